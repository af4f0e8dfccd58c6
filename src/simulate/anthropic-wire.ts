/** Anthropic's messages, also as Vertex AI serves Claude. */
import { failureText, type Wire, type WireUsage } from "./wire.ts";

const MESSAGE = { id: "msg_simulated", type: "message", role: "assistant", model: "simulated", stop_sequence: null };

function usageOf({ prompt_tokens, answer_tokens }: WireUsage): object {
  return { input_tokens: prompt_tokens, output_tokens: answer_tokens };
}

function event(data: { readonly type: string } & Readonly<Record<string, unknown>>): string {
  return `event: ${data.type}\ndata: ${JSON.stringify(data)}\n\n`;
}

const ERRORS: Readonly<Record<number, string>> = {
  400: "invalid_request_error",
  401: "authentication_error",
  403: "permission_error",
  404: "not_found_error",
  429: "rate_limit_error",
  529: "overloaded_error",
};

export const anthropicWire: Wire = {
  streamType: "text/event-stream",

  whole(text, usage) {
    const content = [{ type: "text", text }];
    return JSON.stringify({ ...MESSAGE, content, stop_reason: "end_turn", usage: usageOf(usage) });
  },

  begin(usage) {
    const message = { ...MESSAGE, content: [], stop_reason: null, usage: usageOf({ ...usage, answer_tokens: 1 }) };
    const block = { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } };
    return event({ type: "message_start", message }) + event(block);
  },

  piece: (text) => event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }),

  end(usage) {
    const delta = { stop_reason: "end_turn", stop_sequence: null };
    return (
      event({ type: "content_block_stop", index: 0 }) +
      event({ type: "message_delta", delta, usage: usageOf(usage) }) +
      event({ type: "message_stop" })
    );
  },

  error(status) {
    return JSON.stringify({
      type: "error",
      error: { type: ERRORS[status] ?? "api_error", message: failureText(status) },
    });
  },
};
