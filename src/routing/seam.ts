/**
 * The seam of a continued text. A model asked to go on may go on, may repeat the last words first, or may start again
 * from the beginning; what the consumer already has is removed. Text is held back only while it could still be either.
 */
import type { ChatCompletionChunk } from "../types/openai.ts";
import { Disagreement, type Joiner } from "./joiner.ts";

/** How the continuation was asked for: as a prefill, which models rarely repeat, or in words. */
export type ContinuedBy = "prefill" | "instruction";

/** Shorter repetitions are taken for coincidence. */
const SHORTEST_OVERLAP: Record<ContinuedBy, number> = { prefill: 8, instruction: 3 };
/** No model repeats more than this before it goes on. */
const LONGEST_OVERLAP = 2_000;
/** So many equal characters from the beginning are no coincidence: the answer starts again. */
const EVIDENCE_OF_RESTART = 16;

export class Seam implements Joiner {
  readonly #delivered: string;
  readonly #by: ContinuedBy;
  #held = "";
  #decided = false;

  constructor(delivered: string, by: ContinuedBy) {
    this.#delivered = delivered;
    this.#by = by;
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    const [choice] = chunk.choices;
    if (choice === undefined) return [chunk];
    const { delta } = choice;
    // The consumer has the first answer's reasoning and role.
    delete delta.reasoning_content;
    delete delta.thinking_blocks;
    delete delta.role;
    if (this.#decided) return [chunk];

    this.#held += delta.content ?? "";
    const isLast = choice.finish_reason !== null || delta.tool_calls !== undefined;
    const rest = restOf(this.#delivered, this.#held, isLast, SHORTEST_OVERLAP[this.#by]);
    if (rest === undefined) return [];
    this.#decided = true;
    delta.content = rest;
    return rest === "" && !isLast ? [] : [chunk];
  }

  end(): readonly ChatCompletionChunk[] {
    return [];
  }
}

/** What of `text` is new after `delivered`; `undefined` while only more text can tell. */
export function restOf(delivered: string, text: string, isLast: boolean, shortestOverlap: number): string | undefined {
  const again = /^\s/.test(delivered) ? text : text.trimStart();
  if (again.startsWith(delivered)) return again.slice(delivered.length);
  if (!isLast && (delivered.startsWith(again) || mayStillOverlap(delivered, text))) return undefined;
  if (commonPrefix(delivered, again) >= EVIDENCE_OF_RESTART) {
    throw new Disagreement("The next deployment began the answer again, and differently.");
  }

  const body = delivered.trimEnd();
  const overlap = Math.max(overlapOf(delivered, text, shortestOverlap), overlapOf(body, text, shortestOverlap));
  return withoutDoubleSpace(delivered.slice(body.length), text.slice(overlap));
}

/** True when `text` stands inside the end of `delivered`, so that the repetition may be longer than what has come. */
function mayStillOverlap(delivered: string, text: string): boolean {
  const end = delivered.slice(-LONGEST_OVERLAP).trimEnd();
  const at = end.indexOf(text);
  return at !== -1 && at + text.length < end.length;
}

/** How much of the beginning of `text` repeats the end of `delivered`. */
function overlapOf(delivered: string, text: string, shortest: number): number {
  for (let length = Math.min(delivered.length, text.length, LONGEST_OVERLAP); length >= shortest; length -= 1) {
    const overlap = text.slice(0, length);
    if (delivered.endsWith(overlap)) return beginsAWord(delivered, overlap) && !isPeriodic(overlap) ? length : 0;
  }
  return 0;
}

/** Half a word in common is a coincidence. */
function beginsAWord(delivered: string, overlap: string): boolean {
  const before = delivered.charAt(delivered.length - overlap.length - 1);
  return !/\w/.test(before) || !/^\w/.test(overlap);
}

/** `0, 0, 0, ` may well go on with another `0, `: nobody can tell a repetition from the text itself. */
function isPeriodic(text: string): boolean {
  for (let period = 1; period <= text.length / 2; period += 1) {
    if (text.startsWith(text.slice(period))) return true;
  }
  return false;
}

/** White space at the end of a prefill is not sent, so that the model may begin with it. */
function withoutDoubleSpace(space: string, text: string): string {
  for (let length = Math.min(space.length, text.length); length > 0; length -= 1) {
    if (space.endsWith(text.slice(0, length))) return text.slice(length);
  }
  return text;
}

function commonPrefix(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) if (a[index] !== b[index]) return index;
  return length;
}
