import type { Choice } from "../../../types/openai.ts";
import type { StopReason } from "../wire.ts";

type Finish = Choice["finish_reason"];

/** A stop reason that is new to the SDK does not compile here until it has been thought about. */
const FINISH_REASONS: Readonly<Record<StopReason, Finish | "spoilt">> = {
  end_turn: "stop",
  stop_sequence: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  content_filtered: "content_filter",
  guardrail_intervened: "content_filter",
  malformed_model_output: "spoilt",
  malformed_tool_use: "spoilt",
};

/**
 * OpenAI's word for a stop reason; one that nobody knows yet is a stop. `"spoilt"`: there is no answer. `calls`: the
 * message holds tool calls.
 */
export function finishReason(reason: unknown, calls: boolean): Finish | "spoilt" {
  const known =
    typeof reason === "string" && Object.hasOwn(FINISH_REASONS, reason) ? FINISH_REASONS[reason as StopReason] : "stop";
  // Some models end their turn with calls in it; the tool that only gives an answer its form is no call.
  if (known === "stop" && calls) return "tool_calls";
  return known === "tool_calls" && !calls ? "stop" : known;
}
