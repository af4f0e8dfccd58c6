/** Anthropic's messages. */
import type { Answer, FinishReason } from "./reply.ts";
import { anthropicErrors, type VendorErrorName } from "./vendor-errors.ts";
import { anthropicViolations } from "./strict/anthropic.ts";
import { first, listOf } from "./strict/violation.ts";
import {
  argumentsOf,
  pieces,
  signatureOf,
  tokens,
  type Asked,
  type Frame,
  type VendorReply,
  type Wire,
} from "./wire.ts";

type Block = { type: string } & Record<string, unknown>;

const STOP_REASONS: Readonly<Record<FinishReason, string>> = {
  stop: "end_turn",
  length: "max_tokens",
  tool_calls: "tool_use",
  content_filter: "refusal",
};

function usage(answer: Answer, asked: Asked): Record<string, number> {
  const counted = tokens(answer, asked);
  return {
    input_tokens: counted.prompt_tokens,
    cache_creation_input_tokens: counted.cache_write_tokens,
    cache_read_input_tokens: counted.cached_tokens,
    output_tokens: counted.completion_tokens,
  };
}

const stopReason = (answer: Answer): string =>
  answer.stop_sequence !== undefined
    ? "stop_sequence"
    : STOP_REASONS[answer.finish_reason ?? (answer.tool_calls?.length ? "tool_calls" : "stop")];

function message(answer: Answer, { number, body }: Asked): Record<string, unknown> {
  return {
    model: answer.model ?? body.model,
    id: `msg_${number}`,
    type: "message",
    role: "assistant",
    content: [],
    stop_reason: null,
    stop_sequence: null,
  };
}

/** Each block with the deltas that fill it. */
function blocks(answer: Answer): { empty: Block; full: Block; deltas: readonly Block[] }[] {
  const { reasoning, answer: text, tool_calls = [] } = answer;
  const signature = signatureOf("claude", reasoning ?? "");
  const thinking = {
    empty: { type: "thinking", thinking: "", signature: "" },
    full: { type: "thinking", thinking: reasoning, signature },
    deltas: [
      ...pieces(reasoning ?? "", answer).map((piece) => ({ type: "thinking_delta", thinking: piece })),
      { type: "signature_delta", signature },
    ],
  };
  const words = {
    empty: { type: "text", text: "" },
    full: { type: "text", text },
    deltas: pieces(text ?? "", answer).map((piece) => ({ type: "text_delta", text: piece })),
  };
  const calls = tool_calls.map((call, index) => {
    const block = { type: "tool_use", id: call.id ?? `toolu_${index}`, name: call.name };
    const fragments = ["", ...pieces(argumentsOf(call), answer)];
    return {
      empty: { ...block, input: {} },
      full: { ...block, input: JSON.parse(argumentsOf(call)) as object },
      deltas: fragments.map((partial_json) => ({ type: "input_json_delta", partial_json })),
    };
  });
  return [...(reasoning === undefined ? [] : [thinking]), ...(text ? [words] : []), ...calls];
}

/** As the vendor does, with blanks of some number before the last brace. */
function event(kind: Frame["kind"], data: Block): Frame {
  const json = JSON.stringify(data);
  return { kind, bytes: `event: ${data.type}\ndata: ${json.slice(0, -1)}${" ".repeat(json.length % 15)}}\n\n` };
}

const PING = 'event: ping\ndata: {"type": "ping"}\n\n';

/** Deltas that carry something a reader sees. */
const isContent = (delta: Block): boolean => delta.type !== "signature_delta" && delta.partial_json !== "";

function frames(answer: Answer, asked: Asked): readonly Frame[] {
  const counted = answer.usage === null ? {} : { usage: usage(answer, asked) };
  const provisional =
    answer.usage === null ? {} : { usage: { ...usage(answer, asked), output_tokens: 1, service_tier: "standard" } };
  const body = blocks(answer).flatMap(({ empty, deltas }, index) => [
    event("prelude", { type: "content_block_start", index, content_block: empty }),
    ...(index === 0 ? [{ kind: "prelude", bytes: PING } as const] : []),
    ...deltas.map((delta) =>
      event(isContent(delta) ? "content" : "prelude", { type: "content_block_delta", index, delta }),
    ),
    event("prelude", { type: "content_block_stop", index }),
  ]);
  const delta = { stop_reason: stopReason(answer), stop_sequence: answer.stop_sequence ?? null };
  return [
    event("prelude", { type: "message_start", message: { ...message(answer, asked), ...provisional } }),
    ...body,
    event("finish", { type: "message_delta", delta, ...counted }),
    event("terminal", { type: "message_stop" }),
  ];
}

function whole(answer: Answer, asked: Asked): object {
  return {
    ...message(answer, asked),
    content: blocks(answer).map(({ full }) => full),
    stop_reason: stopReason(answer),
    stop_sequence: answer.stop_sequence ?? null,
    ...(answer.usage !== null && { usage: { ...usage(answer, asked), service_tier: "standard" } }),
  };
}

function error(name: VendorErrorName, asked: Asked): VendorReply {
  const { status, type, message: text } = anthropicErrors[name];
  return {
    status,
    body: { type: "error", error: { type, message: text }, request_id: `req_anthropic_${asked.number}` },
  };
}

function refused(status: number, type: string, text: string): VendorReply {
  return { status, body: { type: "error", error: { type, message: text } } };
}

function refusal({ path, headers, body }: Asked): VendorReply | undefined {
  const [address = ""] = path.split("?");
  if (!address.endsWith("/v1/messages")) return refused(404, "not_found_error", "Not Found");
  if (!headers["anthropic-version"])
    return refused(400, "invalid_request_error", "anthropic-version: header is required");
  for (const field of ["model", "max_tokens", "messages"]) {
    if (body[field] === undefined) return refused(400, "invalid_request_error", `${field}: Field required`);
  }
  const foreign = body.messages?.find(({ role }) => role !== "user" && role !== "assistant");
  return foreign && refused(400, "invalid_request_error", `messages: unexpected role "${foreign.role ?? ""}"`);
}

function violation(asked: Asked): VendorReply | undefined {
  const found = first(anthropicViolations(asked));
  return found && refused(400, "invalid_request_error", found.message);
}

export const anthropicWire: Wire = {
  base_path: "",
  stream_type: "text/event-stream; charset=utf-8",
  ping: PING,
  malformed: 'event: content_block_delta\ndata: {"type":"content_block_delta","delta":{"type":"text_d\n\n',
  streams: ({ body }) => body.stream === true,
  stops: ({ body }) => listOf(body["stop_sequences"]).map(String),
  refusal,
  violation,
  whole,
  frames,
  error,
  errorFrame: (name, asked) => `event: error\ndata: ${JSON.stringify(error(name, asked).body)}\n\n`,
  headers: ({ number }) => ({
    "request-id": `req_anthropic_${number}`,
    "anthropic-organization-id": "00000000-0000-0000-0000-000000000000",
    "anthropic-ratelimit-requests-limit": "50",
    "anthropic-ratelimit-requests-remaining": "49",
    "anthropic-ratelimit-requests-reset": "2026-01-01T00:01:00Z",
    "anthropic-ratelimit-tokens-limit": "30000",
    "anthropic-ratelimit-tokens-remaining": "29000",
    "anthropic-ratelimit-tokens-reset": "2026-01-01T00:01:00Z",
  }),
};
