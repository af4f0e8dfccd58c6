/** The root of a tool's input schema. Claude and Nova accept an object there, and fewer keywords than below it. */
import { type Fields, isFields } from "../json.ts";
import { inlinedSchema } from "./inlined-schema.ts";
import { resolveReference } from "./reference.ts";

/** Claude: "input_schema does not support oneOf, allOf, or anyOf at the top level" (claude-code#40075). */
const COMBINING: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf"]);
/** Nova: "extraneous key [$defs] is not permitted" (pydantic-ai#1623); its guide names these three. */
const OF_NOVA: ReadonlySet<string> = new Set(["type", "properties", "required"]);
/** Keywords that say nothing about values. */
const NOTES: ReadonlySet<string> = new Set(["$schema", "$id", "$comment"]);

/** A schema whose root is a plain object. */
export interface RootObject {
  readonly schema: Fields;
  /** What the root no longer says, for the description of the tool, where the model reads it. */
  readonly rules: string | undefined;
}

/** `schema` with the keywords that combine schemas as a sentence. References in it still point into the schema. */
export function rootObject(schema: Fields): RootObject {
  return withoutKeywords(schema, (name) => COMBINING.has(name));
}

/**
 * `schema` with the three keywords that Nova accepts, and the others as a sentence. Definitions stand in place of references
 * to them; where that is impossible (`isInlinable`), they stay.
 */
export function novaRootObject(schema: Fields): RootObject {
  const inlined = inlinedSchema(schema) ?? schema;
  const said = Object.fromEntries(Object.entries(inlined).filter(([name]) => !NOTES.has(name)));
  return withoutKeywords(said, (name) => !OF_NOVA.has(name));
}

/** True for a schema without recursive references, and of moderate size. */
export function isInlinable(schema: unknown): boolean {
  return !isFields(schema) || inlinedSchema(schema) !== undefined;
}

function withoutKeywords(schema: Fields, isMoved: (name: string) => boolean): RootObject {
  const moved = Object.entries(schema).filter(([name]) => isMoved(name));
  if (moved.length === 0) return { schema, rules: undefined };
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => !isMoved(name)));
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
  const { $ref: reference } = schema;
  const { type = typeOf(resolveReference(reference, schema)) } = schema;
  return type !== undefined && type !== "object" && !(Array.isArray(type) && type.includes("object"));
}

function typeOf(schema: unknown): unknown {
  return isFields(schema) ? schema["type"] : undefined;
}
