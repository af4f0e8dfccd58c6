/** Deployments that come, go and move while a call is under way: its next attempt sees them as they are then. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { it } from "./both-clocks.ts";
import { describe, expect } from "vitest";
import type { DeploymentOptions, RouterOptions } from "../../src/types/options.ts";
import {
  FaultServer,
  overloaded,
  rateLimited,
  type Script,
  serverError,
  unauthorized,
} from "../support/fault-server.ts";
import { type Group, groupOf, hello, type Member } from "./group.ts";
import type { RouterEvent } from "../../src/types/events.ts";

interface Change {
  /** At the first event of this kind … */
  at: RouterEvent["type"];
  /** … this happens. */
  change: (group: Group) => void;
}

/** A group that changes once, in the middle of a call. */
async function changing(
  members: Readonly<Record<string, Member>>,
  { at, change }: Change,
  options: Partial<RouterOptions> = {},
): Promise<Group> {
  let left = 1;
  const on = (event: RouterEvent): void => {
    if (event.type === at && left-- > 0) change(group);
  };
  const group: Group = await groupOf(members, { ...options, hooks: [{ onEvent: on }] });
  return group;
}

function entry(id: string, { url }: { url: string }, more: object = {}): DeploymentOptions {
  const litellm_params = { model: "openai/gpt-4o", api_key: "sk-new", api_base: url, ...more };
  return { model_name: "main", litellm_params, model_info: { id } };
}

const elsewhere = (script: Script = { answer: "new" }): Promise<FaultServer> => FaultServer.start({ script });
const inOrder = (script: Script, order: number): Member => ({ script, params: { order } });
const once = { num_retries: 0 };

describe("A deployment that a call waits for", () => {
  const waiting = { a: { script: [overloaded(2), { answer: "a" }] } };

  it("is not tried again when it was removed", async () => {
    await using group = await changing(waiting, {
      at: "retry_scheduled",
      change: ({ router }) => router.removeDeployment("a"),
    });
    await expect(group.router.completion(hello)).rejects.toMatchObject({
      name: "ServiceUnavailableError",
      router_metadata: { attempts: [{ deployment_id: "a" }] },
    });
    expect(group.server("a").requests).toHaveLength(1);
    expect(group.clock.pending).toBe(0);
  });

  it("leaves the call to the fallbacks when it was removed", async () => {
    const members = { ...waiting, b: { group: "backup" } };
    await using group = await changing(
      members,
      { at: "retry_scheduled", change: ({ router }) => router.removeDeployment("a") },
      { fallbacks: [{ main: ["backup"] }] },
    );
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
    expect(group.server("a").requests).toHaveLength(1);
  });

  it("is called at its new address when it moved", async () => {
    await using server = await elsewhere();
    await using group = await changing(waiting, {
      at: "retry_scheduled",
      change: ({ router }) => router.upsertDeployment(entry("a", server)),
    });
    expect((await group.router.completion(hello)).choices[0].message.content).toBe("new");
    expect(group.server("a").requests).toHaveLength(1);
    expect(server.requests[0]?.headers.authorization).toBe("Bearer sk-new");
  });

  it("has been tried when only its settings changed", async () => {
    await using group = await changing(
      { a: { script: [overloaded(), overloaded()] } },
      {
        at: "attempt_failed",
        change: ({ router, server }) =>
          router.upsertDeployment(entry("a", server("a"), { api_key: "sk-secret-of-a-0123456789abcdef", rpm: 9 })),
      },
      once,
    );
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "ServiceUnavailableError" });
    expect(group.server("a").requests).toHaveLength(1);
  });

  it("is not waited for any longer when a sibling was added", async () => {
    await using server = await elsewhere();
    await using group = await changing(waiting, {
      at: "retry_scheduled",
      change: ({ router }) => router.addDeployment(entry("b", server)),
    });
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
    expect(group.server("a").requests).toHaveLength(1);
  });
});

describe("A sibling that a call fails over to", () => {
  const pair = { a: inOrder(unauthorized(), 1), b: inOrder({ answer: "b" }, 2) };

  it("is called at its new address when it moved", async () => {
    await using server = await elsewhere();
    await using group = await changing(pair, {
      at: "attempt_failed",
      change: ({ router }) => router.upsertDeployment(entry("b", server)),
    });
    expect((await group.router.completion(hello)).choices[0].message.content).toBe("new");
    expect(group.server("b").requests).toHaveLength(0);
  });

  it("is not called when it was removed", async () => {
    await using group = await changing(pair, {
      at: "attempt_failed",
      change: ({ router }) => router.removeDeployment("b"),
    });
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "AuthenticationError" });
    expect(group.server("b").requests).toHaveLength(0);
  });

  it("may have been added since", async () => {
    await using server = await elsewhere();
    await using group = await changing(
      { a: { script: serverError() } },
      { at: "attempt_failed", change: ({ router }) => router.addDeployment(entry("b", server)) },
      once,
    );
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
  });

  it("is called beside a slow one at its new address", async () => {
    await using server = await elsewhere();
    await using group = await changing(
      { a: inOrder({ fault: "hang" }, 1), b: inOrder({ answer: "b" }, 2) },
      { at: "deployment_selected", change: ({ router }) => router.upsertDeployment(entry("b", server)) },
      { hedge_after: 1, hedge_budget: 1 },
    );
    const call = group.router.completion(hello);
    await group.server("a").received(1);
    group.clock.advance(1);
    expect((await call).choices[0].message.content).toBe("new");
  });
});

describe("A group", () => {
  it("whose deployments changed is entered once all the same", async () => {
    await using server = await elsewhere();
    await using group = await changing(
      { a: { script: rateLimited() }, b: { group: "backup", script: unauthorized() } },
      { at: "fallback", change: ({ router }) => router.upsertDeployment(entry("a", server)) },
      { ...once, fallbacks: [{ main: ["backup"] }, { backup: ["main"] }] },
    );
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "RateLimitError" });
    expect([group.server("a").requests.length, group.server("b").requests.length]).toEqual([1, 1]);
    expect(server.requests).toHaveLength(0);
  });

  it("that is gone is one of the errors, and the next fallback is tried", async () => {
    await using group = await groupOf(
      { a: { script: unauthorized() }, b: { group: "gone" }, c: { group: "backup", script: unauthorized() } },
      { ...once, fallbacks: [{ main: ["gone", "backup"] }] },
    );
    group.router.removeDeployment("b");
    await expect(group.router.completion(hello)).rejects.toMatchObject({
      name: "AuthenticationError",
      errors: [{ name: "BadRequestError", code: "model_not_found" }, { name: "AuthenticationError" }],
    });
    expect(group.server("c").requests).toHaveLength(1);
  });
});
