/** What stands in one place of a JSON schema, taken apart: what it says itself, what it refers to, and all of its `allOf`. */
import { defined, type Fields, isFields, listOf, omitted } from "../../../translation/json.ts";
/** Keywords that say nothing about values, or that are looked at apart from them. */
const SILENT: ReadonlySet<string> = new Set([
  "strict",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "definitions",
]);

/** The pieces that all hold: plain schemas, and references (`{ $ref }`) with nothing beside them. */
export function piecesOf(given: Fields): Fields[] {
  const { allOf, $ref: reference, ...own } = withNull(telling(given));
  const pieces = [
    withEnumeration(own),
    ...(typeof reference === "string" ? [{ $ref: reference }] : []),
    ...listOf(allOf)
      .filter(isFields)
      .flatMap((part) => piecesOf(part)),
  ];
  return pieces.filter((piece) => Object.keys(piece).length > 0);
}

function telling(schema: Fields): Fields {
  const entries = Object.entries(schema).filter(
    ([key]) => key === "$ref" || !(SILENT.has(key) || key.startsWith("$") || key.startsWith("x-")),
  );
  return Object.fromEntries(entries);
}

/** OpenAPI's `nullable` in the words of JSON Schema. */
function withNull(given: Fields): Fields {
  const { nullable, ...schema } = given;
  if (nullable !== true) return nullable === false ? schema : given;
  const { title, description, ...rest } = schema;
  const words = defined({ title, description });
  const isPlain = ["enum", "const", "anyOf", "oneOf", "allOf", "$ref"].every((key) => rest[key] === undefined);
  const types = Array.isArray(rest["type"]) ? listOf(rest["type"]) : [rest["type"] ?? []].flat();
  if (isPlain && types.length > 0) return { ...schema, type: [...new Set([...types, "null"])] };
  const { anyOf, ...others } = rest;
  const choices = Array.isArray(anyOf) && Object.keys(others).length === 0 ? listOf(anyOf) : [withoutNull(rest)];
  return { ...words, anyOf: [...choices, { type: "null" }] };
}

function withoutNull(schema: Fields): Fields {
  const { enum: values } = schema;
  return Array.isArray(values) ? { ...schema, enum: listOf(values).filter((value) => value !== null) } : schema;
}

/** A constant is an enumeration of one; Gemini enumerates texts and numbers. */
function withEnumeration(schema: Fields): Fields {
  const { const: value } = schema;
  if (typeof value !== "string" && typeof value !== "number") return schema;
  return { type: typeof value, ...omitted(schema, ["const"]), enum: [value] };
}
