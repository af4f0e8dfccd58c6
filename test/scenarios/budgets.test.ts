/** Budgets over local providers: what calls cost is known before the next one is chosen, on every way a call can end. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BudgetExceededError, MemoryStore } from "../../src/index.ts";
import type { BudgetReport } from "../../src/types/budgets.ts";
import type { CompletionStream } from "../../src/calls/completion-stream.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FileStore } from "../support/file-store.ts";
import { rateLimited, serverError } from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";
import { type Group, gate, groupOf, hello } from "./group.ts";
import type { AnyRouter } from "./scenario.ts";

/** A dollar for a million tokens of the prompt, and 10 dollars for those of the answer: calls cost 0.001 + 0.009. */
const price = { input_cost_per_token: 1e-6, output_cost_per_token: 1e-5, order: 1 };
const usage = { prompt_tokens: 1000, completion_tokens: 900 };
const answer = (text: string): { answer: string; usage: typeof usage } => ({ answer: text, usage });
const limited = (budget_limit: number): object => ({
  provider_budget_config: { openai: { budget_limit, time_period: "1d" } },
});

async function openai(router: AnyRouter): Promise<BudgetReport> {
  const { openai: report } = (await router.getBudgets()).provider;
  if (report === undefined) throw new Error("There is no budget.");
  return report;
}

async function outcome(group: Group, params: object = {}, options?: object): Promise<string> {
  try {
    const { choices } = await group.router.completion({ ...hello, ...params }, options);
    return choices[0].message.content ?? "";
  } catch (error) {
    return Object(error).name;
  }
}

function eventsOf({ events }: Group): string[] {
  return events.flatMap(({ type }) => (/^(?:budget|store)/.test(type) ? [type] : []));
}

