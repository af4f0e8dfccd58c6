/** What became of one attempt. */
export type AttemptOutcome = "success" | "failure" | "aborted" | "hedge_lost";

/** One HTTP exchange of a call, as it went. Holds no prompt and no key. */
export interface AttemptRecord {
  /** `model_info.id`, or the hash that stands for it. */
  readonly deployment_id: string;
  /** The group the deployment belongs to: a fallback's, after one. */
  readonly model_group: string;
  /** `"openai"`, `"groq"`, … */
  readonly provider: string;
  /** Milliseconds since the epoch. */
  readonly started_at: number;
  /** To its end; of a stream, to the end of the stream. */
  latency_ms: number;
  /** `"aborted"`: by the caller, or by `total_timeout`. `"hedge_lost"`: another deployment was faster. */
  outcome: AttemptOutcome;
  /** Why it failed, when it did. */
  error?: { name: string; status: number | undefined; message: string };
  /** Seconds the provider asked to wait. */
  retry_after?: number;
  /** US dollars, when tokens and prices are known. Of a lost hedge: its prompt, the part that is sure to be charged. */
  cost_usd?: number;
}

/** What a provider said of its limits, from the `x-ratelimit-*` headers (Anthropic's are read under the same names). */
export interface RateLimitFacts {
  /** Requests allowed in the provider's window. */
  limit_requests?: number;
  /** Requests left in it. */
  remaining_requests?: number;
  /** Tokens allowed in it. */
  limit_tokens?: number;
  /** Tokens left in it. */
  remaining_tokens?: number;
  /** When requests are allowed again, as the provider wrote it: a duration or a date. */
  reset_requests?: string;
  /** The same for tokens. */
  reset_tokens?: string;
}

/** What the router did for one call: on every response, stream and error as `router_metadata`. */
export interface RouterMetadata {
  /** Names the call in events. Not secret, only unlikely to repeat. */
  readonly call_id: string;
  /** What was asked for, as the caller wrote it. */
  readonly model_group: string;
  /** The deployment that answered; of an error, the one that failed last. */
  deployment_id: string | undefined;
  /** `"openai"`, `"groq"`, … */
  provider: string | undefined;
  /** The model as the provider knows it. */
  model: string | undefined;
  /** Where the request went, without the path of the endpoint, and without user, password and query. */
  api_base: string | undefined;
  /** Every exchange of the call, in the order in which they began. None is left out. */
  readonly attempts: AttemptRecord[];
  /** Groups that were fallen back to, in order. */
  readonly fallbacks_used: string[];
  /** US dollars; `null` when the price is unknown, never 0 for unknown. */
  cost_usd: number | null;
  /** From the call to its end; of a stream, to the end of the stream. */
  latency_ms: number;
  /** Streams: from the call to the first content. */
  time_to_first_token_ms?: number;
  /** Time spent in the router itself: `latency_ms` less the attempts' time and the waits. */
  overhead_ms: number;
  /** Always `false`: there is no cache yet. */
  cache_hit: boolean;
  /** What the answer's headers said of the provider's limits, when they said anything. */
  ratelimit?: RateLimitFacts;
  /** Tokens as the provider counted them, of all parts of a continued stream together. */
  usage?: import("openai/resources/completions").CompletionUsage;
  /** Events of the stream that were not valid and were skipped. */
  malformed_events?: number;
}
