/** Opens a stream: of events, or of the whole answer of a server that does not stream. */
import type { ChatCompletion, ChatRequest } from "../types/openai.ts";
import type { AttemptContext, ChunkSource, Target } from "../provider.ts";
import { withResponseHeaders } from "./answer-headers.ts";
import { LONGEST_BODY, tooLong } from "../transport/body-limits.ts";
import { EventChunkSource, ReadyChunkSource } from "./chunk-source.ts";
import { chunksFromCompletion } from "./chunks-from-completion.ts";
import { connectionError } from "../transport/connection-error.ts";
import type { GuardedTranslator } from "./destination.ts";
import { ByteQueue } from "../transport/byte-queue.ts";
import { emptyAnswer, isAnswer, errorResponse, sendRequest, translated } from "./send-request.ts";
import type { HttpResponse } from "../transport/http.ts";

export async function openEvents(
  translator: GuardedTranslator,
  request: ChatRequest,
  context: AttemptContext,
): Promise<ChunkSource> {
  const { target } = context;
  const exchange = translated(() => translator.translate(request, target), target);
  const response = await sendRequest(translator, exchange.request, context);
  if (!isAnswer(response)) throw await errorResponse(translator, response, context);
  const events = (first?: readonly Uint8Array[]): ChunkSource =>
    new EventChunkSource(response, exchange.decoder(response.headers, context.clock.now()), context, {
      first,
      events: translator.eventDecoder?.(),
    });
  if (response.headers["content-type"]?.includes("json") !== true) return events();
  // JSON is announced: an error, or a server that ignores `stream`. Some servers announce it and send events all the same.
  const first = await firstPieces(response);
  if (first === undefined) throw emptyAnswer(response, target);
  if (!startsLikeJson(first)) return events(first);
  const body = await readRest(response, first, target);
  const read = (): ChatCompletion => exchange.reply(body, response.headers, context.clock.now());
  const completion = withResponseHeaders(response.headers, read, context.clock);
  return new ReadyChunkSource(response.headers, chunksFromCompletion(completion, true));
}

/** White space, which some servers send to keep a connection alive, and the bytes of a byte order mark. */
const BLANK: ReadonlySet<number> = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf]);
/** The bytes that open an object, an array or a string. */
const OPENING: ReadonlySet<number> = new Set([0x7b, 0x5b, 0x22]);

/** The first pieces with a byte that is not blank. Blank pieces are skipped: they mean nothing in JSON or in an event stream. */
async function firstPieces(response: HttpResponse): Promise<readonly Uint8Array[] | undefined> {
  let pieces = await response.read();
  while (pieces !== undefined && firstByte(pieces) === undefined) pieces = await response.read();
  return pieces;
}

function startsLikeJson(pieces: readonly Uint8Array[]): boolean {
  const first = firstByte(pieces);
  return first !== undefined && OPENING.has(first);
}

/** The first byte that is not blank. */
function firstByte(pieces: readonly Uint8Array[]): number | undefined {
  for (const piece of pieces) {
    const first = piece.find((byte) => !BLANK.has(byte));
    if (first !== undefined) return first;
  }
  return undefined;
}

async function readRest(response: HttpResponse, first: readonly Uint8Array[], target: Target): Promise<string> {
  const body = new ByteQueue();
  body.addAll(first);
  for (let pieces = await response.read(); pieces !== undefined; pieces = await response.read()) {
    body.addAll(pieces);
    if (body.length <= LONGEST_BODY) continue;
    response.cancel();
    throw connectionError(`The answer ${tooLong(LONGEST_BODY)}`, target, {
      status: response.status,
      headers: response.headers,
    });
  }
  return body.takeText();
}
