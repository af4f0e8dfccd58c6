/** Bedrock's Converse and ConverseStream, as Claude answers there. */
import { bedrockErrors } from "./bedrock-errors.ts";
import { eventStreamFrame } from "./eventstream.ts";
import type { Answer, FinishReason } from "./reply.ts";
import { bedrockViolations } from "./strict/bedrock.ts";
import { fieldsOf, first, listOf } from "./strict/violation.ts";
import type { VendorErrorName } from "./vendor-errors.ts";
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

type Block = Record<string, unknown>;

const STOP_REASONS: Readonly<Record<FinishReason, string>> = {
  stop: "end_turn",
  length: "max_tokens",
  tool_calls: "tool_use",
  content_filter: "guardrail_intervened",
};

/** Errors that a stream can break off with; any other comes unmodelled. */
const IN_STREAMS: ReadonlySet<string> = new Set([
  "InternalServerException",
  "ServiceUnavailableException",
  "ThrottlingException",
  "ValidationException",
]);

function usage(answer: Answer, asked: Asked): Record<string, number> {
  const counted = tokens(answer, asked);
  const { prompt_tokens, completion_tokens, cached_tokens, cache_write_tokens } = counted;
  return {
    inputTokens: prompt_tokens,
    outputTokens: completion_tokens,
    totalTokens: prompt_tokens + completion_tokens + cached_tokens + cache_write_tokens,
    cacheReadInputTokens: cached_tokens,
    cacheReadInputTokenCount: cached_tokens,
    cacheWriteInputTokens: cache_write_tokens,
    cacheWriteInputTokenCount: cache_write_tokens,
  };
}

function stopReason(answer: Answer): string {
  if (answer.stop_sequence !== undefined) return "stop_sequence";
  return STOP_REASONS[answer.finish_reason ?? (answer.tool_calls?.length ? "tool_calls" : "stop")];
}

/** Only Claude signs what it thinks. Each block whole, what opens it in a stream (only a tool's does), and the deltas that fill it. */
function blocks(answer: Answer, { number, path }: Asked): { full: Block; start?: Block; deltas: readonly Block[] }[] {
  const { reasoning, answer: text, tool_calls = [] } = answer;
  const signature = /claude/.test(path) ? { signature: signatureOf("claude", reasoning ?? "") } : {};
  const thinking = {
    full: { reasoningContent: { reasoningText: { text: reasoning, ...signature } } },
    deltas: [
      ...pieces(reasoning ?? "", answer).map((piece) => ({ reasoningContent: { text: piece } })),
      ...("signature" in signature ? [{ reasoningContent: signature }] : []),
    ],
  };
  const said = { full: { text }, deltas: pieces(text ?? "", answer).map((piece) => ({ text: piece })) };
  const calls = tool_calls.map((call, index) => {
    const start = { toolUseId: call.id ?? `tooluse_${number}_${index}`, name: call.name };
    return {
      full: { toolUse: { ...start, input: JSON.parse(argumentsOf(call)) as object } },
      start: { toolUse: start },
      deltas: pieces(argumentsOf(call), answer).map((input) => ({ toolUse: { input } })),
    };
  });
  return [...(reasoning === undefined ? [] : [thinking]), ...(text ? [said] : []), ...calls];
}

/** As the vendor does, with padding of some length in each payload. */
function event(kind: Frame["kind"], type: string, payload: object): Frame {
  const json = JSON.stringify(payload);
  const padded = JSON.stringify({ ...payload, p: "abcdefghijklmnop".slice(0, 1 + (json.length % 15)) });
  const headers = { ":event-type": type, ":content-type": "application/json", ":message-type": "event" };
  return { kind, bytes: eventStreamFrame(headers, padded) };
}

/** Deltas that carry something a reader sees. */
const isContent = ({ reasoningContent }: Block): boolean => fieldsOf(reasoningContent)["signature"] === undefined;

function frames(answer: Answer, asked: Asked): readonly Frame[] {
  const body = blocks(answer, asked).flatMap(({ start, deltas }, contentBlockIndex) => [
    ...(start === undefined ? [] : [event("prelude", "contentBlockStart", { contentBlockIndex, start })]),
    ...deltas.map((delta) =>
      event(isContent(delta) ? "content" : "prelude", "contentBlockDelta", { contentBlockIndex, delta }),
    ),
    event("prelude", "contentBlockStop", { contentBlockIndex }),
  ]);
  const counted = answer.usage === null ? {} : { usage: usage(answer, asked) };
  return [
    event("prelude", "messageStart", { role: "assistant" }),
    ...body,
    event("finish", "messageStop", { stopReason: stopReason(answer) }),
    event("terminal", "metadata", { ...counted, metrics: { latencyMs: 12 } }),
  ];
}

function whole(answer: Answer, asked: Asked): object {
  return {
    metrics: { latencyMs: 12 },
    output: { message: { role: "assistant", content: blocks(answer, asked).map(({ full }) => full) } },
    stopReason: stopReason(answer),
    ...(answer.usage !== null && { usage: usage(answer, asked) }),
  };
}

function refused(status: number, type: string, message: string): VendorReply {
  const headers = { "x-amzn-errortype": `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/` };
  return { status, body: { message }, headers };
}

function error(name: VendorErrorName, { headers }: Asked): VendorReply {
  if (name === "unauthorized" && String(headers["authorization"]).startsWith("Bearer "))
    return refused(403, "AccessDeniedException", "Authentication failed: Please make sure your API Key is valid.");
  const { status, type, message } = bedrockErrors[name];
  return refused(status, type, message);
}

function errorFrame(name: VendorErrorName): Uint8Array {
  const { type, message } = bedrockErrors[name];
  if (!IN_STREAMS.has(type))
    return eventStreamFrame({ ":message-type": "error", ":error-code": type, ":error-message": message }, "");
  const exception = type.charAt(0).toLowerCase() + type.slice(1);
  return eventStreamFrame(
    { ":exception-type": exception, ":content-type": "application/json", ":message-type": "exception" },
    JSON.stringify({ message }),
  );
}

function refusal({ path }: Asked): VendorReply | undefined {
  if (/^\/model\/[^/]+\/converse(?:-stream)?$/.test(path)) return undefined;
  return refused(404, "UnknownOperationException", "");
}

function violation(asked: Asked): VendorReply | undefined {
  const authorization = String(asked.headers["authorization"]);
  if (!/^(?:Bearer \S+|AWS4-HMAC-SHA256 Credential=\S+\/bedrock\/aws4_request, )/.test(authorization))
    return refused(403, "MissingAuthenticationTokenException", "Missing Authentication Token");
  const found = refusal(asked) ?? first(bedrockViolations(asked));
  return found && ("body" in found ? found : refused(400, "ValidationException", found.message));
}

export const bedrockWire: Wire = {
  base_path: "",
  stream_type: "application/vnd.amazon.eventstream",
  // No keep-alive is known: an event of a type that nobody knows.
  ping: event("prelude", "initial-response", {}).bytes,
  malformed: eventStreamFrame(
    { ":event-type": "contentBlockDelta", ":content-type": "application/json", ":message-type": "event" },
    '{"contentBlockIndex":0,"delta":{"te',
  ),
  streams: ({ path }) => path.endsWith("/converse-stream"),
  stops: ({ body }) => listOf(fieldsOf(body["inferenceConfig"])["stopSequences"]).map(String),
  refusal,
  violation,
  whole,
  frames,
  error,
  errorFrame,
  headers: ({ number }) => ({ "x-amzn-requestid": `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` }),
};
