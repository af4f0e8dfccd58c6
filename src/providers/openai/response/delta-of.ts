/** The delta of a choice, for servers that send a message or a string in its place. */
import { type Fields, isFields, textOf } from "../../../translation/json.ts";
import { isAbsent } from "../../../translation/numbers.ts";

/** What has come of a choice before. */
export interface Before {
  /** Content has come in deltas. */
  readonly hasDeltas: boolean;
  /** The text that has come in messages and strings, in place of deltas. */
  readonly replacedText: string;
  /** Content has come. */
  readonly started: boolean;
  readonly finished: boolean;
}

/**
 * The delta. A message or a string replaces a missing delta, and at the end also an empty one. Some servers repeat the whole
 * answer there at the end: it counts only where nothing has come. Some write an empty object as an empty list.
 */
export function deltaOf(choice: Fields, before: Before | undefined): unknown {
  const { delta: given, message } = choice;
  const isEmptyList = Array.isArray(given) && given.length === 0;
  const delta: unknown = isAbsent(given) || isEmptyList ? {} : given;
  if (delta === given && !(isFields(message) && isLast(choice) && isBlank(delta))) return delta;
  return replacementOf(choice, before) ?? delta;
}

function replacementOf(choice: Fields, before: Before | undefined): Fields | undefined {
  const { message, text } = choice;
  if (before?.hasDeltas === true || before?.finished === true) return undefined;
  const replacement = isFields(message) ? message : typeof text === "string" ? { content: text } : undefined;
  if (replacement === undefined || before?.started !== true || !isLast(choice)) return replacement;
  return withoutRepetition(replacement, before.replacedText);
}

/** A whole message after parts of it has only the rest of its text. */
function withoutRepetition(message: Fields, text: string): Fields {
  const content = textOf(message["content"]);
  return content.startsWith(text) ? { content: content.slice(text.length) } : message;
}

function isLast({ finish_reason: reason }: Fields): boolean {
  return !isAbsent(reason) && reason !== "";
}

function isBlank(delta: unknown): boolean {
  return isFields(delta) && Object.entries(delta).every(([name, value]) => name === "role" || isNothing(value));
}

function isNothing(value: unknown): boolean {
  return isAbsent(value) || value === "" || (Array.isArray(value) && value.length === 0);
}
