import { describe, expect, it } from "vitest";
import { FrameDecoder } from "../../src/providers/bedrock/response/frames.ts";
import { EventStreamDecoder } from "../../src/transport/event-stream.ts";
import { eventFrame } from "../providers/bedrock/frames.ts";
import type { EventDecoder, ServerSentEvent } from "../../src/transport/http.ts";

/** Bytes that are copied or decoded while `work` is done. */
function bytesOf(work: () => void): number {
  let bytes = 0;
  const { set } = Uint8Array.prototype;
  const { decode } = TextDecoder.prototype;
  Uint8Array.prototype.set = function (this: Uint8Array, ...given) {
    bytes += given[0].length;
    set.apply(this, given);
  };
  TextDecoder.prototype.decode = function (this: typeof TextDecoder.prototype, ...given) {
    bytes += given[0]?.byteLength ?? 0;
    return decode.apply(this, given);
  };
  try {
    work();
  } finally {
    Uint8Array.prototype.set = set;
    TextDecoder.prototype.decode = decode;
  }
  return bytes;
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const frame = (data: string): Uint8Array => eventFrame("contentBlockDelta", { data });

const STREAMS: Readonly<Record<string, readonly [() => EventDecoder, Uint8Array]>> = {
  "one long event": [() => new EventStreamDecoder(), text(`data: ${"a".repeat(300_000)}\n\n`)],
  "an event of many lines": [() => new EventStreamDecoder(), text(`${"data: a\n".repeat(40_000)}\n`)],
  "many events": [() => new EventStreamDecoder(), text("data: a\n\n".repeat(30_000))],
  "returns and line feeds": [() => new EventStreamDecoder(), text("data: a\r\n\r\n".repeat(30_000))],
  "bare JSON on many lines": [() => new EventStreamDecoder(), text(`{\n${'"a":\n'.repeat(40_000)}1}\n\n`)],
  "lines of nothing": [() => new EventStreamDecoder(), text("\n".repeat(300_000))],
  "one long frame": [() => new FrameDecoder(), frame("a".repeat(300_000))],
  "many frames": [() => new FrameDecoder(), Buffer.concat(Array.from({ length: 2000 }, () => frame("a".repeat(50))))],
};

describe("a stream in pieces of one byte", () => {
  it.each(Object.entries(STREAMS))(
    "has each of its bytes copied a bounded number of times: %s",
    (_, [decoder, stream]) => {
      const events: ServerSentEvent[] = [];
      const bytes = bytesOf(() => {
        const decoding = decoder();
        for (let at = 0; at < stream.length; at += 1) decoding.push([stream.subarray(at, at + 1)], events);
        decoding.end(events);
      });
      expect(bytes / stream.length).toBeLessThan(10);
      const whole: ServerSentEvent[] = [];
      const other = decoder();
      other.push([stream], whole);
      other.end(whole);
      expect(events).toEqual(whole);
    },
  );
});
