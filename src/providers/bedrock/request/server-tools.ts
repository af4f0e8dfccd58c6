/** Tools that Anthropic or OpenAI run on their servers: Bedrock has none of them for Claude, and tools of its own for Nova. */
import type { ChatRequest } from "../../../types/openai.ts";
import { entryIn } from "../../../translation/json.ts";
import { openAiTool, vendorsTool } from "../../../translation/parameters/vendors-tools.ts";
import type { ModelCapabilities } from "../models.ts";

const ON_SERVERS: ReadonlySet<string> = new Set(["web_search", "web_fetch", "code_execution"]);

/** True for a tool that Bedrock does not have: one that Anthropic runs itself, and every one of OpenAI's. */
export function isServerTool(tool: unknown): boolean {
  if (openAiTool(tool) !== undefined) return true;
  const known = vendorsTool(tool);
  return known !== undefined && ON_SERVERS.has(known.kind);
}

/** `request` with Nova's tools in place of other vendors', where the model has one. */
export function withSystemTools(request: ChatRequest, { systemTools }: ModelCapabilities): ChatRequest {
  const tools: readonly unknown[] | undefined = request.tools;
  if (tools?.some(isServerTool) !== true || Object.keys(systemTools).length === 0) return request;
  const replaced = tools.map((tool): unknown => {
    const known = vendorsTool(tool);
    const name = known === undefined || known.isRestricted ? undefined : entryIn(systemTools, known.kind);
    return name === undefined ? tool : { systemTool: { name } };
  });
  return { ...request, tools: replaced } as ChatRequest;
}
