import type { Headers, Target } from "../provider.ts";
import { noAnswer } from "./errors.ts";

/** What the body of an answer says. Throws a `RouterError` where it is not JSON. */
export function answerJson(body: string, target: Target, headers: Headers = {}): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw noAnswer("answered with something that is not JSON.", target, headers, cause);
  }
}
