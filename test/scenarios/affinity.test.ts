/** Calls of one session, user or prompt go back to one deployment, as long as it is well. Failover always wins. */
import { describe, expect, it } from "vitest";
import type { RouterOptions } from "../../src/types/options.ts";
import { serverError } from "../support/fault-server.ts";
import { gate, type Group, groupOf, hello, type Member } from "./group.ts";

type Metadata = Record<string, string>;

const ABC: Record<string, Member> = { a: {}, b: {}, c: {} };

/** Draws that would spread calls evenly. */
function spread(): () => number {
  let draw = 0;
  return () => (draw = (draw + 0.37) % 1);
}

function over(options: Partial<RouterOptions>, members: Record<string, Member> = ABC): Promise<Group> {
  return groupOf(members, { random: spread(), ...options });
}

async function ask(group: Group, metadata: Metadata, params: object = {}): Promise<string | undefined> {
  const { router_metadata } = await group.router.completion({ ...hello, metadata, ...params });
  return router_metadata.deployment_id;
}

async function askTimes(
  group: Group,
  times: number,
  metadata: Metadata,
  params: object = {},
): Promise<Set<string | undefined>> {
  const seen = new Set<string | undefined>();
  for (let call = 0; call < times; call += 1) seen.add(await ask(group, metadata, params));
  return seen;
}

const SESSIONS = { optional_pre_call_checks: ["session_affinity"] };

describe("session_affinity", () => {
  it("keeps a session at one deployment, whole and streamed, and spreads sessions", async () => {
    await using group = await over(SESSIONS);
    expect(await askTimes(group, 9, {})).toHaveProperty("size", 3);
    const first = await askTimes(group, 6, { session_id: "s" });
    expect(first.size).toBe(1);
    const stream = await group.router.completion({ ...hello, metadata: { session_id: "s" }, stream: true });
    await stream.text();
    expect(first).toContain(stream.router_metadata.deployment_id);
    const sessions = new Set<string | undefined>();
    for (let session = 0; session < 9; session += 1) sessions.add(await ask(group, { session_id: `s${session}` }));
    expect(sessions.size).toBe(3);
  });

  it("keeps calls of a session together that are made at once", async () => {
    await using group = await over(SESSIONS);
    await ask(group, {});
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(group, { session_id: "s" })));
    expect(new Set(answers).size).toBe(1);
  });

  it("holds also for the calls that load the code for it", async () => {
    await using group = await over(SESSIONS);
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(group, { session_id: "s" })));
    expect(new Set(answers).size).toBe(1);
  });

  it("moves on when the deployment fails, and comes back when it is well", async () => {
    await using group = await over({ ...SESSIONS, allowed_fails: 0, cooldown_time: 60 });
    const pinned = (await ask(group, { session_id: "s" })) ?? "";
    group.server(pinned).play(serverError());
    const other = await ask(group, { session_id: "s" });
    expect(other).not.toBe(pinned);
    group.server(pinned).play({});
    const meanwhile = await askTimes(group, 6, { session_id: "s" });
    expect(meanwhile).not.toContain(pinned);
    group.clock.advance(61);
    expect(await askTimes(group, 3, { session_id: "s" })).toEqual(new Set([pinned]));
  });

  it("stays at the deployment that answered instead, with session_affinity_repin_on_failover", async () => {
    await using group = await over({
      ...SESSIONS,
      session_affinity_repin_on_failover: true,
      allowed_fails: 0,
      cooldown_time: 60,
    });
    const pinned = (await ask(group, { session_id: "s" })) ?? "";
    group.server(pinned).play(serverError());
    const other = await ask(group, { session_id: "s" });
    group.server(pinned).play({});
    group.clock.advance(61);
    expect(await askTimes(group, 6, { session_id: "s" })).toEqual(new Set([other]));
  });

  it("gives way to a lower order, to slots and to tags", async () => {
    await using group = await over(
      { ...SESSIONS, allowed_fails: 0, cooldown_time: 60 },
      { a: { params: { order: 1 }, script: [serverError(), {}] }, b: { params: { order: 2 } } },
    );
    expect(await ask(group, { session_id: "s" })).toBe("b");
    group.clock.advance(61);
    expect(await ask(group, { session_id: "s" })).toBe("a");

    const reply = gate<object>();
    await using full = await over(SESSIONS, {
      a: { params: { max_parallel_requests: 1 } },
      b: { params: { max_parallel_requests: 1 } },
    });
    const pinned = (await ask(full, { session_id: "s" })) ?? "";
    full.server(pinned).play(() => reply.opened);
    const held = ask(full, { session_id: "s" });
    await full.server(pinned).received(2);
    expect(await ask(full, { session_id: "s" })).not.toBe(pinned);
    reply.open({});
    expect(await held).toBe(pinned);
  });

  it("leaves a deployment whose weight was set to 0 its sessions, and gives it no new ones", async () => {
    await using group = await over(SESSIONS, { a: { params: { weight: 1 } }, b: { params: { weight: 1 } } });
    const session_id = "s";
    const pinned = (await ask(group, { session_id })) ?? "";
    const { litellm_params, model_info } = group.router.getDeployment(pinned) ?? {};
    group.router.upsertDeployment({
      model_name: "main",
      litellm_params: { model: "gpt-4o", ...litellm_params, weight: 0 },
      model_info: { ...model_info, id: pinned },
    });
    expect(await askTimes(group, 4, { session_id })).toEqual(new Set([pinned]));
    for (let session = 0; session < 4; session += 1) {
      expect(await ask(group, { session_id: `new ${session}` })).not.toBe(pinned);
    }
  });

  it("is over after deployment_affinity_ttl_seconds", async () => {
    await using group = await over({ ...SESSIONS, deployment_affinity_ttl_seconds: 10 });
    expect((await askTimes(group, 6, { session_id: "s" })).size).toBe(1);
    const later = new Set<string | undefined>();
    for (let call = 0; call < 6; call += 1) {
      group.clock.advance(10.1);
      later.add(await ask(group, { session_id: "s" }));
    }
    expect(later.size).toBe(3);
  });

  it("can be turned on and off while the router is in use", async () => {
    await using group = await over({});
    expect((await askTimes(group, 9, { session_id: "s" })).size).toBe(3);
    group.router.updateSettings(SESSIONS);
    expect((await askTimes(group, 9, { session_id: "s" })).size).toBe(1);
    group.router.updateSettings({ optional_pre_call_checks: null });
    expect((await askTimes(group, 9, { session_id: "s" })).size).toBe(3);
  });

  it("is first in the order of explain", async () => {
    await using group = await over(SESSIONS);
    const metadata = { session_id: "s" };
    const pinned = await ask(group, metadata);
    for (let draw = 0; draw < 5; draw += 1) {
      const { order } = group.router.explain({ ...hello, metadata });
      expect(order[0]).toBe(pinned);
      expect(order.toSorted()).toEqual(["a", "b", "c"]);
    }
  });

  it("is no more than advice to a deployment that does not support the call", async () => {
    await using group = await over(SESSIONS, { a: {}, b: { wire: "anthropic" } });
    const metadata = { session_id: "s" };
    let pinned = await ask(group, metadata);
    for (let session = 0; pinned !== "b"; session += 1) {
      metadata.session_id = `s${session}`;
      pinned = await ask(group, metadata);
    }
    expect(await ask(group, metadata, { logprobs: true })).toBe("a");
  });

  it("survives metadata that throw when they are read", async () => {
    await using group = await over(SESSIONS);
    await ask(group, {});
    const litellm_metadata = {
      get session_id(): string {
        throw new Error("not today");
      },
    };
    const outcome = await group.router.completion(hello, { litellm_metadata }).catch((error: unknown) => error);
    expect(["BadRequestError", undefined]).toContain(Reflect.get(Object(outcome), "name"));
  });
});

