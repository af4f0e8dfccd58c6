import { type Fields, fieldsOf, isFields, someText } from "../shared/fields.ts";
import { omitted, listOf } from "./wire.ts";

/** Keywords that `responseJsonSchema` understands. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  "$id",
  "$ref",
  "$anchor",
  "type",
  "format",
  "title",
  "description",
  "enum",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "required",
  "propertyOrdering",
]);
/** Keywords that say nothing about values. */
const SILENT: ReadonlySet<string> = new Set([
  "$schema",
  "$comment",
  "$vocabulary",
  "strict",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);
/** Rules about single values, which the model can read in a description and mostly keeps to. */
const TOLD: ReadonlySet<string> = new Set([
  "pattern",
  "minLength",
  "maxLength",
  "multipleOf",
  "uniqueItems",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minProperties",
  "maxProperties",
  "contentEncoding",
  "contentMediaType",
]);

/** A schema for an answer, and the paths of what it says that cannot be said to Gemini. */
export interface AnswerSchema {
  readonly schema: Fields;
  readonly refused: readonly string[];
}

/** `schema` in the keywords that Gemini understands. What can be put in other words is; what cannot is named. */
export function answerSchema(schema: Fields, path: string): AnswerSchema {
  const refused: string[] = [];
  return { schema: rewritten(schema, path, refused), refused };
}

/** The parameters of a function: full JSON Schema is taken there. `undefined` when there are none. */
export function parameterSchema(parameters: unknown): Fields | undefined {
  if (!isFields(parameters)) return undefined;
  const schema = omitted(parameters, ["$schema", "strict"]);
  const isEmpty = schema["type"] === "object" && Object.keys(fieldsOf(schema["properties"])).length === 0;
  const isOpen = schema["additionalProperties"] !== undefined && schema["additionalProperties"] !== false;
  const isPlain = ["anyOf", "oneOf", "allOf", "$ref", "patternProperties"].every((key) => schema[key] === undefined);
  return Object.keys(schema).length === 0 || (isEmpty && !isOpen && isPlain) ? undefined : schema;
}

function rewritten(schema: unknown, path: string, refused: string[]): Fields {
  if (!isFields(schema)) return {};
  const { allOf, ...own } = schema;
  const whole = allOf === undefined ? own : merged(own, allOf, path, refused);
  // Beside a reference nothing else may stand.
  if (typeof whole["$ref"] === "string") return reference(whole, path, refused);
  const result: Record<string, unknown> = {};
  const told: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(whole)) {
    const nested = NESTED[key];
    if (nested !== undefined) result[key === "definitions" ? "$defs" : key] = nested(value, `${path}.${key}`, refused);
    else if (UNDERSTOOD.has(key)) result[key] = value;
    else if (key === "const") constant(value, result, told);
    else if (TOLD.has(key)) told[key] = value;
    else if (!SILENT.has(key) && !key.startsWith("x-")) refused.push(`${path}.${key}`);
  }
  return { ...result, ...description(whole["description"], told) };
}

/** Keywords that hold schemas themselves. */
const NESTED: Readonly<Record<string, (value: unknown, path: string, refused: string[]) => unknown>> = {
  properties: mapped,
  $defs: mapped,
  definitions: mapped,
  items: either,
  additionalProperties: either,
  prefixItems: listed,
  anyOf: listed,
  oneOf: listed,
};

function reference(schema: Fields, path: string, refused: string[]): Fields {
  const definitions = schema["$defs"] ?? schema["definitions"];
  return {
    $ref: String(schema["$ref"]).replace("#/definitions/", "#/$defs/"),
    ...(definitions === undefined ? {} : { $defs: mapped(definitions, `${path}.$defs`, refused) }),
  };
}

/** All of several schemas at once: one, when they do not say different things of the same. */
function merged(own: Fields, allOf: unknown, path: string, refused: string[]): Fields {
  const all: Record<string, unknown> = { ...own };
  for (const part of listOf(allOf)) {
    for (const [key, value] of Object.entries(fieldsOf(part))) {
      if (all[key] === undefined) all[key] = value;
      else if (key === "properties") all[key] = { ...fieldsOf(all[key]), ...fieldsOf(value) };
      else if (key === "required") all[key] = [...new Set([...listOf(all[key]), ...listOf(value)])];
      else if (key !== "description" && key !== "title" && JSON.stringify(all[key]) !== JSON.stringify(value)) {
        refused.push(`${path}.allOf`);
      }
    }
  }
  return all;
}

/** A constant is an enumeration of one; Gemini enumerates texts and numbers. */
function constant(value: unknown, result: Record<string, unknown>, told: Record<string, unknown>): void {
  if (typeof value !== "string" && typeof value !== "number") {
    told["const"] = value;
    return;
  }
  result["enum"] = [value];
  result["type"] ??= typeof value;
}

function description(given: unknown, told: Fields): { description?: string } {
  const rules = Object.keys(told).length === 0 ? undefined : JSON.stringify(told);
  const words = [someText(given), rules].filter((part) => part !== undefined).join(" ");
  return words === "" ? {} : { description: words };
}

function mapped(schemas: unknown, path: string, refused: string[]): Fields {
  const entries = Object.entries(fieldsOf(schemas));
  return Object.fromEntries(entries.map(([name, schema]) => [name, rewritten(schema, `${path}.${name}`, refused)]));
}

function listed(schemas: unknown, path: string, refused: string[]): unknown {
  return listOf(schemas).map((schema, index) => rewritten(schema, `${path}[${index}]`, refused));
}

function either(schema: unknown, path: string, refused: string[]): unknown {
  return typeof schema === "boolean" ? schema : rewritten(schema, path, refused);
}
