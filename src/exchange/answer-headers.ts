import type { Clock } from "../clock.ts";
import { attachResponse, isRouterError, RateLimitError } from "../errors.ts";
import { limitReset, retryAfter } from "../translation/errors/retry-after.ts";
import type { Headers } from "../transport/http.ts";
import { requestId } from "../transport/request-id.ts";

/**
 * Adds the response headers to an error that was read from a body with status 200: they hold the request id that support
 * asks for, and may hold `retry-after`. `now`: the router's time in milliseconds.
 */
export function addAnswerHeaders(error: unknown, headers: Headers, now: number): void {
  if (!isRouterError(error)) return;
  const reset = error instanceof RateLimitError ? limitReset(headers, now) : undefined;
  attachResponse(error, { headers, request_id: requestId(headers), retry_after: retryAfter(headers, now) ?? reset });
}

/** Runs `read`; adds the response headers to a RouterError it throws. */
export function withResponseHeaders<T>(headers: Headers, read: () => T, clock: Clock): T {
  try {
    return read();
  } catch (error) {
    addAnswerHeaders(error, headers, clock.now());
    throw error;
  }
}
