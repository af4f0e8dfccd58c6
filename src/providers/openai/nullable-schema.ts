/** Whether a schema takes `null`: then a property that may be left out can say so in strict mode. */
import { type Fields, isFields } from "../shared/fields.ts";

/** Keywords that say nothing about a value. */
const WORDS: ReadonlySet<string> = new Set([
  "$comment",
  "default",
  "deprecated",
  "description",
  "examples",
  "readOnly",
  "title",
  "writeOnly",
]);

/** True when all that `schema` says allows `null`. `root` is what its references (`#/$defs/name`) are looked up in. */
export function isNullable(schema: unknown, root: unknown, around: readonly unknown[] = []): boolean {
  // One that leads back to itself says nothing.
  if (!isFields(schema) || around.includes(schema)) return schema === true;
  const takesNull = (part: unknown): boolean => isNullable(part, root, [...around, schema]);
  const { type, enum: values, anyOf, $ref: reference } = schema;
  const said: boolean[] = [];
  if (type !== undefined) said.push(type === "null" || (Array.isArray(type) && type.includes("null")));
  if (Array.isArray(values)) said.push(values.includes(null));
  if (schema["const"] !== undefined) said.push(schema["const"] === null);
  if (Array.isArray(anyOf)) said.push(anyOf.some(takesNull));
  if (reference !== undefined) said.push(takesNull(lookUp(reference, root)));
  return said.length > 0 ? said.every(Boolean) : Object.keys(schema).every((keyword) => WORDS.has(keyword));
}

/** What a reference within the schema stands for; `undefined` for any other. */
function lookUp(reference: unknown, root: unknown): unknown {
  if (typeof reference !== "string" || !/^#(?:\/|$)/.test(reference)) return undefined;
  return reference
    .split("/")
    .slice(1)
    .map(keyOf)
    .reduce<unknown>((found, key) => (isKeyed(found) && Object.hasOwn(found, key) ? found[key] : undefined), root);
}

function isKeyed(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** A step of a JSON pointer in a URI: `a~1b%20c` is `a/b c`. */
function keyOf(step: string): string {
  return plain(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function plain(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
