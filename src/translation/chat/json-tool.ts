/** The tool that gives an answer its form, for models that do not keep to a schema by themselves: its input is the answer. */
import { isFields } from "../json.ts";

/** LiteLLM's name for it. */
export const JSON_TOOL = "json_tool_call";

/** True for a call of this tool. `unwraps`: the request has it. */
export function isAnswerTool(name: string, unwraps: boolean): boolean {
  return unwraps && name === JSON_TOOL;
}

/** The tool's description for the model. `purpose`: the caller's own description of the form. */
export function jsonToolUse(purpose: string | undefined): string {
  const use = "Gives the final answer. Always answer by calling this tool, with the complete answer as its input.";
  return purpose === undefined ? use : `${use} ${purpose}`;
}

/** True for the types of `response_format` that OpenAI's API has. */
export function isKnownFormat(format: unknown): boolean {
  return isFields(format) && ["text", "json_object", "json_schema"].includes(String(format["type"]));
}
