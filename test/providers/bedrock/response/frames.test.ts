import { describe, expect, it } from "vitest";
import { CORRUPT, FrameDecoder } from "../../../../src/providers/bedrock/response/frames.ts";
import { encodeFrame, eventFrame, frameOf, header } from "../frames.ts";
import { eventsOf, framesOf } from "../setting.ts";
import type { ServerSentEvent } from "../../../../src/transport/http.ts";

const STREAM = Buffer.concat(framesOf("parallel-tools"));

describe("the event stream", () => {
  it("becomes events, also with padding", () => {
    expect(eventsOf([STREAM]).map(({ event }) => event)).toEqual([
      "messageStart",
      "contentBlockDelta",
      "contentBlockStop",
      "contentBlockStart",
      "contentBlockDelta",
      "contentBlockDelta",
      "contentBlockDelta",
      "contentBlockStop",
      "contentBlockStart",
      "contentBlockStop",
      "messageStop",
      "metadata",
    ]);
    expect(JSON.parse(eventsOf([STREAM])[0]?.data ?? "")).toMatchObject({ role: "assistant" });
  });

  it("is the same wherever its bytes are split", () => {
    const whole = eventsOf([STREAM]);
    for (let split = 0; split <= STREAM.length; split += 1) {
      expect(eventsOf([STREAM.subarray(0, split), STREAM.subarray(split)])).toEqual(whole);
    }
    expect(eventsOf(Array.from(STREAM, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it("is the same in a buffer that begins in the middle of another", () => {
    const around = new Uint8Array(STREAM.length + 20).fill(7);
    around.set(STREAM, 13);
    expect(eventsOf([around.subarray(13, 13 + STREAM.length)])).toEqual(eventsOf([STREAM]));
  });

  it("gives no event for a frame that is cut, wherever it is", () => {
    const frame = eventFrame("messageStart", { role: "assistant" });
    for (let length = 0; length < frame.length; length += 1) expect(eventsOf([frame.subarray(0, length)])).toEqual([]);
  });

  it("rejects a frame with a wrong bit, and reads nothing behind it", () => {
    const [first = Buffer.alloc(0), ...rest] = framesOf("text");
    for (let at = 0; at < first.length; at += 1) {
      const damaged = Buffer.from(first);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const events = eventsOf([damaged, ...rest]);
      expect(events.map(({ event }) => event)).toEqual([CORRUPT]);
    }
  });

  it("delivers the complete frames before the damage", () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = framesOf("text");
    const damaged = Buffer.from(second);
    damaged[damaged.length - 6] = 0;
    expect(eventsOf([Buffer.concat([first, damaged])]).map(({ event }) => event)).toEqual(["messageStart", CORRUPT]);
  });

  it("distinguishes exceptions, and errors without a name, from events", () => {
    const text = { ":message-type": "error", ":error-code": "InternalFailure", ":error-message": "Broken" };
    expect(eventsOf([encodeFrame({ headers: text, payload: null })])).toEqual([
      { event: "exception/InternalFailure", data: '{"message":"Broken"}' },
    ]);
    expect(eventsOf(framesOf("internal-error-first"))[0]?.event).toBe("exception/internalServerException");
  });

  it("skips headers that are not text", () => {
    const others = [
      [0],
      [1],
      [2, 9],
      [3, 0, 9],
      [4, 0, 0, 0, 9],
      [5, 0, 0, 0, 0, 0, 0, 0, 9],
      [6, 0, 2, 1, 2],
      [8, 0, 0, 0, 0, 0, 0, 0, 9],
      [9, ...Array.from({ length: 16 }, () => 9)],
    ].map(([type = 0, ...value]) => Buffer.from([1, 0x61, type, ...value]));
    const head = Buffer.concat([...others, header(":event-type", "messageStop")]);
    expect(eventsOf([frameOf(head, Buffer.from("{}"))])).toEqual([{ event: "messageStop", data: "{}" }]);
  });

  it.each([
    ["an unknown type", Buffer.from([1, 0x61, 77, 0, 0])],
    ["a name that does not end", Buffer.from([200, 0x61])],
    ["a value that does not end", Buffer.from([1, 0x61, 7, 0, 200, 1])],
    ["no length of its value", Buffer.from([1, 0x61, 7, 0])],
  ])("does not read a header with %s", (_, head) => {
    expect(eventsOf([frameOf(head, Buffer.from("{}"))]).map(({ event }) => event)).toEqual([CORRUPT]);
  });

  it("refuses invalid lengths", () => {
    const events: ServerSentEvent[] = [];
    const decoder = new FrameDecoder();
    decoder.push([Buffer.from("HTTP/1.1 500 Internal Server Error\r\n\r\n")], events);
    decoder.push([STREAM], events);
    expect(events.map(({ event }) => event)).toEqual([CORRUPT]);
  });
});
