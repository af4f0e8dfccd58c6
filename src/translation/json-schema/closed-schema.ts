import { DEEPEST_NESTING } from "../../nesting.ts";
import { type Fields, fieldsOf, isFields, listOf, someText } from "../json.ts";
import { resolveReference } from "./reference.ts";

/** Keywords that structured output supports. The others go into the description, where the model reads them. */
const SUPPORTED: ReadonlySet<string> = new Set([
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
/** Keywords that do not restrict values. */
const ANNOTATIONS: ReadonlySet<string> = new Set(["$schema", "$id", "$comment"]);

/**
 * `schema` within the rules of structured output; `undefined` when those cannot express it: open objects, objects whose
 * properties stand in several places, recursion.
 */
export function strictSchema(schema: Fields): Fields | undefined {
  return new Closedness(schema).isClosed(schema) ? strict(schema) : undefined;
}

/** Finds out which parts of one schema are closed. Each part is examined once, however many references lead to it. */
class Closedness {
  readonly #root: Fields;
  /** The closed parts, and whether each is an object. */
  readonly #closed = new Map<Fields, boolean>();
  /** The parts under examination, outermost first. */
  readonly #ancestors = new Set<Fields>();

  constructor(root: Fields) {
    this.#root = root;
  }

  /** True when every object lists all its properties in one place, and no reference is recursive. */
  isClosed(schema: unknown): boolean {
    if (!isFields(schema) || this.#closed.has(schema)) return true;
    if (this.#ancestors.has(schema) || this.#ancestors.size === DEEPEST_NESTING) return false;
    this.#ancestors.add(schema);
    const lists = this.#propertyLists(schema);
    this.#ancestors.delete(schema);
    if (lists === undefined || lists > 1) return false;
    this.#closed.set(schema, lists === 1);
    return true;
  }

  /**
   * In how many places a schema lists the properties of one object. If two of them were closed, each would reject the
   * properties of the other, so that no value is valid. `undefined` when a part is not closed.
   */
  #propertyLists(schema: Fields): number | undefined {
    const { $ref: reference, type, properties, anyOf, oneOf, allOf } = schema;
    if (typeof reference === "string") {
      const definition = resolveReference(reference, this.#root);
      return definition !== undefined && this.isClosed(definition) ? Number(this.#isObject(definition)) : undefined;
    }
    if (isOpen(schema) || !parts(schema).every((part) => this.isClosed(part))) return undefined;
    const isObject = (part: unknown): boolean => this.#isObject(part);
    const own = type === "object" || isFields(properties);
    const alternatives = [anyOf, oneOf].filter((list) => listOf(list).some(isObject));
    return Number(own) + alternatives.length + listOf(allOf).filter(isObject).length;
  }

  /** `schema` must have been found to be closed. */
  #isObject(schema: unknown): boolean {
    return isFields(schema) && this.#closed.get(schema) === true;
  }
}

/** An object that may have properties beside those it lists. */
function isOpen({ type, additionalProperties, properties, patternProperties }: Fields): boolean {
  if (additionalProperties !== undefined && additionalProperties !== false) return true;
  return patternProperties !== undefined || (type === "object" && !isFields(properties));
}

function parts({ properties, items, anyOf, oneOf, allOf }: Fields): unknown[] {
  return [...Object.values(fieldsOf(properties)), items, ...[anyOf, oneOf, allOf].flatMap(listOf)];
}

function strict(schema: unknown): Fields {
  if (!isFields(schema)) return {};
  const result: Record<string, unknown> = {};
  const unsupported: [string, unknown][] = [];
  for (const [key, value] of Object.entries(schema)) {
    const translate = Object.hasOwn(NESTED, key) ? NESTED[key] : undefined;
    if (translate !== undefined) result[key === "oneOf" ? "anyOf" : key] = translate(value);
    else if (isSupported(key, value)) result[key] = value;
    else if (key !== "description" && !ANNOTATIONS.has(key)) unsupported.push([key, value]);
  }
  if (schema["type"] === "object" || isFields(schema["properties"])) result["additionalProperties"] = false;
  return { ...result, ...described(schema["description"], Object.fromEntries(unsupported)) };
}

/** Keywords whose values contain schemas. */
const NESTED: Readonly<Record<string, (value: unknown) => unknown>> = {
  properties: mapped,
  $defs: mapped,
  definitions: mapped,
  items: strict,
  anyOf: listed,
  oneOf: listed,
  allOf: listed,
};

/** The description with the unsupported keywords behind it, as JSON. */
function described(description: unknown, unsupported: Fields): { description?: string } {
  const rules = Object.keys(unsupported).length === 0 ? undefined : JSON.stringify(unsupported);
  const text = [someText(description), rules].filter((part) => part !== undefined).join(" ");
  return text === "" ? {} : { description: text };
}

function listed(schemas: unknown): unknown {
  return Array.isArray(schemas) ? schemas.map(strict) : schemas;
}

function isSupported(key: string, value: unknown): boolean {
  if (key === "format") return typeof value === "string" && FORMATS.has(value);
  if (key === "minItems") return value === 0 || value === 1;
  return SUPPORTED.has(key);
}

function mapped(schemas: unknown): Fields {
  return Object.fromEntries(Object.entries(fieldsOf(schemas)).map(([name, schema]) => [name, strict(schema)]));
}
