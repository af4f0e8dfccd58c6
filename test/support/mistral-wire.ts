/** OpenAI's wire as Mistral speaks it: thinking among the content's parts, ids of nine characters, errors of its own. */
import { openaiWire } from "./openai-wire.ts";
import type { Answer } from "./reply.ts";
import { mistralViolations } from "./strict/mistral.ts";
import { first } from "./strict/violation.ts";
import { openaiErrors, type VendorErrorName } from "./vendor-errors.ts";
import { argumentsOf, pieces, tokens, type Asked, type Frame, type VendorReply, type Wire } from "./wire.ts";

const think = (text: string): object => ({ type: "thinking", thinking: [{ type: "text", text }] });

function toolCalls(answer: Answer, { number }: Asked): object[] {
  return (answer.tool_calls ?? []).map((call, index) => ({
    id: call.id ?? `Mis${String(number).padStart(4, "0")}${String(index).padStart(2, "0")}`,
    function: { name: call.name, arguments: argumentsOf(call) },
    index,
  }));
}

const finishReason = (answer: Answer): string => {
  if (answer.finish_reason === "content_filter") return "error";
  return answer.finish_reason ?? (answer.tool_calls?.length ? "tool_calls" : "stop");
};

function usage(answer: Answer, asked: Asked): object {
  const { prompt_tokens, completion_tokens } = tokens(answer, asked);
  return { prompt_tokens, total_tokens: prompt_tokens + completion_tokens, completion_tokens };
}

function envelope(answer: Answer, { number, body }: Asked, object: string): object {
  return { id: `mistral-${number}`, object, created: 1_767_225_600, model: answer.model ?? body.model };
}

function whole(answer: Answer, asked: Asked): object {
  if (asked.path.endsWith("/embeddings")) return openaiWire.whole(answer, asked);
  const { reasoning, answer: text = "" } = answer;
  const parts = [think(reasoning ?? ""), ...(text === "" ? [] : [{ type: "text", text }])];
  const calls = toolCalls(answer, asked);
  const message = {
    role: "assistant",
    tool_calls: calls.length === 0 ? null : calls,
    content: reasoning === undefined ? text : parts,
  };
  return {
    ...envelope(answer, asked, "chat.completion"),
    choices: [{ index: 0, message, finish_reason: finishReason(answer) }],
    ...(answer.usage !== null && { usage: usage(answer, asked) }),
  };
}

/** Calls come whole, beside the finish reason; usage is on the last chunk, asked for or not. */
function frames(answer: Answer, asked: Asked): readonly Frame[] {
  const head = envelope(answer, asked, "chat.completion.chunk");
  const chunk = (
    kind: Frame["kind"],
    delta: object,
    finish_reason: string | null = null,
    more: object = {},
  ): Frame => ({
    kind,
    bytes: `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }], ...more })}\n\n`,
  });
  const counted = answer.usage === null ? {} : { usage: usage(answer, asked) };
  const calls = toolCalls(answer, asked);
  return [
    chunk("prelude", { role: "assistant", content: "" }),
    ...pieces(answer.reasoning ?? "", answer).map((piece) => chunk("content", { content: [think(piece)] })),
    ...pieces(answer.answer ?? "", answer).map((piece) => chunk("content", { content: piece })),
    ...calls.map((call) => chunk("content", { content: "", tool_calls: [call] })),
    chunk("finish", { content: "" }, finishReason(answer), counted),
    { kind: "terminal", bytes: "data: [DONE]\n\n" },
  ];
}

function error(name: VendorErrorName): VendorReply {
  if (name === "unauthorized") return { status: 401, body: { detail: "Unauthorized" } };
  if (name === "context_too_long") {
    return refused(400, "Prompt contains 40960 tokens, too large for model with 32768 maximum context length", "3051");
  }
  const { status, type, message, code = null } = openaiErrors[name];
  return { status, body: { object: "error", message, type, param: null, code } };
}

function refused(status: number, message: string, code: string): VendorReply {
  return { status, body: { object: "error", message, type: "invalid_request_error", param: null, code } };
}

function violation(asked: Asked): VendorReply | undefined {
  if (!/^Bearer \S+/.test(String(asked.headers["authorization"]))) return error("unauthorized");
  if (asked.path.includes("/embeddings")) return undefined;
  const found = first(mistralViolations(asked));
  return found && refused(found.status ?? 400, found.message, "3230");
}

export const mistralWire: Wire = {
  ...openaiWire,
  violation,
  whole,
  frames,
  error,
  errorFrame: (name) => `data: ${JSON.stringify(error(name).body)}\n\n`,
  headers: ({ number }) => ({
    "mistral-correlation-id": `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`,
    "x-ratelimit-remaining-req-minute": "299",
  }),
};
