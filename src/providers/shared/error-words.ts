/** The sentences by which a failure is known that has no telling code. */
import type { ErrorKind } from "./error-kind.ts";

// The same sentence opens OpenAI's exhausted quota and Gemini's ordinary per-minute limit ("You exceeded your current
// quota"), so it is in neither list.
export const QUOTA: RegExp =
  /credit balance is too low|insufficient (?:balance|credits?|funds|quota)|credits are depleted|used all available credits|spend(?:ing)? limit|free usage quota exceeded|no credits remaining|\blimit: 0(?![.\d])/i;
// Requests are quoted in their errors: a tool's name such as `get_rate_limit` is none. A message may be a code alone.
const RATE_LIMIT = new RegExp(
  [
    "(?:tokens|requests) per (?:min|day|sec)",
    "too many (?:requests|tokens)",
    "tier capacity exceeded",
    "(?<![\\w-])rate[\\s-]*limit(?:s|ed|ing)?(?![\\w-])",
    "(?<!\\w)rate[\\s_-]*limit[\\s_-]*(?:error|exceeded|reached)(?!_)",
    "(?<!\\w)throttl(?:ed|ing)",
    "^\\W*rate_?limit(?:ed)?\\W*$",
  ].join("|"),
  "i",
);
export const CONTEXT_WINDOW: RegExp = new RegExp(
  [
    "maximum context length",
    // Not where it is the quoted name of something of the request's.
    "context[ _](?:window|length)(?!['\"`])",
    "context limit",
    "prompt is too long",
    "input is too long",
    "too many input tokens",
    "model's maximum context",
    "exceeds the available context size",
    "input token count .*exceeds",
    "exceeds the maximum number of tokens allowed",
    "input tokens exceed the configured limit",
    "reduce the length of the (?:messages|prompt|either)",
    "maximum prompt length is",
    "prompt token count of .* exceeds the limit",
    "longer than the maximum (?:model|context|input|prompt)",
    "inputs. tokens \\+ .max_new_tokens. must be",
    "current length is .* while limit is",
    "messages\\[\\d+\\]\\.content[^']*': string too long",
  ].join("|"),
  "is",
);
export const CONTENT_POLICY: RegExp =
  /content (?:management|filtering) policy|flagged as potentially violating|safety system|your input was flagged|violat\w* (?:our|the) usage polic|content exists risk|may contain inappropriate content/i;
export const AUTHENTICATION: RegExp =
  /(?:incorrect|invalid|wrong) api[ -]?key|api[ -]?key (?:you provided is |provided is |is )?(?:not valid|invalid)|your api key is valid|reported as leaked|unregistered callers|not authenticated|no (?:auth )?credentials|authentication fail/i;
const PERMISSION = /location is not supported|country, region, or territory not supported/i;
export const OVERLOADED: RegExp = /enginecore|overloaded|(?:is|are) too busy|at capacity|high demand/i;
export const TIMED_OUT: RegExp = /tim(?:ed|e) ?out/i;

/** Meanings a provider hides behind a status that says less. */
export function byWords(message: string): ErrorKind | undefined {
  if (QUOTA.test(message)) return "quota";
  if (RATE_LIMIT.test(message)) return "rate_limit";
  if (CONTEXT_WINDOW.test(message)) return "context_window";
  if (CONTENT_POLICY.test(message)) return "content_policy";
  if (AUTHENTICATION.test(message)) return "authentication";
  return PERMISSION.test(message) ? "permission" : undefined;
}
