import type { FinishReason } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { MOST_CALLS_AT_ONCE } from "../../../transport/body-limits.ts";
import { endingBeside } from "../../../translation/chat/ending.ts";
import { isWholeInput } from "../../../translation/chat/tool-arguments.ts";
import { annotationsBeside, type CountedSources } from "./citations.ts";
import { isFields, listOf, textOf } from "../../../translation/json.ts";
import { isAbsent, placeOf } from "../../../translation/numbers.ts";
import { hasContent } from "./content.ts";
import { type Before, deltaOf } from "./delta-of.ts";
import { finishReason } from "./finish-reason.ts";
import { areLogprobs } from "./logprobs.ts";
import { MessageChanges } from "./message-changes.ts";
import { isSound } from "./message-fields.ts";
import { ReasoningTag, type TaggedFields } from "./reasoning-tag.ts";
import { type VendorToolCall } from "./tool-calls.ts";
import { ToolCallSlots } from "./tool-call-slots.ts";

/** A choice of a chunk after `isSoundChoice` has corrected it. */
export interface VendorChoice {
  index: number;
  delta: VendorDelta;
  message?: unknown;
  text?: unknown;
  finish_reason?: unknown;
}

interface VendorDelta extends TaggedFields {
  annotations?: unknown;
  role?: unknown;
  content?: unknown;
  function_call?: { name?: unknown; arguments?: unknown } | null;
  tool_calls?: VendorToolCall[];
}

/**
 * Corrects a vendor's choice in place. False when it is invalid, or its text or tool calls are of a wrong type: the whole
 * chunk is then skipped. `position`: its index in the chunk. `known`: what has come of each choice.
 */
export function isSoundChoice(
  choice: unknown,
  position: number,
  known: ReadonlyMap<number, Before>,
): choice is VendorChoice {
  if (!isFields(choice)) return false;
  const { index, logprobs } = choice;
  const place = isAbsent(index) ? position : placeOf(index);
  if (place === undefined) return false;
  choice["index"] = place;
  if (!isAbsent(logprobs) && !areLogprobs(logprobs)) choice["logprobs"] = null;
  // Moonshot's: it has been counted, and is no part of the choice.
  if (choice["usage"] !== undefined) delete choice["usage"];
  const delta = deltaOf(choice, known.get(place));
  choice["delta"] = delta;
  return isFields(delta) && !hasTooManyCalls(delta) && isSound(delta);
}

function hasTooManyCalls({ tool_calls: calls }: Record<string, unknown>): boolean {
  return Array.isArray(calls) && calls.length > MOST_CALLS_AT_ONCE;
}

/** The state of one choice of a stream. */
export class StreamedChoice implements Before {
  /** Its `finish_reason`, once that has come. */
  #reason: FinishReason | undefined;
  /** It has content: text, reasoning, a refusal, a tool call or audio. */
  started = false;
  readonly #messages = new MessageChanges();
  hasDeltas = false;
  replacedText = "";
  #textLength = 0;
  /** The text since sources are known. */
  #marked = "";
  #isAnnotated = false;
  readonly #calls = new ToolCallSlots();
  /** The name of the deprecated `function_call`, as far as it has come. */
  #name = "";
  /** The arguments of `function_call` so far. */
  #arguments = "";
  /** Arguments of `function_call` have come without a name before them. */
  #lostName = false;
  readonly #tag: ReasoningTag;

  constructor(target: Target) {
    this.#tag = new ReasoningTag(target);
  }

  /** Its `finish_reason` has come. */
  get finished(): boolean {
    return this.#reason !== undefined;
  }

  /** The part of a choice in a chunk with the id `id`, `""` for none, belongs to another message. */
  isOfAnother({ delta: { role } }: VendorChoice, id: string): boolean {
    return id !== "" && this.#messages.isAnother(id, typeof role === "string" && role !== "", this.started);
  }

  /** Takes the next part of this choice and completes it in place. `sources`: those that are known by now. */
  take(choice: VendorChoice, sources: CountedSources): void {
    const { delta } = choice;
    if (delta.tool_calls !== undefined) this.#placeCalls(delta, delta.tool_calls);
    if (delta.function_call) this.#takeCall(delta.function_call);
    this.#tag.put(delta);
    if (hasContent(delta)) this.#start(choice, sources.length > 0);
    if (listOf(delta.annotations).length > 0) this.#isAnnotated = true;
    // Perplexity adds the whole answer so far to each delta.
    if (choice.message !== undefined) delete choice.message;
    const given = finishReason(choice.finish_reason);
    const reason = given === null ? null : endingBeside(given, this.#calledBy);
    // OpenRouter finishes some answers twice.
    choice.finish_reason = this.finished ? null : reason;
    if (reason === null || this.finished) return;
    this.#reason = reason;
    this.endCalls(delta, reason);
    this.annotate(delta, sources);
  }

  /** Adds the annotations of the text, unless the vendor has sent some. */
  annotate(delta: VendorDelta, sources: CountedSources): void {
    if (this.#isAnnotated || sources.length === 0 || this.#textLength === 0) return;
    this.#isAnnotated = true;
    const [marked, length] = [this.#marked, this.#textLength];
    delta.annotations = annotationsBeside(sources, length, { marked, start: length - marked.length });
  }

  #start({ delta, message, text }: VendorChoice, hasSources: boolean): void {
    this.started = true;
    const content = textOf(delta.content);
    this.#textLength += content.length;
    if (hasSources) this.#marked += content;
    if (delta === message || typeof text === "string") this.replacedText += content;
    else this.hasDeltas = true;
  }

  #placeCalls(delta: VendorDelta, calls: readonly VendorToolCall[]): void {
    const placed = calls.filter((call) => this.#calls.place(call));
    if (placed.length === 0) delete delta.tool_calls;
    else if (placed.length < calls.length) delta.tool_calls = placed;
  }

  #takeCall(call: NonNullable<VendorDelta["function_call"]>): void {
    const { name, arguments: given } = call;
    // Some vendors repeat the whole name in every fragment.
    if (name === this.#name && name !== "") delete call.name;
    else this.#name += textOf(name);
    this.#arguments += textOf(given);
    if (this.#name === "" && this.#arguments !== "") this.#lostName = true;
  }

  /** Adds missing arguments of tool calls to the last delta. `reason`: why the answer ended. */
  endCalls(delta: VendorDelta, reason: FinishReason): void {
    const calls = this.#calls.end(delta.tool_calls ?? [], reason);
    if (calls.length > 0) delta.tool_calls = calls;
  }

  /** A call has arguments and no name. */
  get hasLostNames(): boolean {
    return this.#lostName || this.#calls.hasLostNames;
  }

  /** Arguments have come for a call that was already delivered without any. */
  get isSpliced(): boolean {
    return this.#calls.isSpliced;
  }

  /** The arguments of a call are cut, and no `finish_reason` says why. */
  get isHalf(): boolean {
    return this.#reason === undefined && !(this.#calls.areWhole && isWholeInput(this.#arguments));
  }

  /** Its `finish_reason`, or the one to send when the vendor sent none. */
  get reason(): FinishReason {
    return this.#reason ?? endingBeside("stop", this.#calledBy);
  }

  /** How its whole calls were made; `undefined` when there are none, or one is not whole. */
  get #calledBy(): "tool_calls" | "function_call" | undefined {
    if (this.#calls.length > 0) return this.#calls.areWhole ? "tool_calls" : undefined;
    return this.#name !== "" && isWholeInput(this.#arguments) ? "function_call" : undefined;
  }
}
