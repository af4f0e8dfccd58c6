import type { Delta } from "../../types/openai.ts";
import { MOST_CITATIONS } from "../../transport/body-limits.ts";
import { annotationsOf, type Source } from "../chat/annotations.ts";
import type { Fields } from "../json.ts";
import type { OpenBlock, SharedState, StringReader } from "./stream-blocks.ts";

/** How one wire writes a delta of text. */
export interface TextReader {
  readonly textOf: StringReader;
  /** The web page that a delta cites. */
  readonly sourceOf: (delta: Fields) => Source | undefined;
}

/** A block of text. `first` and `sources`: what its start already had. */
export function textBlock(
  state: SharedState,
  reader: TextReader,
  first = "",
  sources: readonly Source[] = [],
): OpenBlock {
  return state.unwraps ? new HeldText(state, reader.textOf, first) : new TextBlock(state, reader, first, sources);
}

class TextBlock implements OpenBlock {
  readonly kind = "text";
  readonly #state: SharedState;
  readonly #reader: TextReader;
  readonly #first: string;
  readonly #begin: number;
  readonly #sources: Source[] = [];

  constructor(state: SharedState, reader: TextReader, first: string, sources: readonly Source[]) {
    this.#state = state;
    this.#reader = reader;
    this.#first = first;
    this.#begin = state.textLength;
    for (const source of sources) this.#cite(source);
  }

  start(): Delta | undefined {
    return this.#content(this.#first);
  }

  delta(delta: Fields): Delta | undefined | false {
    if (!this.#cite(this.#reader.sourceOf(delta))) return false;
    const text = this.#reader.textOf(delta);
    return typeof text === "string" ? this.#content(text) : text;
  }

  stop(): Delta | undefined {
    const annotations = annotationsOf(this.#sources, this.#begin, this.#state.textLength);
    return annotations.length === 0 ? undefined : { annotations };
  }

  #content(text: string): Delta | undefined {
    if (text === "") return undefined;
    this.#state.textLength += text.length;
    return { content: text };
  }

  /** False when the message has more citations than may be kept in memory. */
  #cite(source: Source | undefined): boolean {
    if (source === undefined) return true;
    if (this.#state.citations >= MOST_CITATIONS) return false;
    this.#state.citations += 1;
    this.#sources.push(source);
    return true;
  }
}

/** Text where the answer is a tool's input: a preamble at best. Kept in case the model never calls the tool. */
class HeldText implements OpenBlock {
  readonly kind = "text";
  readonly #state: SharedState;
  readonly #textOf: StringReader;

  constructor(state: SharedState, textOf: StringReader, first: string) {
    this.#state = state;
    this.#textOf = textOf;
    if (first !== "") this.#hold(first);
  }

  delta(delta: Fields): undefined | false {
    const text = this.#textOf(delta);
    if (typeof text !== "string") return text;
    this.#hold(text);
    return undefined;
  }

  #hold(text: string): void {
    this.#state.heldText = (this.#state.heldText ?? "") + text;
  }
}
