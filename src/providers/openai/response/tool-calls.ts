import type { FinishReason } from "../../../types/openai.ts";
import { type Fields, isFields, fieldsOf } from "../../../translation/json.ts";
import { isAbsent, placeOf } from "../../../translation/numbers.ts";
import { placeholderToolCallId } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";

/** A tool call, or a fragment of one, as vendors send it. */
export interface VendorToolCall {
  index?: unknown;
  id?: unknown;
  type?: unknown;
  function?: { name?: unknown; arguments?: unknown } | null;
  custom?: unknown;
}

/** True for a list of calls, or fragments of them, whose fields are of the types that they should be. */
export function areCalls(list: object): boolean {
  return Array.isArray(list) && list.every(isCall);
}

function isCall(call: unknown): boolean {
  if (!isFields(call)) return false;
  const { index, function: called, custom } = call;
  if (!isAbsent(index) && (call["index"] = placeOf(index)) === undefined) return false;
  if (!isAbsent(custom) && !(isFields(custom) && isNamed(custom, "input"))) return false;
  return isAbsent(called) || isNamedCall(called);
}

/** True for a function that is called, or a fragment of it. */
export function isNamedCall(called: unknown): boolean {
  if (!isFields(called)) return false;
  // Arguments are JSON text; some vendors send the object.
  if (isFields(called["arguments"])) called["arguments"] = JSON.stringify(called["arguments"]);
  return isNamed(called, "arguments");
}

function isNamed(called: Fields, input: "arguments" | "input"): boolean {
  return [called["name"], called[input]].every((text) => isAbsent(text) || typeof text === "string");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** What a call without arguments says: an empty object, but where the answer was cut before they came. */
function withoutArguments(reason: FinishReason | null): "{}" | "" {
  return isTruncated(reason) ? "" : "{}";
}

/** Completes the calls of a whole answer, which ended for `reason`, in place. False where one of them calls nothing. */
export function completeCalls(calls: readonly VendorToolCall[], reason: FinishReason | null): boolean {
  for (const call of calls) {
    if (typeof call.id !== "string" || call.id === "") call.id = placeholderToolCallId();
    // A call to a custom tool holds its input elsewhere, and OpenAI alone has them.
    if (call.type === "custom") {
      if (!isFields(call.custom) || textOf(call.custom["name"]) === "") return false;
      continue;
    }
    call.type = "function";
    const { name, arguments: given } = call.function ?? {};
    const text = textOf(given);
    if (textOf(name) === "" && text !== "") return false;
    call.function = {
      ...call.function,
      name: textOf(name),
      arguments: text === "" ? withoutArguments(reason) : text,
    };
    delete call.index;
  }
  return true;
}

/** Completes a call of the time before parallel calls. False where it calls nothing. */
export function completeCall(call: Record<string, unknown>): boolean {
  if (textOf(call["name"]) === "") return false;
  call["arguments"] = textOf(call["arguments"]);
  return true;
}

/**
 * The calls of one choice of a stream. Gives every fragment the index of its call, counted from 0 without gaps: vendors
 * leave it out, begin at 1, or send several calls under one.
 */
export class CallSlots {
  readonly #ids: string[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byIndex = new Map<number, number>();
  /** Calls that have had no arguments. */
  readonly #bare = new Set<number>();
  /** Calls that have been given an empty object in place of the arguments that had not come. */
  readonly #emptied = new Set<number>();
  /** Calls whose name has not come. */
  readonly #nameless = new Set<number>();

  #isSpliced = false;

  /** Arguments have come of a call that was told without any. */
  get isSpliced(): boolean {
    return this.#isSpliced;
  }

  get length(): number {
    return this.#ids.length;
  }

  /** Something was to be called that nobody named: the fragment that it began with is lost. */
  get hasLostNames(): boolean {
    for (const slot of this.#nameless) if (!this.#bare.has(slot) && !this.#emptied.has(slot)) return true;
    return false;
  }

  /** Completes `fragment` in place. */
  place(fragment: VendorToolCall): void {
    const id = typeof fragment.id === "string" && fragment.id !== "" ? fragment.id : undefined;
    const named = nameIn(fragment) !== "";
    const known = this.#find(fragment.index, id, named);
    if (known === undefined) this.#open(fragment, id);
    else {
      fragment.index = known;
      withoutBlanks(fragment);
      if (textOf(fragment.function?.arguments) !== "") {
        this.#isSpliced ||= this.#emptied.has(known);
        this.#bare.delete(known);
      }
      if (named) this.#nameless.delete(known);
    }
  }

  /**
   * The last fragments, with an empty object for each call that never had arguments: JSON, as in a whole answer. A call
   * that was cut stays without.
   */
  end(last: readonly VendorToolCall[], reason: FinishReason | null): VendorToolCall[] {
    const fragments = [...last];
    const text = withoutArguments(reason);
    if (text === "") return fragments;
    const bySlot = new Map<unknown, VendorToolCall>();
    for (const fragment of fragments) if (!bySlot.has(fragment.index)) bySlot.set(fragment.index, fragment);
    for (const slot of this.#bare) {
      const fragment = bySlot.get(slot);
      this.#emptied.add(slot);
      if (fragment === undefined) fragments.push({ index: slot, function: { arguments: text } });
      else fragment.function = { ...fragment.function, arguments: text };
    }
    this.#bare.clear();
    return fragments;
  }

  #find(index: unknown, id: string | undefined, named: boolean): number | undefined {
    if (typeof index === "number") {
      const slot = this.#byIndex.get(index);
      // Another id and a name: the next call, under the index of the one before it.
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
    if (!this.#byId.has(own)) this.#byId.set(own, slot);
    // Its input stands elsewhere, and is none of a function's.
    if (fragment.type === "custom" || isFields(fragment.custom)) {
      fragment.type = "custom";
      if (nameIn(fragment) === "") this.#nameless.add(slot);
      return;
    }
    fragment.type = "function";
    const { name, arguments: given } = fragment.function ?? {};
    const text = textOf(given);
    if (text === "") this.#bare.add(slot);
    if (textOf(name) === "") this.#nameless.add(slot);
    fragment.function = {
      ...fragment.function,
      name: typeof name === "string" ? name : "",
      arguments: text,
    };
  }
}

/** The name of what is called: of a function, or of a custom tool. */
function nameIn({ function: called, custom }: VendorToolCall): string {
  return textOf(called?.name) || textOf(fieldsOf(custom)["name"]);
}

/** A fragment that goes on says again what its call is, or leaves that out; some say it with `null`. */
function withoutBlanks(fragment: VendorToolCall): void {
  if (typeof fragment.id !== "string") delete fragment.id;
  if (typeof fragment.type !== "string") delete fragment.type;
  if (isAbsent(fragment.function)) return void delete fragment.function;
  if (typeof fragment.function.name !== "string") delete fragment.function.name;
  if (typeof fragment.function.arguments !== "string") delete fragment.function.arguments;
}
