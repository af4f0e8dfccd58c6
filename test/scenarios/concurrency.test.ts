/** Calls that overlap. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { it } from "./both-clocks.ts";
import { describe, expect } from "vitest";
import { type RouterError, ServiceUnavailableError } from "../../src/errors.ts";
import { FaultServer, overloaded, rateLimited, type Reply, serverError } from "../support/fault-server.ts";
import { HeldClock } from "../support/held-clock.ts";
import { lineOf } from "./event-lines.ts";
import { settled, until } from "../support/until.ts";
import { gate, groupOf, hello } from "./group.ts";

const inFlight = (router: { getDeployment(id: string): unknown }, id: string): unknown =>
  Reflect.get(Object(router.getDeployment(id)), "in_flight");

describe("Calls that choose in the same tick", () => {
  it("see each other under least-busy", async () => {
    const hold = gate<Reply>();
    await using group = await groupOf(
      { a: { script: () => hold.opened }, b: { script: () => hold.opened }, c: { script: () => hold.opened } },
      { routing_strategy: "least-busy" },
    );
    const calls = Array.from({ length: 9 }, () => group.router.completion(hello));
    await Promise.all(["a", "b", "c"].map((id) => group.server(id).received(3)));
    for (const id of ["a", "b", "c"]) expect(inFlight(group.router, id)).toBe(3);
    hold.open({ answer: "now" });
    await Promise.all(calls);
    for (const id of ["a", "b", "c"]) expect(inFlight(group.router, id)).toBe(0);
  });

  it("do not all go where max_parallel_requests leaves no slot", async () => {
    const hold = gate<Reply>();
    await using group = await groupOf(
      { a: { script: () => hold.opened, params: { max_parallel_requests: 2, order: 1 } }, b: { params: { order: 2 } } },
      { num_retries: 0 },
    );
    const calls = Array.from({ length: 5 }, () => group.router.completion(hello));
    const early = await Promise.all(calls.slice(2));
    expect(early.map(({ router_metadata }) => router_metadata.deployment_id)).toEqual(["b", "b", "b"]);
    hold.open({ answer: "a" });
    const late = await Promise.all(calls.slice(0, 2));
    expect(late.map(({ router_metadata }) => router_metadata.deployment_id)).toEqual(["a", "a"]);
    expect(group.server("a").requests).toHaveLength(2);
  });

  it("do not all go where rpm leaves room for one: the others go elsewhere, or fail at once", async () => {
    const checked = { enable_pre_call_checks: true, num_retries: 3, max_queue: 0 };
    const one = { params: { rpm: 1, order: 1 } };
    await using pair = await groupOf({ a: one, b: { params: { order: 2 } } }, checked);
    const answers = await Promise.all([1, 2, 3].map(() => pair.router.completion(hello)));
    expect(answers.map(({ router_metadata }) => router_metadata.deployment_id)).toEqual(["a", "b", "b"]);

    await using single = await groupOf({ a: one }, checked);
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => single.router.completion(hello)));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    for (const outcome of outcomes.slice(1))
      expect(outcome).toMatchObject({ reason: { name: "RateLimitError", retry_after: 61 } });
    expect(single.clock.slept).toEqual([]);
    single.clock.advance(61);
    await single.router.completion(hello);
    expect(single.server("a").requests).toHaveLength(2);
  });

  it("fail with the limit that is used up when no slot is left anywhere, and the slot is free again afterwards", async () => {
    const hold = gate<Reply>();
    const full = { a: { script: () => hold.opened, params: { max_parallel_requests: 1 } } };
    await using group = await groupOf(full, { max_queue: 0 });
    const first = group.router.completion(hello);
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "RateLimitError", status: 429 });
    hold.open({ answer: "a" });
    await first;
    await expect(group.router.completion(hello)).resolves.toMatchObject({ choices: [{ message: { content: "a" } }] });
  });

  it("hold a stream's slot until it has been read", async () => {
    await using group = await groupOf({ a: { params: { max_parallel_requests: 1 } } }, { max_queue: 0 });
    const stream = await group.router.completion({ ...hello, stream: true });
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "RateLimitError" });
    await stream.text();
    await expect(group.router.completion(hello)).resolves.toBeDefined();
  });
});

describe("A deployment whose cooldown is over", () => {
  it("is probed by one of many calls; the others go elsewhere, and come back with it", async () => {
    const hold = gate<Reply>();
    let asked = 0;
    await using group = await groupOf(
      {
        a: { script: () => (asked++ === 0 ? rateLimited() : hold.opened), params: { order: 1 } },
        b: { params: { order: 2 } },
      },
      { num_retries: 0 },
    );
    await group.router.completion(hello);
    group.clock.advance(5);
    const calls = Array.from({ length: 10 }, () => group.router.completion(hello));
    const others = await Promise.all(calls.slice(1));
    expect(new Set(others.map(({ router_metadata }) => router_metadata.deployment_id))).toEqual(new Set(["b"]));
    expect(group.server("a").requests).toHaveLength(2);
    hold.open({ answer: "a" });
    await calls[0];
    await group.router.completion(hello);
    expect(group.server("a").requests).toHaveLength(3);
    expect(group.events.filter(({ type }) => type === "probe_started")).toHaveLength(1);
  });

  it("is judged by its probe, not by a call from before that fails late", async () => {
    const [late, probe] = [gate<Reply>(), gate<Reply>()];
    const replies: (Reply | Promise<Reply>)[] = [late.opened, rateLimited(), probe.opened, { answer: "a" }];
    await using group = await groupOf(
      { a: { script: () => replies.shift() ?? {}, params: { order: 1 } }, b: { params: { order: 2 } } },
      { num_retries: 0 },
    );
    const slow = group.router.completion(hello);
    await group.server("a").received(1);
    await group.router.completion(hello);
    group.clock.advance(5);
    const probing = group.router.completion(hello);
    await group.server("a").received(3);
    late.open(rateLimited());
    await slow;
    probe.open({ answer: "a" });
    expect((await probing).router_metadata.deployment_id).toBe("a");
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("a");
    expect(group.events.map(lineOf).filter((line) => line.startsWith("cooldown"))).toEqual([
      "cooldown_started a 5",
      "cooldown_ended a",
    ]);
  });

  it("lengthens its cooldown by a call from before that fails late, without starting the next", async () => {
    const late = gate<Reply>();
    const replies: (Reply | Promise<Reply>)[] = [late.opened, rateLimited(10), { answer: "a" }];
    await using group = await groupOf(
      { a: { script: () => replies.shift() ?? {}, params: { order: 1 } }, b: { params: { order: 2 } } },
      { num_retries: 0 },
    );
    const slow = group.router.completion(hello);
    await group.server("a").received(1);
    await group.router.completion(hello);
    group.clock.advance(9);
    late.open(rateLimited(10));
    await slow;
    group.clock.advance(9);
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
    group.clock.advance(1);
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("a");
    expect(group.events.filter(({ type }) => type === "cooldown_started")).toHaveLength(1);
  });

  it("delays no call for ever: a probe that hangs is waited for no longer than a wait may be", async () => {
    const probe = gate<Reply>();
    const replies: (Reply | Promise<Reply>)[] = [rateLimited(2), probe.opened];
    await using group = await groupOf(
      { a: { script: () => replies.shift() ?? {} }, b: { script: rateLimited(300) } },
      { num_retries: 0, timeout: 1_000 },
    );
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "RateLimitError" });
    group.clock.advance(2);
    const probing = group.router.completion(hello);
    await group.server("a").received(2);
    // It finds a third deployment, which fails, and has then only the two to wait for.
    await using third = await FaultServer.start({ script: serverError() });
    group.router.addDeployment({
      model_name: "main",
      litellm_params: { model: "openai/x", api_key: "sk", api_base: third.url, cooldown_time: 400 },
      model_info: { id: "c", allowed_fails: 0 },
    });
    await expect(group.router.completion(hello, { num_retries: 5 })).rejects.toMatchObject({
      name: "InternalServerError",
      deployment_id: "c",
    });
    const waited = group.clock.slept.reduce((sum, seconds) => sum + seconds, 0);
    expect(waited).toBeGreaterThan(0);
    expect(waited).toBeLessThanOrEqual(60);
    probe.open({ answer: "a" });
    await probing;
  });
});

describe("An outage", () => {
  it("is not answered with a storm: repeats stay within the retry budget", async () => {
    await using group = await groupOf(
      { a: { script: overloaded() } },
      { num_retries: 5, retry_budget: 0.2, max_attempts: 50 },
    );
    const calls = Array.from({ length: 300 }, () =>
      group.router.completion(hello).catch((error: unknown) => error as RouterError),
    );
    const errors = await Promise.all(calls);
    expect(errors.every((error) => error instanceof ServiceUnavailableError)).toBe(true);
    expect(group.server("a").requests.length).toBeGreaterThan(300);
    expect(group.server("a").requests.length).toBeLessThanOrEqual(300 * 1.2);
  });

  it("leaves a quiet router its retries: ten in ten seconds are always allowed", async () => {
    await using group = await groupOf({ a: { script: overloaded() } }, { num_retries: 3, retry_budget: 0 });
    const attempts = [];
    for (let call = 0; call < 4; call++) {
      const before = group.server("a").requests.length;
      await group.router.completion(hello).catch(() => undefined);
      attempts.push(group.server("a").requests.length - before);
    }
    expect(attempts).toEqual([4, 4, 4, 2]);
    group.clock.advance(11);
    await group.router.completion(hello).catch(() => undefined);
    expect(group.server("a").requests).toHaveLength(14 + 4);
  });

  it.each([{ ids: ["a"] }, { ids: ["a", "b"] }])(
    "does not cost a burst at $ids its calls where the provider says when to come back",
    async ({ ids }) => {
      const clock = new HeldClock();
      const opens = clock.now() + 2_000;
      const script = (): Reply => (clock.now() < opens ? rateLimited(2) : {});
      let draws = 0;
      await using group = await groupOf(Object.fromEntries(ids.map((id) => [id, { script }])), {
        clock,
        retry_budget: 0,
        random: () => (draws++ % 29) / 29,
      });
      const calls = Array.from({ length: 30 }, () => group.router.completion(hello));
      await until(() => clock.slept.length === 30);
      expect(new Set(clock.slept).size).toBeGreaterThan(20);
      expect(Math.max(...clock.slept)).toBeLessThan(2.2);
      const outcomes = Promise.allSettled(calls);
      let over = false;
      void outcomes.then(() => (over = true));
      while (!over) {
        await settled();
        clock.advance(0.25);
      }
      expect((await outcomes).filter(({ status }) => status === "rejected")).toEqual([]);
    },
  );

  it("does not cost failover: it is never limited by the budget", async () => {
    await using group = await groupOf(
      { a: { script: serverError(), params: { order: 1 } }, b: { params: { order: 2 } } },
      { num_retries: 0, retry_budget: 0, disable_cooldowns: true },
    );
    const answers = await Promise.all(Array.from({ length: 50 }, () => group.router.completion(hello)));
    expect(answers.every(({ router_metadata }) => router_metadata.deployment_id === "b")).toBe(true);
  });
});

describe("Two routers", () => {
  it("share nothing, over the same deployments", async () => {
    await using group = await groupOf(
      { a: { script: [rateLimited(1_000), { answer: "a" }], params: { order: 1 } }, b: { params: { order: 2 } } },
      { num_retries: 0 },
    );
    await using other = await groupOf(
      { a: { params: { order: 1, api_base: group.server("a").url } }, b: { params: { order: 2 } } },
      { num_retries: 0 },
    );
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("b");
    expect((await other.router.completion(hello)).router_metadata.deployment_id).toBe("a");
  });
});

describe("An abort", () => {
  it("ends a wait at once, and counts nothing", async () => {
    const controller = new AbortController();
    const reason = new Error("Enough.");
    await using group = await groupOf(
      { a: { script: overloaded(30) } },
      {
        hooks: [{ onEvent: ({ type }) => void (type === "retry_scheduled" && controller.abort(reason)) }],
      },
    );
    await expect(group.router.completion(hello, { signal: controller.signal })).rejects.toBe(reason);
    expect(group.server("a").requests).toHaveLength(1);
    expect(group.clock.pending).toBe(0);
  });

  it("before the call sends nothing", async () => {
    await using group = await groupOf({ a: {} });
    const reason = new Error("Never mind.");
    await expect(group.router.completion(hello, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await expect(
      group.router.completion({ ...hello, stream: true }, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    await settled();
    expect(group.server("a").requests).toHaveLength(0);
    expect(group.events).toMatchObject([
      { type: "call_started", stream: false },
      { type: "call_finished", outcome: "aborted" },
      { type: "call_started", stream: true },
      { type: "call_finished", outcome: "aborted" },
    ]);
  });

  it("of one call leaves the others alone", async () => {
    const hold = gate<Reply>();
    await using group = await groupOf({ a: { script: () => hold.opened } });
    const controller = new AbortController();
    const left = group.router.completion(hello, { signal: controller.signal });
    const stayed = group.router.completion(hello);
    await group.server("a").received(2);
    controller.abort(new Error("Bye."));
    await expect(left).rejects.toThrow("Bye.");
    hold.open({ answer: "a" });
    await expect(stayed).resolves.toBeDefined();
  });

  it("leaves no listener on the caller's signal", async () => {
    await using group = await groupOf({ a: { script: [overloaded(), {}] } });
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>): void => {
      listeners += 1;
      add(...given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>): void => {
      listeners -= 1;
      remove(...given);
    };
    await group.router.completion(hello, { signal });
    expect(listeners).toBe(0);
  });
});
