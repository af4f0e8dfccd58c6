import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APIConnectionError } from "../../src/errors.ts";
import { EventStreamDecoder } from "../../src/transport/event-stream.ts";
import type { ServerSentEvent } from "../../src/transport/http.ts";

/** The events of these pieces; checks that they are the same whether the pieces are pushed one by one or at once. */
function decode(...pieces: (string | Uint8Array)[]): ServerSentEvent[] {
  const bytes = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const events = decodeReads(bytes.map((piece) => [piece]));
  expect(decodeReads([bytes])).toEqual(events);
  return events;
}

function decodeReads(reads: readonly (readonly Uint8Array[])[]): ServerSentEvent[] {
  const decoder = new EventStreamDecoder();
  const events: ServerSentEvent[] = [];
  for (const pieces of reads) decoder.push(pieces, events);
  decoder.end(events);
  return events;
}

const data = (...texts: string[]): ServerSentEvent[] => texts.map((text) => ({ event: undefined, data: text }));

describe("EventStreamDecoder", () => {
  it("reads several events of one piece", () => {
    expect(decode('data: {"a":1}\n\ndata: [DONE]\n\n')).toEqual(data('{"a":1}', "[DONE]"));
  });

  it("reads names, and forgets them with their event", () => {
    expect(decode("event: error\ndata: x\n\ndata: y\n\n")).toEqual([{ event: "error", data: "x" }, ...data("y")]);
  });

  it("accepts names and data without a space, and removes only one space", () => {
    expect(decode("event:ping\ndata:x\n\ndata:  y\n\n")).toEqual([{ event: "ping", data: "x" }, ...data(" y")]);
  });

  it("joins data of several lines with line feeds", () => {
    expect(decode("data: a\ndata:\ndata\ndata: b\n\n")).toEqual(data("a\n\n\nb"));
  });

  it("ignores comments, ids, retries, unknown fields and events without data", () => {
    expect(
      decode(": keep-alive\n\nid: 7\nretry: 10\nfoo: bar\nevent: nothing\n\ndata:\n\n: x\ndata: y\nid\n\n"),
    ).toEqual(data("y"));
  });

  it("reads a field named error as an event of that name", () => {
    const failed = (text: string): ServerSentEvent => ({ event: "error", data: text });
    expect(decode('error: {"code":500}\n\n')).toEqual([failed('{"code":500}')]);
    expect(decode("data: a\nerror:busy\n\ndata: b\n\n")).toEqual([...data("a"), failed("busy"), ...data("b")]);
    expect(decode('event: error\nerror: {"code":500}')).toEqual([failed('{"code":500}')]);
    expect(decode("error:\ndata: a\n\nerror: null\ndata: b\n\nerror\n\n")).toEqual(data("a", "b"));
  });

  it("accepts line feeds, carriage returns and both as line ends", () => {
    expect(decode("data: a\r\n\r\ndata: b\r\rdata: c\n\n")).toEqual(data("a", "b", "c"));
  });

  it("reads a carriage return and a line feed in two pieces as one line end", () => {
    expect(decode("data: a\r", "\ndata: b\r", "\n\r", "\ndata: c\r", "\r")).toEqual(data("a\nb", "c"));
  });

  it("delivers an event as soon as its blank line has come", () => {
    const events: ServerSentEvent[] = [];
    new EventStreamDecoder().push([new TextEncoder().encode("data: a\r\r")], events);
    expect(events).toEqual(data("a"));
  });

  it("skips a byte order mark at the beginning only", () => {
    expect(decode("\uFEFFdata: \uFEFFa\n\n")).toEqual(data("\uFEFFa"));
    expect(decode("data: a\n\n", "\uFEFFdata: b\n\n")).toEqual(data("a"));
  });

  it("delivers a last event that lacks its blank line, or even its line end", () => {
    expect(decode("data: a\n")).toEqual(data("a"));
    expect(decode("data: a")).toEqual(data("a"));
  });

  it("puts characters together that were split between pieces", () => {
    const bytes = new TextEncoder().encode("data: 🦆é\n\n");
    for (let at = 0; at <= bytes.length; at += 1)
      expect(decode(bytes.subarray(0, at), bytes.subarray(at))).toEqual(data("🦆é"));
  });

  it("replaces bytes that are not UTF-8 instead of failing", () => {
    expect(decode(Uint8Array.of(...new TextEncoder().encode("data: a"), 0xff, 10, 10))).toEqual(data("a\uFFFD"));
  });

  it("delivers JSON on a bare line as an event of its own", () => {
    expect(decode('data: a\n\n{"error":1}\ndata: b\n\n')).toEqual(data("a", '{"error":1}', "b"));
  });

  it("delivers an error object that is spread over bare lines", () => {
    const error = '{\n  "error": {\n    "code": 503,\n    "message": "data: {}"\n  }\n}';
    expect(decode(`data: a\r\n\r\n${error.replaceAll("\n", "\r\n")}\r\n\r\ndata: b\r\n\r\n`)).toEqual(
      data("a", error, "b"),
    );
    expect(decode(`data: a\n\n${error}`)).toEqual(data("a", error));
    expect(decode(`[${error}\n]\n`)).toEqual(data(`[${error}\n]`));
  });

  it("does not end an object with a first line that only looks complete", () => {
    expect(decode('{"a":{}\n,"b":1}\n\n')).toEqual(data('{"a":{}\n,"b":1}'));
  });

  it("ends a bare object where the event stream goes on", () => {
    expect(decode('{\n"error":1\n}\nevent: done\ndata: b\n\n')).toEqual([
      ...data('{\n"error":1\n}'),
      { event: "done", data: "b" },
    ]);
  });

  it("delivers the data before a bare object as an event of its own", () => {
    expect(decode('data: a\n{"error":1}\n\n')).toEqual(data("a", '{"error":1}'));
  });

  it("reads JSON lines", () => {
    expect(decode('{"a":1}\n{"a":2}\n')).toEqual(data('{"a":1}', '{"a":2}'));
  });

  it("refuses an event that does not end, in one line or in many", () => {
    const piece = new Uint8Array(1024 * 1024).fill(97);
    const line = new TextEncoder().encode(`data: ${"a".repeat(1024 * 1024)}\n`);
    const refusal = (first: Uint8Array, next: Uint8Array) => () => {
      const decoder = new EventStreamDecoder({ deployment_id: "d" });
      decoder.push([first], []);
      for (let count = 0; count < 17; count += 1) decoder.push([next], []);
    };
    expect(refusal(new Uint8Array(0), piece)).toThrow(APIConnectionError);
    expect(refusal(new Uint8Array(0), line)).toThrow(/16 MiB/);
    expect(
      refusal(new TextEncoder().encode("{\n"), new TextEncoder().encode(`"${"a".repeat(1024 * 1024)}"\n`)),
    ).toThrow(/16 MiB/);
  });

  it("accepts a long event whatever arrives with its end", () => {
    const long = "a".repeat(16 * 1024 * 1024 - 2000);
    const bytes = new TextEncoder().encode(`data: ${long}\n\ndata: ${"b".repeat(3000)}`);
    expect(decode(bytes).map(({ data: { length } }) => length)).toEqual([long.length, 3000]);
  });

  it("finds the same events however the bytes are split", () => {
    const part = fc.constantFrom(
      "data: ",
      "data:",
      "event: e",
      ": c",
      "{",
      "}",
      '{"a":1}',
      "[",
      "]",
      "é🦆",
      "x",
      "\n",
      "\r",
      "\r\n",
      "\n\n",
      "\r\n\r\n",
      "\uFEFF",
    );
    const stream = fc.array(part, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join("")));
    fc.assert(
      fc.property(stream, fc.array(fc.nat(200)), fc.array(fc.nat(40)), (bytes, cuts, stops) => {
        const points = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
        const pieces = points.slice(1).map((point, index) => bytes.slice(points[index], point));
        expect(decode(...pieces)).toEqual(decode(bytes));
        expect(decode(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(decode(bytes));
        const ends = [0, ...stops.toSorted((a, b) => a - b), pieces.length];
        const reads = ends.slice(1).map((end, index) => pieces.slice(ends[index], end));
        expect(decodeReads(reads)).toEqual(decode(bytes));
      }),
    );
  });

  it("returns the data of well-formed events unchanged", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 }).filter((value) => !/[\r\n]/.test(value));
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(decode(texts.map((value) => `data: ${value}\n\n`).join(""))).toEqual(data(...texts));
      }),
    );
  });
});
