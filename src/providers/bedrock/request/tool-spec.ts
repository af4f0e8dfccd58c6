import type { ChatRequest } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields, someText } from "../../../translation/json.ts";
import { strictSchema } from "../../../translation/json-schema/closed-schema.ts";
import { allowedNames } from "../../../translation/chat/tool-choice.ts";
import { cachePoint } from "./cache-points.ts";
import type { ModelTraits } from "../models.ts";
import type { ToolNames } from "./tool-names.ts";
import type { NativeTool, ToolConfig, WireTool } from "../wire.ts";

export type AnyTool = ToolConfig["tools"][number];

/** The caller's tools, as Converse has them. */
export function callersTools(request: ChatRequest, traits: ModelTraits, names: ToolNames): AnyTool[] {
  const allowed = allowedNames(request);
  const given: readonly unknown[] =
    request.tools ?? request.functions?.map((definition) => ({ type: "function", function: definition })) ?? [];
  return given.flatMap((tool): AnyTool[] => {
    if (!isFields(tool)) return [];
    if (isNativeTool(tool)) return [{ ...tool }];
    const definition = tool["function"];
    if (!isFields(definition) || (allowed !== undefined && !allowed.has(String(definition["name"])))) return [];
    const marker = isFields(tool["cache_control"]) ? tool : definition;
    return [wireTool(definition, traits, names), ...(traits.cache === "everywhere" ? cachePoint(marker) : [])];
  });
}

function wireTool(definition: Fields, traits: ModelTraits, names: ToolNames): WireTool {
  const name = String(definition["name"]);
  const parameters = fieldsOf(definition["parameters"]);
  const strict = definition["strict"] === true && traits.structured_output ? strictSchema(parameters) : undefined;
  return {
    toolSpec: {
      name: names.wire(name),
      // The API refuses an empty one.
      description: someText(definition["description"])?.trim() || name,
      inputSchema: { json: objectSchema(strict ?? parameters) },
      ...(strict === undefined ? {} : { strict: true }),
    },
  };
}

/** Without what some models stumble over: the address of the schema's own schema. */
export function objectSchema({ $schema: _schema, $id: _id, ...schema }: Fields): Fields {
  return { ...schema, type: "object", properties: schema["properties"] ?? {} };
}

/** Anthropic's own tools, such as its computer use: they go to Claude beside Converse. */
export function anthropicTools(request: ChatRequest, { claude }: ModelTraits): Fields[] {
  if (claude === undefined) return [];
  return (request.tools ?? []).flatMap((tool: unknown) => (isFields(tool) && isTyped(tool) ? [{ ...tool }] : []));
}

/** True for another vendor's own tools. */
export function isForeignTool(tool: unknown, { claude }: ModelTraits): boolean {
  return claude === undefined && isFields(tool) && isTyped(tool);
}

function isTyped(tool: Fields): boolean {
  const { type } = tool;
  return typeof type === "string" && type !== "function" && type !== "custom" && !isNativeTool(tool);
}

function isNativeTool(tool: Fields): tool is Fields & NativeTool {
  return isFields(tool["toolSpec"]) || isFields(tool["systemTool"]) || isFields(tool["cachePoint"]);
}
