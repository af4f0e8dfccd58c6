/** Replaces references in a JSON schema by their definitions: Gemini allows no other keyword beside a reference. */
import { DEEPEST_NESTING } from "../../../nesting.ts";
import { type Fields, isFields } from "../../../translation/json.ts";
import { resolveReference } from "../../../translation/json-schema/reference.ts";
import { piecesOf } from "./flatten.ts";

/** Most references that are inlined in one schema: definitions may contain one another, and grow with each. */
const MOST_INLINED = 100;
/** No reference is inlined after this many schemas have been rewritten: each definition may be as large as the whole. */
const MOST_SCHEMAS = 10_000;

/** Where a reference stands. */
export interface Surroundings {
  /** The references that have been inlined around it. */
  readonly inlined: readonly string[];
  /** How many schemas contain it. */
  readonly depth: number;
}

/** The pieces of a schema after inlining. */
export interface Inlined {
  /** Pieces without references. */
  readonly plain: readonly Fields[];
  /** References that could not be inlined. */
  readonly unresolved: readonly string[];
  /** All references that have been inlined, here and around the schema. */
  readonly inlined: readonly string[];
}

/** The references of one whole schema. */
export class InlinedReferences {
  readonly #root: Fields;
  #count = 0;
  #schemas = 0;

  constructor(root: Fields) {
    this.#root = root;
  }

  /** Counts one rewritten schema. */
  countSchema(): void {
    this.#schemas += 1;
  }

  /** Inlines the references among `pieces`, and those in their definitions. */
  inline(pieces: readonly Fields[], { inlined, depth }: Surroundings): Inlined {
    const plain: Fields[] = [];
    const unresolved: string[] = [];
    const all = new Set(inlined);
    for (const piece of pieces) {
      const name = piece["$ref"];
      const definition = typeof name === "string" ? this.#definition(name, { inlined, depth }) : undefined;
      if (typeof name !== "string") plain.push(piece);
      else if (definition === undefined) unresolved.push(name);
      else {
        const inner = this.inline(piecesOf(definition), { depth, inlined: [...inlined, name] });
        for (const each of inner.plain) plain.push(each);
        for (const each of inner.unresolved) unresolved.push(each);
        for (const each of inner.inlined) all.add(each);
      }
    }
    return { plain, unresolved, inlined: [...all] };
  }

  /** The definition that replaces a reference; `undefined` when it is unknown or recursive, or the result would be too large. */
  #definition(name: string, { inlined, depth }: Surroundings): Fields | undefined {
    if (inlined.includes(name) || this.#count >= MOST_INLINED) return undefined;
    if (this.#schemas > MOST_SCHEMAS || depth > DEEPEST_NESTING) return undefined;
    const found = resolveReference(name, this.#root);
    if (!isFields(found)) return undefined;
    this.#count += 1;
    return found;
  }
}
