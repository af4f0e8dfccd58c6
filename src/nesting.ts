/**
 * Deepest nesting of JSON that is sent or taken, in objects and lists within one another. Real schemas and arguments stay
 * below 50; a few thousand would exhaust the stack of whoever writes the text of them.
 */
export const DEEPEST_NESTING = 256;

/** Most objects and lists that a request may consist of, each counted as often as it stands in it. */
const MOST_PARTS = 1_000_000;
/** Most items of them all together. */
const MOST_ITEMS = 20_000_000;

const TOO_DEEP = `is nested more than ${DEEPEST_NESTING} levels deep, or holds itself`;

/** Why a value cannot be written as JSON of a sane size, and where. */
export interface Excess {
  /** The first steps to it: `.schema.properties[0]…`. */
  readonly path: string;
  readonly reason: string;
}

/**
 * What of `value` is nested without end, or holds the same things so often that their text would be. `undefined` for what
 * can be written down. Texts are not looked at, nor bytes; of what writes itself (`toJSON`) what it writes is, and a plain
 * object's fields too, for translators read those. `isData` says what else is not data.
 */
export function excessOf(value: unknown, isData: (object: object) => boolean = () => true): Excess | undefined {
  if (typeof value !== "object" || value === null || !isData(value)) return undefined;
  const survey = new Survey(isData);
  const reason = survey.reasonIn(value, 1);
  return reason === undefined ? undefined : { path: shownPath(survey.way.toReversed()), reason };
}

class Survey {
  /** From what is too much outwards. */
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
    const reason = isPlain(part) ? this.#reasonToo(part, depth) : undefined;
    if (reason !== undefined || typeof written !== "object" || written === null || written === part) return reason;
    // Once only: what is written in its place is not asked again.
    return this.#isData(written) && !ArrayBuffer.isView(written) ? this.#reasonInFields(written, depth) : undefined;
  }

  /** In the fields of what writes something else: a circle is none of what is sent, but who walks a tree must get to its end. */
  #reasonToo(part: object, depth: number): string | undefined {
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
    if (!this.#hasRoomFor(length)) return "holds too many objects, lists or items";
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

/** Not an instance of a class, whose fields are its own affair where it writes itself. */
function isPlain(part: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(part);
  return prototype === null || prototype === Object.prototype || Array.isArray(part);
}

/** Steps that are shown of a path, and characters of each: what is nested without end has a way without end. */
const MOST_STEPS = 6;
const LONGEST_STEP = 40;

function shownPath(way: readonly (string | number)[]): string {
  const shown = way
    .slice(0, MOST_STEPS)
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step.slice(0, LONGEST_STEP)}`));
  return way.length > MOST_STEPS ? `${shown.join("")}…` : shown.join("");
}
