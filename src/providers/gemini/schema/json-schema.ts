/** JSON schemas as Gemini takes them: for an answer, and for the parameters of a function. */
import { type Fields, fieldsOf, isFields, omitted } from "../../../translation/json.ts";
import { SchemaRewriting } from "./schema-rewriting.ts";

/** A schema for an answer, and the paths of what it says that cannot be said to Gemini. */
export interface AnswerSchema {
  readonly schema: Fields;
  readonly refused: readonly string[];
}

/** `schema` in the keywords that Gemini understands. What can be put in other words is; what cannot is named. */
export function answerSchema(schema: Fields, path: string): AnswerSchema {
  const rewriting = new SchemaRewriting(schema);
  return { schema: rewriting.schema(schema, { path, inside: [], depth: 0 }), refused: rewriting.refused };
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
