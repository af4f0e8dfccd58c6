import type { FinishReason } from "../../../types/openai.ts";
import { MOST_CALLS_AT_ONCE } from "../../../transport/body-limits.ts";
import { isFields } from "../../../translation/json.ts";
import { isAbsent, placeOf } from "../../../translation/numbers.ts";
import { hasContent } from "./content.ts";
import { finishReason } from "./finish-reason.ts";
import { areLogprobs } from "./logprobs.ts";
import { isSound } from "./message-fields.ts";
import { CallSlots, type VendorToolCall } from "./tool-calls.ts";

/** A choice of a chunk, put right as far as it can be by itself. */
export interface VendorChoice {
  index: number;
  delta: VendorDelta;
  message?: unknown;
  finish_reason?: unknown;
}

interface VendorDelta {
  function_call?: { name?: unknown; arguments?: unknown } | null;
  tool_calls?: VendorToolCall[];
}

/**
 * Puts right what a vendor sent as a choice, in place. False where it is none, or where what it says is of a type that
 * says nothing: nothing of its chunk is used then. `position`: where in the chunk it stands.
 */
export function isSoundChoice(choice: unknown, position: number): choice is VendorChoice {
  if (!isFields(choice)) return false;
  const { index, logprobs } = choice;
  const place = isAbsent(index) ? position : placeOf(index);
  if (place === undefined) return false;
  choice["index"] = place;
  if (!isAbsent(logprobs) && !areLogprobs(logprobs)) choice["logprobs"] = null;
  const delta = deltaOf(choice);
  choice["delta"] = delta;
  return isFields(delta) && !hasTooManyCalls(delta) && isSound(delta);
}

function hasTooManyCalls({ tool_calls: calls }: Record<string, unknown>): boolean {
  return Array.isArray(calls) && calls.length > MOST_CALLS_AT_ONCE;
}

/** Some servers send a message or a text where a delta belongs, and some write an empty object as an empty list. */
function deltaOf({ delta, message, text }: Record<string, unknown>): unknown {
  if (Array.isArray(delta) && delta.length === 0) return {};
  if (!isAbsent(delta)) return delta;
  if (isFields(message)) return message;
  return typeof text === "string" ? { content: text } : {};
}

/** What is remembered of one choice of a stream. */
export class StreamedChoice {
  /** The `finish_reason` that it has had. */
  #reason: FinishReason | undefined;
  /** It has had text, reasoning, a refusal, a call or audio. */
  started = false;
  readonly #calls = new CallSlots();
  /** Of the call as it was before there were parallel ones: its name has come; arguments have, and no name before them. */
  #named = false;
  #lostName = false;

  /** It has had its `finish_reason`. */
  get finished(): boolean {
    return this.#reason !== undefined;
  }

  /** Takes in what came for this choice, and completes it in place. */
  take(choice: VendorChoice): void {
    const { delta } = choice;
    if (delta.tool_calls !== undefined) for (const call of delta.tool_calls) this.#calls.place(call);
    if (delta.function_call) this.#takeCall(delta.function_call);
    this.started ||= hasContent(delta);
    // Perplexity repeats the whole answer so far beside each delta.
    if (choice.message !== undefined) delete choice.message;
    const reason = finishReason(choice.finish_reason);
    // OpenRouter finishes some answers twice.
    choice.finish_reason = this.finished ? null : reason;
    if (reason === null || this.finished) return;
    this.#reason = reason;
    this.endCalls(delta, reason);
  }

  #takeCall({ name, arguments: given }: NonNullable<VendorDelta["function_call"]>): void {
    this.#named ||= typeof name === "string" && name !== "";
    if (!this.#named && typeof given === "string" && given !== "") this.#lostName = true;
  }

  /** Puts what its calls lack into the last delta. `reason`: why the answer ended. */
  endCalls(delta: VendorDelta, reason: FinishReason): void {
    const calls = this.#calls.end(delta.tool_calls ?? [], reason);
    if (calls.length > 0) delta.tool_calls = calls;
  }

  /** A call is not whole: nobody knows what is called. */
  get hasLostNames(): boolean {
    return this.#lostName || this.#calls.hasLostNames;
  }

  /** Arguments have come of a call after the end, where it had been told without any. */
  get isSpliced(): boolean {
    return this.#calls.isSpliced;
  }

  /** Why it ended, or what to say where the vendor did not. */
  get reason(): FinishReason {
    return this.#reason ?? (this.#calls.length > 0 ? "tool_calls" : "stop");
  }
}
