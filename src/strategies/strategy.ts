/** What a strategy may know of a deployment. */
export interface Candidate {
  readonly id: string;
  readonly weight: number | undefined;
  readonly rpm: number | undefined;
  readonly tpm: number | undefined;
  /** Attempts under way right now. */
  readonly in_flight: number;
  /** Mean of the recent successful attempts; `undefined` before the first. */
  readonly latency_ms: number | undefined;
  /** Mean time to the first content of recent streams; `undefined` before the first. */
  readonly time_to_first_token_ms: number | undefined;
}

/** What a strategy may know of the call. */
export interface PickContext {
  readonly stream: boolean;
  /** A number from 0 up to 1. */
  random(): number;
}

/** A choice, not a mechanism: the deployments have been filtered; pick one of them. Synchronous, changes nothing. */
export interface Strategy {
  readonly name: string;
  /** It picks evenly at random where no candidate has a `weight`, `rpm` or `tpm`: one may be drawn without asking it. */
  readonly draws_evenly?: boolean;
  /** `candidates` is never empty; the one returned must be in it. */
  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C;
}

/** The candidate for which `measure` is lowest; among equals each is as likely. `candidates` is not empty. */
export function lowest<C extends Candidate>(
  candidates: readonly C[],
  measure: (candidate: C) => number,
  context: PickContext,
): C {
  let best: C | undefined;
  let least = Number.NaN;
  let equals = 0;
  for (const candidate of candidates) {
    const value = measure(candidate);
    if (value > least) continue;
    equals = value === least ? equals + 1 : 1;
    // The k-th of the equals replaces the ones before it once in k times, which leaves all of them as likely.
    if (equals === 1 || context.random() * equals < 1) best = candidate;
    least = value;
  }
  if (best === undefined) throw new RangeError("There is no candidate to pick from.");
  return best;
}
