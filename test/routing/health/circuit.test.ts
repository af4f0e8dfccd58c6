/* oxlint-disable vitest/no-conditional-expect -- laws that hold under a condition, checked for many sequences */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RateLimitError } from "../../../src/errors.ts";
import { Circuit } from "../../../src/routing/health/circuit.ts";

const error = new RateLimitError("no");

describe("Circuit", () => {
  it("is usable until it is tripped, and again when its time is over", () => {
    const circuit = new Circuit();
    expect(circuit.usable(0)).toBe(true);
    expect(circuit.recovery(0)).toBeUndefined();
    expect(circuit.trip(0, 5, error, false)).toBe(5);
    expect(circuit.usable(4_999)).toBe(false);
    expect(circuit.recovery(1_000)).toEqual({ at: 5_000, error });
    expect(circuit.usable(5_000)).toBe(true);
    expect(circuit.recovery(6_000)).toEqual({ at: 6_000, error });
  });

  it("lets one call probe, and no other until it is over", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, false);
    expect(circuit.enter(4_999)).toBe(false);
    expect(circuit.enter(5_000)).toBe(true);
    expect(circuit.enter(5_000)).toBe(false);
    expect(circuit.usable(1e9)).toBe(false);
    expect(circuit.recovery(7_000)).toEqual({ at: 8_000, error });
    expect(circuit.answered(false)).toBe(false);
    expect(circuit.answered(true)).toBe(true);
    expect(circuit.usable(5_000)).toBe(true);
  });

  it("is probed again when the probe was abandoned", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, false);
    circuit.enter(5_000);
    circuit.abandon(false, 6_000);
    expect(circuit.usable(6_000)).toBe(false);
    circuit.abandon(true, 6_000);
    expect(circuit.usable(6_000)).toBe(true);
    expect(circuit.enter(6_000)).toBe(true);
    expect(circuit.trip(6_000, 5, error, true)).toBe(10);
  });

  it("ignores the result of a probe when none is under way", () => {
    const circuit = new Circuit();
    expect(circuit.answered(true)).toBe(false);
    circuit.abandon(true, 0);
    expect(circuit.usable(0)).toBe(true);
    circuit.trip(0, 5, error, false);
    circuit.enter(5_000);
    expect(circuit.trip(5_000, 5, error, false)).toBeUndefined();
    expect(circuit.answered(true)).toBe(true);
  });

  it("is lengthened, not tripped again, by a late failure", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, false);
    expect(circuit.trip(3_000, 5, error, false)).toBeUndefined();
    expect(circuit.usable(7_999)).toBe(false);
    expect(circuit.usable(8_000)).toBe(true);
    expect(circuit.trip(1_000, 1, error, false)).toBeUndefined();
    expect(circuit.usable(8_000)).toBe(true);
  });

  it("keeps to the moment that a late failure named, unless the probe is answered", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, false);
    circuit.enter(5_000);
    expect(circuit.trip(6_000, 60, error, false)).toBeUndefined();
    expect(circuit.trip(6_000, 5, error, true)).toBe(60);
    circuit.enter(66_000);
    expect(circuit.trip(66_000, 60, error, false)).toBeUndefined();
    expect(circuit.answered(true)).toBe(true);
    expect(circuit.usable(66_000)).toBe(true);
  });

  it("never cools for less than it is given, nor for more than four times as long as the first time", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 3_600 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(lengths, (given) => {
        const circuit = new Circuit();
        let now = 0;
        const [first = 0] = given;
        for (const seconds of given) {
          const isProbe = circuit.enter(now);
          const length = circuit.trip(now, seconds, error, isProbe) ?? 0;
          expect(length).toBeGreaterThanOrEqual(seconds);
          expect(length).toBeLessThanOrEqual(Math.max(seconds, 4 * first));
          expect(length).toBeLessThanOrEqual(4 * seconds);
          now += length * 1_000;
        }
      }),
    );
  });

  type Move =
    | { kind: "wait"; ms: number }
    | { kind: "enter" }
    | { kind: "succeed" | "fail" | "give up"; probe: boolean };
  const moves = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
      fc.record({ kind: fc.constant("enter" as const) }),
      fc.record({
        kind: fc.constantFrom("succeed" as const, "fail" as const, "give up" as const),
        probe: fc.boolean(),
      }),
    ),
    { maxLength: 60 },
  );

  it("always has one probe at a time, cooldowns of at most four times, and a way back", () => {
    fc.assert(
      fc.property(moves, (sequence: readonly Move[]) => {
        const circuit = new Circuit();
        let now = 0;
        let probing = false;
        let fails = 0;
        for (const move of sequence) {
          if (move.kind === "wait") now += move.ms;
          else if (move.kind === "enter") {
            const could = circuit.usable(now);
            const isProbe = circuit.enter(now);
            if (isProbe) expect([could, probing]).toEqual([true, false]);
            probing ||= isProbe;
          } else {
            const probe = move.probe && probing;
            if (move.kind === "succeed") {
              expect(circuit.answered(probe)).toBe(probe);
              if (probe) fails = 0;
            } else if (move.kind === "fail") {
              const length = circuit.trip(now, 1, error, probe);
              if (probing && !probe) expect(length).toBeUndefined();
              if (length !== undefined) {
                expect(length).toBe(Math.min(2 ** fails, 4));
                fails += 1;
                expect(circuit.usable(now)).toBe(false);
              }
            } else circuit.abandon(probe, now);
            if (probe) probing = false;
          }
          expect(circuit.usable(now) && probing).toBe(false);
          if (!probing) expect(circuit.usable(now + 1e9)).toBe(true);
          expect(circuit.recovery(now)?.at ?? now).toBeGreaterThanOrEqual(now);
        }
      }),
    );
  });
});
