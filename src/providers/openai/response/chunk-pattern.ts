/**
 * What the chunks of one answer have in common. Most differ from the one before in a word alone, and V8 takes five times as
 * long to parse such a chunk as to see that.
 */
import { type Fields, fieldsOf, parsedJson } from "../../../translation/json.ts";
/** The first text of a chunk that changes from one to the next, its key before it; no escapes in it. */
const TEXT = /^(.*?"(content|reasoning_content|reasoning)": ?")[^"\\]+(".*)$/s;
/** The noise by which OpenAI hides the length of its words. */
const NOISE = /^(.*"obfuscation": ?")[^"\\]*(".*)$/s;
/** Within JSON's quotes, a text that stands for itself: without quotes, backslashes and control characters. */
const PLAIN = /^[ !#-[\]-\uFFFF]*$/;
/** One that V8 copies. A longer one, merely cut out, would keep all that came with it in memory. */
const SHORT_AND_PLAIN = /^[ !#-[\]-\uFFFF]{0,12}$/;
/** Stands in a pattern for what changes. */
const MARK = "literouter";

/** How a chunk is written: what stands before its text, between that and its noise where there is noise, and last. */
interface Frame {
  readonly head: string;
  readonly middle: string | undefined;
  readonly tail: string;
}

/** What a chunk says besides its text, without noise. */
interface Said {
  readonly chunk: Fields;
  readonly choice: Fields;
  readonly delta: Fields;
}

export class ChunkPattern {
  readonly #frame: Frame;
  readonly #said: Said;
  readonly #key: string;

  private constructor(frame: Frame, said: Said, key: string) {
    this.#frame = frame;
    this.#said = said;
    this.#key = key;
  }

  /** The pattern of `data`; `undefined` where it has none, as with several choices, fields of fields, or no text. */
  static of(data: string): ChunkPattern | undefined {
    const [, head, key, rest] = TEXT.exec(data) ?? [];
    if (head === undefined || key === undefined || rest === undefined) return undefined;
    const [, middle, tail = rest] = NOISE.exec(rest) ?? [];
    const frame = { head, middle, tail };
    const said = saidIn(frame);
    return said?.delta[key] === MARK ? new ChunkPattern(frame, said, key) : undefined;
  }

  /** What `JSON.parse` makes of `data`, but for its noise, as an object of its own; `undefined` where it does not fit. */
  read(data: string): Record<string, unknown> | undefined {
    const written = textIn(data, this.#frame);
    if (written === undefined) return undefined;
    const text = SHORT_AND_PLAIN.test(written) ? written : parsedJson(`"${written}"`);
    if (typeof text !== "string") return undefined;
    const { chunk, choice } = this.#said;
    const delta: Record<string, unknown> = { ...this.#said.delta };
    delta[this.#key] = text;
    return { ...chunk, choices: [{ ...choice, delta }] };
  }
}

/** Read with the mark for what changes, so that it is certain where in the chunk that belongs. */
function saidIn({ head, middle, tail }: Frame): Said | undefined {
  const sample = fieldsOf(parsedJson(head + MARK + (middle === undefined ? "" : middle + MARK) + tail));
  const { obfuscation, ...chunk } = sample;
  if (obfuscation !== (middle === undefined ? undefined : MARK)) return undefined;
  const choices: readonly unknown[] = Array.isArray(chunk["choices"]) ? chunk["choices"] : [];
  const choice = fieldsOf(choices[0]);
  const delta = fieldsOf(choice["delta"]);
  // Fields of fields would be the same objects in every chunk.
  const isFlat = choices.length === 1 && nested(chunk) === 1 && nested(choice) === 1 && nested(delta) === 0;
  return isFlat ? { chunk, choice, delta } : undefined;
}

/** How many of the fields are made of fields themselves. */
function nested(fields: Fields): number {
  return Object.values(fields).filter((value) => typeof value === "object" && value !== null).length;
}

/** The text in `data` as it is written; `undefined` where the rest is not as in `frame`. */
function textIn(data: string, { head, middle, tail }: Frame): string | undefined {
  const start = head.length;
  const end = data.length - tail.length;
  // Several times as quick as `startsWith` and `endsWith`.
  if (end < start || data.slice(0, start) !== head || data.slice(end) !== tail) return undefined;
  if (middle === undefined) return data.slice(start, end);
  const stop = data.indexOf(middle, start);
  const noise = stop + middle.length;
  return stop === -1 || noise > end || !PLAIN.test(data.slice(noise, end)) ? undefined : data.slice(start, stop);
}
