import type { Headers, Target } from "../provider.ts";
import { TOO_MANY_OBJECTS } from "./body-limits.ts";
import { noAnswer } from "./errors.ts";
import { whatCame } from "./what-came.ts";
import { isOvergrown } from "./json.ts";

/** What the body of an answer says. Throws a `RouterError` where it is not JSON. */
export function answerJson(body: string, target: Target, headers: Headers = {}): unknown {
  if (isOvergrown(body)) throw noAnswer(TOO_MANY_OBJECTS, target, headers);
  try {
    return JSON.parse(body);
  } catch {
    // What the parser says quotes the answer.
    throw noAnswer(`answered with something that is not JSON: ${whatCame(body, target)}.`, target, headers);
  }
}
