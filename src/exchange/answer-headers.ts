import type { Clock } from "../clock.ts";
import { attachResponse, isRouterError, RateLimitError } from "../errors.ts";
import { limitReset, retryAfter } from "../translation/errors/retry-after.ts";
import type { Headers } from "../transport/http.ts";
import { requestId } from "../transport/request-id.ts";

/**
 * Completes an error inside an answer of a good status, which is read from the body alone: its headers hold the id that
 * support will ask for, and may say when to come back. `now`: the router's time in milliseconds.
 */
export function addAnswerHeaders(error: unknown, headers: Headers, now: number): void {
  if (!isRouterError(error)) return;
  const reset = error instanceof RateLimitError ? limitReset(headers, now) : undefined;
  attachResponse(error, { headers, request_id: requestId(headers), retry_after: retryAfter(headers, now) ?? reset });
}

/** What `read` makes of an answer that came with `headers`. An error of its own gets them too. */
export function withResponseHeaders<T>(headers: Headers, read: () => T, clock: Clock): T {
  try {
    return read();
  } catch (error) {
    addAnswerHeaders(error, headers, clock.now());
    throw error;
  }
}
