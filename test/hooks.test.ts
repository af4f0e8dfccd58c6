import { describe, expect, it } from "vitest";
import { APIError } from "../src/errors.ts";
import { Announcer, factsOf } from "../src/hooks.ts";
import { BadRequestError, Router } from "../src/index.ts";
import { FaultServer, rateLimited } from "./support/fault-server.ts";
import { groupOf, hello } from "./scenarios/group.ts";
import type { RouterEvent } from "../src/types/events.ts";

const event: RouterEvent = { type: "probe_started", at: 0, deployment_id: "a", model_group: "main" };

describe("Announcer", () => {
  it("makes no event when nobody listens", () => {
    let made = 0;
    new Announcer([{ beforeCall: (params) => params }]).tell(() => {
      made += 1;
      return event;
    });
    expect(made).toBe(0);
  });

  it("tells all hooks the same frozen event, as methods of theirs", () => {
    class Listener {
      readonly heard: RouterEvent[] = [];
      onEvent(told: RouterEvent): void {
        this.heard.push(told);
      }
    }
    const hooks = [new Listener(), new Listener()];
    new Announcer(hooks).tell(() => ({ ...event }));
    expect(hooks.map(({ heard }) => heard)).toEqual([[event], [event]]);
    expect(hooks[0]?.heard[0]).toBe(hooks[1]?.heard[0]);
    expect(Object.isFrozen(hooks[0]?.heard[0])).toBe(true);
  });

  it("minds neither a hook that throws nor one that rejects", async () => {
    let heard = 0;
    const failing = [
      {
        onEvent: (): void => {
          throw new Error("thrown");
        },
      },
      { onEvent: (): Promise<void> => Promise.reject(new Error("rejected")) },
    ];
    new Announcer([...failing, { onEvent: () => void heard++ }]).tell(() => event);
    // An unhandled rejection would fail the run.
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toBe(1);
  });
});

it("factsOf says what an error is, and no more", () => {
  expect(factsOf(new APIError("no", { status: 418, headers: { a: "b" } }))).toEqual({
    name: "APIError",
    status: 418,
    message: "no",
  });
});

describe("A hook's beforeCall", () => {
  it("is asked in order, awaited, and may change the call", async () => {
    await using group = await groupOf(
      { a: {}, b: { group: "other" } },
      {
        hooks: [
          { beforeCall: (params) => ({ ...params, temperature: 0.5 }) },
          {
            beforeCall: async (params) =>
              Promise.resolve({ ...params, model: "other", user: `was ${String(params["temperature"])}` }),
          },
        ],
      },
    );
    const { router_metadata } = await group.router.completion(hello);
    expect(router_metadata).toMatchObject({ model_group: "other", deployment_id: "b" });
    expect(group.server("b").requests[0]?.body).toMatchObject({ temperature: 0.5, user: "was 0.5" });
    expect(hello).toEqual({ model: "main", messages: [{ role: "user", content: "Hi" }] });
  });

  it("may refuse it: what it throws is what the caller gets, and nothing is sent", async () => {
    const refusal = new Error("Not on Sundays.");
    await using group = await groupOf(
      { a: {} },
      {
        hooks: [
          {
            beforeCall: () => {
              throw refusal;
            },
          },
        ],
      },
    );
    await expect(group.router.completion(hello)).rejects.toBe(refusal);
    await expect(group.router.completion({ ...hello, stream: true })).rejects.toBe(refusal);
    await expect(group.router.embedding({ model: "main", input: "Hi" })).rejects.toBe(refusal);
    expect(group.server("a").requests).toHaveLength(0);
  });

  it("is held to the same checks as the caller", async () => {
    await using group = await groupOf(
      { a: {} },
      { hooks: [{ beforeCall: (params) => ({ ...params, messages: [] }) }] },
    );
    await expect(group.router.completion(hello)).rejects.toBeInstanceOf(BadRequestError);
    expect(group.server("a").requests).toHaveLength(0);
  });

  it("that returns nothing changes nothing", async () => {
    const silent = {
      beforeCall: (() => undefined) as unknown as (params: Record<string, unknown>) => Record<string, unknown>,
    };
    await using group = await groupOf({ a: {} }, { hooks: [silent] });
    await expect(group.router.completion(hello)).resolves.toBeDefined();
  });

  it("gives way to an abort that came meanwhile", async () => {
    const controller = new AbortController();
    const reason = new Error("Too late.");
    await using group = await groupOf(
      { a: {} },
      {
        hooks: [
          {
            beforeCall: (params) => {
              controller.abort(reason);
              return params;
            },
          },
        ],
      },
    );
    await expect(group.router.completion(hello, { signal: controller.signal })).rejects.toBe(reason);
    expect(group.server("a").requests).toHaveLength(0);
  });
});

describe("Events", () => {
  it("of one call carry its id, its group and times that do not go back", async () => {
    await using server = await FaultServer.start({ script: [rateLimited({ ms: 40 }), {}] });
    const events: RouterEvent[] = [];
    using router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "openai/x", api_key: "sk", api_base: server.url } }],
      hooks: [{ onEvent: (told) => void events.push(told) }],
    });
    const { router_metadata } = await router.completion(hello);
    expect(events.map(({ type }) => type)).toEqual([
      "deployment_selected",
      "attempt_failed",
      "retry_scheduled",
      "deployment_selected",
      "attempt_succeeded",
      "call_finished",
    ]);
    expect(new Set(events.map((told) => ("call_id" in told ? told.call_id : undefined)))).toEqual(
      new Set([router_metadata.call_id]),
    );
    const times = events.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({ type: "call_finished", outcome: "success", metadata: router_metadata });
    expect(events.find(({ type }) => type === "attempt_failed")).toMatchObject({
      attempt: 1,
      provider: "openai",
      retry_after: 0.04,
      error: { name: "RateLimitError", status: 429 },
    });
  });
});
