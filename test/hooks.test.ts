import { describe, expect, it } from "vitest";
import { APIError } from "../src/errors.ts";
import { Announcer, factsOf } from "../src/hooks.ts";
import { BadRequestError, Router } from "../src/index.ts";
import { FaultServer, rateLimited } from "./support/fault-server.ts";
import { misplacedEnds } from "./scenarios/event-lines.ts";
import { type Group, groupOf, hello } from "./scenarios/group.ts";
import { keyOf } from "./scenarios/scenario.ts";
import { settled } from "./support/until.ts";
import type { RouterEvent } from "../src/types/events.ts";
import type { RouterOptions } from "../src/types/options.ts";

const event: RouterEvent = { type: "probe_started", at: 0, deployment_id: "a", model_group: "main" };

describe("Announcer", () => {
  it("makes no event when there is no listener", () => {
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

  it("ignores a hook that throws and one that rejects", async () => {
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
    await settled();
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
  it("is called in order, awaited, and may change the call", async () => {
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

describe("The first event of a call", () => {
  const calls = async (
    options: Partial<RouterOptions>,
    call: (group: Group) => Promise<unknown>,
  ): Promise<readonly RouterEvent[]> => {
    const events: RouterEvent[] = [];
    const hooks = [{ onEvent: (told: RouterEvent) => void events.push(told) }, ...(options.hooks ?? [])];
    await using group = await groupOf({ a: {}, b: { group: "other" } }, { ...options, hooks });
    await call(group).catch(() => undefined);
    expect(misplacedEnds(events)).toEqual([]);
    return events;
  };
  const started = { type: "call_started", model_group: "main", endpoint: "chat", stream: false };

  it.each<[string, object, (group: Group) => Promise<unknown>]>([
    ["chat", {}, ({ router }) => router.completion(hello)],
    ["stream", { stream: true }, async ({ router }) => (await router.completion({ ...hello, stream: true })).text()],
    ["embedding", { endpoint: "embedding" }, ({ router }) => router.embedding({ model: "main", input: "Hi" })],
    [
      "wrong call",
      { stream: true },
      async ({ router }) => router.completion({ model: "main", messages: [], stream: true }),
    ],
    ["wrong embedding", { endpoint: "embedding" }, ({ router }) => router.embedding({ model: "main", input: [] })],
    ["nameless call", { model_group: "" }, ({ router }) => router.completion({ ...hello, model: 7 as never })],
    ["aborted call", {}, ({ router }) => router.completion(hello, { signal: AbortSignal.abort() })],
    [
      "call of a closed router",
      {},
      ({ router }) => {
        router.close();
        return router.completion(hello);
      },
    ],
  ])("says what was called: %s", async (_, expected, call) => {
    const [first, ...others] = await calls({}, call);
    expect(first).toEqual({ call_id: expect.any(String), at: expect.any(Number), ...started, ...expected });
    expect(others.map((told) => "call_id" in told && told.call_id)).toEqual(
      others.map(() => Reflect.get(Object(first), "call_id")),
    );
  });

  it("names the model as the caller wrote it, whatever a hook makes of it", async () => {
    const hooks = [{ beforeCall: (params: Record<string, unknown>) => ({ ...params, model: "other" }) }];
    const events = await calls({ hooks }, ({ router }) => router.completion(hello));
    expect(events[0]).toMatchObject(started);
    expect(events.at(-1)).toMatchObject({ type: "call_finished", model_group: "other" });
  });

  it("comes before a hook may refuse the call", async () => {
    const refuse = (): never => {
      throw new Error("Not on Sundays.");
    };
    const events = await calls({ hooks: [{ beforeCall: refuse }] }, ({ router }) => router.completion(hello));
    expect(events).toMatchObject([started, { type: "call_finished", outcome: "failure" }]);
  });

  it("repeats no key that was given as the model", async () => {
    const key = keyOf("somebody");
    for (const messages of [hello.messages, []]) {
      const events = await calls({}, ({ router }) => router.completion({ model: key, messages }));
      const name = `<a string of ${key.length} characters>`;
      expect(events).toMatchObject([
        { ...started, model_group: name },
        { type: "call_finished", model_group: name },
      ]);
      expect(JSON.stringify(events)).not.toContain(key);
    }
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
      "call_started",
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
