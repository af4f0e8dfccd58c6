/** Puts a JSON schema for an answer into the keywords that Gemini understands. */
import { DEEPEST_NESTING } from "../../../nesting.ts";
import { defined, type Fields, fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
import { itemIn, NamedPaths, stepInto } from "../../../translation/json-schema/schema-path.ts";
import { TOLD, UNDERSTOOD } from "./schema-keywords.ts";
import { mergedSchemas } from "./schema-merge.ts";
import { piecesOf } from "./flatten.ts";
import { lookUp, reference } from "../../../translation/json-schema/reference.ts";
/** Most references that are put into the schema in one go: definitions may hold one another, and grow with each step. */
const MOST_INLINED = 100;
/** Most schemas that have been looked at when another reference is put in place: each may be as large as the whole. */
const MOST_LOOKED_AT = 10_000;

/** Where a schema stands, and the references that have been put in place around it. */
interface Place {
  readonly path: string;
  readonly inside: readonly string[];
  /** How many schemas it is in. */
  readonly depth: number;
}

/** The pieces of a schema without references; `stuck` are those that could not be put in place. */
interface Inlined {
  readonly plain: readonly Fields[];
  readonly stuck: readonly string[];
  readonly inside: readonly string[];
}

/** The rewriting of one whole schema. */
export class SchemaRewriting {
  readonly #refused = new NamedPaths();
  readonly #root: Fields;
  #inlined = 0;
  #lookedAt = 0;

  constructor(root: Fields) {
    this.#root = root;
  }

  /** Paths of what cannot be said to Gemini. */
  get refused(): readonly string[] {
    return this.#refused.all;
  }

  /** One of the schemas that the whole consists of. */
  schema(given: unknown, place: Place): Fields {
    if (!isFields(given)) return {};
    this.#lookedAt += 1;
    const { $id, $anchor, $defs, definitions } = given;
    const named =
      $defs === undefined && definitions === undefined ? undefined : { ...fieldsOf(definitions), ...fieldsOf($defs) };
    return {
      ...defined({ $id, $anchor }),
      ...this.#whole(given, place),
      ...(named === undefined ? {} : { $defs: this.#named(named, within(place, "$defs")) }),
    };
  }

  /** Beside a reference nothing else may stand: where something does, what is referred to takes its place. */
  #whole(given: Fields, place: Place): Fields {
    const { path } = place;
    const pieces = piecesOf(given);
    const [first, ...others] = pieces;
    if (typeof first?.["$ref"] === "string" && others.length === 0) return reference(first["$ref"]);
    const { plain, stuck, inside: around } = this.#resolved(pieces, place);
    const whole = mergedSchemas(plain, () =>
      this.#refused.add(`${path}.${given["allOf"] === undefined ? "$ref" : "allOf"}`),
    );
    const [only, ...more] = stuck;
    // Words about a schema that holds itself can stand around it.
    const isWords = Object.keys(whole).every((key) => key === "title" || key === "description" || TOLD.has(key));
    if (only !== undefined && more.length === 0 && isWords) {
      return { ...this.#keywords(whole, place), anyOf: [reference(only)] };
    }
    if (only !== undefined) this.#refused.add(`${path}.$ref`);
    return this.#keywords(whole, { ...place, inside: around });
  }

  #resolved(pieces: readonly Fields[], place: Place): Inlined {
    const { inside } = place;
    const plain: Fields[] = [];
    const stuck: string[] = [];
    const around = new Set(inside);
    for (const piece of pieces) {
      const name = piece["$ref"];
      const definition = typeof name === "string" ? this.#definition(name, place) : undefined;
      if (typeof name !== "string") plain.push(piece);
      else if (definition === undefined) stuck.push(name);
      else {
        const inner = this.#resolved(piecesOf(definition), { ...place, inside: [...inside, name] });
        for (const each of inner.plain) plain.push(each);
        for (const each of inner.stuck) stuck.push(each);
        for (const each of inner.inside) around.add(each);
      }
    }
    return { plain, stuck, inside: [...around] };
  }

  /** What a reference may be replaced by; nothing when it is unknown, leads back to itself, or makes the whole too large. */
  #definition(name: string, { inside, depth }: Place): Fields | undefined {
    if (inside.includes(name) || this.#inlined >= MOST_INLINED) return undefined;
    if (this.#lookedAt > MOST_LOOKED_AT || depth > DEEPEST_NESTING) return undefined;
    const found = lookUp(name, this.#root);
    if (!isFields(found)) return undefined;
    this.#inlined += 1;
    return found;
  }

  #keywords(schema: Fields, place: Place): Fields {
    const result: Record<string, unknown> = {};
    const told: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(schema)) {
      const nested = this.#nested(key, value, within(place, key));
      if (nested !== undefined) result[key] = nested;
      else if (UNDERSTOOD.has(key)) result[key] = value;
      else if (key === "propertyNames" && isAnyName(value)) continue;
      else if (TOLD.has(key)) told[key] = value;
      else if (key === "discriminator" && isFields(value)) told[key] = value["propertyName"];
      else this.#refused.add(`${place.path}.${key}`);
    }
    return { ...result, ...description(schema["description"], told) };
  }

  /** Of a keyword that holds schemas itself. */
  #nested(key: string, value: unknown, place: Place): unknown {
    switch (key) {
      case "properties":
        return this.#named(fieldsOf(value), place);
      case "items":
      case "additionalProperties":
        return typeof value === "boolean" ? value : this.schema(value, place);
      case "prefixItems":
      case "anyOf":
      case "oneOf":
        return listOf(value).map((schema, index) => this.schema(schema, { ...place, path: itemIn(place.path, index) }));
      default:
        return undefined;
    }
  }

  #named(schemas: Fields, place: Place): Fields {
    const entries = Object.entries(schemas);
    return Object.fromEntries(entries.map(([name, schema]) => [name, this.schema(schema, within(place, name))]));
  }
}

/** All names in JSON are texts; that is what schemas of maps say that a program wrote. */
function isAnyName(schema: unknown): boolean {
  return isFields(schema) && Object.entries(schema).every(([key, value]) => key === "type" && value === "string");
}

function within(place: Place, key: string): Place {
  return { ...place, path: stepInto(place.path, key), depth: place.depth + 1 };
}

function description(given: unknown, told: Fields): { description?: string } {
  const rules = Object.keys(told).length === 0 ? undefined : JSON.stringify(told);
  const words = [someText(given), rules].filter((part) => part !== undefined).join(" ");
  return words === "" ? {} : { description: words };
}
