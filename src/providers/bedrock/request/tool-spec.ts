import type { ChatRequest } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields, someText } from "../../../translation/json.ts";
import { strictSchema } from "../../../translation/json-schema/closed-schema.ts";
import { allowedNames, requestedTools } from "../../../translation/chat/tool-choice.ts";
import {
  describedWith,
  novaRootObject,
  type RootObject,
  rootObject,
} from "../../../translation/json-schema/root-object.ts";
import { cachePoint } from "./cache-points.ts";
import type { ModelCapabilities } from "../models.ts";
import { isServerTool } from "./server-tools.ts";
import type { ToolNames } from "./tool-names.ts";
import type { NativeTool, ToolConfig, WireTool } from "../wire.ts";

export type AnyTool = ToolConfig["tools"][number];

/** The caller's tools in Converse's form. */
export function callersTools(request: ChatRequest, capabilities: ModelCapabilities, names: ToolNames): AnyTool[] {
  const allowed = allowedNames(request);
  return requestedTools(request).flatMap((tool): AnyTool[] => {
    if (!isFields(tool)) return [];
    if (isNativeTool(tool)) return [{ ...tool }];
    const definition = tool["function"];
    if (!isFields(definition) || (allowed !== undefined && !allowed.has(String(definition["name"])))) return [];
    const marker = isFields(tool["cache_control"]) ? tool : definition;
    return [
      wireTool(definition, capabilities, names),
      ...(capabilities.cache === "everywhere" ? cachePoint(marker) : []),
    ];
  });
}

function wireTool(definition: Fields, capabilities: ModelCapabilities, names: ToolNames): WireTool {
  const name = String(definition["name"]);
  const parameters = fieldsOf(definition["parameters"]);
  const strict = definition["strict"] === true && capabilities.structuredOutput ? strictSchema(parameters) : undefined;
  const given = strict ?? parameters;
  const { schema, rules } = toolRoot(given, capabilities);
  return {
    toolSpec: {
      name: names.wire(name),
      // The API refuses an empty description.
      description: describedWith(someText(someText(definition["description"])?.trim()), rules) ?? name,
      inputSchema: { json: objectSchema(schema) },
      ...(strict === undefined ? {} : { strict: true }),
    },
  };
}

/** The schema of a tool's input with the root that the model takes, and the rest of it as a sentence. */
export function toolRoot(schema: Fields, capabilities: ModelCapabilities): RootObject {
  if (capabilities.toolRoot === "three") return novaRootObject(schema);
  return capabilities.toolRoot === "plain" ? rootObject(schema) : { schema, rules: undefined };
}

/** The schema of a tool's input, without `$schema` and `$id`, which some models refuse. */
export function objectSchema({ $schema: _schema, $id: _id, ...schema }: Fields): Fields {
  return { ...schema, type: "object", properties: schema["properties"] ?? {} };
}

/** Anthropic's own tools, such as computer use: they are fields for Claude, beside Converse's tools. */
export function anthropicTools(request: ChatRequest, { claude }: ModelCapabilities): Fields[] {
  if (claude === undefined) return [];
  return (request.tools ?? []).flatMap((tool: unknown) => (isFields(tool) && isTyped(tool) ? [{ ...tool }] : []));
}

/** True for a tool that the model does not take: another vendor's own, or one that is neither a function nor Converse's. */
export function isForeignTool(tool: unknown, { claude }: ModelCapabilities): boolean {
  if (!isFields(tool)) return true;
  return isTyped(tool)
    ? claude === undefined || isServerTool(tool)
    : !isFields(tool["function"]) && !isNativeTool(tool);
}

function isTyped(tool: Fields): boolean {
  const { type } = tool;
  return typeof type === "string" && type !== "function" && type !== "custom" && !isNativeTool(tool);
}

function isNativeTool(tool: Fields): tool is Fields & NativeTool {
  return isFields(tool["toolSpec"]) || isFields(tool["systemTool"]) || isFields(tool["cachePoint"]);
}
