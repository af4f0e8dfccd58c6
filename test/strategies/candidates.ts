import fc from "fast-check";
import { RecentAnswers } from "../../src/routing/health/recent-answers.ts";
import type { Candidate, PickContext } from "../../src/strategies/strategy.ts";

/** What a candidate is told of, in a test. */
export interface Facts extends Partial<Candidate> {
  /** Seconds for a token, at the time 0. */
  seconds?: number | undefined;
  firstToken?: number | undefined;
  /** Failures before that. */
  failures?: number | undefined;
  tokens?: number | undefined;
}

function answersOf({ seconds, firstToken, failures = 0 }: Facts): RecentAnswers {
  const recent = new RecentAnswers();
  if (seconds !== undefined) recent.addAnswer(0, seconds, 1);
  if (firstToken !== undefined) recent.addFirstToken(0, firstToken);
  for (let failure = 0; failure < failures; failure += 1) recent.addFailure(0);
  return recent;
}

/** A candidate with these facts and no others. */
export function candidate(id: string, { seconds, firstToken, failures, tokens = 0, ...facts }: Facts = {}): Candidate {
  return {
    id,
    weight: undefined,
    rpm: undefined,
    tpm: undefined,
    in_flight: 0,
    latency_ms: undefined,
    time_to_first_token_ms: undefined,
    token_price: undefined,
    recent: answersOf({ seconds, firstToken, failures }),
    requestsUsed: () => 0,
    tokensUsed: () => tokens,
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

export function context(random: () => number, stream = false, now = 0): PickContext {
  return { stream, random, now };
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
      token_price: share,
      seconds: share,
      firstToken: share,
      failures: fc.nat(3),
      tokens: fc.nat(1e6),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((facts, index) => candidate(`deployment-${index}`, facts)));