describe("A budget", () => {
  it("of a provider that is used up moves calls to another provider, and is told of", async () => {
    await using group = await groupOf(
      {
        a: { script: answer("a"), params: price },
        b: { script: answer("b"), params: { ...price, order: 2 }, wire: "anthropic" },
      },
      limited(0.015),
    );
    expect(await outcome(group)).toBe("a");
    expect(await outcome(group)).toBe("a");
    expect(await outcome(group)).toBe("b");
    expect(await openai(group.router)).toEqual({
      budget_limit: 0.015,
      time_period: "1d",
      spend: expect.closeTo(0.02, 10),
      reserved: 0,
      budget_reset_at: "2026-01-02T00:00:00.000Z",
    });
    expect(eventsOf(group)).toEqual(["budget_exceeded"]);
    group.clock.advance(86_400);
    expect(await outcome(group)).toBe("a");
  });

  it("that leaves nobody ends in one error that names it, without a retry; fallbacks apply", async () => {
    await using group = await groupOf(
      { a: { script: answer("a"), params: price }, c: { group: "spare", script: answer("c"), wire: "anthropic" } },
      limited(0.01),
    );
    await outcome(group);
    const error: unknown = await group.router.completion(hello).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BudgetExceededError);
    expect(error).toMatchObject({
      status: 429,
      type: "insufficient_quota",
      model_group: "main",
      retry_after: 86_400,
      message: expect.stringContaining("Exceeded budget for provider openai: 0.01 >= 0.01"),
    });
    expect(group.server("a").requests).toHaveLength(1);
    expect(group.clock.slept).toEqual([]);
    expect(await outcome(group, {}, { fallbacks: ["spare"] })).toBe("c");
  });

  it("of a deployment and of a tag are kept apart from others", async () => {
    await using group = await groupOf(
      {
        a: { script: answer("a"), params: { ...price, max_budget: 0.01, budget_duration: "1h" } },
        b: { script: answer("b"), params: { ...price, order: 2 } },
      },
      { tag_budget_config: { team: { max_budget: 0.02, budget_duration: "1h" } } },
    );
    const tags = ["team", "other"];
    expect(await outcome(group, {}, { tags })).toBe("a");
    expect(await outcome(group, { metadata: { tags } })).toBe("b");
    expect(await outcome(group, {}, { tags })).toBe("BudgetExceededError");
    expect(await outcome(group)).toBe("b");
    const { deployment, tag } = await group.router.getBudgets();
    expect(deployment["a"]?.spend).toBeCloseTo(0.01);
    expect(tag["team"]?.spend).toBeCloseTo(0.02);
  });

  it("is shown by explain", async () => {
    await using group = await groupOf({ a: { script: answer("a"), params: price } }, limited(0.01));
    await outcome(group);
    expect(group.router.explain(hello)).toMatchObject({
      deployments: [
        { deployment_id: "a", eligible: false, reason: "Exceeded budget for provider openai: 0.01 >= 0.01" },
      ],
      order: [],
    });
  });

  it("is not run past by a burst: what is in flight counts", async () => {
    const reply = gate<ReturnType<typeof answer>>();
    await using group = await groupOf({ a: { script: () => reply.opened, params: price } }, limited(0.05));
    // One call tells what calls cost.
    group.server("a").play(answer("first"));
    for (let call = 0; call < 5; call += 1) await outcome(group);
    group.router.updateSettings({ provider_budget_config: { openai: { budget_limit: 0.1, time_period: "1d" } } });
    group.server("a").play(() => reply.opened);
    const burst = Array.from({ length: 50 }, () => outcome(group));
    await until(() => group.server("a").requests.length === 10);
    expect(await openai(group.router)).toMatchObject({ reserved: expect.closeTo(0.05, 10) });
    reply.open(answer("late"));
    const outcomes = await Promise.all(burst);
    expect(outcomes.filter((each) => each === "late")).toHaveLength(5);
    expect((await openai(group.router)).spend).toBeCloseTo(0.1, 10);
  });

  it("knows the prices of models before the first burst", async () => {
    await using group = await groupOf(
      { a: { script: { fault: "hang" }, info: { base_model: "gpt-4o" } } },
      limited(0.001),
    );
    const controller = new AbortController();
    const burst = Array.from({ length: 5 }, () => outcome(group, {}, { signal: controller.signal }));
    await group.server("a").received(1);
    controller.abort();
    const outcomes = await Promise.all(burst);
    expect(outcomes.filter((each) => each === "BudgetExceededError")).toHaveLength(4);
  });

  it("refuses no call while nothing is spent, however small it is", async () => {
    await using group = await groupOf(
      { a: { script: serverError(), params: price } },
      {
        ...limited(1e-9),
        num_retries: 0,
        disable_cooldowns: true,
      },
    );
    for (let call = 0; call < 3; call += 1) expect(await outcome(group)).toBe("InternalServerError");
    expect(group.server("a").requests).toHaveLength(3);
  });

  it("is not touched by failures, and gives back what was reserved for them", async () => {
    await using group = await groupOf(
      { a: { script: rateLimited(), params: price }, b: { script: answer("b"), params: { ...price, order: 2 } } },
      limited(1),
    );
    expect(await outcome(group)).toBe("b");
    expect(await openai(group.router)).toMatchObject({ spend: expect.closeTo(0.01, 10), reserved: 0 });
  });

  it("counts no call that is made with the caller's own key, and keeps none from being made", async () => {
    await using group = await groupOf({ a: { script: answer("a"), params: price } }, limited(0.01));
    const own = { api_key: "sk-callers-own" };
    expect(await outcome(group, {}, own)).toBe("a");
    expect(await openai(group.router)).toMatchObject({ spend: 0 });
    expect(await outcome(group)).toBe("a");
    expect(await outcome(group)).toBe("BudgetExceededError");
    expect(await outcome(group, {}, own)).toBe("a");
  });

  it("counts a fallback entry with a key of the operator's", async () => {
    await using group = await groupOf(
      { a: { script: [serverError(), answer("a")], params: price } },
      { ...limited(1), num_retries: 0, fallbacks: [{ main: [{ model: "main", api_key: "sk-operators-second" }] }] },
    );
    expect(await outcome(group)).toBe("a");
    expect((await openai(group.router)).spend).toBeCloseTo(0.01, 10);
  });

  it("does not know what calls without prices cost, and says so once", async () => {
    await using group = await groupOf({ a: { script: answer("a") } }, limited(0.01));
    for (let call = 0; call < 3; call += 1) expect(await outcome(group)).toBe("a");
    expect(await openai(group.router)).toMatchObject({ spend: 0, reserved: 0 });
    expect(eventsOf(group)).toEqual(["budget_cost_unknown"]);
  });

  it("of a wildcard is shared by all models that it serves", async () => {
    await using group = await groupOf({
      a: {
        group: "openai/*",
        script: answer("a"),
        params: { ...price, model: "openai/*", max_budget: 0.02, budget_duration: "1d" },
      },
    });
    const names = ["openai/gpt-4o", "openai/gpt-4o-mini", "openai/o3"];
    const outcomes: string[] = [];
    for (const model of names) outcomes.push(await outcome(group, { model }));
    expect(outcomes).toEqual(["a", "a", "BudgetExceededError"]);
    expect(Object.keys((await group.router.getBudgets()).deployment)).toEqual(["a"]);
  });

  it("that is used up beside a rate limit ends in the error that passes sooner", async () => {
    await using group = await groupOf(
      {
        a: { script: answer("a"), params: price },
        b: { script: answer("b"), params: { ...price, order: 2, rpm: 1 }, wire: "anthropic" },
      },
      { ...limited(0.01), enable_pre_call_checks: true, max_queue: 0 },
    );
    expect([await outcome(group), await outcome(group), await outcome(group)]).toEqual(["a", "b", "RateLimitError"]);
  });

  it("that is used up leaves no other deployment: the last that can be used does not cool for one that cannot", async () => {
    await using group = await groupOf(
      {
        a: { script: answer("a"), params: { ...price, max_budget: 0.01, budget_duration: "1d" } },
        b: { script: [rateLimited(), answer("b")], params: { ...price, order: 2 } },
      },
      { num_retries: 0 },
    );
    expect([await outcome(group), await outcome(group), await outcome(group)]).toEqual(["a", "RateLimitError", "b"]);
  });

  it("holds from the first call on, also when it comes with a deployment that is added later", async () => {
    await using group = await groupOf({ a: { script: answer("a"), params: price } });
    await outcome(group);
    const { litellm_params } = group.router.getDeployments()[0] ?? {};
    group.router.upsertDeployment({
      model_name: "main",
      litellm_params: { ...litellm_params, model: "openai/gpt-4o", max_budget: 0.01, budget_duration: "1d" },
      model_info: { id: "a" },
    });
    expect([await outcome(group), await outcome(group)]).toEqual(["a", "BudgetExceededError"]);
  });
});

