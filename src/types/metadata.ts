/** What became of one attempt. */
export type AttemptOutcome = "success" | "failure" | "aborted" | "hedge_lost";

/** One HTTP exchange of a call, as it went. Holds no prompt and no key. */
export interface AttemptRecord {
  readonly deployment_id: string;
  readonly model_group: string;
  readonly provider: string;
  /** Milliseconds since the epoch. */
  readonly started_at: number;
  latency_ms: number;
  outcome: AttemptOutcome;
  error?: { name: string; status: number | undefined; message: string };
  /** Seconds the provider asked to wait. */
  retry_after?: number;
  /** US dollars, when tokens and prices are known. Of a lost hedge: its prompt, the part that is sure to be charged. */
  cost_usd?: number;
}

/** What a provider said of its limits, from the `x-ratelimit-*` headers (Anthropic's are read under the same names). */
export interface RateLimitFacts {
  limit_requests?: number;
  remaining_requests?: number;
  limit_tokens?: number;
  remaining_tokens?: number;
  /** As the provider wrote it: a duration or a date. */
  reset_requests?: string;
  reset_tokens?: string;
}

/** What the router did for one call: on every response, stream and error as `router_metadata`. */
export interface RouterMetadata {
  readonly call_id: string;
  /** The group that was asked for. */
  readonly model_group: string;
  /** The deployment that answered; of an error, the one that failed last. */
  deployment_id: string | undefined;
  provider: string | undefined;
  /** The model as the provider knows it. */
  model: string | undefined;
  api_base: string | undefined;
  readonly attempts: AttemptRecord[];
  /** Groups that were fallen back to, in order. */
  readonly fallbacks_used: string[];
  /** US dollars; `null` when the price is unknown, never 0 for unknown. */
  cost_usd: number | null;
  /** From the call to its end. */
  latency_ms: number;
  /** Streams: from the call to the first content. */
  time_to_first_token_ms?: number;
  /** Time spent in the router itself: `latency_ms` less the attempts' time and the waits. */
  overhead_ms: number;
  cache_hit: boolean;
  ratelimit?: RateLimitFacts;
  /** Tokens as the provider counted them, of all parts of a continued stream together. */
  usage?: import("openai/resources/completions").CompletionUsage;
  /** Events of the stream that were not valid and were skipped. */
  malformed_events?: number;
}
