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
    expect(circuit.trip(0, 5, error, undefined)).toBe(5);
    expect(circuit.usable(4_999)).toBe(false);
    expect(circuit.recovery(1_000)).toEqual({ at: 5_000, error });
    expect(circuit.usable(5_000)).toBe(true);
    expect(circuit.recovery(6_000)).toEqual({ at: 6_000, error });
  });

  it("lets one call probe, and no other until it is over", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    expect(circuit.enter(4_999)).toBeUndefined();
    expect(circuit.enter(5_000)).toBe(1);
    expect(circuit.enter(5_000)).toBeUndefined();
    expect(circuit.usable(1e9)).toBe(false);
    expect(circuit.recovery(7_000)).toEqual({ at: 8_000, error });
    expect(circuit.answered(undefined)).toBe(false);
    expect(circuit.answered(1)).toBe(true);
    expect(circuit.usable(5_000)).toBe(true);
  });

  it("is probed again when the probe was abandoned", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    circuit.enter(5_000);
    circuit.abandon(undefined, 6_000);
    expect(circuit.usable(6_000)).toBe(false);
    circuit.abandon(1, 6_000);
    expect(circuit.usable(6_000)).toBe(true);
    expect(circuit.enter(6_000)).toBe(2);
    expect(circuit.trip(6_000, 5, error, 2)).toBe(10);
  });

  it("ignores the result of a probe when none is under way", () => {
    const circuit = new Circuit();
    expect(circuit.answered(1)).toBe(false);
    circuit.abandon(1, 0);
    expect(circuit.usable(0)).toBe(true);
    circuit.trip(0, 5, error, undefined);
    circuit.enter(5_000);
    expect(circuit.trip(5_000, 5, error, undefined)).toBeUndefined();
    expect(circuit.answered(1)).toBe(true);
  });

  it("is lengthened, not tripped again, by a late failure", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    expect(circuit.trip(3_000, 5, error, undefined)).toBeUndefined();
    expect(circuit.usable(7_999)).toBe(false);
    expect(circuit.usable(8_000)).toBe(true);
    expect(circuit.trip(1_000, 1, error, undefined)).toBeUndefined();
    expect(circuit.usable(8_000)).toBe(true);
  });

  it("keeps to the moment that a late failure named, unless the probe is answered", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    circuit.enter(5_000);
    expect(circuit.trip(6_000, 60, error, undefined)).toBeUndefined();
    expect(circuit.trip(6_000, 5, error, 1)).toBe(60);
    circuit.enter(66_000);
    expect(circuit.trip(66_000, 60, error, undefined)).toBeUndefined();
    expect(circuit.answered(2)).toBe(true);
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

  it("lets others in at a probe's first content, and is undone when the probe breaks", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    const probe = circuit.enter(5_000);
    expect(circuit.admit(undefined)).toBe(false);
    expect(circuit.admit(probe)).toBe(true);
    expect([circuit.usable(5_000), circuit.recovery(5_000), circuit.enter(5_000)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(circuit.trip(6_000, 5, error, probe)).toBe(10);
    expect(circuit.usable(6_000)).toBe(false);
    const second = circuit.enter(16_000);
    expect(circuit.admit(second)).toBe(true);
    expect(circuit.answered(second)).toBe(false);
    expect(circuit.trip(17_000, 5, error, undefined)).toBe(5);
  });

  it("goes on with the outage when a call that was let in fails, and the older probe decides nothing more", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    const older = circuit.enter(5_000);
    circuit.admit(older);
    expect(circuit.trip(6_000, 5, error, undefined)).toBe(10);
    expect(circuit.answered(older)).toBe(false);
    expect(circuit.usable(15_999)).toBe(false);
    const newer = circuit.enter(16_000);
    circuit.abandon(older, 16_000);
    expect(circuit.trip(16_000, 5, error, older)).toBeUndefined();
    expect(circuit.isDecidedBy(newer)).toBe(true);
    expect(circuit.admit(older)).toBe(false);
    expect(circuit.answered(newer)).toBe(true);
  });

  it("stays in rotation when a probe is abandoned after its first content", () => {
    const circuit = new Circuit();
    circuit.trip(0, 5, error, undefined);
    const probe = circuit.enter(5_000);
    circuit.admit(probe);
    circuit.abandon(probe, 6_000);
    expect(circuit.usable(6_000)).toBe(true);
    expect(circuit.trip(6_000, 5, error, undefined)).toBe(5);
  });

  type Move =
    | { kind: "wait"; ms: number }
    | { kind: "enter" }
    | { kind: "content" }
    | { kind: "succeed" | "fail" | "give up"; probe: boolean };
  const moves = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("wait" as const), ms: fc.integer({ min: 0, max: 20_000 }) }),
      fc.record({ kind: fc.constant("enter" as const) }),
      fc.record({ kind: fc.constant("content" as const) }),
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
        let probe: number | undefined;
        let admitted = false;
        let trips = 0;
        for (const move of sequence) {
          if (move.kind === "wait") now += move.ms;
          else if (move.kind === "content") {
            const isFirst: boolean = probe !== undefined && !admitted;
            expect(circuit.admit(probe)).toBe(isFirst);
            admitted ||= isFirst;
          } else if (move.kind === "enter") {
            const could = circuit.usable(now);
            const entered = circuit.enter(now);
            if (entered !== undefined) expect([could, probe]).toEqual([true, undefined]);
            probe ??= entered;
          } else {
            const own = move.probe ? probe : undefined;
            const isProbe = own !== undefined;
            let ends = isProbe;
            if (move.kind === "succeed") {
              expect(circuit.answered(own)).toBe(isProbe && !admitted);
              if (isProbe) trips = 0;
            } else if (move.kind === "fail") {
              const length = circuit.trip(now, 1, error, own);
              if (probe !== undefined && !admitted && !isProbe) expect(length).toBeUndefined();
              if (length !== undefined) {
                expect(length).toBe(Math.min(2 ** trips, 4));
                trips += 1;
                ends = true;
                expect(circuit.usable(now)).toBe(false);
              }
            } else {
              circuit.abandon(own, now);
              if (isProbe && admitted) trips = 0;
            }
            if (ends) {
              probe = undefined;
              admitted = false;
            }
          }
          const probing = probe !== undefined && !admitted;
          expect(circuit.usable(now) && probing).toBe(false);
          if (!probing) expect(circuit.usable(now + 1e9)).toBe(true);
          expect(circuit.recovery(now)?.at ?? now).toBeGreaterThanOrEqual(now);
        }
      }),
    );
  });
});
