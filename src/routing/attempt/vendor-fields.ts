/** The fields of an answer that OpenAI does not document. They are kept as the `openai` package keeps them: the last value counts. */
import type { ChatCompletionChunk, ChunkChoice, Delta, ToolCallDelta } from "../../types/openai.ts";

/** The fields that are known, of each part of a chunk. */
export const KNOWN_FIELDS: Readonly<Record<"chunk" | "choice" | "delta" | "call", Known>> = {
  chunk: new Set(
    "id object created model choices usage service_tier system_fingerprint router_event obfuscation".split(" "),
  ),
  choice: new Set(["index", "delta", "finish_reason", "logprobs"]),
  delta: new Set([
    "role",
    "content",
    "refusal",
    "reasoning_content",
    "thinking_blocks",
    "annotations",
    "images",
    "tool_calls",
    "function_call",
    "audio",
    "reasoning_details",
  ]),
  call: new Set(["index", "id", "type", "function", "custom"]),
};

/** A part of a chunk in which a vendor may have fields. */
export type ChunkPart = ChatCompletionChunk | ChunkChoice | Delta | ToolCallDelta;
export type Known = ReadonlySet<string>;

/** True when `part` has a field that is not known. */
export function hasVendorFields(part: ChunkPart, known: Known): boolean {
  for (const name in part) if (!known.has(name)) return true;
  return false;
}

/** The fields that are not known, with their values. Those that a vendor left empty say nothing. */
export function vendorFieldsOf(part: ChunkPart, known: Known): [name: string, value: unknown][] {
  return Object.entries(part).filter(([name, value]) => !known.has(name) && value !== undefined && value !== null);
}

/** OpenRouter's parts of the reasoning; the type of a delta lacks them. */
export function reasoningDetailsOf(delta: Delta): readonly unknown[] {
  const details: unknown = Reflect.get(delta, "reasoning_details");
  return Array.isArray(details) ? details : [];
}
