import fc from "fast-check";
import type { Candidate, PickContext } from "../../src/strategies/strategy.ts";

/** A candidate with these facts and no others. */
export function candidate(id: string, facts: Partial<Candidate> = {}): Candidate {
  return {
    id,
    weight: undefined,
    rpm: undefined,
    tpm: undefined,
    in_flight: 0,
    latency_ms: undefined,
    time_to_first_token_ms: undefined,
    token_price: undefined,
    ...facts,
  };
}

/** The same numbers for the same seed, evenly spread (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function context(random: () => number, stream = false): PickContext {
  return { stream, random };
}

const share: fc.Arbitrary<number | undefined> = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), {
  nil: undefined,
});
const milliseconds: fc.Arbitrary<number | undefined> = fc.option(fc.nat(60_000), { nil: undefined });

/** Any group of deployments. */
export const candidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      weight: share,
      rpm: share,
      tpm: share,
      in_flight: fc.nat(20),
      latency_ms: milliseconds,
      time_to_first_token_ms: milliseconds,
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((facts, index) => candidate(`deployment-${index}`, facts)));
