import type { FinishReason } from "../../../types/openai.ts";
import { fieldsOf, isFields, textOf } from "../../../translation/json.ts";
import { isAbsent } from "../../../translation/numbers.ts";
import { placeholderToolCallId } from "../../../translation/chat/missing-fields.ts";
import { isWholeInput } from "../../../translation/chat/tool-arguments.ts";
import { emptyArguments, type VendorToolCall } from "./tool-calls.ts";

/**
 * The tool calls of one choice of a stream. Gives every fragment the index of its call, from 0 without gaps: vendors leave it
 * out, begin at 1, or use one index for several calls.
 */
export class ToolCallSlots {
  readonly #ids: string[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byIndex = new Map<number, number>();
  /** Calls without arguments so far. */
  readonly #withoutArguments = new Set<number>();
  /** Calls that were delivered with an empty object, because no arguments had come. */
  readonly #emptied = new Set<number>();
  /** The arguments of each call so far. */
  readonly #arguments: string[] = [];
  /** Calls without a name so far. */
  readonly #nameless = new Set<number>();

  #isSpliced = false;

  /** Arguments have come for a call that was already delivered without any. */
  get isSpliced(): boolean {
    return this.#isSpliced;
  }

  get length(): number {
    return this.#ids.length;
  }

  /** A call has arguments and no name: its first fragment is lost. */
  get hasLostNames(): boolean {
    for (const slot of this.#nameless) if (!this.#withoutArguments.has(slot) && !this.#emptied.has(slot)) return true;
    return false;
  }

  /** Every call has all its arguments. Input of custom tools is any text. */
  get areWhole(): boolean {
    return this.#arguments.every(isWholeInput);
  }

  /** Completes `fragment` in place. */
  place(fragment: VendorToolCall): void {
    const id = typeof fragment.id === "string" && fragment.id !== "" ? fragment.id : undefined;
    const named = nameIn(fragment) !== "";
    const known = this.#find(fragment.index, id, named);
    if (known === undefined) this.#open(fragment, id);
    else {
      fragment.index = known;
      removeNulls(fragment);
      const text = textOf(fragment.function?.arguments);
      if (text !== "") {
        this.#arguments[known] += text;
        this.#isSpliced ||= this.#emptied.has(known);
        this.#withoutArguments.delete(known);
      }
      if (named) this.#nameless.delete(known);
    }
  }

  /**
   * The last fragments, with an empty object for each call without arguments, as in a whole answer. In a truncated answer
   * such a call stays as it is.
   */
  end(last: readonly VendorToolCall[], reason: FinishReason | null): VendorToolCall[] {
    const fragments = [...last];
    const text = emptyArguments(reason);
    if (text === "") return fragments;
    const bySlot = new Map<unknown, VendorToolCall>();
    for (const fragment of fragments) if (!bySlot.has(fragment.index)) bySlot.set(fragment.index, fragment);
    for (const slot of this.#withoutArguments) {
      const fragment = bySlot.get(slot);
      this.#emptied.add(slot);
      if (fragment === undefined) fragments.push({ index: slot, function: { arguments: text } });
      else fragment.function = { ...fragment.function, arguments: text };
    }
    this.#withoutArguments.clear();
    return fragments;
  }

  #find(index: unknown, id: string | undefined, named: boolean): number | undefined {
    if (typeof index === "number") {
      const slot = this.#byIndex.get(index);
      // Another id with a name: the next call, with the index of the one before.
      return slot !== undefined && id !== undefined && named && this.#ids[slot] !== id ? undefined : slot;
    }
    const slot = id === undefined ? undefined : this.#byId.get(id);
    if (slot !== undefined) return slot;
    return id === undefined && !named && this.length > 0 ? this.length - 1 : undefined;
  }

  #open(fragment: VendorToolCall, id: string | undefined): void {
    const slot = this.#ids.length;
    if (typeof fragment.index === "number") this.#byIndex.set(fragment.index, slot);
    fragment.index = slot;
    fragment.id = id ?? placeholderToolCallId();
    const own = id ?? String(fragment.id);
    this.#ids.push(own);
    this.#arguments.push("");
    if (!this.#byId.has(own)) this.#byId.set(own, slot);
    // The input of a custom tool is in `custom`.
    if (fragment.type === "custom" || isFields(fragment.custom)) {
      fragment.type = "custom";
      if (nameIn(fragment) === "") this.#nameless.add(slot);
      return;
    }
    fragment.type = "function";
    const { name, arguments: given } = fragment.function ?? {};
    const text = textOf(given);
    this.#arguments[slot] = text;
    if (text === "") this.#withoutArguments.add(slot);
    if (textOf(name) === "") this.#nameless.add(slot);
    fragment.function = {
      ...fragment.function,
      name: typeof name === "string" ? name : "",
      arguments: text,
    };
  }
}

/** The name of the function or custom tool. */
function nameIn({ function: called, custom }: VendorToolCall): string {
  return textOf(called?.name) || textOf(fieldsOf(custom)["name"]);
}

/** Later fragments may leave out id, type and name. Some vendors send `null`, which is removed. */
function removeNulls(fragment: VendorToolCall): void {
  if (typeof fragment.id !== "string") delete fragment.id;
  if (typeof fragment.type !== "string") delete fragment.type;
  if (isAbsent(fragment.function)) return void delete fragment.function;
  if (typeof fragment.function.name !== "string") delete fragment.function.name;
  if (typeof fragment.function.arguments !== "string") delete fragment.function.arguments;
}
