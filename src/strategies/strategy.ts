/** What a strategy knows about a deployment. */
export interface Candidate {
  readonly id: string;
  readonly weight: number | undefined;
  readonly rpm: number | undefined;
  readonly tpm: number | undefined;
  /** Attempts in flight. */
  readonly in_flight: number;
  /** Mean of the recent successful attempts; `undefined` before the first. */
  readonly latency_ms: number | undefined;
  /** Mean time to the first content of recent streams; `undefined` before the first. */
  readonly time_to_first_token_ms: number | undefined;
  /**
   * US dollars for one token of the prompt and one of the answer: what the deployment states, else `prices` of the router,
   * else the table of models. `undefined` when it is unknown, never 0. Known from the first call on when the strategy has
   * `uses_prices`.
   */
  readonly token_price: number | undefined;
}

/** What a strategy knows about the call. */
export interface PickContext {
  readonly stream: boolean;
  /** A number from 0 up to 1. */
  random(): number;
}

/** Picks one of the deployments that the filters left. Synchronous; changes nothing. */
export interface Strategy {
  readonly name: string;
  /** `true`: it reads `token_price`. The first call then waits until the table of models is loaded. */
  readonly uses_prices?: boolean | undefined;
  /** `candidates` is never empty, and is not to be changed: your own strategy gets a frozen copy. Returns one of them. */
  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C;
}

/** The candidate for which `measure` is lowest; equals are equally likely. `candidates` is not empty. */
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
    // The k-th equal replaces the one before it once in k times, which makes all of them equally likely.
    if (equals === 1 || context.random() * equals < 1) best = candidate;
    least = value;
  }
  if (best === undefined) throw new RangeError("There is no candidate to pick from.");
  return best;
}
