import type { ChatCompletionChunk } from "../../types/openai.ts";

/** Joins the chunks of a second answer to what a consumer has already got of the first. */
export interface Joiner {
  /** What of `chunk` is new to the consumer. Throws `Disagreement` when the two answers cannot be one. */
  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[];
  /** The second answer is complete. */
  end(): readonly ChatCompletionChunk[];
}

/** The second answer is not a continuation of the first: delivering it would splice two answers. */
export class AnswersDiffer extends Error {
  override readonly name: string = "Disagreement";
}

/** A deployment that was asked to go on did not, or nobody can tell. Nothing of it was delivered: another one may. */
export class ContinuationRefused extends AnswersDiffer {
  override readonly name: string = "NotGoneOn";
}
