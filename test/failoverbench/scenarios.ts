/**
 * The scenarios of failoverbench (github.com/failoverbench/failoverbench, methodology 0.1), in our own words: what the
 * primary does, and what a caller and the provider see of a router that copes with it. Times are seconds.
 */

/** What a peer does with one request. */
export type Act =
  /** Refuses it. */
  | { readonly status: number; readonly code: string | null; readonly retry_after?: number }
  /** Resets the connection before the first byte. */
  | { readonly reset: true }
  /** Says nothing at all, and then closes. */
  | { readonly silent_for: number }
  | Answer;

/** Answers with the sixty words, with what is wrong about them. */
export interface Answer {
  /** Between the headers and the first word. */
  readonly first_word_after?: number;
  /** Closes the connection after that many words of a stream, or within the body. */
  readonly cut_after?: number;
  /** After that many words of a stream, or instead of the body: silence, and then the end of the connection. */
  readonly stall_after?: { readonly words: number; readonly seconds: number };
  /** An event that is no JSON before that word, or a body that is none. */
  readonly malformed_at?: number;
  readonly without_done?: true;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** What the primary does with the `attempt`-th request (1 for the first), `at` seconds. */
  readonly primary: Act | ((attempt: number, at: number) => Act);
  /** The fallback refuses a conversation that ends with an assistant's message. */
  readonly fallback_refuses_prefill?: true;
  /** Options beside those of the bench. */
  readonly options?: { readonly first_token_timeout?: number };
  /** There is no such thing without a stream. */
  readonly streamed_only?: true;
  /** Calls one after the other. Default: one. */
  readonly calls?: { readonly count: number; readonly every: number };
  readonly expected: Expected;
}

export interface Expected {
  /** How the call ends. Default: with all sixty words. */
  readonly end?: "error";
  /** Seconds until then, at most. */
  readonly within: number;
  /** Requests that reach the primary. */
  readonly primary?: { readonly least?: number; readonly most?: number };
  /** Requests that reach it in the first seconds, at most. */
  readonly burst?: { readonly seconds: number; readonly most: number };
  /** Seconds between its first two requests, at least. */
  readonly gap?: number;
  /** The answer names this one as its model, and has usage. */
  readonly answered_by?: "fallback";
  /** Of several calls: seconds until the primary answers again after it has recovered, at most. */
  readonly back_within?: { readonly down_for: number; readonly seconds: number };
}

const HEALTHY: Act = {};
const OVERLOADED: Act = { status: 503, code: "overloaded" };
const RATE_LIMITED: Act = { status: 429, code: "rate_limit_exceeded" };

export const SCENARIOS: readonly Scenario[] = [
  {
    id: "S01",
    title: "429 with Retry-After: 2, once: that is waited for, not less",
    primary: (attempt) => (attempt === 1 ? { ...RATE_LIMITED, retry_after: 2 } : HEALTHY),
    expected: { within: 20, primary: { least: 2 }, gap: 1.8, burst: { seconds: 1.5, most: 2 } },
  },
  {
    id: "S02",
    title: "429 without Retry-After, always: no hammering, then the fallback",
    primary: RATE_LIMITED,
    expected: { within: 40, primary: { most: 6 }, burst: { seconds: 3, most: 4 }, answered_by: "fallback" },
  },
  {
    id: "S03",
    title: "500 once: the same provider is tried again",
    primary: (attempt) => (attempt === 1 ? { status: 500, code: null } : HEALTHY),
    expected: { within: 20, primary: { least: 2 } },
  },
  {
    id: "S04",
    title: "503 always: a bounded number of attempts, then the fallback",
    primary: OVERLOADED,
    expected: { within: 40, primary: { most: 6 }, answered_by: "fallback" },
  },
  {
    id: "S05",
    title: "the connection is reset before the headers, once",
    primary: (attempt) => (attempt === 1 ? { reset: true } : HEALTHY),
    expected: { within: 20 },
  },
  {
    id: "S06",
    title: "no answer at all for two minutes: the silent provider is asked once",
    primary: { silent_for: 120 },
    expected: { within: 100, primary: { most: 1 }, answered_by: "fallback" },
  },
  {
    id: "S07",
    title: "the first token after 20 s is waited for",
    primary: { first_word_after: 20 },
    expected: { within: 60 },
  },
  {
    id: "S07",
    title: "the first token after 20 s: a limit of 10 s moves the call on",
    primary: { first_word_after: 20 },
    options: { first_token_timeout: 10 },
    streamed_only: true,
    expected: { within: 15, answered_by: "fallback" },
  },
  {
    id: "S08",
    title: "the stream is cut after 40 of 60 tokens: the whole answer comes, not 40 tokens",
    primary: { cut_after: 40 },
    expected: { within: 40 },
  },
  {
    id: "S09",
    title: "the stream stalls after 20 tokens for 30 s",
    primary: { stall_after: { words: 20, seconds: 30 } },
    expected: { within: 45 },
  },
  {
    id: "S10",
    title: "one event is no JSON",
    primary: { malformed_at: 10 },
    expected: { within: 30 },
  },
  {
    id: "S11",
    title: "[DONE] is missing: the answer ends promptly, with usage",
    primary: { without_done: true },
    expected: { within: 8, primary: { most: 1 } },
  },
  {
    id: "S12",
    title: "context_length_exceeded: never the same model again",
    primary: { status: 400, code: "context_length_exceeded" },
    expected: { within: 20, primary: { least: 1, most: 1 }, answered_by: "fallback" },
  },
  {
    id: "S13",
    title: "content_policy_violation: the provider's reason is the error",
    primary: { status: 400, code: "content_policy_violation" },
    expected: { end: "error", within: 20, primary: { least: 1, most: 1 } },
  },
  {
    id: "S14",
    title: "the stream is cut, and the fallback takes no prefill",
    primary: { cut_after: 40 },
    fallback_refuses_prefill: true,
    expected: { within: 40 },
  },
  {
    id: "S15",
    title: "503 for 60 s, then well: the fallback answers meanwhile, and the primary is found again",
    primary: (_, at) => (at < 60 ? OVERLOADED : HEALTHY),
    calls: { count: 20, every: 4 },
    expected: { within: 200, back_within: { down_for: 60, seconds: 30 } },
  },
  {
    id: "S16",
    title: "503 always: the answer names the model that gave it, with its usage",
    primary: OVERLOADED,
    expected: { within: 40, primary: { most: 6 }, answered_by: "fallback" },
  },
];
