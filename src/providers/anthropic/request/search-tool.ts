import type { ChatRequest } from "../../../types/openai.ts";
import { defined, entryIn, type Fields, fieldsOf, isFields, listOf } from "../../../translation/json.ts";
import { openAiTool } from "../../../translation/parameters/vendors-tools.ts";
import type { WebSearchTool20250305 } from "../wire.ts";

/** Searches per answer for a `search_context_size`. */
const SEARCHES: Readonly<Record<string, number>> = { low: 1, medium: 5, high: 10 };

/** Anthropic's web search for OpenAI's `web_search_options`. */
export function searchTools(options: unknown): WebSearchTool20250305[] {
  if (!isFields(options)) return [];
  const searches = entryIn(SEARCHES, String(options["search_context_size"]));
  const location = isFields(options["user_location"]) ? options["user_location"] : undefined;
  const approximate = isFields(location?.["approximate"]) ? location["approximate"] : location;
  return [
    {
      type: "web_search_20250305",
      name: "web_search",
      ...(searches === undefined ? {} : { max_uses: searches }),
      ...(approximate === undefined ? {} : { user_location: { type: "approximate", ...place(approximate) } }),
    },
  ];
}

/** `request` with Anthropic's search in place of OpenAI's. */
export function withSearchTool(request: ChatRequest): ChatRequest {
  const tools: readonly unknown[] = listOf(request.tools);
  if (!tools.some((tool) => openAiTool(tool)?.kind === "web_search")) return request;
  const replaced = tools.flatMap((tool) =>
    openAiTool(tool)?.kind === "web_search" ? searchTool(fieldsOf(tool)) : [tool],
  );
  return { ...request, tools: replaced } as ChatRequest;
}

function searchTool(tool: Fields): unknown[] {
  const { allowed_domains } = fieldsOf(tool["filters"]);
  return searchTools(tool).map((search) => ({ ...search, ...defined({ allowed_domains }) }));
}

/** The paths of OpenAI's tools that Anthropic has no counterpart of: `tools[1].type`. */
export function openAiTools({ tools }: ChatRequest): string[] {
  return listOf(tools).flatMap((tool, index) => (openAiTool(tool) === undefined ? [] : [`tools[${index}].type`]));
}

type Place = Omit<NonNullable<WebSearchTool20250305["user_location"]>, "type">;

function place({ city, country, region, timezone }: Fields): Place {
  return {
    ...(typeof city === "string" ? { city } : {}),
    ...(typeof country === "string" ? { country } : {}),
    ...(typeof region === "string" ? { region } : {}),
    ...(typeof timezone === "string" ? { timezone } : {}),
  };
}
