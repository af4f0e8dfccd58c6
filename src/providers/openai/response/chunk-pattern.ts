/**
 * Reads a chunk by the pattern of an earlier one, when they differ in the text alone. It exists for speed: it saves about
 * 0.55 of 4.1 microseconds a chunk, and without it streaming would not be three times as fast as the `openai` package.
 */
import { type Fields, fieldsOf, parsedJson } from "../../../translation/json.ts";
/** The text of a chunk, with the key before it. It has no escapes. */
const TEXT = /^(.*?"(content|reasoning_content|reasoning)": ?")[^"\\]+(".*)$/s;
/** The random padding by which OpenAI hides the length of the text. */
const NOISE = /^(.*"obfuscation": ?")[^"\\]*(".*)$/s;
/** A string that JSON does not escape: without quotes, backslashes and control characters. */
const PLAIN = /^[ !#-[\]-\uFFFF]*$/;
/** One that V8 copies. A longer slice would keep the whole event in memory. */
const SHORT_AND_PLAIN = /^[ !#-[\]-\uFFFF]{0,12}$/;
/** Stands in a pattern for the variable parts. */
const MARK = "literouter";

/** The constant parts of a chunk: before the text, between the text and the padding, and at the end. */
interface Frame {
  readonly head: string;
  readonly middle: string | undefined;
  readonly tail: string;
}

/** The parsed chunk of a pattern, without padding. */
interface SampleChunk {
  readonly chunk: Fields;
  readonly choice: Fields;
  readonly delta: Fields;
}

export class ChunkPattern {
  readonly #frame: Frame;
  readonly #sample: SampleChunk;
  readonly #key: string;

  private constructor(frame: Frame, sample: SampleChunk, key: string) {
    this.#frame = frame;
    this.#sample = sample;
    this.#key = key;
  }

  /** The pattern of `data`; `undefined` when it has several choices, nested fields or no text. */
  static of(data: string): ChunkPattern | undefined {
    const [, head, key, rest] = TEXT.exec(data) ?? [];
    if (head === undefined || key === undefined || rest === undefined) return undefined;
    const [, middle, tail = rest] = NOISE.exec(rest) ?? [];
    const frame = { head, middle, tail };
    const sample = sampleOf(frame);
    return sample?.delta[key] === MARK ? new ChunkPattern(frame, sample, key) : undefined;
  }

  /** What `JSON.parse` returns for `data`, without the padding, as a new object; `undefined` when it does not match. */
  read(data: string): Record<string, unknown> | undefined {
    const written = textIn(data, this.#frame);
    if (written === undefined) return undefined;
    const text = SHORT_AND_PLAIN.test(written) ? written : parsedJson(`"${written}"`);
    if (typeof text !== "string") return undefined;
    const { chunk, choice } = this.#sample;
    const delta: Record<string, unknown> = { ...this.#sample.delta };
    delta[this.#key] = text;
    return { ...chunk, choices: [{ ...choice, delta }] };
  }
}

/** Parses the frame with the mark in place of the variable parts, which shows where in the chunk they belong. */
function sampleOf({ head, middle, tail }: Frame): SampleChunk | undefined {
  const sample = fieldsOf(parsedJson(head + MARK + (middle === undefined ? "" : middle + MARK) + tail));
  const { obfuscation, ...chunk } = sample;
  if (obfuscation !== (middle === undefined ? undefined : MARK)) return undefined;
  const choices: readonly unknown[] = Array.isArray(chunk["choices"]) ? chunk["choices"] : [];
  const choice = fieldsOf(choices[0]);
  const delta = fieldsOf(choice["delta"]);
  // Nested fields would be shared by all chunks.
  const isFlat = choices.length === 1 && nested(chunk) === 1 && nested(choice) === 1 && nested(delta) === 0;
  return isFlat ? { chunk, choice, delta } : undefined;
}

/** How many of the fields are objects or lists. */
function nested(fields: Fields): number {
  return Object.values(fields).filter((value) => typeof value === "object" && value !== null).length;
}

/** The JSON text in `data`; `undefined` when the rest differs from `frame`. */
function textIn(data: string, { head, middle, tail }: Frame): string | undefined {
  const start = head.length;
  const end = data.length - tail.length;
  // Several times faster than `startsWith` and `endsWith`.
  if (end < start || data.slice(0, start) !== head || data.slice(end) !== tail) return undefined;
  if (middle === undefined) return data.slice(start, end);
  const stop = data.indexOf(middle, start);
  const noise = stop + middle.length;
  return stop === -1 || noise > end || !PLAIN.test(data.slice(noise, end)) ? undefined : data.slice(start, stop);
}
