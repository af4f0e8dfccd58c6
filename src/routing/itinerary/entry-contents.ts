import { type Fields, isFields, setEntries } from "../../fields.ts";
import type { FallbackTarget } from "../../types/options.ts";
import { NO_OVERRIDES } from "../group-progress.ts";

/** A fallback entry: the group that it leads to, and what it changes. */
export interface Entry {
  /** `undefined` for the group that failed. */
  readonly model: string | undefined;
  readonly overrides: Fields;
  /** Equal for entries that change the same; 0 for those that change nothing. */
  readonly content: number;
}

/** Reads fallback entries, and tells them apart by what they change. Each is looked at once in a call. */
export class EntryContents {
  #numbers: Map<string, number> | undefined;
  #known: WeakMap<object, Entry> | undefined;
  #last = 0;

  read(target: FallbackTarget): Entry {
    if (typeof target === "string") return { model: target, overrides: NO_OVERRIDES, content: 0 };
    const known = (this.#known ??= new WeakMap());
    let entry = known.get(target);
    if (entry === undefined) known.set(target, (entry = this.#readObject(target)));
    return entry;
  }

  #readObject(target: Fields): Entry {
    const { model, ...others } = target;
    const set = setEntries(others);
    const named = typeof model === "string" ? model : undefined;
    if (set.length === 0) return { model: named, overrides: NO_OVERRIDES, content: 0 };
    const overrides = Object.fromEntries(set);
    return { model: named, overrides, content: this.#numberOf(overrides) };
  }

  #numberOf(overrides: Fields): number {
    const text = written(overrides);
    const numbers = (this.#numbers ??= new Map<string, number>());
    const known = text === undefined ? undefined : numbers.get(text);
    if (known !== undefined) return known;
    this.#last += 1;
    if (text !== undefined) numbers.set(text, this.#last);
    return this.#last;
  }
}

/** As JSON with sorted keys; `undefined` for what cannot be written, which equals nothing. */
function written(overrides: Fields): string | undefined {
  try {
    return JSON.stringify(overrides, (_, value: unknown) => (isFields(value) ? sorted(value) : value));
  } catch {
    return undefined;
  }
}

function sorted(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
