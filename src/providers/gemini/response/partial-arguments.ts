import { isFields, listOf } from "../../../translation/json.ts";
import { type ValuePath, valuePath } from "./value-path.ts";
import { type WirePartialArg } from "../wire.ts";

/** An object or a list that is being written, and the last key or index in it. */
type Container =
  | { readonly isList: false; readonly names: Set<string>; last: string }
  | { readonly isList: true; last: number };

/**
 * The arguments of a function call that Vertex streams value by value, each with its path (`$.trip.stops[0]`). They come depth
 * first, so they are written as JSON as they come, and only the open containers are kept.
 */
export class PartialArguments {
  /** The containers of the last value, outermost first. */
  readonly #open: Container[] = [];
  /** The last value is a string that continues. */
  #isInText = false;
  /** The first half of a surrogate pair whose second half comes with the next piece. */
  #half = "";
  #isOutOfOrder = false;

  /** Takes the next values; returns the JSON text that they add. */
  take(values: unknown): string {
    let text = "";
    for (const value of listOf(values)) if (isFields(value)) text += this.#take(value);
    return text;
  }

  /** The rest of the JSON text; `undefined` when the values came in another order, so that the text so far is wrong. */
  end(): string | undefined {
    if (this.#isOutOfOrder) return undefined;
    return this.#open.length === 0 ? "{}" : this.#closed(0);
  }

  #take(value: WirePartialArg): string {
    const path = this.#isOutOfOrder ? [] : valuePath(typeof value.jsonPath === "string" ? value.jsonPath : "");
    if (path?.length === 0) return "";
    const text = path === undefined ? undefined : this.#placed(path, value);
    if (text === undefined) this.#isOutOfOrder = true;
    return text ?? "";
  }

  /** The text between the last value and this one, and its own; `undefined` when its place has already been passed. */
  #placed(path: ValuePath, value: WirePartialArg): string | undefined {
    const common = this.#commonWith(path);
    if (common === path.length) {
      const continues = this.#isInText && common === this.#open.length && typeof value.stringValue === "string";
      return continues ? this.#written(value) : undefined;
    }
    // The path leads into a value that is neither an object nor a list.
    if (common > 0 && common === this.#open.length) return undefined;
    let text = this.#open.length === 0 ? this.#opened(false) : this.#closed(common + 1);
    for (let depth = common; depth < path.length; depth += 1) {
      if (depth > common) text += this.#opened(typeof path[depth] === "number");
      const step = this.#stepped(path[depth]);
      if (step === undefined) return undefined;
      text += step;
    }
    return text + this.#started(value);
  }

  /** How many steps `path` has in common with that of the last value. */
  #commonWith(path: ValuePath): number {
    let common = 0;
    while (common < path.length && common < this.#open.length && this.#open[common]?.last === path[common]) common += 1;
    return common;
  }

  /** Opens a list or an object. */
  #opened(isList: boolean): string {
    this.#open.push(isList ? { isList, last: -1 } : { isList, names: new Set(), last: "" });
    return isList ? "[" : "{";
  }

  /** The text before the value at `step` of the innermost container; `undefined` when it already has one, or cannot have one. */
  #stepped(step: string | number | undefined): string | undefined {
    const container = this.#open.at(-1);
    if (container === undefined || step === undefined) return undefined;
    if (container.isList) {
      if (step !== container.last + 1) return undefined;
      container.last = step;
      return step === 0 ? "" : ",";
    }
    if (typeof step === "number" || container.names.has(step)) return undefined;
    const isFirst = container.names.size === 0;
    container.names.add((container.last = step));
    return `${isFirst ? "" : ","}${JSON.stringify(step)}:`;
  }

  #started(value: WirePartialArg): string {
    const { stringValue: text, numberValue: number, boolValue: bool } = value;
    if (typeof text === "string") {
      this.#isInText = true;
      return `"${this.#written(value)}`;
    }
    return typeof number === "number" || typeof bool === "boolean" ? JSON.stringify(number ?? bool) : "null";
  }

  /** More of a string, and its closing quote when it does not continue. */
  #written({ stringValue, willContinue }: WirePartialArg): string {
    const text = this.#half + (stringValue ?? "");
    const isCut = willContinue === true && /[\uD800-\uDBFF]$/.test(text.slice(-1));
    this.#half = isCut ? text.slice(-1) : "";
    const written = JSON.stringify(isCut ? text.slice(0, -1) : text).slice(1, -1);
    return willContinue === true ? written : written + this.#endOfText();
  }

  /** Closes the last value and all containers but the first `kept`. */
  #closed(kept: number): string {
    const ends = [this.#isInText ? this.#endOfText() : ""];
    while (this.#open.length > kept) ends.push(this.#open.pop()?.isList === true ? "]" : "}");
    return ends.join("");
  }

  #endOfText(): string {
    const half = this.#half === "" ? "" : JSON.stringify(this.#half).slice(1, -1);
    this.#half = "";
    this.#isInText = false;
    return `${half}"`;
  }
}
