/** OpenAI's custom tools, whose input is free text. No other provider has them. */
import type { ChatRequest } from "../../types/openai.ts";
import { isFields } from "../json.ts";

export function isCustomTool(tool: unknown): boolean {
  return isFields(tool) && tool["type"] === "custom" && isFields(tool["custom"]);
}

/** The paths of a request's custom tools: `tools[1].custom`. */
export function customTools({ tools = [] }: ChatRequest): string[] {
  return tools.flatMap((tool, index) => (isCustomTool(tool) ? [`tools[${index}].custom`] : []));
}
