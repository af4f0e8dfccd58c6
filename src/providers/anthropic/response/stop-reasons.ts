import type { ChatCompletion, Choice } from "../../../types/openai.ts";
import type { StopReason } from "../wire.ts";

/** A stop reason that is new to the SDK does not compile here until it has been thought about. */
const FINISH_REASONS: Readonly<Record<StopReason, Choice["finish_reason"]>> = {
  end_turn: "stop",
  stop_sequence: "stop",
  // A turn with tools on Anthropic's servers paused itself. OpenAI has no word for it; sending the conversation on goes on.
  pause_turn: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  refusal: "content_filter",
};

/** OpenAI's word for a stop reason; one that nobody knows yet is a stop. `calls`: the message holds tool calls. */
export function finishReason(reason: unknown, calls: boolean): ChatCompletion["choices"][0]["finish_reason"] {
  const known =
    typeof reason === "string" && Object.hasOwn(FINISH_REASONS, reason) ? FINISH_REASONS[reason as StopReason] : "stop";
  // The tool that only gives an answer its form is no call.
  return known === "tool_calls" && !calls ? "stop" : known;
}
