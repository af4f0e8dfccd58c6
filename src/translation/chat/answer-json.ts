import type { Target } from "../../provider.ts";
import { TOO_MANY_OBJECTS } from "../../transport/body-limits.ts";
import { noAnswer } from "../errors/provider-error.ts";
import { describeBody } from "../errors/describe-body.ts";
import { isOvergrown, isTooDeep } from "../json.ts";
import type { Headers } from "../../transport/http.ts";

/** @throws APIConnectionError for an answer with more objects or fields, or a deeper nesting, than is read. */
export function checkExtent(body: string, target: Target, headers: Headers = {}): void {
  if (isOvergrown(body)) throw noAnswer(TOO_MANY_OBJECTS, target, headers);
  if (isTooDeep(body)) throw noAnswer("answered with JSON that is nested too deep.", target, headers);
}

/** The parsed body of an answer. Throws a `RouterError` when it is not JSON. */
export function answerJson(body: string, target: Target, headers: Headers = {}): unknown {
  checkExtent(body, target, headers);
  try {
    return JSON.parse(body);
  } catch {
    // The parser's own message quotes the answer.
    throw noAnswer(`answered with something that is not JSON: ${describeBody(body, target)}.`, target, headers);
  }
}
