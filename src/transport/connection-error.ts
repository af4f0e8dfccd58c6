/** What is said when no whole answer came over the wire. Addresses appear as origins only: a path or query may hold a key. */
import { APIConnectionError, type ErrorFacts, locationOf } from "../errors.ts";
import type { Recipient } from "./http.ts";
import { requestId } from "./request-id.ts";

/** An `APIConnectionError` about `target`; the message ends with the code of its cause. */
export function connectionError(message: string, target: Recipient, facts: ErrorFacts = {}): APIConnectionError {
  const code = errorCode(facts.cause);
  return new APIConnectionError(code === undefined ? message : `${message} (${code})`, {
    ...locationOf(target),
    request_id: requestId(facts.headers ?? {}),
    ...facts,
  });
}

/** Node's code of a failure (`ECONNREFUSED`), also inside the cause of the `TypeError` that `fetch` throws. */
export function errorCode(failure: unknown): string | undefined {
  for (let error = failure, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if ("code" in error && typeof error.code === "string") return error.code;
  }
  return undefined;
}
