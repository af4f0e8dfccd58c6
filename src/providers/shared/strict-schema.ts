import { type Fields, fieldsOf, isFields, someText } from "./fields.ts";

/** Keywords that the API's structured output understands; everything else goes into the description, for the model to read. */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  "$ref",
  "type",
  "enum",
  "const",
  "title",
  "required",
  "additionalProperties",
  "properties",
  "items",
  "anyOf",
  "allOf",
  "default",
]);
const FORMATS: ReadonlySet<string> = new Set([
  "date-time",
  "time",
  "date",
  "duration",
  "email",
  "hostname",
  "uri",
  "ipv4",
  "ipv6",
  "uuid",
]);
/** Keywords that say nothing about values. */
const SILENT: ReadonlySet<string> = new Set(["$schema", "$id", "$comment"]);

/** `schema` within the rules of structured output; `undefined` when it needs what those cannot say: open objects, objects of several parts, recursion. */
export function strictSchema(schema: Fields): Fields | undefined {
  return isClosed(schema, schema, []) ? strict(schema) : undefined;
}

/** True when every object names all its properties in one place, and no reference leads back to itself. */
function isClosed(schema: unknown, root: Fields, path: readonly string[]): boolean {
  if (!isFields(schema)) return true;
  const { $ref: reference } = schema;
  if (typeof reference === "string") {
    const referred = path.includes(reference) ? undefined : lookUp(reference, root);
    return referred !== undefined && isClosed(referred, root, [...path, reference]);
  }
  return !isOpen(schema) && parts(schema).every((part) => isClosed(part, root, path)) && placesOf(schema, root) < 2;
}

/**
 * In how many places a schema lists the properties of one object. Closed, each of two would refuse the other's properties,
 * and no value would do. For schemas whose references are known to end.
 */
function placesOf(schema: Fields, root: Fields): number {
  const { type, properties, anyOf, oneOf, allOf } = schema;
  const isObject = (part: unknown): boolean => {
    if (!isFields(part)) return false;
    const { $ref: reference } = part;
    return typeof reference === "string" ? isObject(lookUp(reference, root)) : placesOf(part, root) > 0;
  };
  const own = type === "object" || isFields(properties);
  const either = [anyOf, oneOf].filter((list) => listOf(list).some(isObject));
  return Number(own) + either.length + listOf(allOf).filter(isObject).length;
}

/** An object that may have properties nobody has named. */
function isOpen({ type, additionalProperties, properties, patternProperties }: Fields): boolean {
  if (additionalProperties !== undefined && additionalProperties !== false) return true;
  return patternProperties !== undefined || (type === "object" && !isFields(properties));
}

function parts({ properties, items, anyOf, oneOf, allOf }: Fields): unknown[] {
  return [...Object.values(fieldsOf(properties)), items, ...[anyOf, oneOf, allOf].flatMap(listOf)];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function lookUp(reference: string, root: Fields): unknown {
  if (!reference.startsWith("#/")) return undefined;
  let found: unknown = root;
  for (const step of reference.slice(2).split("/")) found = isFields(found) ? found[step] : undefined;
  return found;
}

function strict(schema: unknown): Fields {
  if (!isFields(schema)) return {};
  const result: Record<string, unknown> = {};
  const unsaid: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    const translate = NESTED[key];
    if (translate !== undefined) result[key === "oneOf" ? "anyOf" : key] = translate(value);
    else if (isUnderstood(key, value)) result[key] = value;
    else if (key !== "description" && !SILENT.has(key)) unsaid[key] = value;
  }
  if (schema["type"] === "object" || isFields(schema["properties"])) result["additionalProperties"] = false;
  return { ...result, ...described(schema["description"], unsaid) };
}

/** Keywords that hold schemas themselves. */
const NESTED: Readonly<Record<string, (value: unknown) => unknown>> = {
  properties: mapped,
  $defs: mapped,
  definitions: mapped,
  items: strict,
  anyOf: listed,
  oneOf: listed,
  allOf: listed,
};

function described(description: unknown, unsaid: Fields): { description?: string } {
  const rules = Object.keys(unsaid).length === 0 ? undefined : JSON.stringify(unsaid);
  const words = [someText(description), rules].filter((part) => part !== undefined).join(" ");
  return words === "" ? {} : { description: words };
}

function listed(schemas: unknown): unknown {
  return Array.isArray(schemas) ? schemas.map(strict) : schemas;
}

function isUnderstood(key: string, value: unknown): boolean {
  if (key === "format") return typeof value === "string" && FORMATS.has(value);
  if (key === "minItems") return value === 0 || value === 1;
  return UNDERSTOOD.has(key);
}

function mapped(schemas: unknown): Fields {
  return Object.fromEntries(Object.entries(fieldsOf(schemas)).map(([name, schema]) => [name, strict(schema)]));
}
