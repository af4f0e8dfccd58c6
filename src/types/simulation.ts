/** A scenario for `simulate`. All times are in seconds, counted from the beginning of the simulation. */

/**
 * A quantity that varies: a number is always the same; `{ min, max }` is uniform between the two; `{ p50, p99 }` is
 * log-normal with that median and that 99th percentile, as latencies are.
 */
export type Distribution =
  | number
  | { readonly min: number; readonly max: number }
  | { readonly p50: number; readonly p99: number };

/** How calls arrive. */
export interface Arrival {
  /** Calls per second. Default 5, or none where `concurrency` is set. */
  rate?: number | undefined;
  /** `"poisson"`: at random, as independent callers do. `"uniform"`: at equal distances. Default `"poisson"`. */
  pattern?: "poisson" | "uniform" | undefined;
  /** Callers of whom each makes one call after the other, beside those of `rate`. An integer of at least 1. */
  concurrency?: number | undefined;
  /** Seconds between the end of one of their calls and the next. Above 0. Default 0.1. */
  pause?: number | undefined;
}

/** Calls that come together. */
export interface Burst {
  /** When the first comes, in seconds. */
  at: number;
  /** How many. An integer of at least 1. */
  calls: number;
  /** Seconds over which they are spread evenly. Default 0: all at once. */
  within?: number | undefined;
}

/** What the calls ask for. */
export interface CallShape {
  /** The model that is called: a group, an alias or any other name that the router takes. Default: the first `model_name`. */
  model?: string | undefined;
  /** Tokens of a prompt. Default 500. */
  prompt_tokens?: Distribution | undefined;
  /** Tokens of an answer. Default 200. */
  answer_tokens?: Distribution | undefined;
  /** Share of the calls that stream, from 0 to 1. Default 0. */
  stream_share?: number | undefined;
  /** Further parameters and call options of each call, such as `{ total_timeout: 30, metadata: { tags: ["free"] } }`. */
  params?: Readonly<Record<string, unknown>> | undefined;
}

/** One of several kinds of calls. What it does not set is that of the scenario. */
export interface Traffic extends CallShape {
  /** How many of the calls are of this kind, relative to the other kinds. Above 0. Default 1. */
  share?: number | undefined;
}

/** A span of time, in seconds: from `from` (included) to `to` (not included). */
export interface Span {
  /** Default 0. */
  from?: number | undefined;
  /** Default: to the end. */
  to?: number | undefined;
}

/**
 * How a provider fails: a status; `"refused"`: nobody listens at its address; `"reset"`: the connection is cut after the
 * request; `"silence"`: it accepts the request and never answers.
 */
export type FailureKind =
  | 400
  | 401
  | 403
  | 404
  | 408
  | 429
  | 500
  | 502
  | 503
  | 504
  | 529
  | "refused"
  | "reset"
  | "silence";

/** The provider fails. */
export interface Outage extends Span {
  /** Default 503. */
  kind?: FailureKind | undefined;
  /** Share of the requests that fail, from 0 to 1. Default 1. */
  share?: number | undefined;
  /** Seconds that the failure's `Retry-After` names. Default: it has none. */
  retry_after?: number | undefined;
}

/** The provider is slow, or fails now and then. */
export interface BrownOut extends Span {
  /** What its latencies are multiplied by. Default 1. */
  latency_factor?: number | undefined;
  /** Share of the requests that fail with a 500, from 0 to 1. Default 0. */
  error_share?: number | undefined;
}

/** The provider refuses requests with a 429, whatever its own limits are. */
export interface RateLimitStorm extends Span {
  /** Share of the requests that it refuses, from 0 to 1. Default 1. */
  share?: number | undefined;
  /** Seconds that its `Retry-After` names. Default: it has none. */
  retry_after?: number | undefined;
}

/** The connection of streams is cut after some of their content. */
export interface CutStreams extends Span {
  /** Share of the streams that are cut, from 0 to 1. Default 1. */
  share?: number | undefined;
}

/** How the provider behind a deployment behaves. */
export interface ProviderModel {
  /**
   * Seconds to a whole answer. Default: `time_to_first_token`, and then `tokens_per_second` for as many tokens as the
   * answer has.
   */
  latency?: Distribution | undefined;
  /** Seconds to the first content of a stream. Default `{ p50: 0.4, p99: 1.6 }`. */
  time_to_first_token?: Distribution | undefined;
  /** Tokens of an answer per second after the first. Default `{ p50: 80, p99: 120 }`. */
  tokens_per_second?: Distribution | undefined;
  /** Seconds to an answer that is an error. Default 0.1. */
  error_latency?: Distribution | undefined;
  /** Share of the requests that fail with a 500, from 0 to 1. Default 0. */
  error_share?: number | undefined;
  /** Requests per `rate_limit_window`; more get a 429. Default: no limit. */
  rpm?: number | undefined;
  /** Tokens, of prompts and answers, per `rate_limit_window`; more get a 429. Default: no limit. */
  tpm?: number | undefined;
  /** Seconds after which `rpm` and `tpm` begin anew. Default 60. */
  rate_limit_window?: number | undefined;
  /**
   * Whether a 429 of `rpm` and `tpm` names the seconds until the window ends as its `Retry-After`, and answers carry OpenAI's
   * `x-ratelimit-*` headers. Default `true`.
   */
  rate_limit_headers?: boolean | undefined;
  /** Requests in progress; more get a 429 without a `Retry-After`. Default: no limit. */
  max_parallel_requests?: number | undefined;
  /** Requests in progress that it serves at full speed. With twice as many each takes twice as long. Default: any number. */
  capacity?: number | undefined;
  /** When it fails. */
  outages?: readonly Outage[] | undefined;
  /** When it is slow. */
  brown_outs?: readonly BrownOut[] | undefined;
  /** When it refuses requests with a 429. */
  rate_limit_storms?: readonly RateLimitStorm[] | undefined;
  /** When it cuts streams. */
  cut_streams?: readonly CutStreams[] | undefined;
}

