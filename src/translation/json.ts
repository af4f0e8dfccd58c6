/** Reading what comes from outside: fields that may be there or not, and be of any type. */
import { DEEPEST_NESTING } from "../nesting.ts";
import { LONG_JSON, MOST_JSON_FIELDS, MOST_JSON_OBJECTS } from "../transport/body-limits.ts";

/** A record of unknown fields: what `JSON.parse` gives for an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no array. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that should be text; empty when it is not. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What a table of ours has under a name that somebody else chose, which may be that of a prototype's. */
export function entryIn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** `fields` without those that are `undefined`, ready to be spread. */
export function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Only keys are left out: those that stay keep their types.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** A field that is text; `undefined` when it is not, or empty. */
export function someText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** True for a field that is text, or that nothing is said in. */
export function isTextIfAny(value: unknown): boolean {
  return typeof value === "string" || value === undefined || value === null;
}

/** A field that is an object; an empty one when it is not. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The fields that a vendor's type has, as they may really come: any of them may be missing, and of any type. */
export type Unchecked<T> = { readonly [Key in keyof T]?: unknown };

/** What `text` says; `undefined` where it is not JSON, or has more parts or a deeper nesting than may be read. */
export function parsedJson(text: string): unknown {
  if (isOvergrown(text) || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * True for a text that says more objects, lists or fields than anybody has a use for: each takes some twenty times the memory
 * that it takes to say it, and as much time.
 */
export function isOvergrown(text: string): boolean {
  if (text.length <= LONG_JSON) return false;
  return (
    hasMore(text, "[", MOST_JSON_OBJECTS) ||
    hasMore(text, "{", MOST_JSON_OBJECTS) ||
    hasMore(text, ":", MOST_JSON_FIELDS)
  );
}

function hasMore(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

/** True for JSON whose objects and lists stand too deep in one another. */
export function isTooDeep(text: string): boolean {
  // Nearly every answer is short, or has not so many objects and lists, however they stand.
  return text.length > 2 * DEEPEST_NESTING && hasManyParts(text) && depthExceeds(text);
}

function hasManyParts(text: string): boolean {
  let parts = 0;
  for (const opening of ["{", "["]) {
    for (let at = text.indexOf(opening); at !== -1; at = text.indexOf(opening, at + 1)) {
      parts += 1;
      if (parts > DEEPEST_NESTING) return true;
    }
  }
  return false;
}

function depthExceeds(text: string): boolean {
  // Made anew each time, for it remembers its place. Many times as quick as to look at each character.
  const marks = /["[\]{}]/g;
  let depth = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfText(text, found.index);
      if (end === -1) return false;
      marks.lastIndex = end + 1;
    } else if (mark === "]" || mark === "}") depth -= 1;
    else if ((depth += 1) > DEEPEST_NESTING) return true;
  }
  return false;
}

const BACKSLASH = 0x5c;

/** Where the text ends whose first quote stands at `start`; -1 where it does not. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    // An even number of backslashes stand for themselves.
    if ((end - before) % 2 === 1) return end;
  }
  return -1;
}

/** `fields` without those of these names. */
export function omitted(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** A field that is a list; an empty one when it is not. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
