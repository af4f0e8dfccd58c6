import type { ChatRequest } from "../../../types/openai.ts";
import { fieldsOf } from "../../../translation/json.ts";

/** Longest name and longest value of a label, in characters. */
const LONGEST = 63;

/** `metadata` and `user` as labels, which appear on the bill; `undefined` without any. */
export function labelsOf({ metadata, user }: ChatRequest): Record<string, string> | undefined {
  const entries = Object.entries({ ...(user === undefined ? {} : { user }), ...fieldsOf(metadata) }).flatMap(
    ([name, value]): [string, string][] => {
      const key = plain(name).replace(/^[^a-z]+/, "");
      return typeof value === "string" && key !== "" ? [[key, plain(value)]] : [];
    },
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The text in the characters that a label may have. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "_")
    .slice(0, LONGEST);
}
