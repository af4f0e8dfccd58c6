import { LONG_JSON, MOST_JSON_FIELDS, MOST_JSON_OBJECTS } from "./body-limits.ts";

/** What `text` says; `undefined` where it is not JSON, or is more than may be read. */
export function parsedJson(text: string): unknown {
  if (isOvergrown(text)) return undefined;
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
