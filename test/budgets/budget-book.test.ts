import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BudgetBook, type Limits } from "../../src/budgets/budget-book.ts";
import { durationFrom } from "../../src/budgets/duration.ts";
import type { BudgetLimit } from "../../src/budgets/budget.ts";
import type { PricedCall } from "../../src/budgets/expected-cost.ts";
import type { Reservation } from "../../src/budgets/spending.ts";
import type { BudgetEvent } from "../../src/types/budget-events.ts";

const START = Date.UTC(2026, 0, 1, 10, 30);
const DAY = 86_400_000;
const openai = { id: "a", provider: "openai" };

function limitOf(limit: number, time_period = "1d"): BudgetLimit {
  const duration = durationFrom(time_period);
  if (duration === undefined) throw new Error(time_period);
  return { limit, time_period, duration };
}

function limitsOf(given: { [Kind in keyof Limits]?: Record<string, BudgetLimit> }): Limits {
  const map = (kind: keyof Limits): ReadonlyMap<string, BudgetLimit> => new Map(Object.entries(given[kind] ?? {}));
  return { provider: map("provider"), deployment: map("deployment"), tag: map("tag") };
}

/** A call whose expected cost before anything is learnt is `usd`. */
function callOf(usd: number | undefined, promptTokens = 100): PricedCall {
  return { promptTokens, costOf: () => usd };
}

class Desk {
  now = START;
  readonly events: BudgetEvent[] = [];
  readonly book: BudgetBook;

  constructor(given: Parameters<typeof limitsOf>[0], alignment: "first_spend" | "calendar" = "first_spend") {
    this.book = new BudgetBook({ alignment, now: () => this.now, tell: (event) => this.events.push(event) });
    this.book.use(limitsOf(given), () => true);
  }

  /** The reservation of a call that may be made; `undefined` when a budget forbids it. */
  begin(usd: number, { tags = [], deployment = openai }: { tags?: string[]; deployment?: typeof openai } = {}) {
    const exceeded = this.book.exceeded(this.now)?.for(deployment, tags);
    return exceeded === undefined ? this.book.reserve(deployment, tags, callOf(usd)) : undefined;
  }

  spend(usd: number, options?: Parameters<Desk["begin"]>[1]): boolean {
    const reservation = this.begin(usd, options);
    reservation?.settle({ usd, isWhole: true });
    return reservation !== undefined;
  }
}

