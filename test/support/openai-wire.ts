/** OpenAI's chat completions and embeddings, on any path that ends as theirs do (Azure's included). */
import { embeddings } from "./embeddings.ts";
import type { Answer } from "./reply.ts";
import { openaiErrors, type VendorErrorName } from "./vendor-errors.ts";
import { openaiViolations } from "./strict/openai.ts";
import { first, listOf } from "./strict/violation.ts";
import { argumentsOf, pieces, tokens, type Asked, type Frame, type VendorReply, type Wire } from "./wire.ts";

type Kind = Frame["kind"];

const event = (kind: Kind, data: object): Frame => ({ kind, bytes: `data: ${JSON.stringify(data)}\n\n` });

function envelope(answer: Answer, { number, body }: Asked, object: string): Record<string, unknown> {
  return {
    id: `chatcmpl-${number}`,
    object,
    created: Math.floor(Date.now() / 1000),
    model: answer.model ?? body.model ?? "gpt-test",
    service_tier: "default",
    system_fingerprint: "fp_literouter",
  };
}

function usage(answer: Answer, asked: Asked): object {
  const counted = tokens(answer, asked);
  return {
    prompt_tokens: counted.prompt_tokens,
    completion_tokens: counted.completion_tokens,
    total_tokens: counted.prompt_tokens + counted.completion_tokens,
    prompt_tokens_details: { cached_tokens: counted.cached_tokens, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: counted.reasoning_tokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

function toolCalls(answer: Answer): { id: string; type: "function"; function: { name: string; arguments: string } }[] {
  return (answer.tool_calls ?? []).map((call, index) => ({
    id: call.id ?? `call_${index}`,
    type: "function",
    function: { name: call.name, arguments: argumentsOf(call) },
  }));
}

const finishReason = (answer: Answer): string =>
  answer.finish_reason ?? (answer.tool_calls?.length ? "tool_calls" : "stop");

function whole(answer: Answer, asked: Asked): object {
  if (asked.path.endsWith("/embeddings"))
    return embeddings(asked.body, tokens({ ...answer, answer: "" }, asked).prompt_tokens);
  const calls = toolCalls(answer);
  const message = {
    role: "assistant",
    content: answer.answer ?? null,
    ...(answer.reasoning !== undefined && { reasoning_content: answer.reasoning }),
    ...(calls.length > 0 && { tool_calls: calls }),
    refusal: null,
    annotations: [],
  };
  return {
    ...envelope(answer, asked, "chat.completion"),
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(answer) }],
    ...(answer.usage !== null && { usage: usage(answer, asked) }),
  };
}

function frames(answer: Answer, asked: Asked): readonly Frame[] {
  const options = asked.body.stream_options as { include_usage?: boolean } | undefined;
  const with_usage = options?.include_usage === true && answer.usage !== null;
  const head = envelope(answer, asked, "chat.completion.chunk");
  const chunk = (kind: Kind, delta: object, finish_reason: string | null = null): Frame =>
    event(kind, {
      ...head,
      choices: [{ index: 0, delta, logprobs: null, finish_reason }],
      ...(with_usage && { usage: null }),
      obfuscation: "Xq7".repeat(1 + (asked.number % 3)),
    });
  const calls = toolCalls(answer).flatMap(({ function: { name, arguments: text }, ...call }, index) => [
    chunk("prelude", { tool_calls: [{ index, ...call, function: { name, arguments: "" } }] }),
    ...pieces(text, answer).map((piece) =>
      chunk("content", { tool_calls: [{ index, function: { arguments: piece } }] }),
    ),
  ]);
  return [
    chunk("prelude", { role: "assistant", content: calls.length > 0 ? null : "", refusal: null }),
    ...pieces(answer.reasoning ?? "", answer).map((piece) => chunk("content", { reasoning_content: piece })),
    ...pieces(answer.answer ?? "", answer).map((piece) => chunk("content", { content: piece })),
    ...calls,
    chunk("finish", {}, finishReason(answer)),
    ...(with_usage ? [event("finish", { ...head, choices: [], usage: usage(answer, asked) })] : []),
    { kind: "terminal", bytes: "data: [DONE]\n\n" },
  ];
}

function error(name: VendorErrorName): VendorReply {
  const { status, message, type, param = null, code = null } = openaiErrors[name];
  return { status, body: { error: { message, type, param, code } } };
}

function refused(status: number, message: string, param: string | null = null): VendorReply {
  return { status, body: { error: { message, type: "invalid_request_error", param, code: null } } };
}

function refusal({ path, body }: Asked): VendorReply | undefined {
  const [address = ""] = path.split("?");
  const azure = address.includes("/openai/deployments/");
  if (azure && !path.includes("api-version="))
    return { status: 404, body: { error: { code: "404", message: "Resource not found" } } };
  if (!azure && typeof body.model !== "string") return refused(400, "you must provide a model parameter");
  if (address.endsWith("/embeddings"))
    return body.input === undefined ? refused(400, "Missing required parameter: 'input'.") : undefined;
  if (!address.endsWith("/chat/completions")) return refused(404, `Invalid URL (POST ${address})`);
  return Array.isArray(body.messages) ? undefined : refused(400, "Missing required parameter: 'messages'.");
}

function violation(asked: Asked): VendorReply | undefined {
  if (asked.path.includes("/embeddings")) return undefined;
  const found = first(openaiViolations(asked));
  return found && refused(400, found.message, found.param);
}

export const openaiWire: Wire = {
  base_path: "/v1",
  stream_type: "text/event-stream; charset=utf-8",
  ping: ": keep-alive\n\n",
  malformed: 'data: {"choices": [{"delta": {"content": "half an ev\n\n',
  streams: ({ body }) => body.stream === true,
  stops: ({ body }) => (typeof body["stop"] === "string" ? [body["stop"]] : listOf(body["stop"]).map(String)),
  refusal,
  violation,
  whole,
  frames,
  error,
  errorFrame: (name) => `data: ${JSON.stringify(error(name).body)}\n\n`,
  headers: ({ number }) => ({
    "x-request-id": `req_openai_${number}`,
    "openai-version": "2020-10-01",
    "openai-processing-ms": "12",
    "x-ratelimit-limit-requests": "10000",
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-limit-tokens": "200000",
    "x-ratelimit-remaining-tokens": "195588",
    "x-ratelimit-reset-requests": "8.64s",
    "x-ratelimit-reset-tokens": "84ms",
  }),
};
