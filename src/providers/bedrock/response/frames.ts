/**
 * Amazon's event stream: binary frames with headers, a payload and two checksums.
 * `u32 length | u32 length of headers | u32 crc of these eight | headers | payload | u32 crc of all before`
 */
import { crc32 } from "node:zlib";
import { LONGEST_FRAME, LONGEST_FRAME_HEADERS } from "../../../transport/body-limits.ts";
import { ByteQueue } from "../../../transport/byte-queue.ts";
import type { EventDecoder, ServerSentEvent } from "../../../transport/http.ts";

/** Bytes of the two lengths and their checksum. */
const PRELUDE = 12;
const OVERHEAD = PRELUDE + 4;

/** Prefix of an exception's event: `exception/throttlingException`. */
export const EXCEPTION = "exception/";
/** The event for a frame that cannot be read. Nothing behind it can be read either. */
export const CORRUPT = "corrupt";

/** Lengths of header values of a fixed length, by type. Values of text (7) and bytes (6) have a length of their own. */
const FIXED: Readonly<Record<number, number>> = { 0: 0, 1: 0, 2: 1, 3: 2, 4: 4, 5: 8, 8: 8, 9: 16 };

/** Cuts a stream of frames into events: `{ event: "contentBlockDelta", data: "{…}" }`. */
export class FrameDecoder implements EventDecoder {
  readonly #pending = new ByteQueue();
  /** Bytes that must have arrived before the next frame can be complete. */
  #needed = PRELUDE;
  #corrupt = false;

  push(pieces: readonly Uint8Array[], events: ServerSentEvent[]): void {
    if (this.#corrupt) return;
    this.#pending.addAll(pieces);
    if (this.#pending.length < this.#needed) return;
    this.#take(this.#pending.takeJoined(), events);
  }

  /** Drops an incomplete frame. Whether the answer was complete by then is decided elsewhere. */
  end(): void {
    this.#pending.take();
  }

  #take(bytes: Uint8Array, events: ServerSentEvent[]): void {
    let start = 0;
    this.#needed = PRELUDE;
    while (bytes.length - start >= PRELUDE) {
      const view = new DataView(bytes.buffer, bytes.byteOffset + start, bytes.length - start);
      const length = frameLength(view, bytes, start);
      if (length === undefined) return this.#break(events, "The checksum of a frame's length is wrong.");
      if (view.byteLength < length) {
        this.#needed = length;
        break;
      }
      if (view.getUint32(length - 4) !== crc32(bytes.subarray(start, start + length - 4)))
        return this.#break(events, "The checksum of a frame is wrong.");
      const event = readFrame(bytes.subarray(start, start + length), view);
      if (event === undefined) return this.#break(events, "The headers of a frame cannot be read.");
      events.push(event);
      start += length;
    }
    if (start < bytes.length) this.#pending.add(bytes.subarray(start));
  }

  #break(events: ServerSentEvent[], why: string): void {
    this.#corrupt = true;
    events.push({ event: CORRUPT, data: why });
  }
}

/** The length of a frame; `undefined` when its first twelve bytes are wrong. */
function frameLength(view: DataView, bytes: Uint8Array, start: number): number | undefined {
  const length = view.getUint32(0);
  const headers = view.getUint32(4);
  const fits = length <= LONGEST_FRAME && headers <= Math.min(length - OVERHEAD, LONGEST_FRAME_HEADERS);
  return fits && view.getUint32(8) === crc32(bytes.subarray(start, start + 8)) ? length : undefined;
}

function readFrame(frame: Uint8Array, view: DataView): ServerSentEvent | undefined {
  const end = PRELUDE + view.getUint32(4);
  const headers = readHeaders(frame, view, end);
  if (headers === undefined) return undefined;
  const data = new TextDecoder().decode(frame.subarray(end, frame.length - 4));
  switch (headers.get(":message-type")) {
    case "exception":
      return { event: EXCEPTION + (headers.get(":exception-type") ?? ""), data };
    case "error": {
      // An error without an exception's name has everything in its headers.
      const error = { message: headers.get(":error-message") ?? "" };
      return { event: EXCEPTION + (headers.get(":error-code") ?? ""), data: JSON.stringify(error) };
    }
    default:
      return { event: headers.get(":event-type"), data };
  }
}

/** The headers with a text value; `undefined` when they cannot be read. */
function readHeaders(frame: Uint8Array, view: DataView, end: number): ReadonlyMap<string, string> | undefined {
  const text = new TextDecoder();
  const headers = new Map<string, string>();
  let at = PRELUDE;
  while (at < end) {
    const nameEnd = at + 1 + view.getUint8(at);
    if (nameEnd >= end) return undefined;
    const name = text.decode(frame.subarray(at + 1, nameEnd));
    const type = view.getUint8(nameEnd);
    const fixed = FIXED[type];
    if (fixed === undefined && ((type !== 6 && type !== 7) || nameEnd + 3 > end)) return undefined;
    const start = fixed === undefined ? nameEnd + 3 : nameEnd + 1;
    at = start + (fixed ?? view.getUint16(nameEnd + 1));
    if (at > end) return undefined;
    if (type === 7) headers.set(name, text.decode(frame.subarray(start, at)));
  }
  return headers;
}
