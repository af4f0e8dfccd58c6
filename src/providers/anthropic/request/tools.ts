import type { ChatRequest } from "../../../types/openai.ts";
import { inputExamples } from "../../../translation/chat/input-examples.ts";
import { JSON_TOOL, jsonToolUse } from "../../../translation/chat/json-tool.ts";
import {
  allowedNames,
  type Choice,
  choiceOf,
  requestedTools,
  wantsOneToolCall,
} from "../../../translation/chat/tool-choice.ts";
import { answerChoice, anthropicChoice } from "../../../translation/claude/anthropic-choice.ts";
import type { Capabilities } from "../../../translation/claude/capabilities.ts";
import { ANY_OBJECT, type OutputFormat } from "../../../translation/claude/output-format.ts";
import type { Turn } from "../../../translation/chat/turns.ts";
import { defined, type Fields, fieldsOf, isFields, someText } from "../../../translation/json.ts";
import { strictSchema } from "../../../translation/json-schema/closed-schema.ts";
import { describedWith, rootObject } from "../../../translation/json-schema/root-object.ts";
import { isCustomTool } from "../../../translation/parameters/custom-tools.ts";
import { cacheMarker } from "./cache-markers.ts";
import { searchTools } from "./search-tool.ts";
import type { Block, Body, Tool, ToolUnion } from "../wire.ts";

type ToolFields = Pick<Body, "tools" | "tool_choice">;
type JsonFormat = Extract<OutputFormat, { kind: "tool" }>;

/** `tools` and `tool_choice` of the body. */
export function toolFields(
  request: ChatRequest,
  format: OutputFormat,
  turns: readonly Turn<Block>[],
  capabilities: Capabilities,
): ToolFields {
  const callers = callersTools(request, capabilities);
  const tools = [...callers, ...searchTools(request.web_search_options)];
  const choice = choiceOf(request);
  const single = callers.length > 0 && wantsOneToolCall(request);
  if (format.kind === "tool") return withJsonTool(format, tools, choice, single);
  if (tools.length === 0) return declaredTools(turns);
  return { tools, ...defined({ tool_choice: anthropicChoice(choice, single) }) };
}

function withJsonTool(
  format: JsonFormat,
  tools: readonly ToolUnion[],
  choice: Choice | undefined,
  single: boolean,
): ToolFields {
  const { forced } = format;
  const disallowed = choice?.type === "none";
  // Where the answer cannot be forced, only the absence of tools keeps the model from calling them.
  const offered = disallowed && !forced ? [] : tools;
  const answer = answerChoice(forced, disallowed || tools.length === 0);
  const wire = anthropicChoice(answer, single && !disallowed);
  return { tools: [...offered, jsonTool(format)], ...defined({ tool_choice: wire }) };
}

function jsonTool({ schema, description }: JsonFormat): Tool {
  const { schema: root, rules } = rootObject(schema ?? ANY_OBJECT);
  return {
    name: JSON_TOOL,
    description: jsonToolUse(describedWith(description, rules)),
    input_schema: { ...root, type: "object" },
  };
}

function callersTools(request: ChatRequest, capabilities: Capabilities): ToolUnion[] {
  const allowed = allowedNames(request);
  return requestedTools(request)
    .filter((tool): tool is Fields => isFields(tool) && !isCustomTool(tool))
    .map((tool) => wireTool(tool, capabilities))
    .filter((tool) => allowed === undefined || !("name" in tool) || allowed.has(tool.name));
}

function wireTool(tool: Fields, capabilities: Capabilities): ToolUnion {
  const { function: definition } = tool;
  // The wire boundary: Anthropic's own tools, such as those on its servers, are sent unchanged.
  if (!isFields(definition)) return withPlainRoot(tool) as unknown as ToolUnion;
  const parameters = fieldsOf(definition["parameters"]);
  const strict = definition["strict"] === true && capabilities.structuredOutput ? strictSchema(parameters) : undefined;
  const { schema, rules } = rootObject(strict ?? parameters);
  return {
    name: String(definition["name"]),
    ...defined({ description: describedWith(someText(definition["description"]), rules) }),
    input_schema: objectSchema(schema),
    ...(strict === undefined ? {} : { strict: true }),
    ...defined({ input_examples: inputExamples(tool) }),
    ...cacheMarker(definition),
    ...cacheMarker(tool),
  };
}

/** A tool in Anthropic's own form. */
function withPlainRoot(tool: Fields): Fields {
  const { schema, rules } = rootObject(fieldsOf(tool["input_schema"]));
  if (rules === undefined) return { ...tool };
  return { ...tool, input_schema: schema, description: describedWith(someText(tool["description"]), rules) };
}

function objectSchema(schema: Fields): Tool["input_schema"] {
  return { ...schema, type: "object", properties: schema["properties"] ?? {} };
}

/** The tools that the conversation called: the API requires them even when the caller no longer brings them. */
function declaredTools(turns: readonly Turn<Block>[]): ToolFields {
  const names = new Set(
    turns.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "tool_use" ? [block.name] : []))),
  );
  if (names.size === 0) return {};
  const tools = [...names].map((name): Tool => ({ name, input_schema: { type: "object", properties: {} } }));
  return { tools, tool_choice: { type: "none" } };
}
