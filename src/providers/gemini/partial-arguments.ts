import { type Fields, isFields } from "../shared/fields.ts";
import { listOf, type WirePartialArg } from "./wire.ts";

/**
 * The arguments of a call that Vertex streams value by value, each with its path (`$.trip.stops[0]`). Written depth
 * first, so that what is known is the beginning of the whole: it goes out as it comes.
 */
export class PartialArguments {
  readonly #root: Record<string, unknown> = {};
  #sent = "";

  /** Takes values in; gives the text that has become certain. */
  take(values: unknown): string {
    let text = "";
    for (const value of listOf(values)) if (isFields(value)) text += this.#take(value);
    return text;
  }

  /** What is left of the whole. `undefined` when the values came in another order, and what went out was wrong. */
  end(): string | undefined {
    const whole = JSON.stringify(this.#root);
    return whole.startsWith(this.#sent) ? whole.slice(this.#sent.length) : undefined;
  }

  #take(value: WirePartialArg): string {
    const path = stepsOf(value.jsonPath ?? "");
    if (path.length === 0) return "";
    write(this.#root, path, value);
    const whole = JSON.stringify(this.#root);
    // Behind the last value stand the ends of what holds it, and of itself when it goes on.
    const open = path.length + (typeof value.stringValue === "string" && value.willContinue === true ? 1 : 0);
    const certain = whole.slice(0, -open);
    if (!certain.startsWith(this.#sent)) return "";
    const text = certain.slice(this.#sent.length);
    this.#sent = certain;
    return text;
  }
}

function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[['"](.*?)['"]\]/g)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? "") : Number(index),
  );
}

type Container = Record<string | number, unknown>;

function write(root: Container, path: readonly (string | number)[], value: WirePartialArg): void {
  let at = root;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const next = own(at, step);
    const made: Container =
      typeof next === "object" && next !== null ? (next as Container) : container(path[index + 1]);
    put(at, step, made);
    at = made;
  }
  const last = path.at(-1) ?? "";
  const before = own(at, last);
  const text = value.stringValue;
  if (typeof text === "string") put(at, last, typeof before === "string" ? before + text : text);
  else put(at, last, value.numberValue ?? value.boolValue ?? null);
}

/** A list for a place, an object for a name; lists are records too as far as writing goes. */
function container(step: string | number | undefined): Container {
  return typeof step === "number" ? ([] as unknown as Container) : {};
}

function own(at: Fields, step: string | number): unknown {
  return Object.hasOwn(at, step) ? at[step] : undefined;
}

/** A model may name a property `__proto__`, too. */
function put(at: Container, step: string | number, value: unknown): void {
  Object.defineProperty(at, step, { value, writable: true, enumerable: true, configurable: true });
}
