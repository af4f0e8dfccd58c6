/** The events in a body, read one line after the other. */
import { crc32 } from "node:zlib";
import { readFrame } from "../payload.ts";

export interface ReadEvent {
  readonly name: string | undefined;
  readonly data: string;
  /** The event's bytes, line ends made alike. */
  readonly raw: string;
}

/** As the standard has it, and JSON on lines of its own. */
export function serverSentEvents(body: Buffer): ReadEvent[] {
  const events: ReadEvent[] = [];
  const lines = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(body)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/);
  let [name, data, raw]: [string | undefined, string[], string[]] = [undefined, [], []];
  for (const line of [...lines, ""]) {
    if (line !== "") {
      raw.push(line);
      if (/^data(?::|$)/.test(line)) data.push(line.slice(5).replace(/^ /, ""));
      else if (line.startsWith("event:")) name = line.slice(6).replace(/^ /, "");
      else if (/^[{[]/.test(line)) events.push({ name: undefined, data: line, raw: "" });
      continue;
    }
    if (data.length > 0) events.push({ name, data: data.join("\n"), raw: normalized(raw.join("\n")) });
    [name, data, raw] = [undefined, [], []];
  }
  return events;
}

/** What makes two writings of an event the same: blanks at its ends, and the one after the colon. */
export const normalized = (raw: string): string => raw.replaceAll(/^(data|event): ?/gm, "$1:").trim();

/** Frames up to the first that is not in order. */
export function amazonEvents(body: Buffer): ReadEvent[] {
  const events: ReadEvent[] = [];
  for (let at = 0; body.length - at >= 16;) {
    const length = body.readUInt32BE(at);
    if (length < 16 || at + length > body.length) break;
    const frame = body.subarray(at, at + length);
    if (crc32(frame.subarray(0, 8)) !== frame.readUInt32BE(8)) break;
    if (crc32(frame.subarray(0, -4)) !== frame.readUInt32BE(length - 4)) break;
    const read = readable(frame);
    if (read === undefined) break;
    events.push({ name: read.headers[":event-type"], data: read.payload, raw: frame.toString("latin1") });
    at += length;
  }
  return events;
}

/** `undefined` where its headers are not in order, though its checksums are. */
function readable(frame: Buffer): ReturnType<typeof readFrame> | undefined {
  if (frame.readUInt32BE(4) > frame.length - 16) return undefined;
  try {
    return readFrame(frame);
  } catch {
    return undefined;
  }
}