describe("a budget", () => {
  it("lets calls through until it is spent, and again when its window has ended", () => {
    const desk = new Desk({ provider: { openai: limitOf(0.3) } });
    expect([desk.spend(0.1), desk.spend(0.1), desk.spend(0.1), desk.spend(0.1)]).toEqual([true, true, true, false]);
    desk.now += DAY - 1;
    expect(desk.spend(0.1)).toBe(false);
    desk.now += 1;
    expect(desk.spend(0.1)).toBe(true);
    expect(desk.book.report().provider["openai"]).toMatchObject({ spend: 0.1, reserved: 0 });
  });

  it("of the calendar ends with the day", () => {
    const desk = new Desk({ provider: { openai: limitOf(0.1) } }, "calendar");
    desk.spend(0.1);
    expect(desk.book.report().provider["openai"]?.budget_reset_at).toBe("2026-01-02T00:00:00.000Z");
    desk.now = Date.UTC(2026, 0, 2);
    expect(desk.spend(0.1)).toBe(true);
  });

  it("counts a call once that names a tag twice, and only tags that have a budget", () => {
    const desk = new Desk({ tag: { a: limitOf(1), b: limitOf(1) } });
    desk.spend(0.4, { tags: ["a", "a", "constructor", "__proto__"] });
    expect(desk.book.report().tag).toMatchObject({ a: { spend: 0.4 }, b: { spend: 0 } });
    expect(Object.keys(desk.book.report().tag)).toEqual(["a", "b"]);
  });

  it("of a provider, of a deployment and of a tag each forbid a call by themselves", () => {
    const desk = new Desk({
      provider: { openai: limitOf(1) },
      deployment: { a: limitOf(0.1) },
      tag: { t: limitOf(0.2) },
    });
    const other = { id: "b", provider: "openai" };
    desk.spend(0.1);
    expect(desk.spend(0.1)).toBe(false);
    expect(desk.spend(0.2, { deployment: other, tags: ["t"] })).toBe(true);
    expect(desk.spend(0.1, { deployment: other, tags: ["t"] })).toBe(false);
    expect(desk.book.exceeded(desk.now)?.for(other, ["x", "t"])).toMatchObject({
      text: 'Exceeded budget for tag "t": 0.2 >= 0.2',
    });
    expect(desk.spend(0.8, { deployment: other })).toBe(true);
    expect(desk.spend(0.1, { deployment: other })).toBe(false);
  });

  it("is told of once in a window: when nearly all, and when all of it is spent", () => {
    const desk = new Desk({ provider: { openai: limitOf(1) } });
    for (let call = 0; call < 10; call += 1) desk.spend(0.15);
    expect(desk.events.map(({ type }) => type)).toEqual(["budget_warning", "budget_exceeded"]);
    expect(desk.events[1]).toMatchObject({
      budget: "provider",
      name: "openai",
      spend: expect.closeTo(1.05),
      budget_limit: 1,
      time_period: "1d",
      budget_reset_at: "2026-01-02T10:30:00.000Z",
    });
    desk.now += DAY;
    desk.spend(2);
    expect(desk.events.map(({ type }) => type).slice(2)).toEqual(["budget_exceeded"]);
  });

  it("does not count what is unknown, and tells so once for a deployment", () => {
    const desk = new Desk({ provider: { openai: limitOf(1) } });
    for (let call = 0; call < 3; call += 1) {
      desk.begin(0.1)?.settle({ usd: undefined, unknown: "the deployment has no prices" });
    }
    expect(desk.book.report().provider["openai"]).toMatchObject({ spend: 0, reserved: 0, budget_reset_at: null });
    expect(desk.events).toEqual([
      { type: "budget_cost_unknown", at: START, deployment_id: "a", reason: "the deployment has no prices" },
    ]);
  });

  it("is settled once for each reservation", () => {
    const desk = new Desk({ provider: { openai: limitOf(1) } });
    const reservation = desk.begin(0.1);
    reservation?.settle({ usd: 0.2 });
    reservation?.settle({ usd: 0.3 });
    expect(desk.book.report().provider["openai"]).toMatchObject({ spend: 0.2, reserved: 0 });
  });

  it("keeps what is spent when its limit changes, and begins anew with another period", () => {
    const desk = new Desk({ provider: { openai: limitOf(0.1) } });
    desk.spend(0.1);
    expect(desk.spend(0.1)).toBe(false);
    desk.book.use(limitsOf({ provider: { openai: limitOf(0.3) } }), () => true);
    expect(desk.spend(0.1)).toBe(true);
    expect(desk.book.report().provider["openai"]).toMatchObject({ spend: 0.2, budget_limit: 0.3 });
    desk.book.use(limitsOf({}), () => true);
    expect(desk.book.exceeded(desk.now)).toBeUndefined();
    desk.book.use(limitsOf({ provider: { openai: limitOf(0.2) } }), () => true);
    expect(desk.spend(0.1)).toBe(false);
    desk.book.use(limitsOf({ provider: { openai: limitOf(0.2, "1h") } }), () => true);
    expect(desk.spend(0.1)).toBe(true);
  });
});

