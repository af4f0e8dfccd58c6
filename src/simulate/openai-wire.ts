/** Chat completions, as OpenAI and all compatible servers answer them. */
import { failureText, type Wire, type WireUsage } from "./wire.ts";
import { BEGIN_MS } from "./virtual-clock.ts";

const COMMON = { id: "chatcmpl-simulated", created: BEGIN_MS / 1000, model: "simulated" };

function usageOf({ prompt_tokens, answer_tokens }: WireUsage): object {
  return { prompt_tokens, completion_tokens: answer_tokens, total_tokens: prompt_tokens + answer_tokens };
}

function event(choices: readonly object[], more: object = {}): string {
  return `data: ${JSON.stringify({ ...COMMON, object: "chat.completion.chunk", choices, ...more })}\n\n`;
}

const BEGIN = event([{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }]);
const END = event([{ index: 0, delta: {}, finish_reason: "stop" }]);

export const openAiWire: Wire = {
  streamType: "text/event-stream",

  whole(text, usage) {
    const message = { role: "assistant", content: text, refusal: null };
    const choices = [{ index: 0, message, finish_reason: "stop", logprobs: null }];
    return JSON.stringify({ ...COMMON, object: "chat.completion", choices, usage: usageOf(usage) });
  },

  begin: () => BEGIN,
  piece: (text) => event([{ index: 0, delta: { content: text }, finish_reason: null }]),
  end: (usage) => `${END}${event([], { usage: usageOf(usage) })}data: [DONE]\n\n`,

  error(status) {
    const type = status === 429 ? "rate_limit_error" : status >= 500 ? "server_error" : "invalid_request_error";
    return JSON.stringify({ error: { message: failureText(status), type, param: null, code: null } });
  },
};
