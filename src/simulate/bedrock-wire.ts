/** Bedrock's Converse, and the frames of AWS's binary event stream in which ConverseStream comes. */
import { failureText, joined, type Wire, type WireUsage } from "./wire.ts";

function usageOf({ prompt_tokens, answer_tokens }: WireUsage): object {
  return { inputTokens: prompt_tokens, outputTokens: answer_tokens, totalTokens: prompt_tokens + answer_tokens };
}

const METRICS = { latencyMs: 1 };

export const bedrockWire: Wire = {
  streamType: "application/vnd.amazon.eventstream",

  whole(text, usage) {
    const message = { role: "assistant", content: [{ text }] };
    return JSON.stringify({ output: { message }, stopReason: "end_turn", usage: usageOf(usage), metrics: METRICS });
  },

  begin: () => frame("messageStart", { role: "assistant" }),
  piece: (text) => frame("contentBlockDelta", { contentBlockIndex: 0, delta: { text } }),
  end: (usage) =>
    joined([
      frame("contentBlockStop", { contentBlockIndex: 0 }),
      frame("messageStop", { stopReason: "end_turn" }),
      frame("metadata", { usage: usageOf(usage), metrics: METRICS }),
    ]),

  error: (status) => JSON.stringify({ message: failureText(status) }),
};

const ENCODER = new TextEncoder();
const STRING = 7;

/** Two lengths and their checksum, the headers, the payload, and a checksum over all of it. */
function frame(type: string, payload: object): Uint8Array {
  const headers = joined([
    header(":message-type", "event"),
    header(":event-type", type),
    header(":content-type", "application/json"),
  ]);
  const body = ENCODER.encode(JSON.stringify(payload));
  const bytes = new Uint8Array(16 + headers.length + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, bytes.length);
  view.setUint32(4, headers.length);
  view.setUint32(8, crc32(bytes.subarray(0, 8)));
  bytes.set(headers, 12);
  bytes.set(body, 12 + headers.length);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)));
  return bytes;
}

function header(name: string, value: string): Uint8Array {
  const text = ENCODER.encode(value);
  return joined([
    Uint8Array.of(name.length),
    ENCODER.encode(name),
    Uint8Array.of(STRING, text.length >> 8, text.length & 255),
    text,
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