describe("deployment_affinity", () => {
  const users: Partial<RouterOptions> = { optional_pre_call_checks: ["deployment_affinity"] };

  it("keeps the calls of one key at one deployment", async () => {
    await using group = await over(users);
    const first = await askTimes(group, 6, { user_api_key_hash: "k" });
    expect(first.size).toBe(1);
    expect((await askTimes(group, 9, {}, { user: "k" })).size).toBe(3);
    const embeddings = new Set<string | undefined>();
    for (let call = 0; call < 4; call += 1) {
      const { router_metadata } = await group.router.embedding(
        { model: "main", input: "x" },
        { litellm_metadata: { user_api_key_hash: "k" } },
      );
      embeddings.add(router_metadata.deployment_id);
    }
    expect(embeddings).toEqual(first);
  });

  it("is set for single groups by model_group_affinity_config, which replaces what holds for all", async () => {
    const members = { ...ABC, d: { group: "other" }, e: { group: "other" } };
    await using group = await over({ ...users, model_group_affinity_config: { other: ["session_affinity"] } }, members);
    const metadata = { user_api_key_hash: "k", session_id: "s" };
    expect((await askTimes(group, 6, { ...metadata })).size).toBe(1);
    expect((await askTimes(group, 6, { user_api_key_hash: "k" }, { model: "other" })).size).toBe(2);
    expect((await askTimes(group, 6, metadata, { model: "other" })).size).toBe(1);
  });
});

describe("prompt_caching", () => {
  const LONG = "All work and no play makes Jack a dull boy. ".repeat(100);
  const cache_control = { type: "ephemeral" };
  const system = { role: "system", content: [{ type: "text", text: LONG, cache_control }] };
  const caching: Partial<RouterOptions> = { optional_pre_call_checks: ["prompt_caching"] };
  const members = Object.fromEntries(["a", "b", "c"].map((id) => [id, { wire: "anthropic" as const }]));

  it("keeps prompts with one marked beginning at the deployment that has it in its cache, also as they grow", async () => {
    await using group = await over(caching, members);
    const user = (content: unknown): object => ({ role: "user", content });
    const seen = new Set<string | undefined>();
    for (let question = 0; question < 6; question += 1) {
      seen.add(await ask(group, {}, { messages: [system, user(`question ${question}`)] }));
    }
    const grown = [
      { ...system, content: [{ type: "text", text: LONG }] },
      user("one"),
      { role: "assistant", content: "two" },
      user([{ type: "text", text: "three", cache_control }]),
    ];
    for (let call = 0; call < 3; call += 1) seen.add(await ask(group, {}, { messages: grown }));
    expect(seen.size).toBe(1);
    expect((await askTimes(group, 9, {}, { messages: [user(LONG)] })).size).toBe(3);
  });

  it("keeps no prompt at a deployment that failed", async () => {
    await using group = await over({ ...caching, allowed_fails: 0 }, members);
    const messages = [system, { role: "user", content: "Hi" }];
    const pinned = (await ask(group, {}, { messages })) ?? "";
    group.server(pinned).play(serverError());
    const other = await ask(group, {}, { messages });
    expect(other).not.toBe(pinned);
    expect(await askTimes(group, 5, {}, { messages })).toEqual(new Set([other]));
  });
});
