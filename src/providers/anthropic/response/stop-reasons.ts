import type { FinishReason } from "../../../types/openai.ts";
import { type BROKEN, endingOf } from "../../../translation/chat/ending.ts";
import { entryIn, someText } from "../../../translation/json.ts";
import type { StopReason } from "../wire.ts";

/** A stop reason that is new in the SDK does not compile until it has its line here. */
const FINISH_REASONS: Readonly<Record<StopReason, FinishReason>> = {
  end_turn: "stop",
  stop_sequence: "stop",
  // A turn with tools on Anthropic's servers paused. OpenAI has no such reason; sending the conversation again resumes it.
  pause_turn: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  refusal: "content_filter",
};

/**
 * OpenAI's finish reason for a stop reason; "stop" when it was lost. An unknown one stays as it is, unless it says that the
 * answer is broken. `hasToolCalls`: the message has tool calls. `areWhole`: they have all their arguments.
 */
export function finishReason(reason: unknown, hasToolCalls: boolean, areWhole = true): FinishReason | typeof BROKEN {
  const text = someText(reason) ?? "end_turn";
  const known = entryIn(FINISH_REASONS, text) ?? endingOf(text);
  // Some servers stop with "end_turn" after tool calls.
  if (known === "stop" && hasToolCalls && areWhole) return "tool_calls";
  // A call of the tool whose input is the answer does not count.
  return known === "tool_calls" && !hasToolCalls ? "stop" : known;
}
