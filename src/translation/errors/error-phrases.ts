/** Phrases that identify a failure whose code does not. */
import type { ErrorKind } from "./error-kind.ts";

// "You exceeded your current quota" begins both OpenAI's error for an exhausted quota and Gemini's for the limit per minute, so
// it is in neither list.
export const QUOTA: RegExp =
  /credit balance is too low|insufficient (?:balance|credits?|funds|quota)|credits are depleted|used all available credits|spend(?:ing)? limit|free usage quota exceeded|no credits remaining|\blimit: 0(?![.\d])/i;
// Errors quote the request: the name of a tool, such as `get_rate_limit`, must not match. A message may be just a code.
const RATE_LIMIT: readonly RegExp[] = [
  /(?:tokens|requests) per (?:min|day|sec)|too many (?:requests|tokens)|tier capacity exceeded/i,
  /(?<![\w-])rate[\s-]*limit(?:s|ed|ing)?(?![\w-])/i,
  /(?<!\w)rate[\s_-]*limit[\s_-]*(?:error|exceeded|reached)(?!_)/i,
  /(?<!\w)throttl(?:ed|ing)/i,
  /^\W*rate_?limit(?:ed)?\W*$/i,
];
const CONTEXT_WINDOW: readonly RegExp[] = [
  // Not as a quoted name from the request.
  /context[ _](?:window|length)(?!['"`])/i,
  /maximum context length|context limit|model's maximum context|exceeds the available context size/i,
  /(?:prompt|input) is too long|too many input tokens|input tokens exceed the configured limit/i,
  /exceeds the maximum number of tokens allowed|maximum prompt length is/i,
  /reduce the length of the (?:messages|prompt|either)/i,
  /longer than the maximum (?:model|context|input|prompt)/i,
  /inputs. tokens \+ .max_new_tokens. must be/is,
];
/** Sentences with a variable part in the middle: their beginning, and what follows. */
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

/** What a server says when it was started without what the request needs: vLLM's and llama.cpp's options. */
export const LACKS_OPTION: RegExp =
  /--enable-auto-tool-choice|--tool-call-parser|--jinja\b|input is not supported - hint/i;
const UNSUPPORTED: readonly RegExp[] = [
  // Ollama: "gemma:2b does not support tools". Bedrock: "This model doesn't support the stopSequences field."
  /\b(?:does not|doesn['’]t|do not|don['’]t) (?:currently |yet )?support\b/i,
  /\bunsupported (?:parameter|param|value|argument|field)\b|\bargument not supported\b|\bis unsupported\b/i,
  /\b(?:is|are) not (?:supported|enabled|available) (?:with|for|by|on|in) (?:this |the )?models?\b/i,
  /\bis allowed for this model\b|\bis not a multimodal model\b|\bat most 0 (?:image|audio|video)/i,
  // OpenAI, Python's keyword arguments, serde, Google, pydantic, JSON schema, Converse.
  /unrecognized request argument|unexpected keyword argument|\bunknown (?:parameter|argument|field)\b|cannot find field/i,
  /\bextra (?:inputs are|fields) not permitted|\badditional properties are not allowed|\bextraneous key\b/i,
  /UnsupportedParamsError/,
];

/** True for a message about a parameter, or a kind of input, that the model or the server does not take. */
export function isUnsupported(message: string): boolean {
  return LACKS_OPTION.test(message) || UNSUPPORTED.some((words) => words.test(message));
}

/** Whether `next` occurs after the first `start` in `text`. One expression, `start.*next`, would take quadratic time. */
export function isFollowed(text: string, start: RegExp, next: RegExp): boolean {
  const found = start.exec(text);
  return found !== null && next.test(text.slice(found.index + found[0].length));
}

/** True for a message about a prompt that is too long for the model. */
export function isContextWindow(message: string): boolean {
  return (
    CONTEXT_WINDOW.some((words) => words.test(message)) ||
    CONTEXT_WINDOW_IN_TWO.some(([start, next]) => isFollowed(message, start, next))
  );
}

/** The meaning of a message, where the status says less; `undefined` when no phrase matches. */
export function kindOfMessage(message: string): ErrorKind | undefined {
  if (QUOTA.test(message)) return "quota";
  if (RATE_LIMIT.some((words) => words.test(message))) return "rate_limit";
  if (isContextWindow(message)) return "context_window";
  if (CONTENT_POLICY.test(message)) return "content_policy";
  if (AUTHENTICATION.test(message)) return "authentication";
  return PERMISSION.test(message) ? "permission" : undefined;
}
