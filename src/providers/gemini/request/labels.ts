import type { ChatRequest } from "../../../types/openai.ts";
import { fieldsOf } from "../../../translation/json.ts";

/** Longest name and value of a label. */
const LONGEST = 63;

/** `metadata` and `user` as labels, which appear on the bill; `undefined` when there are none. */
export function labelsOf({ metadata, user }: ChatRequest): Record<string, string> | undefined {
  const entries = Object.entries({ ...(user === undefined ? {} : { user }), ...fieldsOf(metadata) }).flatMap(
    ([name, value]): [string, string][] => {
      const key = plain(name).replace(/^[^a-z]+/, "");
      return typeof value === "string" && key !== "" ? [[key, plain(value)]] : [];
    },
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** In the characters that a label may have. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "_")
    .slice(0, LONGEST);
}
