/** JSON schemas in the form that Gemini accepts: for an answer, and for the parameters of a function. */
import { type Fields, fieldsOf, isFields, omitted } from "../../../translation/json.ts";
import { SchemaRewriting } from "./schema-rewriting.ts";

/** The schema of an answer, rewritten. */
export interface AnswerSchema {
  readonly schema: Fields;
  /** Paths of the keywords that Gemini does not support and that cannot be expressed otherwise. */
  readonly unsupported: readonly string[];
}

/** The rewritten schema of a `response_format`; `undefined` when it has none. */
export function answerSchemaOf(format: unknown): AnswerSchema | undefined {
  const { type, json_schema: named } = fieldsOf(format);
  const { schema } = fieldsOf(named);
  return type === "json_schema" && isFields(schema)
    ? answerSchema(schema, "response_format.json_schema.schema")
    : undefined;
}

/** `schema` in the keywords that Gemini supports. `path` is where it stands in the request. */
export function answerSchema(schema: Fields, path: string): AnswerSchema {
  const rewriting = new SchemaRewriting(schema);
  return { schema: rewriting.schema(schema, { path, inlined: [], depth: 0 }), unsupported: rewriting.unsupported };
}

/** The parameters of a function, for which Gemini accepts all of JSON Schema. `undefined` when there are none. */
export function parameterSchema(parameters: unknown): Fields | undefined {
  if (!isFields(parameters)) return undefined;
  const schema = omitted(parameters, ["$schema", "strict"]);
  const isEmpty = schema["type"] === "object" && Object.keys(fieldsOf(schema["properties"])).length === 0;
  const isOpen = schema["additionalProperties"] !== undefined && schema["additionalProperties"] !== false;
  const isPlain = ["anyOf", "oneOf", "allOf", "$ref", "patternProperties"].every((key) => schema[key] === undefined);
  return Object.keys(schema).length === 0 || (isEmpty && !isOpen && isPlain) ? undefined : schema;
}
