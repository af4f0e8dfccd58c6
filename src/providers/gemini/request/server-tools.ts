/** Anthropic's and OpenAI's tools that run on their servers, as Google's. */
import type { ChatRequest } from "../../../types/openai.ts";
import { entryIn } from "../../../translation/json.ts";
import { vendorsTool } from "../../../translation/parameters/vendors-tools.ts";
import type { Capabilities } from "../models.ts";
import { hasFunctions } from "./tool-choice.ts";

const GOOGLES: Readonly<Record<string, string>> = {
  code_execution: "codeExecution",
  web_fetch: "urlContext",
  web_search: "googleSearch",
};

/** `request` with Google's tools in place of other vendors', where there is one and the model takes it beside functions. */
export function withGoogleTools(request: ChatRequest, { mixes_tools: mixes }: Capabilities): ChatRequest {
  const tools: readonly unknown[] | undefined = request.tools;
  if (tools?.some((tool) => vendorsTool(tool) !== undefined) !== true) return request;
  if (!mixes && hasFunctions(request)) return request;
  return { ...request, tools: tools.map(googleTool) } as ChatRequest;
}

function googleTool(tool: unknown): unknown {
  const known = vendorsTool(tool);
  const name = known === undefined || known.isRestricted ? undefined : entryIn(GOOGLES, known.kind);
  return name === undefined ? tool : { [name]: {} };
}

/** The paths of other vendors' tools that have not been replaced: `tools[1].type`. */
export function foreignTools({ tools = [] }: ChatRequest): string[] {
  return tools.flatMap((tool, index) => (vendorsTool(tool) === undefined ? [] : [`tools[${index}].type`]));
}
