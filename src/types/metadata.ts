/** How one attempt ended. */
export type AttemptOutcome = "success" | "failure" | "aborted" | "hedge_lost" | "rejected";

/**
 * A limit of the router's own that ended a call. `"retry_budget"`: the router's retries of the last seconds used up the
 * option's share. `"num_retries"`: no retry was left, of the number or of a policy. `"max_attempts"`, `"max_fallbacks"`: the
 * option of that name. `"total_timeout"`: it struck, or the wait before a retry would have gone past it. `"patience"`: that
 * wait was longer than a call waits: 60 seconds, or 5 while another group can serve.
 */
export type StoppedBy =
  | "retry_budget"
  | "num_retries"
  | "max_attempts"
  | "max_fallbacks"
  | "total_timeout"
  | "patience";

/** One attempt of a call. Contains no prompt and no key. */
export interface AttemptRecord {
  /** `model_info.id`, or its default. */
  readonly deployment_id: string;
  /** The group of the deployment; after a fallback, the fallback group. */
  readonly model_group: string;
  /** `"openai"`, `"groq"`, … */
  readonly provider: string;
  /** The provider's name for the model. */
  readonly model: string;
  /** Milliseconds since the epoch. */
  readonly started_at: number;
  /** Milliseconds from its beginning to its end; of a stream, to the end of the stream. */
  latency_ms: number;
  /**
   * `"aborted"`: ended by the caller or by `total_timeout`. `"hedge_lost"`: another deployment was faster. `"rejected"`: it
   * answered, but `validate` refused the answer.
   */
  outcome: AttemptOutcome;
  /** The provider's id of the request, for their support, if the headers of its answer have one. */
  request_id?: string | undefined;
  /** The error, if it failed or was rejected. */
  error?: { name: string; status: number | undefined; message: string };
  /** Parameters that were left out because the deployment had refused them in this call, with `drop_params`. */
  dropped_params?: readonly string[];
  /** Seconds after which the provider allows a retry, if it failed and the provider named them. */
  retry_after?: number;
  /**
   * US dollars, if tokens and prices are known. Of a lost hedge: the cost of its prompt, the only part that is sure to be
   * charged.
   */
  cost_usd?: number;
}

/**
 * The provider's limits, from the `x-ratelimit-*` headers of the answer, or from Anthropic's headers of the same meaning.
 */
export interface RateLimitFacts {
  /** Requests that are allowed in the provider's window. */
  limit_requests?: number;
  /** Requests left in it. */
  remaining_requests?: number;
  /** Tokens that are allowed in it. */
  limit_tokens?: number;
  /** Tokens left in it. */
  remaining_tokens?: number;
  /** Tokens of prompts that are allowed in it, where the provider counts them apart: Anthropic. */
  limit_input_tokens?: number;
  /** Tokens of prompts left in it. */
  remaining_input_tokens?: number;
  /** When tokens of prompts are allowed again. */
  reset_input_tokens?: string;
  /** Tokens of answers that are allowed in it. */
  limit_output_tokens?: number;
  /** Tokens of answers left in it. */
  remaining_output_tokens?: number;
  /** When tokens of answers are allowed again. */
  reset_output_tokens?: string;
  /** When requests are allowed again, as the provider wrote it: a duration or a date. */
  reset_requests?: string;
  /** The same for tokens. */
  reset_tokens?: string;
}

/** What the router did for one call: the `router_metadata` of every response, stream and error. Not enumerable there. */
export interface RouterMetadata {
  /** Identifies the call in events. Random, but not a secret. */
  readonly call_id: string;
  /** The call is a copy, for a `silent_model`, of the call with this id. */
  readonly mirrored_from?: string;
  /** The model of the call, as the caller (or a `beforeCall` hook) wrote it. */
  readonly model_group: string;
  /** The deployment that answered; of an error, the one that failed last. `undefined` if none was tried. */
  deployment_id: string | undefined;
  /** `"openai"`, `"groq"`, … */
  provider: string | undefined;
  /** The model as the provider knows it. */
  model: string | undefined;
  /** The deployment's address, without the path of the endpoint and without user, password and query. */
  api_base: string | undefined;
  /**
   * How the name of the call led to a model group, step by step: the choices of a complexity router, and of others that choose.
   * Absent where the name is that of a group.
   */
  routes?: import("./routes.ts").RouteRecord[];
  /** Every attempt of the call, in the order in which they began. */
  readonly attempts: AttemptRecord[];
  /** Groups that were fallen back to, in order. */
  readonly fallbacks_used: string[];
  /** US dollars; `null` when unknown, never 0 for unknown. */
  cost_usd: number | null;
  /** Why `cost_usd` is `null`, in words, once a provider has answered. */
  cost_unknown?: string;
  /** Milliseconds from the call to its end; of a stream, to the end of the stream. */
  latency_ms: number;
  /** Streams: milliseconds from the call to the first content. */
  time_to_first_token_ms?: number;
  /** Milliseconds spent in the router itself: `latency_ms` less attempts and waits. */
  overhead_ms: number;
  /** Milliseconds for which the call waited until a deployment had room; absent when it did not. */
  queue_ms?: number;
  /** Always `false`: there is no cache yet. */
  cache_hit: boolean;
  /** The provider's limits, if the headers of the answer have them. */
  ratelimit?: RateLimitFacts;
  /** Tokens as the provider counted them, summed over all parts of a continued stream. `undefined` if it sent no count. */
  usage?: import("openai/resources/completions").CompletionUsage;
  /** The provider's id of the request that answered, for their support; of an error, that of the error. */
  request_id?: string | undefined;
  /**
   * The headers of the provider's answer, names in lower case, without cookies and credentials; of an error, those of the
   * error. `undefined` when there were none. Of a stream that was continued: of the last part.
   */
  response_headers: Readonly<Record<string, string>> | undefined;
  /**
   * Of a call that failed: the limit without which it would have gone on, to a retry or to another deployment. When there
   * were several, the one that was met last. Absent when the call had nowhere else to go.
   */
  stopped_by?: StoppedBy;
  /** With `include_fallback_errors`, after a fallback answered: how each group before it failed, in order. */
  fallback_errors?: readonly { message: string; type: string; param: string | null; code: string | null }[];
  /** The call was the fastest of `abatch_completion_fastest_response` or `batch_completion_models`. */
  fastest_response_batch_completion?: true;
  /** Number of malformed events of the stream, which were skipped. */
  malformed_events?: number;
}
