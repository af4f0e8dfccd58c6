/**
 * The seam of a continued text. A model asked to go on may go on, may repeat the last words first, or may start again
 * from the beginning; what the consumer already has is removed. Text is held back only while it could still be either.
 */
import type { ChatCompletionChunk, ChunkChoice, Delta } from "../../types/openai.ts";
import { hasMedia } from "../attempt/chunk-content.ts";
import { type Joiner, ContinuationRefused } from "./joiner.ts";

/** Tells what of a continuation is new. It depends on how the continuation was asked for. */
export interface SeamReader {
  /** What of `text` is new; `undefined` while only more text can tell. Throws `NotGoneOn` when nobody ever can. */
  newIn(text: string, isLast: boolean): string | undefined;
  /** The whole answer so far, when `text` is its beginning again and no more than that: how much of it. */
  again(text: string): { readonly whole: string; readonly until: number } | undefined;
}

/** So much that may be a repetition is held back, in characters: several times what a model repeats before it goes on. */
const MOST_HELD = 10_000;

export class Seam implements Joiner {
  readonly #reader: SeamReader;
  #held = "";
  #again: { readonly whole: string; readonly until: number } | undefined;
  #decided = false;
  #last: ChatCompletionChunk | undefined;

  constructor(reader: SeamReader) {
    this.#reader = reader;
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    const [choice] = chunk.choices;
    if (choice === undefined) return [chunk];
    const { delta } = choice;
    withoutBeginning(delta);
    const isLast = choice.finish_reason !== null || isCall(delta);
    if (!this.#decided) {
      if (delta.refusal || hasMedia(delta))
        throw new ContinuationRefused("The next deployment answered with something else than a text.");
      this.#last = chunk;
      if (!this.#decide(choice, isLast)) return [];
    }
    return isLast || Object.values(delta).some(Boolean) ? [chunk] : [];
  }

  /** An end that no `finish_reason` told of: what was held back is all there is. */
  end(): readonly ChatCompletionChunk[] {
    const choice = this.#last?.choices[0];
    if (this.#decided || this.#last === undefined || choice === undefined) return [];
    const rest = this.#reader.newIn(this.#held, true) ?? "";
    return rest === "" ? [] : [{ ...this.#last, choices: [{ ...choice, delta: { content: rest }, logprobs: null }] }];
  }

  /** Puts what is new in the place of what was said. False while only more text can tell. */
  #decide(choice: ChunkChoice, isLast: boolean): boolean {
    const said = choice.delta.content ?? "";
    if (said === "" && !isLast) return false;
    const rest = this.#rest(said, isLast, isCall(choice.delta));
    if (rest === undefined) return false;
    this.#decided = true;
    if (rest !== said) replaceText(choice, rest);
    return true;
  }

  #rest(said: string, isLast: boolean, calls: boolean): string | undefined {
    this.#held += said;
    if (!isLast && this.#goesOnRepeating(said)) return undefined;
    // A call without a word before it goes on from whatever was said.
    if (calls && this.#held.trim() === "") return "";
    const rest = this.#reader.newIn(this.#held, isLast);
    if (rest !== undefined) return rest;
    this.#again = this.#reader.again(this.#held);
    // White space or marks without end: each piece more would have all of it looked at once more.
    if (this.#again === undefined && this.#held.length > MOST_HELD)
      throw new ContinuationRefused("The next deployment said nothing new for too long.");
    return undefined;
  }

  /** A long answer that comes again is compared piece by piece. */
  #goesOnRepeating(said: string): boolean {
    if (this.#again === undefined) return false;
    const { whole } = this.#again;
    const until = this.#again.until + said.length;
    const repeats = until < whole.length && whole.startsWith(said, this.#again.until);
    this.#again = repeats ? { whole, until } : undefined;
    return repeats;
  }
}

function isCall({ tool_calls, function_call }: Delta): boolean {
  return Boolean(tool_calls?.length || function_call);
}

/** The consumer has the first answer's reasoning and role. */
function withoutBeginning(delta: Delta): void {
  delete delta.reasoning_content;
  delete delta.thinking_blocks;
  delete delta.role;
}

function replaceText(choice: ChunkChoice, text: string): void {
  choice.delta.content = text;
  // They are of the tokens that came, not of those that are delivered.
  choice.logprobs = null;
}
