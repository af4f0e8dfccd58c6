/** How a deployment has answered lately. */
export interface RecentAnswers {
  /** When it last answered or failed, in milliseconds since the epoch; `undefined` before that. */
  readonly last_at: number | undefined;
  /** From 0 to 1. The last attempts count most, and all count for less with every second. */
  failureShare(now: number): number;
  /** Seconds for a token of the answer, over the last `count` whole answers; seconds for an answer where tokens are unknown. */
  secondsPerToken(count: number): number | undefined;
  /** Seconds to the first content, over the last `count` streams: the mean, or that percentile (from 0 to 1). */
  secondsToFirstToken(count: number, percentile?: number): number | undefined;
}

/** What a strategy knows about a deployment. */
export interface Candidate {
  /** As in `model_info`, or the one that the router made. */
  readonly id: string;
  /** As in `litellm_params`. */
  readonly weight: number | undefined;
  /** Requests a minute, as in `litellm_params`. */
  readonly rpm: number | undefined;
  /** Tokens a minute, as in `litellm_params`. */
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
  /** How it has answered lately. */
  readonly recent: RecentAnswers;
  /** Requests of the last minute, where a limit or a strategy with `uses_usage` looks at them. */
  requestsUsed(now: number): number;
  /** Tokens of the last minute, where a limit or a strategy with `uses_usage` looks at them. */
  tokensUsed(now: number): number;
}

/** What a strategy knows about the call. */
export interface PickContext {
  readonly stream: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** A number from 0 up to 1. */
  random(): number;
}

/** Picks one of the deployments that the filters left. Synchronous; changes nothing. */
export interface Strategy {
  /** Appears in errors. */
  readonly name: string;
  /** `true`: it reads `token_price`. The first call then waits until the table of models is loaded. */
  readonly uses_prices?: boolean | undefined;
  /** `true`: it reads `tokensUsed` or `requestsUsed`. They are counted for every deployment then, and `rpm` and `tpm` hold. */
  readonly uses_usage?: boolean | undefined;
  /** `candidates` is never empty, and is not to be changed: your own strategy gets a frozen copy. Returns one of them. */
  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C;
}

/** LiteLLM's settings of a strategy. Those that a strategy does not use are accepted, as in LiteLLM. */
export interface StrategyArgs {
  /**
   * For `latency-based-routing`: seconds without an answer after which what was measured is forgotten. Default 3600. Usage is
   * counted over one minute, whatever this says.
   */
  ttl?: number | undefined;
  /**
   * For `latency-based-routing`: deployments that are slower than the fastest by up to this share (`0.1`: a tenth) get as many
   * calls as it. Default 0.
   */
  lowest_latency_buffer?: number | undefined;
  /** For `latency-based-routing`: how many answers of a deployment are looked at, from 1 to 100. Default 10. */
  max_latency_list_size?: number | undefined;
  /**
   * For `latency-based-routing`: streams are compared by this percentile (above 0, up to 1) of the times to their first content.
   * Default: by the mean.
   */
  ttft_percentile?: number | undefined;
}

/**
 * The candidate for which `measure` is lowest; equals are equally likely. Those above the lowest by up to the share `buffer` are
 * its equals. `candidates` is not empty.
 */
export function lowest<C extends Candidate>(
  candidates: readonly C[],
  measure: (candidate: C, context: PickContext) => number,
  context: PickContext,
  buffer = 0,
): C {
  let best: C | undefined;
  let least = Number.NaN;
  let equals = 0;
  for (const candidate of candidates) {
    const value = measure(candidate, context);
    if (value > least) continue;
    equals = value === least ? equals + 1 : 1;
    // The k-th equal replaces the one before it once in k times, which makes all of them equally likely.
    if (equals === 1 || context.random() * equals < 1) best = candidate;
    least = value;
  }
  if (best === undefined) throw new RangeError("There is no candidate to pick from.");
  return buffer > 0 && Number.isFinite(least) ? within(candidates, measure, context, least * (1 + buffer), best) : best;
}

/** One of the candidates up to `most`, all equally likely. */
function within<C extends Candidate>(
  candidates: readonly C[],
  measure: (candidate: C, context: PickContext) => number,
  context: PickContext,
  most: number,
  best: C,
): C {
  const found = candidates.filter((candidate) => measure(candidate, context) <= most);
  return found[Math.floor(context.random() * found.length)] ?? best;
}
