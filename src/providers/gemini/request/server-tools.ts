/** Anthropic's tools that run on its servers, as Google's. */
import type { ChatRequest } from "../../../types/openai.ts";
import { entryIn } from "../../../translation/json.ts";
import { anthropicTool } from "../../../translation/parameters/anthropic-tools.ts";
import type { Capabilities } from "../models.ts";
import { hasFunctions } from "./tool-choice.ts";

const GOOGLES: Readonly<Record<string, string>> = {
  code_execution: "codeExecution",
  web_fetch: "urlContext",
  web_search: "googleSearch",
};

/** `request` with Google's tools in place of Anthropic's, where there is one and the model takes it beside functions. */
export function withGoogleTools(request: ChatRequest, { mixes_tools: mixes }: Capabilities): ChatRequest {
  const tools: readonly unknown[] | undefined = request.tools;
  if (tools?.some((tool) => anthropicTool(tool) !== undefined) !== true) return request;
  if (!mixes && hasFunctions(request)) return request;
  return { ...request, tools: tools.map(googleTool) } as ChatRequest;
}

function googleTool(tool: unknown): unknown {
  const known = anthropicTool(tool);
  const name = known === undefined || known.isRestricted ? undefined : entryIn(GOOGLES, known.kind);
  return name === undefined ? tool : { [name]: {} };
}

/** The paths of Anthropic's tools that have not been replaced: `tools[1].type`. */
export function foreignTools({ tools = [] }: ChatRequest): string[] {
  return tools.flatMap((tool, index) => (anthropicTool(tool) === undefined ? [] : [`tools[${index}].type`]));
}
