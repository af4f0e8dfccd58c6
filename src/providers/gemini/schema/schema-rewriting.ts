/** Rewrites a JSON schema for an answer into the keywords that Gemini supports. */
import { defined, type Fields, fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
import { itemIn, NamedPaths, stepInto } from "../../../translation/json-schema/schema-path.ts";
import { DESCRIBED, SUPPORTED } from "./schema-keywords.ts";
import { mergedSchemas } from "./schema-merge.ts";
import { piecesOf } from "./flatten.ts";
import { InlinedReferences, type Surroundings } from "./inlined-references.ts";

/** Where a schema stands in the request, and in other schemas. */
interface Place extends Surroundings {
  readonly path: string;
}

/** The rewriting of one whole schema. */
export class SchemaRewriting {
  readonly #unsupported = new NamedPaths();
  readonly #references: InlinedReferences;

  constructor(root: Fields) {
    this.#references = new InlinedReferences(root);
  }

  /** Paths of the keywords that Gemini does not support and that cannot be expressed otherwise. */
  get unsupported(): readonly string[] {
    return this.#unsupported.all;
  }

  /** Rewrites the whole schema or a part of it. */
  schema(given: unknown, place: Place): Fields {
    if (!isFields(given)) return {};
    this.#references.countSchema();
    const { $id, $anchor, $defs, definitions } = given;
    const named =
      $defs === undefined && definitions === undefined ? undefined : { ...fieldsOf(definitions), ...fieldsOf($defs) };
    return {
      ...defined({ $id, $anchor }),
      ...this.#whole(given, place),
      ...(named === undefined ? {} : { $defs: this.#named(named, within(place, "$defs")) }),
    };
  }

  /** A reference alone stays one. Beside other keywords it is replaced by its definition. */
  #whole(given: Fields, place: Place): Fields {
    const { path } = place;
    const pieces = piecesOf(given);
    const [first, ...others] = pieces;
    if (typeof first?.["$ref"] === "string" && others.length === 0) return reference(first["$ref"]);
    const { plain, unresolved, inlined } = this.#references.inline(pieces, place);
    const whole = mergedSchemas(plain, () =>
      this.#unsupported.add(`${path}.${given["allOf"] === undefined ? "$ref" : "allOf"}`),
    );
    const [only, ...more] = unresolved;
    // A recursive reference can stay in an `anyOf` when the keywords beside it only describe.
    const onlyDescribes = Object.keys(whole).every(
      (key) => key === "title" || key === "description" || DESCRIBED.has(key),
    );
    if (only !== undefined && more.length === 0 && onlyDescribes) {
      return { ...this.#keywords(whole, place), anyOf: [reference(only)] };
    }
    if (only !== undefined) this.#unsupported.add(`${path}.$ref`);
    return this.#keywords(whole, { ...place, inlined });
  }

  #keywords(schema: Fields, place: Place): Fields {
    const result: Record<string, unknown> = {};
    const described: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(schema)) {
      const nested = this.#nested(key, value, within(place, key));
      if (nested !== undefined) result[key] = nested;
      else if (SUPPORTED.has(key)) result[key] = value;
      else if (key === "propertyNames" && isAnyName(value)) continue;
      else if (DESCRIBED.has(key)) described[key] = value;
      else if (key === "discriminator" && isFields(value)) described[key] = value["propertyName"];
      else this.#unsupported.add(`${place.path}.${key}`);
    }
    return { ...result, ...description(schema["description"], described) };
  }

  /** The value of a keyword that contains schemas; `undefined` for any other keyword. */
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

/** True for a `propertyNames` that allows all names. Generators write it for maps. */
function isAnyName(schema: unknown): boolean {
  return isFields(schema) && Object.entries(schema).every(([key, value]) => key === "type" && value === "string");
}

/** A schema that is only a reference; Gemini has definitions under `$defs` alone. */
function reference(name: string): Fields {
  return { $ref: name.replace("#/definitions/", "#/$defs/") };
}

function within(place: Place, key: string): Place {
  return { ...place, path: stepInto(place.path, key), depth: place.depth + 1 };
}

/** The description with the keywords that Gemini does not support behind it, as JSON. */
function description(given: unknown, described: Fields): { description?: string } {
  const rules = Object.keys(described).length === 0 ? undefined : JSON.stringify(described);
  const text = [someText(given), rules].filter((part) => part !== undefined).join(" ");
  return text === "" ? {} : { description: text };
}
