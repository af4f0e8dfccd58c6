/**
 * Schemas for OpenAI's strict mode, by the rules of the `openai` package's own helpers: objects are closed, and every
 * property is required. The meaning must stay: an optional property is made required only when it accepts `null`.
 */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { withoutPath } from "../../../translation/parameters/drop-path.ts";
import { type Fields, fieldsOf, isFields } from "../../../translation/json.ts";
import { NamedPaths, stepInto } from "../../../translation/json-schema/schema-path.ts";
import { Nullability } from "./nullable-schema.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import type { Quirks } from "../vendor.ts";

/** The path of an answer's schema. */
const FORMAT = "response_format.json_schema.schema";

/** A schema within the rules of strict mode, and the paths of what breaks them. */
interface Closing {
  readonly schema: unknown;
  readonly open: readonly string[];
}

/** The paths in a request's strict schemas that strict mode does not support: open objects, optional properties. */
export function openSchemas(
  request: ChatRequest,
  target: Target,
  { strict_schemas: needed }: Quirks,
): readonly string[] {
  if (needed !== true) return [];
  const format: unknown = request.response_format;
  const tools: unknown = request.tools;
  const open: string[] = [];
  const look = (schema: unknown, path: string): void => {
    for (const each of closed(schema, path).open) open.push(each);
  };
  if (isStrictFormat(format)) look(format.json_schema["schema"], FORMAT);
  if (Array.isArray(tools))
    tools.forEach((tool: unknown, index) => {
      if (isStrictTool(tool)) look(tool.function["parameters"], `tools[${index}].function.parameters`);
    });
  return open.filter((path) => !isForced(path.startsWith(FORMAT) ? "response_format" : "tools", request, target));
}

/** Brings the strict schemas in `fields` within the rules. Where that is impossible, `strict` is removed, unless it is forced. */
export function closeSchemas(
  fields: Record<string, unknown>,
  request: ChatRequest,
  target: Target,
  { strict_schemas: needed }: Quirks,
): void {
  if (needed !== true) return;
  const { response_format: format, tools } = fields;
  if (isStrictFormat(format) && !isForced("response_format", request, target))
    fields["response_format"] = { ...format, json_schema: withClosed(format.json_schema, "schema") };
  if (Array.isArray(tools) && tools.some(isStrictTool) && !isForced("tools", request, target))
    fields["tools"] = tools.map((tool: unknown) =>
      isStrictTool(tool) ? { ...tool, function: withClosed(tool.function, "parameters") } : tool,
    );
}

function isForced(name: string, request: ChatRequest, target: Target): boolean {
  return setting("allowed_openai_params", request, target)?.includes(name) === true;
}

function isStrictFormat(format: unknown): format is Fields & { readonly json_schema: Fields } {
  return isFields(format) && isFields(format["json_schema"]) && format["json_schema"]["strict"] === true;
}

function isStrictTool(tool: unknown): tool is Fields & { readonly function: Fields } {
  return isFields(tool) && isFields(tool["function"]) && tool["function"]["strict"] === true;
}

function withClosed(named: Fields, key: "schema" | "parameters"): Fields {
  const { schema, open } = closed(named[key], "");
  if (open.length > 0) return withoutPath(named, "strict");
  return schema === undefined ? named : { ...named, [key]: schema };
}

function closed(schema: unknown, path: string): Closing {
  const closing = { nullability: new Nullability(schema), ancestors: new Set<unknown>(), open: new NamedPaths() };
  const result = close(schema, path, closing);
  return { schema: result, open: closing.open.all };
}

/** The closing of one whole schema. */
interface Whole {
  readonly nullability: Nullability;
  /** The schemas that are being closed, outermost first. */
  readonly ancestors: Set<unknown>;
  /** Paths of what cannot be closed. */
  readonly open: NamedPaths;
}

function close(schema: unknown, path: string, whole: Whole): unknown {
  // An object that contains itself cannot be sent; serializing the body reports it.
  if (!isFields(schema) || whole.ancestors.has(schema)) return schema;
  whole.ancestors.add(schema);
  const result: Record<string, unknown> = { ...schema };
  for (const key of ["properties", "$defs", "definitions"]) {
    const value = schema[key];
    const at = stepInto(path, key);
    if (isFields(value))
      result[key] = Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, close(part, stepInto(at, name), whole)]),
      );
  }
  const { items, anyOf } = schema;
  if (isFields(items)) result["items"] = close(items, stepInto(path, "items"), whole);
  const choices = stepInto(path, "anyOf");
  if (Array.isArray(anyOf))
    result["anyOf"] = anyOf.map((part: unknown, index) => close(part, stepInto(choices, index), whole));
  whole.ancestors.delete(schema);
  if (isObject(schema)) closeObject(schema, result, path, whole);
  return result;
}

/** True when its own keywords describe an object. One that only combines other schemas is closed in those. */
function isObject({ type, properties, anyOf, oneOf, allOf }: Fields): boolean {
  if (isFields(properties)) return true;
  const named = type === "object" || (Array.isArray(type) && type.includes("object"));
  return named && anyOf === undefined && oneOf === undefined && allOf === undefined;
}

function closeObject(
  schema: Fields,
  result: Record<string, unknown>,
  path: string,
  { nullability, open }: Whole,
): void {
  const { properties, required, additionalProperties } = schema;
  // Without `properties` any object is valid; closed, only an empty one would be.
  if (!isFields(properties) && additionalProperties !== false) open.add(path);
  else if (additionalProperties !== undefined && additionalProperties !== false)
    open.add(stepInto(path, "additionalProperties"));
  result["additionalProperties"] = false;
  const isRequired = new Set<unknown>(Array.isArray(required) ? required : []);
  const optional = Object.entries(fieldsOf(properties)).filter(([name]) => !isRequired.has(name));
  const at = stepInto(path, "properties");
  for (const [name, property] of optional) if (!nullability.takesNull(property)) open.add(stepInto(at, name));
  result["required"] = [...(Array.isArray(required) ? required : []), ...optional.map(([name]) => name)];
}
