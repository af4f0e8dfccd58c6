/** Reading untrusted JSON: any field may be missing or of any type. */
import { type Fields, isFields } from "../fields.ts";
import { DEEPEST_NESTING } from "../nesting.ts";
import { LONG_JSON, MOST_JSON_FIELDS, MOST_JSON_OBJECTS } from "../transport/body-limits.ts";

export { type Fields, isFields };

/** `value` when it is a string, else an empty one. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The entry of a table under an untrusted name, such as `constructor`. */
export function entryIn<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** `fields` without those that are `undefined`. */
export function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Keys are left out; the types of the others stay.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** `value` when it is a non-empty string, else `undefined`. */
export function someText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** True for a string and for an absent field. */
export function isTextIfAny(value: unknown): boolean {
  return typeof value === "string" || value === undefined || value === null;
}

/** `value` when it is an object, else an empty one. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** A vendor's type as it may really come: any field may be missing or of any type. */
export type Unchecked<T> = { readonly [Key in keyof T]?: unknown };

/** Parses JSON; `undefined` when it is invalid, too large or nested too deep. */
export function parsedJson(text: string): unknown {
  if (isOvergrown(text) || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for JSON with too many objects, lists or fields: each takes about twenty times the memory of its text. */
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

/** True for JSON whose objects and lists are nested too deep. */
export function isTooDeep(text: string): boolean {
  // Fast path: nearly every answer is short, or has too few objects and lists to be too deep.
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
  // A new one each time, because it has a state. Many times faster than a loop over the characters.
  const marks = /["[\]{}]/g;
  let depth = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') {
      const end = endOfString(text, found.index);
      if (end === -1) return false;
      marks.lastIndex = end + 1;
    } else if (mark === "]" || mark === "}") depth -= 1;
    else if ((depth += 1) > DEEPEST_NESTING) return true;
  }
  return false;
}

const BACKSLASH = 0x5c;

/** The closing quote of the string whose opening quote is at `start`; -1 when there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before -= 1;
    // After an even number of backslashes the quote is not escaped.
    if ((end - before) % 2 === 1) return end;
  }
  return -1;
}

/** `fields` without `names`. */
export function omitted(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** `value` when it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
