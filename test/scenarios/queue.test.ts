/** Calls that find all deployments full wait, in order, and all are answered. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { describe, expect } from "vitest";
import type { RouterEvent } from "../../src/types/events.ts";
import type { Reply } from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";
import { it } from "./both-clocks.ts";
import { gate, groupOf, hello } from "./group.ts";

const ENFORCED = { optional_pre_call_checks: ["enforce_model_rate_limits"] };

describe("Calls over max_parallel_requests", () => {
  it("are all answered, in the order in which they came, and never more at once", async () => {
    let open = 0;
    let most = 0;
    const script = async (): Promise<Reply> => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return { answer: "a" };
    };
    await using group = await groupOf({ a: { script, params: { max_parallel_requests: 20 } } }, { num_retries: 0 });
    const answers = await Promise.all(Array.from({ length: 500 }, () => group.router.completion(hello)));
    expect(most).toBeLessThanOrEqual(20);
    expect(callsOf(group.events, "deployment_selected")).toEqual(callsOf(group.events, "call_started"));
    expect(answers.every(({ router_metadata }) => router_metadata.attempts.length === 1)).toBe(true);
    expect(answers[499]?.router_metadata.queue_ms).toBeDefined();
    expect(answers[0]?.router_metadata.queue_ms).toBeUndefined();
    expect(group.clock.pending).toBe(0);
  });

  it("go by priority, and within one priority in turn", async () => {
    const hold = gate<Reply>();
    const params = { max_parallel_requests: 1 };
    await using group = await groupOf({ a: { script: () => hold.opened, params } });
    const first = group.router.completion(hello);
    const done: string[] = [];
    const calls = (["low 9", "high 0", "plain 5", "high again 0", "low again 9"] as const).map(async (name) => {
      await group.router.schedule_acompletion({ ...hello, priority: Number(name.at(-1)) });
      done.push(name);
    });
    await group.server("a").received(1);
    hold.open({ answer: "a" });
    await Promise.all([first, ...calls]);
    expect(done).toEqual(["high 0", "high again 0", "plain 5", "low 9", "low again 9"]);
    const queued = group.events.filter(({ type }) => type === "queued");
    expect(queued.map((event) => ("position" in event ? event.position : 0))).toEqual([1, 1, 2, 2, 5]);
  });

  it("do not overtake one that waits, though room comes in the same tick", async () => {
    await using group = await groupOf({ a: { params: { max_parallel_requests: 1 } } });
    const order: string[] = [];
    const call = async (name: string): Promise<void> => {
      await group.router.completion(hello);
      order.push(name);
    };
    let newcomer: Promise<void> | undefined;
    const first = call("first").then(() => {
      newcomer = call("newcomer");
    });
    await Promise.all([first, call("second"), call("third")]);
    await newcomer;
    expect(order).toEqual(["first", "second", "third", "newcomer"]);
  });

  it("leave a stream its slot until it has ended, read or not", async () => {
    await using group = await groupOf({ a: { script: { answer: "one two" }, params: { max_parallel_requests: 1 } } });
    const stream = await group.router.completion({ ...hello, stream: true });
    let isAnswered = false;
    const waiting = group.router.completion({ ...hello, stream: true }).then((next) => {
      isAnswered = true;
      return next;
    });
    await settled();
    expect(isAnswered).toBe(false);
    await stream.text();
    const second = await waiting;
    const third = group.router.completion(hello);
    second.abort();
    await third;
  });

  it("wait for what they may use: one behind a blocked head goes", async () => {
    const hold = gate<Reply>();
    const slot = { max_parallel_requests: 1 };
    await using group = await groupOf(
      {
        a: { script: () => hold.opened, params: { ...slot, tags: ["a"] } },
        b: { params: { ...slot, tags: ["b"] } },
      },
      { enable_tag_filtering: true },
    );
    const first = group.router.completion(hello, { tags: ["a"] });
    const blocked = group.router.completion(hello, { tags: ["a"] });
    for (let call = 0; call < 3; call++) await group.router.completion(hello, { tags: ["b"] });
    await Promise.all([1, 2].map(() => group.router.completion(hello, { tags: ["b"] })));
    hold.open({ answer: "a" });
    await Promise.all([first, blocked]);
    expect(group.server("a").requests).toHaveLength(2);
  });

  it("end with their signal, and with total_timeout, and hold nobody up", async () => {
    const hold = gate<Reply>();
    await using group = await groupOf({ a: { script: () => hold.opened, params: { max_parallel_requests: 1 } } });
    const first = group.router.completion(hello);
    const controller = new AbortController();
    const aborted = group.router.completion(hello, { signal: controller.signal });
    const late = group.router.completion(hello, { total_timeout: 5 });
    const last = group.router.completion(hello);
    const outcomes = Promise.allSettled([aborted, late]);
    await until(() => group.events.filter(({ type }) => type === "queued").length === 3);
    controller.abort(new Error("enough"));
    group.clock.advance(5);
    expect(await outcomes).toMatchObject([
      { reason: { message: "enough" } },
      { reason: { name: "Timeout", phase: "total" } },
    ]);
    hold.open({ answer: "a" });
    await Promise.all([first, last]);
    expect(group.server("a").requests).toHaveLength(2);
    expect(dequeued(group.events)).toEqual(["left", "left", "served"]);
  });

  it("use a fallback with room rather than wait", async () => {
    const hold = gate<Reply>();
    await using group = await groupOf(
      { a: { script: () => hold.opened, params: { max_parallel_requests: 1 } }, b: { group: "cheap" } },
      { fallbacks: [{ main: ["cheap"] }] },
    );
    const first = group.router.completion(hello);
    const second = await group.router.completion(hello);
    expect(second.router_metadata.deployment_id).toBe("b");
    hold.open({ answer: "a" });
    await first;
  });

  it("time out in the queue, and fail at once where it is full", async () => {
    const hold = gate<Reply>();
    const options = { max_queue: 1, queue_timeout: 30 };
    await using group = await groupOf(
      { a: { script: () => hold.opened, params: { max_parallel_requests: 1 } } },
      options,
    );
    const first = group.router.completion(hello);
    const outcome = group.router.completion(hello).catch((error: unknown) => error);
    await until(() => group.events.some(({ type }) => type === "queued"));
    await expect(group.router.completion(hello)).rejects.toMatchObject({
      name: "RateLimitError",
      message: expect.stringContaining("the queue is full: 1 calls wait (max_queue)"),
    });
    group.clock.advance(30);
    expect(await outcome).toMatchObject({
      name: "Timeout",
      message: expect.stringContaining("Request timed out while polling queue"),
    });
    hold.open({ answer: "a" });
    await first;
    expect(group.clock.pending).toBe(0);
  });

  it("come back to a full deployment after their back-off", async () => {
    let count = 0;
    const script = (): Reply => ((count += 1) % 3 === 0 ? { status: 500 } : { answer: "a" });
    const options = { disable_cooldowns: true, num_retries: 5, retry_budget: 10 };
    await using group = await groupOf({ a: { script, params: { max_parallel_requests: 2 } } }, options);
    const answers = await Promise.all(Array.from({ length: 40 }, () => group.router.completion(hello)));
    expect(answers).toHaveLength(40);
  });

  it("do not wait where the request itself is refused", async () => {
    const hold = gate<Reply>();
    const params = { max_parallel_requests: 1, order: 1 };
    const full = { a: { script: () => hold.opened, params }, b: { script: { status: 400 }, params: { order: 2 } } };
    await using group = await groupOf(full);
    const first = group.router.completion(hello);
    await expect(group.router.completion(hello)).rejects.toMatchObject({ status: 400 });
    expect(group.events.some(({ type }) => type === "queued")).toBe(false);
    hold.open({ answer: "a" });
    await first;
  });

  it("go to a deployment that is added, and end when the one they wait for is removed", async () => {
    const hold = gate<Reply>();
    const params = { max_parallel_requests: 1 };
    await using group = await groupOf({ a: { script: () => hold.opened, params }, b: { group: "other" } });
    const first = group.router.completion(hello);
    const waiting = group.router.completion(hello);
    await until(() => group.events.some(({ type }) => type === "queued"));
    group.router.addDeployment({
      model_name: "main",
      litellm_params: { model: "openai/gpt-4o", api_key: "sk-x", api_base: group.server("b").url },
      model_info: { id: "new" },
    });
    expect((await waiting).router_metadata.deployment_id).toBe("new");
    group.router.removeDeployment("new");
    const hopeless = group.router.completion(hello).catch((error: unknown) => error);
    await until(() => group.events.filter(({ type }) => type === "queued").length === 2);
    group.router.removeDeployment("a");
    expect(await hopeless).toMatchObject({ router_metadata: { attempts: [] } });
    hold.open({ answer: "a" });
    await first;
  });
});

describe("Calls over a rate", () => {
  it("wait for the minute to pass, in turn", async () => {
    await using group = await groupOf({ a: { params: { rpm: 2 } } }, { ...ENFORCED, queue_timeout: 600 });
    const calls = Array.from({ length: 6 }, () => group.router.completion(hello));
    for (const sent of [2, 4, 6]) {
      await until(() => group.server("a").requests.length === sent);
      await settled();
      expect(group.server("a").requests).toHaveLength(sent);
      group.clock.advance(61);
    }
    await Promise.all(calls);
  });

  it("wait no longer than a minute unless they are asked to", async () => {
    await using group = await groupOf({ a: { params: { rpd: 1 } } }, ENFORCED);
    await group.router.completion(hello);
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "RateLimitError", retry_after: 86_400 });
  });
});

function callsOf(events: readonly RouterEvent[], type: RouterEvent["type"]): string[] {
  return events.flatMap((event) => (event.type === type && "call_id" in event ? [event.call_id] : []));
}

function dequeued(events: readonly RouterEvent[]): string[] {
  return events.flatMap((event) => (event.type === "dequeued" ? [event.outcome] : []));
}
