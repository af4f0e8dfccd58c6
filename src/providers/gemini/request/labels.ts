import type { ChatRequest } from "../../../types/openai.ts";

/** Longest value of a label, in characters. */
const LONGEST = 63;

/** `user` as a label, which appears on the bill; `undefined` without one. `metadata` is the router's, and not sent. */
export function labelsOf({ user }: ChatRequest): Record<string, string> | undefined {
  return typeof user === "string" ? { user: plain(user) } : undefined;
}

/** The text in the characters that a label may have. */
function plain(text: string): string {
  return text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z0-9_-]/g, "_")
    .slice(0, LONGEST);
}
