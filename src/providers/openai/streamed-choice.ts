import type { FinishReason } from "../../types/openai.ts";
import { hasContent } from "./content.ts";
import { finishReason } from "./finish-reason.ts";
import { unifyReasoning, type VendorMessage } from "./reasoning.ts";
import { CallSlots, type VendorToolCall } from "./tool-calls.ts";

/** A choice of a chunk as vendors send it: any field may be missing. */
export interface VendorChoice {
  index?: unknown;
  delta?: VendorDelta | null;
  message?: unknown;
  text?: unknown;
  finish_reason?: unknown;
}

interface VendorDelta extends VendorMessage {
  tool_calls?: unknown;
  refusal?: unknown;
  function_call?: unknown;
  audio?: unknown;
}

/** What is remembered of one choice of a stream. */
export class StreamedChoice {
  /** It has had its `finish_reason`. */
  finished = false;
  /** It has had text, reasoning, a refusal, a call or audio. */
  started = false;
  readonly #calls = new CallSlots();

  /** Puts right what came for this choice, in place. */
  take(choice: VendorChoice): void {
    const delta = (choice.delta ??= wholeText(choice));
    this.#delta(delta);
    // Perplexity repeats the whole answer so far beside each delta.
    if (choice.message !== undefined) delete choice.message;
    const reason = finishReason(choice.finish_reason);
    // OpenRouter finishes some answers twice.
    choice.finish_reason = this.finished ? null : reason;
    if (reason === null || this.finished) return;
    this.finished = true;
    this.endCalls(delta, reason);
  }

  /** Puts what its calls lack into the last delta. `reason`: why the answer ended. */
  endCalls(delta: VendorDelta, reason: FinishReason): void {
    const { tool_calls: last } = delta;
    // Placed already, so they are calls.
    const calls = this.#calls.end(Array.isArray(last) ? (last as VendorToolCall[]) : [], reason);
    if (calls.length > 0) delta.tool_calls = calls;
  }

  /** The reason to put where the vendor gave none. */
  get reason(): FinishReason {
    return this.#calls.length > 0 ? "tool_calls" : "stop";
  }

  #delta(delta: VendorDelta): void {
    if (hasForeignReasoning(delta)) unifyReasoning(delta);
    const { tool_calls: calls } = delta;
    if (calls !== undefined) this.#takeCalls(delta, calls);
    this.started ||= hasContent(delta);
  }

  #takeCalls(delta: VendorDelta, calls: unknown): void {
    if (!Array.isArray(calls) || calls.length === 0) {
      delete delta.tool_calls;
      return;
    }
    // Elements are what the vendor sent; `place` looks at each of their fields before it uses it.
    for (const call of calls as VendorToolCall[]) this.#calls.place(call);
  }
}

/** Some servers send a message or a text where a delta belongs. */
function wholeText({ message, text }: VendorChoice): VendorDelta {
  if (typeof message === "object" && message !== null) return message;
  return typeof text === "string" ? { content: text } : {};
}

function hasForeignReasoning(delta: VendorDelta): boolean {
  return (
    delta.reasoning !== undefined ||
    delta.thinking !== undefined ||
    delta.reasoning_details !== undefined ||
    Array.isArray(delta.content)
  );
}
