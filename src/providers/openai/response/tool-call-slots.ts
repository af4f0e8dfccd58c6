import type { FinishReason } from "../../../types/openai.ts";
import { isFields, textOf } from "../../../translation/json.ts";
import { isAbsent } from "../../../translation/numbers.ts";
import { placeholderToolCallId } from "../../../translation/chat/missing-fields.ts";
import { ToolCallSlot } from "./tool-call-slot.ts";
import { argumentsIn, emptyArguments, isBlank, nameIn, type VendorToolCall } from "./tool-calls.ts";

/**
 * The tool calls of one choice of a stream. Gives every fragment the index of its call, from 0 without gaps: vendors leave it
 * out, begin at 1, use one index for several calls or several for one. Id, name, index and the arguments so far decide
 * together which call a fragment belongs to.
 */
export class ToolCallSlots {
  readonly #slots: ToolCallSlot[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byIndex = new Map<number, number>();
  /** Calls without arguments so far. */
  readonly #withoutArguments = new Set<number>();
  /** Calls that were delivered with an empty object, because no arguments had come. */
  readonly #emptied = new Set<number>();
  /** Calls without a name so far. */
  readonly #nameless = new Set<number>();

  #isSpliced = false;

  /** Arguments have come for a call that was already delivered without any. */
  get isSpliced(): boolean {
    return this.#isSpliced;
  }

  get length(): number {
    return this.#slots.length;
  }

  /** A call has no name: its first fragment is lost. */
  get hasLostNames(): boolean {
    return this.#nameless.size > 0;
  }

  /** Every call has all its arguments. */
  get areWhole(): boolean {
    return this.#slots.every(({ isWhole }) => isWhole);
  }

  /** Completes `fragment` in place. False when it has nothing and belongs to no call: it is to be left out. */
  place(fragment: VendorToolCall): boolean {
    const id = typeof fragment.id === "string" && fragment.id !== "" ? fragment.id : undefined;
    const known = this.#find(fragment, id);
    if (known !== undefined) this.#continue(fragment, known);
    else if (isBlank(fragment)) return false;
    else {
      this.#nameAgain(fragment);
      this.#open(fragment, id);
    }
    return true;
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

  /** The place of the call that the fragment continues; `undefined` when it begins one. */
  #find(fragment: VendorToolCall, id: string | undefined): number | undefined {
    const known = this.#placeFor(fragment, id);
    if (known !== undefined) return this.#slots[known]?.continues(fragment, id) === true ? known : undefined;
    const last = this.#slots.at(-1);
    if (id !== undefined || last === undefined) return undefined;
    const isMore =
      typeof fragment.index === "number" ? last.takesUnderNewIndex(fragment) : last.takesWithoutIndex(fragment);
    return isMore ? this.length - 1 : undefined;
  }

  /** Arguments behind a repeated name begin another call of the same function. */
  #nameAgain(fragment: VendorToolCall): void {
    const before = this.#slots[this.#placeFor(fragment, undefined) ?? -1];
    if (before?.isNamedAgain !== true || nameIn(fragment) !== "") return;
    before.isNamedAgain = false;
    fragment.function = { ...fragment.function, name: before.name };
  }

  /** The place of the latest call with the fragment's index, or else of the first with its id. */
  #placeFor(fragment: VendorToolCall, id: string | undefined): number | undefined {
    if (typeof fragment.index === "number") {
      const place = this.#byIndex.get(fragment.index);
      // Under a new index, a name begins a call: some servers give all calls one id.
      if (place !== undefined || nameIn(fragment) !== "") return place;
    }
    return id === undefined ? undefined : this.#byId.get(id);
  }

  #continue(fragment: VendorToolCall, place: number): void {
    const slot = this.#slots[place];
    if (slot === undefined) return;
    if (typeof fragment.index === "number" && !this.#byIndex.has(fragment.index)) {
      this.#byIndex.set(fragment.index, place);
      slot.isMoved = true;
    }
    fragment.index = place;
    // The id was in the first fragment. Who reads the stream would append another, or put it in its place.
    delete fragment.id;
    removeNulls(fragment);
    const text = argumentsIn(fragment);
    slot.add(text);
    if (text !== "") {
      this.#isSpliced ||= this.#emptied.has(place);
      this.#withoutArguments.delete(place);
    }
    const name = nameIn(fragment);
    if (name === "") return;
    this.#nameless.delete(place);
    if (text === "" && slot.isWhole && name === slot.name) slot.isNamedAgain = true;
    if (name === slot.name) removeName(fragment);
    else slot.name += name;
  }

  #open(fragment: VendorToolCall, id: string | undefined): void {
    const slot = this.#slots.length;
    const { index } = fragment;
    if (typeof index === "number") this.#byIndex.set(index, slot);
    fragment.index = slot;
    fragment.id = id ?? placeholderToolCallId();
    const own = id ?? String(fragment.id);
    this.#slots.push(new ToolCallSlot(own, index, fragment));
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
    if (text === "") this.#withoutArguments.add(slot);
    if (textOf(name) === "") this.#nameless.add(slot);
    fragment.function = {
      ...fragment.function,
      name: typeof name === "string" ? name : "",
      arguments: text,
    };
  }
}

/** Some vendors repeat the whole name in every fragment. */
function removeName({ function: called, custom }: VendorToolCall): void {
  if (isFields(called)) delete called.name;
  if (isFields(custom)) delete custom["name"];
}

/** Later fragments may leave out id, type and name. Some vendors send `null`, which is removed. */
function removeNulls(fragment: VendorToolCall): void {
  if (typeof fragment.id !== "string") delete fragment.id;
  if (typeof fragment.type !== "string") delete fragment.type;
  if (isAbsent(fragment.function)) return void delete fragment.function;
  if (typeof fragment.function.name !== "string") delete fragment.function.name;
  if (typeof fragment.function.arguments !== "string") delete fragment.function.arguments;
}