describe("A budget and a stream", () => {
  const stream = (group: Group, options?: object): PromiseLike<CompletionStream> =>
    group.router.completion({ ...hello, stream: true }, options);
  const long = "word ".repeat(400).trim();

  it("that is read to its end costs its price, and holds its reservation until then", async () => {
    await using group = await groupOf({ a: { script: answer("a b c d"), params: price } }, limited(1));
    const opened = await stream(group);
    // The price of a prompt of 5 tokens, and of 256 tokens of an answer.
    expect(await openai(group.router)).toMatchObject({ spend: 0, reserved: expect.closeTo(0.002565, 6) });
    await opened.text();
    expect(await openai(group.router)).toMatchObject({ spend: expect.closeTo(0.01, 10), reserved: 0 });
  });

  it.each(["left by its reader", "aborted"] as const)(
    "that is %s costs its prompt, and what came of it",
    async (way) => {
      await using group = await groupOf(
        { a: { script: { answer: long, usage, every_ms: 1 }, params: price } },
        limited(1),
      );
      const controller = new AbortController();
      const opened = await stream(group, { signal: controller.signal });
      let text = "";
      try {
        for await (const chunk of opened) {
          text += chunk.choices[0]?.delta.content ?? "";
          if (text.length < 400) continue;
          if (way === "aborted") controller.abort();
          else break;
        }
      } catch {
        // The abort.
      }
      const { spend, reserved } = await openai(group.router);
      expect(reserved).toBe(0);
      // A quarter of the characters are tokens.
      expect(spend).toBeGreaterThanOrEqual(100 * 1e-5);
      expect(spend).toBeLessThan(0.006);
    },
  );

  it("that is cut costs what came, and its continuation what that costs", async () => {
    await using group = await groupOf(
      {
        a: { script: { fault: "cut", after: 100, answer: long, usage }, params: price },
        b: { script: answer("the rest"), params: { ...price, order: 2, max_budget: 1, budget_duration: "1d" } },
      },
      { ...limited(1), mid_stream_fallback: "restart" },
    );
    await (await stream(group)).text();
    const { spend, reserved } = await openai(group.router);
    expect(reserved).toBe(0);
    expect(spend).toBeGreaterThanOrEqual(0.01 + 100 * 1e-5);
    expect((await group.router.getBudgets()).deployment["b"]?.spend).toBeCloseTo(0.01, 10);
  });

  it("that is cut before its first content costs nothing", async () => {
    await using group = await groupOf(
      { a: { script: { fault: "reset" }, params: price }, b: { script: answer("b"), params: { ...price, order: 2 } } },
      limited(1),
    );
    expect(await (await stream(group)).text()).toBe("b");
    expect(await openai(group.router)).toMatchObject({ spend: expect.closeTo(0.01, 10), reserved: 0 });
  });

  it("that nobody reads gives its reservation back when it is aborted", async () => {
    await using group = await groupOf({ a: { script: answer(long), params: price } }, limited(1));
    const opened = await stream(group);
    opened.abort();
    await settled();
    expect(await openai(group.router)).toMatchObject({ reserved: 0 });
  });
});

