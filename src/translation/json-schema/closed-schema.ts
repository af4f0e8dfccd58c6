import { DEEPEST_NESTING } from "../../nesting.ts";
import { type Fields, fieldsOf, isFields, someText } from "../json.ts";

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
  return new Closedness(schema).isClosed(schema) ? strict(schema) : undefined;
}

/** What is known of the schemas within one whole: each is looked at once, however many references lead to it. */
class Closedness {
  readonly #root: Fields;
  /** Closed ones: whether they are objects. */
  readonly #closed = new Map<Fields, boolean>();
  /** Those that are being looked at, from the outermost on. */
  readonly #around = new Set<Fields>();

  constructor(root: Fields) {
    this.#root = root;
  }

  /** True when every object names all its properties in one place, and no reference leads back to itself. */
  isClosed(schema: unknown): boolean {
    if (!isFields(schema) || this.#closed.has(schema)) return true;
    if (this.#around.has(schema) || this.#around.size === DEEPEST_NESTING) return false;
    this.#around.add(schema);
    const places = this.#placesOf(schema);
    this.#around.delete(schema);
    if (places === undefined || places > 1) return false;
    this.#closed.set(schema, places === 1);
    return true;
  }

  /**
   * In how many places a schema lists the properties of one object. Closed, each of two would refuse the other's
   * properties, and no value would do. `undefined` where something within is not closed.
   */
  #placesOf(schema: Fields): number | undefined {
    const { $ref: reference, type, properties, anyOf, oneOf, allOf } = schema;
    if (typeof reference === "string") {
      const referred = lookUp(reference, this.#root);
      return referred !== undefined && this.isClosed(referred) ? Number(this.#isObject(referred)) : undefined;
    }
    if (isOpen(schema) || !parts(schema).every((part) => this.isClosed(part))) return undefined;
    const isObject = (part: unknown): boolean => this.#isObject(part);
    const own = type === "object" || isFields(properties);
    const either = [anyOf, oneOf].filter((list) => listOf(list).some(isObject));
    return Number(own) + either.length + listOf(allOf).filter(isObject).length;
  }

  /** Of a closed one. */
  #isObject(schema: unknown): boolean {
    return isFields(schema) && this.#closed.get(schema) === true;
  }
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
  for (const step of reference.slice(2).split("/")) {
    found = isFields(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

function strict(schema: unknown): Fields {
  if (!isFields(schema)) return {};
  const result: Record<string, unknown> = {};
  const unsaid: [string, unknown][] = [];
  for (const [key, value] of Object.entries(schema)) {
    const translate = Object.hasOwn(NESTED, key) ? NESTED[key] : undefined;
    if (translate !== undefined) result[key === "oneOf" ? "anyOf" : key] = translate(value);
    else if (isUnderstood(key, value)) result[key] = value;
    else if (key !== "description" && !SILENT.has(key)) unsaid.push([key, value]);
  }
  if (schema["type"] === "object" || isFields(schema["properties"])) result["additionalProperties"] = false;
  return { ...result, ...described(schema["description"], Object.fromEntries(unsaid)) };
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
