/** OpenAI's custom tools take free text, which nobody else's can. */
import type { ChatRequest } from "../../types/openai.ts";
import { isFields } from "../json.ts";

export function isCustomTool(tool: unknown): boolean {
  return isFields(tool) && tool["type"] === "custom" && isFields(tool["custom"]);
}

/** Those of a request, by name: `tools[1].custom`. */
export function customTools({ tools = [] }: ChatRequest): string[] {
  return tools.flatMap((tool, index) => (isCustomTool(tool) ? [`tools[${index}].custom`] : []));
}
