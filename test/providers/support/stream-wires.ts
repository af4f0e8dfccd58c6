/** How vendors' streams look on the wire, as far as the cases of it have to know. Pure. */
import { encodeFrame, type Frame } from "../bedrock/frames.ts";
import { EVENT_TYPE, prefixes } from "./replay-server.ts";

export interface StreamWire {
  /** How the names of its fixtures end. */
  readonly extension: ".sse" | ".jsonl";
  readonly headers: Readonly<Record<string, string>>;
  /** The least that is taken for an answer without a stream. */
  readonly answer: string;
  /** The bytes that a fixture stands for. */
  bytes(fixture: string): Buffer;
  /** A stream's bytes up to the end of each of its events. */
  prefixes(bytes: Uint8Array): readonly Uint8Array[];
  /** How many choices have come to their end in the first events of a stream. */
  finished(kept: Uint8Array): number;
}

interface OpenAiEvent {
  readonly choices?: readonly { readonly index?: number; readonly finish_reason?: string | null }[];
}

export const OPENAI_EVENTS: StreamWire = {
  extension: ".sse",
  headers: EVENT_TYPE,
  answer: '{"choices":[{"message":{"content":"Aye."}}]}',
  bytes: (fixture) => Buffer.from(fixture),
  prefixes,
  finished(kept) {
    const finished = new Set<number>();
    for (const data of dataOf(kept)) {
      // It ends whatever was not ended by itself.
      if (data.trim() === "[DONE]") return Infinity;
      const { choices = [] } = JSON.parse(data) as OpenAiEvent;
      for (const [place, { index = place, finish_reason }] of choices.entries())
        if (typeof finish_reason === "string" && finish_reason !== "") finished.add(index);
    }
    return finished.size;
  },
};

export const ANTHROPIC_EVENTS: StreamWire = {
  ...OPENAI_EVENTS,
  answer: '{"content":[{"type":"text","text":"Aye."}]}',
  finished: (kept) => dataOf(kept).filter((data) => /"message_delta".*"stop_reason":"/.test(data)).length,
};

/** Frames have no marks between them: their own lengths say where they end. */
export const BEDROCK_FRAMES: StreamWire = {
  extension: ".jsonl",
  headers: { "content-type": "application/vnd.amazon.eventstream", "x-amzn-requestid": "req-local" },
  answer: '{"output":{"message":{"content":[{"text":"Aye."}]}}}',
  bytes: (fixture) => Buffer.concat(framesIn(fixture)),
  prefixes(bytes) {
    const found: Uint8Array[] = [];
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let end = 0; end < bytes.length; found.push(bytes.subarray(0, end))) end += view.getUint32(end);
    return found;
  },
  finished: (kept) => (Buffer.from(kept).includes("messageStop") ? 1 : 0),
};

export const GEMINI_EVENTS: StreamWire = {
  ...OPENAI_EVENTS,
  answer: '{"candidates":[{"content":{"parts":[{"text":"Aye."}]},"finishReason":"STOP"}]}',
};

/** A fixture's frames, each as its bytes. */
function framesIn(fixture: string): Buffer[] {
  return fixture
    .trim()
    .split("\n")
    .map((line) => encodeFrame(JSON.parse(line) as Frame));
}

/** The data of each event. Written from the format, not from our decoder. */
function dataOf(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes)
    .toString()
    .split(/\r\n\r\n|\n\n|\r\r/)
    .map((event) =>
      event
        .split(/\r\n|\n|\r/)
        .filter((line) => line.startsWith("data:"))
        .map((line) => line.slice("data:".length))
        .join("\n"),
    )
    .filter((data) => data.trim() !== "");
}
