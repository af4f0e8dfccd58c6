import type { ChatRequest } from "../../../types/openai.ts";
import { camelKeys } from "./camel-case.ts";
import { parameterSchema } from "../schema/json-schema.ts";
import { allowedNames, choiceOf } from "../../../translation/chat/tool-choice.ts";
import { callingConfig } from "./tool-choice.ts";
import type { ToolNames } from "./tool-names.ts";
import { isCustomTool } from "../../../translation/parameters/custom-tools.ts";
import { type Fields, isFields, someText } from "../../../translation/json.ts";
import type { Body, Declaration, WireTool } from "../wire.ts";

/** `tools` and `toolConfig` of the body; neither when there are no tools. */
export function toolFields(request: ChatRequest, names: ToolNames): Pick<Body, "tools" | "toolConfig"> {
  const allowed = allowedNames(request);
  const declared = definitions(request)
    .filter(({ name }) => allowed === undefined || allowed.has(String(name)))
    .map((definition) => declaration(definition, names));
  const tools: WireTool[] = [
    ...(declared.length === 0 ? [] : [{ functionDeclarations: declared }]),
    ...nativeTools(request),
    ...(isFields(request.web_search_options) && !hasSearch(request) ? [{ googleSearch: {} }] : []),
  ];
  if (tools.length === 0) return {};
  const choice = declared.length === 0 ? undefined : choiceOf(request);
  if (choice === undefined) return { tools };
  return { tools, toolConfig: { functionCallingConfig: callingConfig(choice, names) } };
}

/** Google's own tools in the request: `{ googleSearch: {} }`, `{ code_execution: {} }`, `{ type: "url_context" }`. */
function nativeTools(request: ChatRequest): WireTool[] {
  return (request.tools ?? []).flatMap((tool: unknown): WireTool[] => {
    if (!isFields(tool) || isFields(tool["function"]) || isCustomTool(tool)) return [];
    const { type, ...rest } = tool;
    const named = Object.keys(rest).length === 0 && typeof type === "string" ? { [type]: {} } : rest;
    // The wire boundary: the tool is sent as the caller wrote it.
    return [camelKeys(named)];
  });
}

function hasSearch(request: ChatRequest): boolean {
  return nativeTools(request).some((tool) => tool.googleSearch !== undefined);
}

function definitions(request: ChatRequest): Fields[] {
  const tools: readonly unknown[] = request.tools ?? [];
  const functions = tools.flatMap((tool) => (isFields(tool) && isFields(tool["function"]) ? [tool["function"]] : []));
  return request.tools === undefined ? ((request.functions ?? []) as unknown[]).filter(isFields) : functions;
}

function declaration({ name, description, parameters }: Fields, names: ToolNames): Declaration {
  const schema = parameterSchema(parameters);
  const purpose = someText(description);
  return {
    name: names.wire(String(name)),
    ...(purpose === undefined ? {} : { description: purpose }),
    ...(schema === undefined ? {} : { parametersJsonSchema: schema }),
  };
}
