/**
 * Deepest nesting of objects and lists in JSON that is sent or accepted. Real schemas and arguments stay below 50; a few
 * thousand would exhaust the stack when the JSON is written.
 */
export const DEEPEST_NESTING = 256;

/** Most objects and lists in a request; a shared one counts as often as it is used. */
const MOST_PARTS = 1_000_000;
/** Most items of all objects and lists together. */
const MOST_ITEMS = 20_000_000;

const TOO_DEEP = `is nested more than ${DEEPEST_NESTING} levels deep, or contains itself`;

/** Why a value cannot be written as JSON of a reasonable size. */
export interface Excess {
  /** The first steps to the part in question: `.schema.properties[0]…`. */
  readonly path: string;
  readonly reason: string;
}

/**
 * The part of `value` that is circular, too deep or, through shared parts, too large; `undefined` when there is none. Strings
 * and bytes are not examined. Of an object with `toJSON` the result is examined; of a plain one its fields, too, because
 * translators read those. Objects for which `isData` is false are left out.
 */
export function excessOf(value: unknown, isData: (object: object) => boolean = () => true): Excess | undefined {
  if (typeof value !== "object" || value === null || !isData(value)) return undefined;
  const survey = new Survey(isData);
  const reason = survey.reasonIn(value, 1);
  return reason === undefined ? undefined : { path: shownPath(survey.way.toReversed()), reason };
}

class Survey {
  /** The steps to the excess, innermost first. */
  readonly way: (string | number)[] = [];
  readonly #isData: (object: object) => boolean;
  #parts = 0;
  #items = 0;

  constructor(isData: (object: object) => boolean) {
    this.#isData = isData;
  }

  reasonIn(part: object, depth: number): string | undefined {
    if (ArrayBuffer.isView(part)) return undefined;
    const write: unknown = Reflect.get(part, "toJSON");
    if (typeof write !== "function") return this.#reasonInFields(part, depth);
    const written: unknown = Reflect.apply(write, part, [""]);
    const reason = isPlain(part) ? this.#reasonInReplaced(part, depth) : undefined;
    if (reason !== undefined || typeof written !== "object" || written === null || written === part) return reason;
    // `JSON.stringify` does not call `toJSON` of the result either.
    return this.#isData(written) && !ArrayBuffer.isView(written) ? this.#reasonInFields(written, depth) : undefined;
  }

  /** The fields of an object with `toJSON`: a cycle among them is not sent, but the size counts, for translators walk them. */
  #reasonInReplaced(part: object, depth: number): string | undefined {
    const steps = this.way.length;
    const reason = this.#reasonInFields(part, depth);
    if (reason !== TOO_DEEP) return reason;
    this.way.length = steps;
    return undefined;
  }

  #reasonInFields(part: object, depth: number): string | undefined {
    if (depth > DEEPEST_NESTING) return TOO_DEEP;
    const names = Array.isArray(part) ? undefined : Object.keys(part);
    const length: number = names?.length ?? Reflect.get(part, "length");
    if (!this.#hasRoomFor(length)) return "has too many objects, lists or items";
    for (let index = 0; index < length; index += 1) {
      const step = names?.[index] ?? index;
      const reason = this.#reasonAt(Reflect.get(part, step), depth + 1);
      if (reason === undefined) continue;
      this.way.push(step);
      return reason;
    }
    return undefined;
  }

  #reasonAt(value: unknown, depth: number): string | undefined {
    return typeof value === "object" && value !== null && this.#isData(value) ? this.reasonIn(value, depth) : undefined;
  }

  #hasRoomFor(items: number): boolean {
    this.#parts += 1;
    this.#items += items;
    return this.#parts <= MOST_PARTS && this.#items <= MOST_ITEMS;
  }
}

/** False for an instance of a class: where it has a `toJSON`, its fields are not read. */
function isPlain(part: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(part);
  return prototype === null || prototype === Object.prototype || Array.isArray(part);
}

/** Most steps of a path that a message shows, and most characters of each. */
const MOST_STEPS = 6;
const LONGEST_STEP = 40;

function shownPath(way: readonly (string | number)[]): string {
  const shown = way
    .slice(0, MOST_STEPS)
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step.slice(0, LONGEST_STEP)}`));
  return way.length > MOST_STEPS ? `${shown.join("")}…` : shown.join("");
}