describe("what is reserved", () => {
  it("is at first the price of a modest answer, then what such calls cost lately, in 95 of 100", () => {
    const desk = new Desk({ provider: { openai: limitOf(1000) } });
    const reserved = (): number | undefined => desk.book.report().provider["openai"]?.reserved;
    const first = desk.begin(0.02);
    expect(reserved()).toBe(0.02);
    first?.settle({ usd: 0.001, isWhole: true });
    for (let call = 1; call < 40; call += 1) desk.begin(0.02)?.settle({ usd: call / 1000, isWhole: true });
    desk.begin(0.02);
    // Of the last 32, from 0.008 to 0.039: the 31st.
    expect(reserved()).toBeCloseTo(0.038, 10);
  });

  it("is learnt for each size of prompts", () => {
    const desk = new Desk({ provider: { openai: limitOf(1000) } });
    const reserve = (promptTokens: number): Reservation | undefined =>
      desk.book.reserve(openai, [], callOf(0, promptTokens));
    for (let call = 0; call < 10; call += 1) {
      reserve(100)?.settle({ usd: 0.001, isWhole: true });
      reserve(100_000)?.settle({ usd: 1, isWhole: true });
    }
    reserve(100);
    expect(desk.book.report().provider["openai"]?.reserved).toBeCloseTo(0.001);
  });

  it("learns nothing from failures and from answers that broke off", () => {
    const desk = new Desk({ provider: { openai: limitOf(1000) } });
    for (let call = 0; call < 10; call += 1) desk.begin(0.02)?.settle({ usd: 0 });
    desk.begin(0.02);
    expect(desk.book.report().provider["openai"]?.reserved).toBe(0.02);
  });

  it("of calls that are all over is exactly 0", () => {
    const desk = new Desk({ provider: { openai: limitOf(1000) } });
    const open = [0.1, 0.2, 0.3, 0.7].map((usd) => desk.begin(usd));
    for (const reservation of open) reservation?.settle({ usd: 0 });
    expect(desk.book.report().provider["openai"]?.reserved).toBe(0);
  });
});

/** Calls that begin and end in any order. */
const steps = fc.array(fc.tuple(fc.constantFrom("begin", "end"), fc.nat(1000)), { maxLength: 200 });

describe("concurrent calls", () => {
  it("that cost what is expected spend at most the budget and one call more", () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 0.001, max: 3, noNaN: true }), (order, cost) => {
        const desk = new Desk({ provider: { openai: limitOf(1) } });
        const open: Reservation[] = [];
        for (const [step, which] of order) {
          const reservation = step === "begin" ? desk.begin(cost) : undefined;
          if (reservation !== undefined) open.push(reservation);
          if (step === "end") open.splice(which % (open.length || 1), 1)[0]?.settle({ usd: cost, isWhole: true });
        }
        for (const reservation of open) reservation.settle({ usd: cost, isWhole: true });
        expect(desk.book.report().provider["openai"]?.spend).toBeLessThan(1 + cost + 1e-6);
        expect(desk.book.report().provider["openai"]?.reserved).toBe(0);
      }),
    );
  });

  it("are never refused while nothing is spent and no other is in flight", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true })), (estimates) => {
        const desk = new Desk({ provider: { openai: limitOf(0.01) }, tag: { t: limitOf(0.01) } });
        for (const estimate of estimates) {
          const reservation = desk.begin(estimate, { tags: ["t"] });
          expect(reservation).toBeDefined();
          reservation?.settle({ usd: 0 });
        }
      }),
    );
  });

  it("spend on each budget they touch the sum of what they cost, whatever is refused", () => {
    const calls = fc.array(
      fc.record({
        usd: fc.double({ min: 0, max: 0.5, noNaN: true }),
        tags: fc.subarray(["s", "t"]),
        estimate: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(calls, (made) => {
        const desk = new Desk({ provider: { openai: limitOf(1) }, tag: { s: limitOf(1), t: limitOf(0.5) } });
        const sums = { openai: 0, s: 0, t: 0 };
        for (const { usd, tags, estimate } of made) {
          const reservation = desk.begin(estimate, { tags });
          reservation?.settle({ usd, isWhole: true });
          if (reservation === undefined) continue;
          sums.openai += usd;
          if (tags.includes("s")) sums.s += usd;
          if (tags.includes("t")) sums.t += usd;
        }
        const { provider, tag } = desk.book.report();
        expect(provider["openai"]?.spend).toBeCloseTo(sums.openai);
        expect(tag["s"]?.spend).toBeCloseTo(sums.s);
        expect(tag["t"]?.spend).toBeCloseTo(sums.t);
      }),
    );
  });
});
