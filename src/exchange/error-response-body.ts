import type { AttemptContext } from "../provider.ts";
import { LONGEST_ERROR_BODY } from "../transport/body-limits.ts";
import { ByteQueue } from "../transport/byte-queue.ts";
import type { HttpResponse } from "../transport/http.ts";

/** How long an error's body may take, in milliseconds. The status, which matters most, is known already. */
const ERROR_BODY_MS = 5000;

/**
 * The body of an error response: if it is cut, stalls or does not end, the part that came. Rejects only with the signal's
 * reason.
 */
export async function readErrorResponseBody(
  response: HttpResponse,
  { signal, clock }: Pick<AttemptContext, "signal" | "clock">,
): Promise<string> {
  const body = new ByteQueue();
  const stop = clock.timer(ERROR_BODY_MS, () => response.cancel());
  try {
    while (body.length < LONGEST_ERROR_BODY) {
      const pieces = await response.read();
      if (pieces === undefined) break;
      body.addAll(pieces);
    }
  } catch {
    signal.throwIfAborted();
  } finally {
    stop();
    response.cancel();
  }
  return body.takeText();
}
