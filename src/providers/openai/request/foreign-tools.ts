/** Tools that are neither functions nor custom tools. Chat completions have none of OpenAI's own; other servers may have theirs. */
import type { ChatRequest } from "../../../types/openai.ts";
import { fieldsOf, listOf, omitted } from "../../../translation/json.ts";
import { anthropicTool } from "../../../translation/parameters/vendors-tools.ts";
import type { TargetQuirks } from "../quirks.ts";

/** True for a tool that the server rejects. */
export function isForeignTool(tool: unknown, { own_fields, passes_claude, capabilities }: TargetQuirks): boolean {
  const { type } = fieldsOf(tool);
  if (typeof type !== "string" || type === "function" || type === "custom") return false;
  if (own_fields === false || capabilities?.hosted === true) return true;
  return passes_claude !== true && anthropicTool(tool) !== undefined;
}

/** `request` with OpenAI's search in place of Anthropic's, for OpenAI's models that search. */
export function withSearch(request: ChatRequest, model: string, { capabilities }: TargetQuirks): ChatRequest {
  const tools = listOf(request.tools);
  if (capabilities === undefined || !/-search/.test(model) || !tools.some(isPlainSearch)) return request;
  const others = tools.filter((tool) => !isPlainSearch(tool));
  const options = { web_search_options: request.web_search_options ?? {} };
  return { ...request, tools: others.length === 0 ? undefined : others, ...options } as ChatRequest;
}

function isPlainSearch(tool: unknown): boolean {
  const known = anthropicTool(tool);
  return known?.kind === "web_search" && !known.isRestricted;
}

const ABOUT_TOOLS = ["tools", "tool_choice", "parallel_tool_calls"];

/** `request` without the tools that the server rejects, and without what is about tools where none is left. */
export function withoutForeignTools(request: ChatRequest, quirks: TargetQuirks): ChatRequest {
  const tools = listOf(request.tools);
  const kept = tools.filter((tool) => !isForeignTool(tool, quirks));
  if (kept.length === tools.length) return request;
  if (kept.length > 0) return { ...request, tools: kept } as ChatRequest;
  return omitted(request, ABOUT_TOOLS) as ChatRequest;
}

/** The paths of the tools that the server rejects: `tools[1].type`. */
export function foreignTools({ tools }: ChatRequest, quirks: TargetQuirks): string[] {
  return listOf(tools).flatMap((tool, index) => (isForeignTool(tool, quirks) ? [`tools[${index}].type`] : []));
}
