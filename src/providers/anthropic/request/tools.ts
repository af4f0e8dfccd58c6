import type { ChatRequest } from "../../../types/openai.ts";
import { cacheMarker } from "./cache-markers.ts";
import type { Capabilities } from "../../../translation/claude/capabilities.ts";
import { isCustomTool } from "../../../translation/parameters/custom-tools.ts";
import { strictSchema } from "../../../translation/json-schema/closed-schema.ts";
import type { OutputFormat } from "./output-format.ts";
import { allowedNames, type Choice, choiceOf, isLegacy } from "../../../translation/chat/tool-choice.ts";
import { wireChoice } from "./tool-choice.ts";
import type { Turn } from "../../../translation/claude/turns.ts";
import {
  type Block,
  type Body,
  defined,
  type Fields,
  isFields,
  type Tool,
  type ToolUnion,
  type WebSearchTool20250305,
} from "../wire.ts";

/** Searches that a search context size allows. */
const SEARCHES: Readonly<Record<string, number>> = { low: 1, medium: 5, high: 10 };

/** `tools` and `tool_choice` of the body; nothing when there are none. */
export function toolFields(
  request: ChatRequest,
  format: OutputFormat,
  turns: readonly Turn<Block>[],
  capabilities: Capabilities,
): Pick<Body, "tools" | "tool_choice"> {
  const own = callersTools(request, capabilities);
  const search = searchTool(request.web_search_options);
  const choice = choiceOf(request);
  const tools = [...own, ...search];
  const single = own.length > 0 && (request.parallel_tool_calls === false || isLegacy(request));
  if (format.kind === "tool") return withJsonTool(format, tools, choice, single);
  // The API wants the tools of earlier turns declared, also when none may be called any more.
  if (tools.length === 0) return { ...declared(turns) };
  return { tools, ...defined({ tool_choice: wireChoice(choice, single) }) };
}

/** With tools of the caller's beside it, the model must call one of them or answer; without, it must answer. */
function withJsonTool(
  { tool, forced }: Extract<OutputFormat, { kind: "tool" }>,
  tools: readonly ToolUnion[],
  choice: Choice | undefined,
  single: boolean,
): Pick<Body, "tools" | "tool_choice"> {
  const barred = choice?.type === "none";
  // A model that cannot be told to answer keeps off tools only where there are none.
  const offered = barred && !forced ? [] : tools;
  const answer: Choice = barred || tools.length === 0 ? { type: "tool", name: tool.name } : { type: "any" };
  const wire = wireChoice(forced ? answer : { type: "auto" }, single && !barred);
  return { tools: [...offered, tool], ...defined({ tool_choice: wire }) };
}

function callersTools(request: ChatRequest, capabilities: Capabilities): ToolUnion[] {
  const allowed = allowedNames(request);
  const given: readonly unknown[] =
    request.tools ?? request.functions?.map((definition) => ({ type: "function", function: definition })) ?? [];
  return given
    .filter((tool) => isFields(tool) && !isCustomTool(tool))
    .map((tool) => wireTool(tool as Fields, capabilities))
    .filter((tool) => allowed === undefined || !("name" in tool) || allowed.has(tool.name));
}

function wireTool(tool: Fields, capabilities: Capabilities): ToolUnion {
  const { function: definition } = tool;
  // Anthropic's own tools, those on its servers among them, go on as they are.
  if (!isFields(definition)) return { ...tool } as unknown as ToolUnion;
  const parameters = isFields(definition["parameters"]) ? definition["parameters"] : {};
  const strict = definition["strict"] === true && capabilities.structured_output ? strictSchema(parameters) : undefined;
  const { description } = definition;
  return {
    name: String(definition["name"]),
    ...(typeof description === "string" && description !== "" ? { description } : {}),
    input_schema: objectSchema(strict ?? parameters),
    ...(strict === undefined ? {} : { strict: true }),
    ...cacheMarker(definition),
    ...cacheMarker(tool),
  };
}

function objectSchema(schema: Fields): Tool["input_schema"] {
  return { ...schema, type: "object", properties: schema["properties"] ?? {} };
}

function searchTool(options: unknown): WebSearchTool20250305[] {
  if (!isFields(options)) return [];
  const searches = SEARCHES[String(options["search_context_size"])];
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

function place({ city, country, region, timezone }: Fields): {
  city?: string;
  country?: string;
  region?: string;
  timezone?: string;
} {
  return {
    ...(typeof city === "string" ? { city } : {}),
    ...(typeof country === "string" ? { country } : {}),
    ...(typeof region === "string" ? { region } : {}),
    ...(typeof timezone === "string" ? { timezone } : {}),
  };
}

/** The tools that the conversation called, in case the caller no longer brings them. */
function declared(turns: readonly Turn<Block>[]): Pick<Body, "tools" | "tool_choice"> {
  const names = new Set(
    turns.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "tool_use" ? [block.name] : []))),
  );
  if (names.size === 0) return {};
  const tools = [...names].map((name): Tool => ({ name, input_schema: { type: "object", properties: {} } }));
  return { tools, tool_choice: { type: "none" } };
}
