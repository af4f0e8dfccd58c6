import type { Choice } from "../../../types/openai.ts";
import { entryIn } from "../../../translation/json.ts";
import type { StopReason } from "../wire.ts";

type Finish = Choice["finish_reason"];

/** The model's output was not valid: there is no answer. */
export const MALFORMED = "malformed";

/** A stop reason that is new in the SDK does not compile until it has its line here. */
const FINISH_REASONS: Readonly<Record<StopReason, Finish | typeof MALFORMED>> = {
  end_turn: "stop",
  stop_sequence: "stop",
  max_tokens: "length",
  model_context_window_exceeded: "length",
  tool_use: "tool_calls",
  content_filtered: "content_filter",
  guardrail_intervened: "content_filter",
  malformed_model_output: MALFORMED,
  malformed_tool_use: MALFORMED,
};

/** OpenAI's finish reason for a stop reason; "stop" for an unknown one. `hasToolCalls`: the message has tool calls. */
export function finishReason(reason: unknown, hasToolCalls: boolean): Finish | typeof MALFORMED {
  const known = (typeof reason === "string" && entryIn(FINISH_REASONS, reason)) || "stop";
  // Some models stop with "end_turn" after tool calls.
  if (known === "stop" && hasToolCalls) return "tool_calls";
  // A call of the tool whose input is the answer does not count.
  return known === "tool_calls" && !hasToolCalls ? "stop" : known;
}