/** What `simulate` plays: how calls arrive, what they ask for, and how providers behave. */
export interface Scenario extends CallShape {
  /** An integer. With the same seed the report is the same, byte for byte. Default 1. */
  seed?: number | undefined;
  /** Seconds in which calls begin. Default 60, or until there were `calls`. */
  duration?: number | undefined;
  /** The number of calls, without those of `bursts`. Default: as many as come in `duration`. At most 500,000. */
  calls?: number | undefined;
  /** How they arrive. Default `{ rate: 5 }`. */
  arrival?: Arrival | undefined;
  /** Calls that come together, beside the others. */
  bursts?: readonly Burst[] | undefined;
  /** Several kinds of calls. Default: one kind. */
  traffic?: readonly Traffic[] | undefined;
  /**
   * How providers behave, by what they stand for: the id of a deployment, a `model_name`, a `litellm_params.model`, a
   * provider (`"openai"`), or `"*"` for all. The more specific wins, field by field, in this order.
   */
  providers?: { readonly [name: string]: ProviderModel } | undefined;
  /** Seconds of one entry of the report's `series`. Default: 1, or more so that there are at most 600. */
  bucket?: number | undefined;
}

/** Percentiles in milliseconds; `null` where nothing was measured. */
export interface Percentiles {
  p50: number | null;
  p95: number | null;
  p99: number | null;
  max: number | null;
}

/** What came to one deployment. */
export interface DeploymentReport {
  id: string;
  model_group: string;
  attempts: number;
  /** Share of all attempts, from 0 to 1. */
  share: number;
  succeeded: number;
  failed: number;
  /** Number of failed attempts by class of error. */
  errors: Record<string, number>;
  /** Of attempts that succeeded; of streams to their end. */
  latency_ms: Percentiles;
  /** Seconds that attempts took, added up. */
  seconds: number;
  /** Most requests that its provider had in progress at once. */
  most_in_progress: number;
  /** How often it went into cooldown. */
  cooldowns: number;
  /** Seconds of these cooldowns, added up. */
  cooldown_seconds: number;
  /** US dollars; `null` when no price is known. */
  cost_usd: number | null;
}

/** What happened in one span of time. */
export interface Bucket {
  /** When it began, in seconds. */
  at: number;
  /** Calls that began in it … */
  calls: number;
  /** … of which so many failed in the end. */
  failed: number;
  /** The median and the 95th percentile of those that succeeded, in milliseconds. */
  p50_ms: number | null;
  p95_ms: number | null;
  /** Attempts that began in it, by deployment id. */
  attempts: Record<string, number>;
  /** Attempts that began in it and failed. */
  failed_attempts: number;
}

/** What a simulation came to, as data. */
export interface SimulationFigures {
  seed: number;
  /** Seconds from the beginning to the end of the last call. */
  seconds: number;
  calls: number;
  succeeded: number;
  failed: number;
  /** From 0 to 1; `null` where there was no call. */
  success_rate: number | null;
  /** Number of failed calls by class of error. */
  errors: Record<string, number>;
  /** Number of failed calls by `stopped_by`: the limit of the router's own that ended them. */
  stopped_by: Record<string, number>;
  /** Calls that had not ended a day after the last one began. Always 0, or something is wrong. */
  unfinished: number;
  /** Of calls that succeeded; of streams to their end. */
  latency_ms: Percentiles;
  /** Of streams that succeeded. */
  time_to_first_token_ms: Percentiles;
  /** Of calls that failed. */
  failure_latency_ms: Percentiles;
  attempts: number;
  /** `null` where there was no call. */
  attempts_per_call: number | null;
  /** Attempts at a deployment that the call had tried before. */
  retries: number;
  /** Attempts at another deployment after a failure. */
  failovers: number;
  /** Second requests beside a slow one. */
  hedges: number;
  /** Groups that were fallen back to. */
  fallbacks: number;
  /** Streams that another deployment continued or restarted. */
  mid_stream_recoveries: number;
  /** Seconds that calls waited for a retry, added up. */
  retry_wait_seconds: number;
  /** US dollars of all calls whose cost is known; `null` when none is. */
  cost_usd: number | null;
  /** Calls that were answered and whose cost is not known. */
  cost_unknown: number;
  deployments: DeploymentReport[];
  /** Seconds of one entry of `series`. */
  bucket: number;
  series: Bucket[];
}
