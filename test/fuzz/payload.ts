/** The JSON in an event, and the event around other JSON. */
import { eventStreamFrame } from "../support/eventstream.ts";
import type { Dialect } from "./families.ts";

/** One frame of Amazon's event stream, as far as it can be read. */
export interface ReadFrame {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: string;
}

/** Reads a frame whose bytes are in order: its own headers are texts. */
export function readFrame(frame: Buffer): ReadFrame {
  const headers: Record<string, string> = {};
  const end = 12 + frame.readUInt32BE(4);
  for (let at = 12; at < end;) {
    const name_end = at + 1 + frame.readUInt8(at);
    const length = frame.readUInt16BE(name_end + 1);
    headers[frame.toString("utf8", at + 1, name_end)] = frame.toString("utf8", name_end + 3, name_end + 3 + length);
    at = name_end + 3 + length;
  }
  return { headers, payload: frame.toString("utf8", end, frame.length - 4) };
}

/** The JSON text of an event; `undefined` where it has none. */
export function jsonOf(dialect: Dialect, event: Buffer): string | undefined {
  if (dialect === "bedrock") return readFrame(event).payload;
  return /^data: (?<json>\{.*\})\r?$/m.exec(event.toString())?.groups?.["json"];
}

/** The event with other JSON in it. */
export function withJson(dialect: Dialect, event: Buffer, json: string): Buffer {
  if (dialect === "bedrock") return eventStreamFrame(readFrame(event).headers, json);
  return Buffer.from(event.toString().replace(/^data: \{.*\}(?=\r?$)/m, () => `data: ${json}`));
}
