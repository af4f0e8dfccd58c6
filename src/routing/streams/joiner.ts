import type { ChatCompletionChunk } from "../../types/openai.ts";

/** Joins the chunks of a second answer to what the consumer has of the first. */
export interface Joiner {
  /** The part of `chunk` that is new to the consumer. @throws AnswersDiffer when the two answers cannot be one. */
  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[];
  /** The second answer is complete. */
  end(): readonly ChatCompletionChunk[];
}

/** The second answer does not continue the first: delivering it would splice two answers. */
export class AnswersDiffer extends Error {
  override readonly name: string = "AnswersDiffer";
}

/**
 * The deployment did not continue the answer, or it cannot be told. Nothing was delivered, so another one may be tried.
 */
export class ContinuationRefused extends AnswersDiffer {
  override readonly name: string = "ContinuationRefused";
}