describe("A budget and a call that is not waited for", () => {
  it("which its caller aborts costs its prompt", async () => {
    await using group = await groupOf({ a: { script: { fault: "hang" }, params: price } }, limited(1));
    const controller = new AbortController();
    const pending = outcome(group, {}, { signal: controller.signal });
    await group.server("a").received(1);
    controller.abort();
    await pending;
    const { spend, reserved } = await openai(group.router);
    expect(reserved).toBe(0);
    expect(spend).toBeCloseTo(5e-6, 10);
  });

  it("a hedge that lost costs its prompt, as the metadata say", async () => {
    await using group = await groupOf(
      {
        a: { script: { fault: "hang" }, params: price },
        b: { script: answer("b"), params: { ...price, order: 2 } },
      },
      { ...limited(1), hedge_after: 2 },
    );
    const pending = group.router.completion(hello);
    await group.server("a").received(1);
    group.clock.advance(2.1);
    const { router_metadata } = await pending;
    const { spend, reserved } = await openai(group.router);
    expect(router_metadata.attempts.map(({ outcome: how }) => how)).toEqual(["hedge_lost", "success"]);
    expect(spend).toBeCloseTo(router_metadata.cost_usd ?? 0, 10);
    expect(reserved).toBe(0);
  });

  it("an embedding counts like any call", async () => {
    await using group = await groupOf({ a: { params: price } }, limited(1));
    const { router_metadata } = await group.router.embedding({ model: "main", input: ["one", "two"] });
    expect(router_metadata.cost_usd).toBeGreaterThan(0);
    expect((await openai(group.router)).spend).toBeCloseTo(router_metadata.cost_usd ?? 0, 12);
  });
});

describe("A budget with a store", () => {
  const members = { a: { script: answer("a"), params: price } };

  it("is shared by two routers, a second later", async () => {
    const clock = new FakeClock();
    const store = new MemoryStore({ clock });
    await using one = await groupOf(members, { ...limited(0.02), store, clock });
    await using other = await groupOf(members, { ...limited(0.02), store, clock });
    expect([await outcome(one), await outcome(other)]).toEqual(["a", "a"]);
    for (let second = 0; second < 2; second += 1) {
      clock.advance(1);
      await settled();
    }
    expect([await outcome(one), await outcome(other)]).toEqual(["BudgetExceededError", "BudgetExceededError"]);
    expect(await openai(one.router)).toEqual(await openai(other.router));
  });

  it("outlives a restart: what a closed router has spent, the next one knows", async () => {
    const folder = await mkdtemp(join(tmpdir(), "budgets-"));
    const clock = new FakeClock();
    const store = new FileStore(join(folder, "counters.json"), clock);
    {
      await using group = await groupOf(members, { ...limited(0.01), store, clock });
      expect(await outcome(group)).toBe("a");
    }
    const key = "provider_spend:openai:1d";
    await until(async () => (await store.increment([{ key, by: 0, expires_at: undefined }]))[0]?.value !== 0);
    await using next = await groupOf(members, { ...limited(0.01), store, clock });
    expect((await openai(next.router)).spend).toBeCloseTo(0.01, 10);
    expect(await outcome(next)).toBe("BudgetExceededError");
    await rm(folder, { recursive: true });
  });

  it("has everything once a router was disposed of with await, and keeps no process waiting for ever", async () => {
    const clock = new FakeClock();
    const store = new MemoryStore({ clock });
    await using group = await groupOf(members, { ...limited(1), store, clock });
    await outcome(group);
    await group.router[Symbol.asyncDispose]();
    const change = { key: "provider_spend:openai:1d", by: 0, expires_at: undefined };
    expect((await store.increment([change]))[0]?.value).toBeCloseTo(0.01, 10);

    const dead = { increment: () => new Promise<never>(() => undefined) };
    await using other = await groupOf(members, { ...limited(1), store: dead, clock });
    await outcome(other);
    const closed = other.router[Symbol.asyncDispose]();
    for (let second = 0; second < 20; second += 1) {
      await settled();
      clock.advance(1);
    }
    await closed;
    expect(eventsOf(other)).toEqual(["store_failed"]);
  });

  it("that never answers slows no call and fails none", async () => {
    const store = { increment: () => new Promise<never>(() => undefined) };
    await using group = await groupOf(members, { ...limited(0.02), store });
    expect([await outcome(group), await outcome(group), await outcome(group)]).toEqual([
      "a",
      "a",
      "BudgetExceededError",
    ]);
    group.clock.advance(10);
    await settled();
    expect(eventsOf(group)).toEqual(["budget_exceeded", "store_failed"]);
    const report = openai(group.router);
    await settled();
    group.clock.advance(1);
    expect((await report).spend).toBeCloseTo(0.02, 10);
  });
});
