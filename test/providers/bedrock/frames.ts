/** Writes Amazon's event stream, for the tests that read it. */
import { crc32 } from "node:zlib";

/** A frame as the fixtures write it. */
export interface Frame {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

/** The bytes of a frame. */
export function encodeFrame({ headers, payload }: Frame): Buffer<ArrayBuffer> {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
  const text = payload === null || payload === undefined ? "" : JSON.stringify(payload);
  return frameOf(head, Buffer.from(text));
}

/** A frame with any headers and payload, and its checksums. */
export function frameOf(head: Uint8Array, payload: Uint8Array): Buffer<ArrayBuffer> {
  const length = 16 + head.length + payload.length;
  const frame = Buffer.alloc(length);
  frame.writeUInt32BE(length, 0);
  frame.writeUInt32BE(head.length, 4);
  frame.writeUInt32BE(crc32(frame.subarray(0, 8)), 8);
  frame.set(head, 12);
  frame.set(payload, 12 + head.length);
  frame.writeUInt32BE(crc32(frame.subarray(0, length - 4)), length - 4);
  return frame;
}

/** A header of text. */
export function header(name: string, value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7]), length, bytes]);
}

/** An ordinary event. */
export function eventFrame(event: string, payload: unknown): Buffer<ArrayBuffer> {
  return encodeFrame({
    headers: { ":event-type": event, ":content-type": "application/json", ":message-type": "event" },
    payload,
  });
}
