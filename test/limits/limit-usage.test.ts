import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LimitUsage, type Reservation } from "../../src/limits/limit-usage.ts";
import { type Limits, limitsOf } from "../../src/limits/limits.ts";

const START = Date.UTC(2026, 0, 1, 12);

function limits(own: Record<string, unknown>): Limits {
  const read = limitsOf([own]);
  if (read === undefined) throw new Error("There is no limit.");
  return read;
}

const need = (input: number, maxOutput?: number) => ({ input, maxOutput });

describe("LimitUsage", () => {
  it.each(["rpm", "tpm", "itpm", "otpm", "rpd", "tpd"] as const)("lets none pass with %s: 0", (name) => {
    const usage = new LimitUsage();
    const none = limits({ [name]: 0 });
    expect(usage.blockedBy(none, need(0), START, "all")).toBe(name);
    expect(usage.roomAt(none, need(0), START, "all")).toBeUndefined();
  });

  it("lets pass what fits, and says when the next fits", () => {
    const usage = new LimitUsage();
    const two = limits({ rpm: 2 });
    for (const at of [START, START + 5_000]) {
      expect(usage.blockedBy(two, need(1), at, "all")).toBeUndefined();
      usage.reserve(two, need(1), at);
    }
    expect(usage.blockedBy(two, need(1), START + 6_000, "all")).toBe("rpm");
    expect(usage.blockedBy(two, need(1), START + 6_000, "without_rpm_and_tpm")).toBeUndefined();
    expect(usage.roomAt(two, need(1), START + 6_000, "all")).toBe(START + 61_000);
    expect(usage.blockedBy(two, need(1), START + 61_000, "all")).toBeUndefined();
  });

  it("counts what the provider counted, without what it had cached", () => {
    const usage = new LimitUsage();
    const both = limits({ itpm: 1_000, otpm: 1_000 });
    const call = usage.reserve(both, need(900, 500), START);
    expect(usage.blockedBy(both, need(200, 10), START, "all")).toBe("itpm");
    call.answered(START + 1_000, { input: 800, cached: 700, output: 50 });
    expect(usage.blockedBy(both, need(900, 10), START + 1_000, "all")).toBeUndefined();
    expect(usage.blockedBy(both, need(901, 10), START + 1_000, "all")).toBe("itpm");
    expect(usage.blockedBy(both, need(10, 951), START + 1_000, "all")).toBe("otpm");
    expect(usage.tokens(START + 1_000)).toBe(850);
  });

  it("counts a day from daily_reset_time on", () => {
    const usage = new LimitUsage();
    const day = limits({ rpd: 1, daily_reset_time: "18:30" });
    usage.reserve(day, need(1), START);
    expect(usage.blockedBy(day, need(1), START, "all")).toBe("rpd");
    expect(usage.roomAt(day, need(1), START, "all")).toBe(Date.UTC(2026, 0, 1, 18, 30));
    expect(usage.blockedBy(day, need(1), Date.UTC(2026, 0, 1, 18, 30), "all")).toBeUndefined();
  });

  it("sends a prompt that fits alone, however long its answer may be, and never one that does not fit", () => {
    const usage = new LimitUsage();
    const small = limits({ tpm: 100 });
    expect(usage.blockedBy(small, need(90, 4_000), START, "all")).toBeUndefined();
    expect(usage.roomAt(small, need(101), START, "all")).toBeUndefined();
  });

  it("expects answers like those before", () => {
    const usage = new LimitUsage();
    const tokens = limits({ otpm: 100_000 });
    for (let call = 0; call < 10; call++)
      usage.reserve(tokens, need(1), START).answered(START, { input: 1, cached: 0, output: 40 });
    usage.reserve(tokens, need(1), START);
    expect(usage.held).toBe(40);
    usage.reserve(tokens, need(1, 7), START);
    expect(usage.held).toBe(47);
  });

  it("believes no impossible count", () => {
    for (const wrong of [Number.NaN, -5, Infinity, 1e300]) {
      const usage = new LimitUsage();
      const call = usage.reserve(limits({ tpm: 100 }), need(10), START);
      call.answered(START, { input: wrong, cached: wrong, output: wrong });
      expect(usage.tokens(START)).toBeGreaterThanOrEqual(0);
      expect(usage.tokens(START)).toBeLessThanOrEqual(2e9);
      expect(usage.tokens(START + 61_000)).toBe(0);
    }
  });

  it("returns everything that was set aside, and never lets more than its limits pass, whatever the ends", () => {
    const ends = fc.constantFrom("answered", "uncounted", "brokeOff", "abandoned", "failed", "open");
    const call = fc.record({
      after: fc.integer({ min: 0, max: 9_000 }),
      input: fc.nat(300),
      output: fc.nat(300),
      end: ends,
    });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 60 }), (calls) => {
        const usage = new LimitUsage();
        const all = limits({ rpm: 5, tpm: 1_000, itpm: 700 });
        const sent: { at: number; input: number }[] = [];
        const open: Reservation[] = [];
        let now = START;
        for (const { after, input, output, end } of calls) {
          now += after;
          if (usage.blockedBy(all, need(input, output), now, "all") !== undefined) continue;
          const reservation = usage.reserve(all, need(input, output), now);
          sent.push({ at: now, input: end === "failed" ? 0 : input });
          const used = { input, cached: 0, output };
          if (end === "answered") reservation.answered(now, used);
          else if (end === "uncounted") reservation.answered(now, undefined);
          else if (end === "brokeOff") reservation.brokeOff(now);
          else if (end === "abandoned") reservation.abandoned(now);
          else if (end === "failed") reservation.failed(now);
          else open.push(reservation);
          const last = sent.filter(({ at }) => at > now - 60_000);
          expect(last.length).toBeLessThanOrEqual(5);
          expect(last.reduce((sum, each) => sum + each.input, 0)).toBeLessThanOrEqual(700);
          expect(usage.tokens(now)).toBeLessThanOrEqual(1_000);
        }
        for (const reservation of open) {
          reservation.failed(now);
          reservation.answered(now, { input: 5, cached: 0, output: 5 });
        }
        expect(usage.held).toBe(0);
        expect(usage.tokens(now + 61_000)).toBe(0);
        expect(usage.requests(now + 61_000)).toBe(0);
      }),
    );
  });
});

describe("limitsOf", () => {
  it("takes each limit from the first place that has it", () => {
    const read = limitsOf([{ rpm: 3 }, { rpm: 9, tpm: 0 }]);
    expect(read).toMatchObject({ rpm: 3, tpm: 0, itpm: undefined, hasRates: true });
    expect(limitsOf([{}, { max_parallel_requests: 4 }])).toMatchObject({ hasRates: false, max_parallel_requests: 4 });
    expect(limitsOf([{}, {}])).toBeUndefined();
  });
});
