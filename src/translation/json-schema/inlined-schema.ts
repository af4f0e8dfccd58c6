import { DEEPEST_NESTING } from "../../nesting.ts";
import { type Fields, isFields, omitted } from "../json.ts";
import { resolveReference } from "./reference.ts";

/** Most schemas that one may grow to: definitions may contain one another, and grow with each. */
const MOST_SCHEMAS = 10_000;
/** Keywords whose values are data, not schemas. */
const DATA: ReadonlySet<string> = new Set(["const", "default", "enum", "example", "examples", "required"]);

/**
 * `schema` with its definitions in place of references to them, and without `$defs` and `definitions`. `undefined` when a
 * reference is recursive or leads nowhere, or the result would be too large.
 */
export function inlinedSchema(schema: Fields): Fields | undefined {
  return new Inlining(schema).of(omitted(schema, ["$defs", "definitions"]), [], 0);
}

class Inlining {
  readonly #root: Fields;
  #count = 0;

  constructor(root: Fields) {
    this.#root = root;
  }

  /** `around`: the references that have been inlined around it. */
  of(schema: Fields, around: readonly string[], depth: number): Fields | undefined {
    this.#count += 1;
    if (this.#count > MOST_SCHEMAS || depth > DEEPEST_NESTING) return undefined;
    const { $ref: reference, ...own } = schema;
    if (typeof reference !== "string") return this.#parts(own, around, depth);
    const found = around.includes(reference) ? undefined : resolveReference(reference, this.#root);
    const definition = isFields(found) ? this.of(found, [...around, reference], depth + 1) : undefined;
    const beside = definition && this.#parts(own, around, depth);
    return beside && { ...definition, ...beside };
  }

  #parts(schema: Fields, around: readonly string[], depth: number): Fields | undefined {
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(schema)) {
      const part = DATA.has(keyword) ? value : this.#value(keyword, value, around, depth);
      if (part === undefined && value !== undefined) return undefined;
      result[keyword] = part;
    }
    return result;
  }

  /** The value of a keyword: a schema, a list of schemas, schemas by name, or data. */
  #value(keyword: string, value: unknown, around: readonly string[], depth: number): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => (isFields(item) ? this.of(item, around, depth + 1) : item));
      return items.includes(undefined) ? undefined : items;
    }
    if (!isFields(value)) return value;
    if (!BY_NAME.has(keyword)) return this.of(value, around, depth + 1);
    const named = Object.entries(value).map(([name, item]): [string, unknown] => [
      name,
      isFields(item) ? this.of(item, around, depth + 1) : item,
    ]);
    return named.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(named);
  }
}

/** Keywords with schemas by name. */
const BY_NAME: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
]);
