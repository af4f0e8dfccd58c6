/**
 * The seam of a continued text. A model may continue the answer, may repeat the last words first, or may begin again;
 * what the consumer has already is removed. Text is held back only as long as it may be either.
 */
import type { ChatCompletionChunk, ChunkChoice, Delta } from "../../types/openai.ts";
import { hasMedia } from "../attempt/chunk-content.ts";
import { type Joiner, ContinuationRefused } from "./joiner.ts";
import { LONGEST_HELD } from "./seam-thresholds.ts";

/** Decides what of a continuation is new. It depends on how the continuation was requested. */
export interface SeamReader {
  /**
   * The new part of `text`; `undefined` while more text is needed. @throws ContinuationRefused when more would not
   * help.
   */
  newIn(text: string, isLast: boolean): string | undefined;
  /**
   * When `text` is the beginning of the answer again and nothing else: the whole answer, and how much of it has come.
   */
  again(text: string): { readonly whole: string; readonly until: number } | undefined;
}

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
    const isLast = choice.finish_reason !== null || hasToolCall(delta);
    if (!this.#decided) {
      if (delta.refusal || hasMedia(delta))
        throw new ContinuationRefused("The next deployment did not answer with text.");
      this.#last = chunk;
      if (!this.#decide(choice, isLast)) return [];
    }
    return isLast || Object.values(delta).some(Boolean) ? [chunk] : [];
  }

  /** The answer ended without a `finish_reason`: what was held back is all there is. */
  end(): readonly ChatCompletionChunk[] {
    const choice = this.#last?.choices[0];
    if (this.#decided || this.#last === undefined || choice === undefined) return [];
    const rest = this.#reader.newIn(this.#held, true) ?? "";
    return rest === "" ? [] : [{ ...this.#last, choices: [{ ...choice, delta: { content: rest }, logprobs: null }] }];
  }

  /** Replaces the text by its new part. False while more text is needed. */
  #decide(choice: ChunkChoice, isLast: boolean): boolean {
    const said = choice.delta.content ?? "";
    if (said === "" && !isLast) return false;
    const rest = this.#rest(said, isLast, hasToolCall(choice.delta));
    if (rest === undefined) return false;
    this.#decided = true;
    if (rest !== said) replaceText(choice, rest);
    return true;
  }

  #rest(said: string, isLast: boolean, isCalling: boolean): string | undefined {
    this.#held += said;
    if (!isLast && this.#keepsRepeating(said)) return undefined;
    // A tool call without text before it continues any answer.
    if (isCalling && this.#held.trim() === "") return "";
    const rest = this.#reader.newIn(this.#held, isLast);
    if (rest !== undefined) return rest;
    this.#again = this.#reader.again(this.#held);
    // White space or marks without end: every further piece would have all of it compared again.
    if (this.#again === undefined && this.#held.length > LONGEST_HELD)
      throw new ContinuationRefused("The next deployment sent nothing new for too long.");
    return undefined;
  }

  /** Compares only the new piece when a long answer comes again. */
  #keepsRepeating(said: string): boolean {
    if (this.#again === undefined) return false;
    const { whole } = this.#again;
    const until = this.#again.until + said.length;
    const repeats = until < whole.length && whole.startsWith(said, this.#again.until);
    this.#again = repeats ? { whole, until } : undefined;
    return repeats;
  }
}

function hasToolCall({ tool_calls, function_call }: Delta): boolean {
  return Boolean(tool_calls?.length || function_call);
}

/** The consumer has the role and the reasoning of the first answer. */
function withoutBeginning(delta: Delta): void {
  delete delta.reasoning_content;
  delete delta.thinking_blocks;
  delete delta.reasoning_source;
  Reflect.deleteProperty(delta, "reasoning_details");
  delete delta.role;
}

function replaceText(choice: ChunkChoice, text: string): void {
  choice.delta.content = text;
  // Logprobs belong to the tokens received, not to those delivered.
  choice.logprobs = null;
}
