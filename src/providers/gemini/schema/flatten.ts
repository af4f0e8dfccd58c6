/** Takes a JSON schema apart into pieces that all hold: its own keywords, its reference, and the parts of its `allOf`. */
import { defined, type Fields, isFields, listOf, omitted } from "../../../translation/json.ts";

/** Keywords that do not restrict values, and `definitions`. */
const IGNORED: ReadonlySet<string> = new Set([
  "strict",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "definitions",
]);

/** The pieces: schemas without references, and schemas that are only a reference (`{ $ref }`). */
export function piecesOf(given: Fields): Fields[] {
  const { allOf, $ref: reference, ...own } = withNull(withoutIgnored(given));
  const pieces = [
    withEnumeration(own),
    ...(typeof reference === "string" ? [{ $ref: reference }] : []),
    ...listOf(allOf)
      .filter(isFields)
      .flatMap((part) => piecesOf(part)),
  ];
  return pieces.filter((piece) => Object.keys(piece).length > 0);
}

function withoutIgnored(schema: Fields): Fields {
  const entries = Object.entries(schema).filter(
    ([key]) => key === "$ref" || !(IGNORED.has(key) || key.startsWith("$") || key.startsWith("x-")),
  );
  return Object.fromEntries(entries);
}

/** OpenAPI's `nullable` as JSON Schema. */
function withNull(given: Fields): Fields {
  const { nullable, ...schema } = given;
  if (nullable !== true) return nullable === false ? schema : given;
  const { title, description, ...rest } = schema;
  const labels = defined({ title, description });
  const isPlain = ["enum", "const", "anyOf", "oneOf", "allOf", "$ref"].every((key) => rest[key] === undefined);
  const types = Array.isArray(rest["type"]) ? listOf(rest["type"]) : [rest["type"] ?? []].flat();
  if (isPlain && types.length > 0) return { ...schema, type: [...new Set([...types, "null"])] };
  const { anyOf, ...others } = rest;
  const choices = Array.isArray(anyOf) && Object.keys(others).length === 0 ? listOf(anyOf) : [withoutNull(rest)];
  return { ...labels, anyOf: [...choices, { type: "null" }] };
}

function withoutNull(schema: Fields): Fields {
  const { enum: values } = schema;
  return Array.isArray(values) ? { ...schema, enum: listOf(values).filter((value) => value !== null) } : schema;
}

/** `const` as an `enum` of one value. Gemini supports strings and numbers in it. */
function withEnumeration(schema: Fields): Fields {
  const { const: value } = schema;
  if (typeof value !== "string" && typeof value !== "number") return schema;
  return { type: typeof value, ...omitted(schema, ["const"]), enum: [value] };
}
