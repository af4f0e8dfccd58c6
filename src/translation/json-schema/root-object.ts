/** The root of a tool's input schema. Claude and Nova accept an object there, and fewer keywords than below it. */
import { type Fields, isFields } from "../json.ts";

/** Claude: "input_schema does not support oneOf, allOf, or anyOf at the top level" (claude-code#40075). */
const COMBINING: readonly string[] = ["anyOf", "oneOf", "allOf"];

/** A schema whose root is a plain object. */
export interface RootObject {
  readonly schema: Fields;
  /** What the root no longer says, for the description of the tool, where the model reads it. */
  readonly rules: string | undefined;
}

/** `schema` with the keywords that combine schemas as a sentence. References in it still point into the schema. */
export function rootObject(schema: Fields): RootObject {
  const moved = Object.entries(schema).filter(([name]) => COMBINING.includes(name));
  if (moved.length === 0) return { schema, rules: undefined };
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => !COMBINING.includes(name)));
  const rules = `The input must also be valid against this part of its JSON schema: ${JSON.stringify(Object.fromEntries(moved))}`;
  return { schema: rest, rules };
}

/** The descriptions that there are, as one. */
export function describedWith(description: string | undefined, rules: string | undefined): string | undefined {
  return description === undefined || rules === undefined ? (description ?? rules) : `${description}\n\n${rules}`;
}

/** True for a schema whose values are no objects, so that it cannot describe the input of a tool. */
export function isNoObject(schema: unknown): boolean {
  if (!isFields(schema)) return false;
  const { type } = schema;
  return type !== undefined && type !== "object" && !(Array.isArray(type) && type.includes("object"));
}
