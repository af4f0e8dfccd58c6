/** The tool that gives an answer its form where a model keeps to no schema by itself: the answer is its input. */
import { isFields } from "../json.ts";

/** LiteLLM's name for it. */
export const JSON_TOOL = "json_tool_call";

/** What it is for, as the model is told. */
export function jsonToolUse(purpose: string | undefined): string {
  const use = "Gives the final answer. Always answer by calling this tool, with the complete answer as its input.";
  return purpose === undefined ? use : `${use} ${purpose}`;
}

/** True for forms of an answer that OpenAI's API knows. */
export function isKnownFormat(format: unknown): boolean {
  return isFields(format) && ["text", "json_object", "json_schema"].includes(String(format["type"]));
}
