import type { AttemptContext, HttpResponse } from "../provider.ts";
import { decodeText, LONGEST_ERROR_BODY } from "./body-text.ts";

/** How long an error's body may take. The status is known already, and says most. Milliseconds. */
const ERROR_BODY_MS = 5000;

/**
 * The body of an error response. The status is what counts: a body that is cut, stalls or does not end is taken as far as
 * it came. Rejects only with the signal's reason.
 */
export async function readRefusedBody(
  response: HttpResponse,
  { signal, clock }: Pick<AttemptContext, "signal" | "clock">,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stop = clock.timer(ERROR_BODY_MS, () => response.cancel());
  try {
    while (length < LONGEST_ERROR_BODY) {
      const piece = await response.read();
      if (piece === undefined) break;
      pieces.push(piece);
      length += piece.length;
    }
  } catch {
    signal.throwIfAborted();
  } finally {
    stop();
    response.cancel();
  }
  return decodeText(pieces, length);
}
