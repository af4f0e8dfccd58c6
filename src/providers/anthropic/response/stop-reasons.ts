import type { ChatCompletion, Choice } from "../../../types/openai.ts";
import { entryIn } from "../../../translation/json.ts";
import type { StopReason } from "../wire.ts";

/** A stop reason that is new in the SDK does not compile until it has its line here. */
const FINISH_REASONS: Readonly<Record<StopReason, Choice["finish_reason"]>> = {
  end_turn: "stop",
  stop_sequence: "stop",
  // A turn with tools on Anthropic's servers paused. OpenAI has no such reason; sending the conversation again resumes it.
  pause_turn: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  refusal: "content_filter",
};

/** OpenAI's finish reason for a stop reason; "stop" for an unknown one. `hasToolCalls`: the message has tool calls. */
export function finishReason(reason: unknown, hasToolCalls: boolean): ChatCompletion["choices"][0]["finish_reason"] {
  const known = (typeof reason === "string" && entryIn(FINISH_REASONS, reason)) || "stop";
  // A call of the tool whose input is the answer does not count.
  return known === "tool_calls" && !hasToolCalls ? "stop" : known;
}
