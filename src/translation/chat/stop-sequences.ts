import type { ChatRequest } from "../../types/openai.ts";

/** `stop` as a list. Empty sequences are left out, because APIs refuse them; blank ones too unless `blank` are taken. */
export function stopSequences(stop: ChatRequest["stop"], { blank }: { readonly blank: boolean }): string[] {
  const sequences = typeof stop === "string" ? [stop] : (stop ?? []);
  return sequences.filter((sequence) => (blank ? sequence : sequence.trim()) !== "");
}
