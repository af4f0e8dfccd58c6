/** The sentences by which a failure is known that has no telling code. */
import type { ErrorKind } from "./error-kind.ts";

// The same sentence opens OpenAI's exhausted quota and Gemini's ordinary per-minute limit ("You exceeded your current
// quota"), so it is in neither list.
export const QUOTA: RegExp =
  /credit balance is too low|insufficient (?:balance|credits?|funds|quota)|credits are depleted|used all available credits|spend(?:ing)? limit|free usage quota exceeded|no credits remaining|\blimit: 0(?![.\d])/i;
// Requests are quoted in their errors: a tool's name such as `get_rate_limit` is none. A message may be a code alone.
const RATE_LIMIT: readonly RegExp[] = [
  /(?:tokens|requests) per (?:min|day|sec)|too many (?:requests|tokens)|tier capacity exceeded/i,
  /(?<![\w-])rate[\s-]*limit(?:s|ed|ing)?(?![\w-])/i,
  /(?<!\w)rate[\s_-]*limit[\s_-]*(?:error|exceeded|reached)(?!_)/i,
  /(?<!\w)throttl(?:ed|ing)/i,
  /^\W*rate_?limit(?:ed)?\W*$/i,
];
const CONTEXT_WINDOW: readonly RegExp[] = [
  // Not where it is the quoted name of something of the request's.
  /context[ _](?:window|length)(?!['"`])/i,
  /maximum context length|context limit|model's maximum context|exceeds the available context size/i,
  /(?:prompt|input) is too long|too many input tokens|input tokens exceed the configured limit/i,
  /exceeds the maximum number of tokens allowed|maximum prompt length is/i,
  /reduce the length of the (?:messages|prompt|either)/i,
  /longer than the maximum (?:model|context|input|prompt)/i,
  /inputs. tokens \+ .max_new_tokens. must be/is,
];
/** How the sentence starts, and how it goes on behind what is different every time. */
const CONTEXT_WINDOW_IN_TWO: readonly (readonly [RegExp, RegExp])[] = [
  [/input token count /i, /exceeds/i],
  [/prompt token count of /i, / exceeds the limit/i],
  [/current length is /i, / while limit is/i],
  [/messages\[\d+\]\.content/i, /': string too long/i],
];
export const CONTENT_POLICY: RegExp =
  /content (?:management|filtering) policy|flagged as potentially violating|safety system|your input was flagged|violat[a-z]{0,6} (?:our|the) usage polic|content exists risk|may contain inappropriate content/i;
export const AUTHENTICATION: RegExp =
  /(?:incorrect|invalid|wrong) api[ -]?key|api[ -]?key (?:you provided is |provided is |is )?(?:not valid|invalid)|your api key is valid|reported as leaked|unregistered callers|not authenticated|no (?:auth )?credentials|authentication fail/i;
const PERMISSION = /location is not supported|country, region, or territory not supported/i;
export const OVERLOADED: RegExp = /enginecore|overloaded|(?:is|are) too busy|at capacity|high demand/i;
export const TIMED_OUT: RegExp = /tim(?:ed|e) ?out/i;

/**
 * Whether `next` is found behind the first `start` of `text`. As one expression, `start.*next`, this would look for `next`
 * behind every `start` anew.
 */
export function isFollowed(text: string, start: RegExp, next: RegExp): boolean {
  const found = start.exec(text);
  return found !== null && next.test(text.slice(found.index + found[0].length));
}

/** True for what is said of a prompt that is too long for the model. */
export function isContextWindow(message: string): boolean {
  return (
    CONTEXT_WINDOW.some((words) => words.test(message)) ||
    CONTEXT_WINDOW_IN_TWO.some(([start, next]) => isFollowed(message, start, next))
  );
}

/** Meanings a provider hides behind a status that says less. */
export function byWords(message: string): ErrorKind | undefined {
  if (QUOTA.test(message)) return "quota";
  if (RATE_LIMIT.some((words) => words.test(message))) return "rate_limit";
  if (isContextWindow(message)) return "context_window";
  if (CONTENT_POLICY.test(message)) return "content_policy";
  if (AUTHENTICATION.test(message)) return "authentication";
  return PERMISSION.test(message) ? "permission" : undefined;
}
