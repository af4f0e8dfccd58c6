/** Gemini's `generateContent` and `streamGenerateContent`, as AI Studio and Vertex serve them. */
import { geminiErrors, vertexErrors } from "./gemini-errors.ts";
import type { Answer, FinishReason } from "./reply.ts";
import { geminiViolations, signedText } from "./strict/gemini.ts";
import { fieldsOf, first, isFields, listOf } from "./strict/violation.ts";
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

type Part = Record<string, unknown>;

interface Host {
  readonly vertex: boolean;
  readonly path: RegExp;
  readonly errors: typeof geminiErrors;
}

const STUDIO: Host = {
  vertex: false,
  path: /^\/v1beta\/(?:models|tunedModels)\/[^/:]+:(?:generateContent|streamGenerateContent)(?:\?|$)/,
  errors: geminiErrors,
};
const VERTEX: Host = {
  vertex: true,
  path: /^\/v1(?:beta1)?\/projects\/[^/]+\/locations\/[^/]+\/publishers\/google\/models\/[^/:]+:(?:generateContent|streamGenerateContent)(?:\?|$)/,
  errors: vertexErrors,
};

const FINISH_REASONS: Readonly<Record<FinishReason, string>> = {
  stop: "STOP",
  length: "MAX_TOKENS",
  tool_calls: "STOP",
  content_filter: "SAFETY",
};

/** Models from the third generation on sign their calls. */
const signs = ({ path }: Asked): boolean => /gemini-(?:[3-9]|.*latest)/.test(path);
const modelOf = ({ path }: Asked): string => /models\/([^/:]+):/.exec(path)?.[1] ?? "gemini-test";

/** Counts so far: every chunk has them. */
function usage(answer: Answer, said: Answer, asked: Asked): Record<string, unknown> {
  const whole = tokens(answer, asked);
  const so_far = said === answer ? whole : tokens({ ...said, usage: {} }, asked);
  const candidates = said === answer ? whole.completion_tokens - whole.reasoning_tokens : so_far.completion_tokens;
  const thoughts = whole.reasoning_tokens;
  return {
    promptTokenCount: whole.prompt_tokens,
    ...(candidates > 0 && { candidatesTokenCount: candidates }),
    totalTokenCount: whole.prompt_tokens + candidates + thoughts,
    ...(whole.cached_tokens > 0 && { cachedContentTokenCount: whole.cached_tokens }),
    promptTokensDetails: [{ modality: "TEXT", tokenCount: whole.prompt_tokens }],
    ...(thoughts > 0 && { thoughtsTokenCount: thoughts }),
  };
}

/** The text is signed where no call is: the thoughts led to it. */
const signsText = (answer: Answer, asked: Asked): boolean =>
  signs(asked) && answer.reasoning !== undefined && !answer.tool_calls?.length;

const signed = (part: Part, text: Part): Part => ({
  ...part,
  thoughtSignature: signatureOf("google", signedText(text)),
});

/** The calls, of which the first carries the signature of the thoughts before it. */
function calls(answer: Answer, asked: Asked, host: Host): Part[] {
  return (answer.tool_calls ?? []).map((call, index) => {
    const id = host.vertex || !signs(asked) ? {} : { id: call.id ?? `fc_${asked.number}_${index}` };
    const part = { functionCall: { ...id, name: call.name, args: JSON.parse(argumentsOf(call)) as object } };
    return index === 0 && (signs(asked) || answer.reasoning !== undefined) ? signed(part, part) : part;
  });
}

/** Thoughts are shown to those who ask for them. */
function thoughts({ reasoning = "" }: Answer, { body }: Asked): string {
  const shown = fieldsOf(fieldsOf(body["generationConfig"])["thinkingConfig"])["includeThoughts"] === true;
  return shown ? reasoning : "";
}

const finishReason = (answer: Answer): string => FINISH_REASONS[answer.finish_reason ?? "stop"];

function envelope(answer: Answer, asked: Asked): object {
  return { modelVersion: answer.model ?? modelOf(asked), responseId: `response-${asked.number}` };
}

function whole(answer: Answer, asked: Asked, host: Host): object {
  const { answer: text = "" } = answer;
  const thought = thoughts(answer, asked);
  const said = { text };
  const parts = [
    ...(thought === "" ? [] : [{ text: thought, thought: true }]),
    ...(text === "" ? [] : [signsText(answer, asked) ? signed(said, said) : said]),
    ...calls(answer, asked, host),
  ];
  const content = parts.length === 0 ? {} : { content: { parts, role: "model" } };
  return {
    candidates: [{ content: {}, ...content, finishReason: finishReason(answer), index: 0 }],
    ...(answer.usage !== null && { usageMetadata: usage(answer, answer, asked) }),
    ...envelope(answer, asked),
  };
}

/** JSON with blanks after its colons, as Google writes it. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(",")}]`;
  if (!isFields(value)) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, field]) => `${JSON.stringify(name)}: ${spaced(field)}`)
    .join(",")}}`;
}

const event = (kind: Frame["kind"], data: object): Frame => ({ kind, bytes: `data: ${spaced(data)}\r\n\r\n` });

function frames(answer: Answer, asked: Asked, host: Host): readonly Frame[] {
  const { answer: text = "" } = answer;
  let said = "";
  const chunk = (kind: Frame["kind"], parts: readonly Part[], finish?: string): Frame => {
    const counted = usage(answer, finish === undefined ? { answer: said } : answer, asked);
    const candidate = { content: { parts, role: "model" }, ...(finish && { finishReason: finish }), index: 0 };
    return event(kind, {
      candidates: [candidate],
      ...(answer.usage !== null && { usageMetadata: counted }),
      ...envelope(answer, asked),
    });
  };
  const last = signsText(answer, asked) && text !== "" ? signed({ text: "" }, { text }) : { text: "" };
  return [
    ...pieces(thoughts(answer, asked), answer).map((piece) => chunk("content", [{ text: piece, thought: true }])),
    ...pieces(text, answer).map((piece) => {
      said += piece;
      return chunk("content", [{ text: piece }]);
    }),
    ...calls(answer, asked, host).map((part) => chunk("content", [part])),
    chunk("finish", [last], finishReason(answer)),
  ];
}

function refused(status: number, code: string, message: string, details?: readonly object[]): VendorReply {
  return { status, body: { error: { code: status, message, status: code, ...(details && { details }) } } };
}

function error(name: VendorErrorName, asked: Asked, host: Host): VendorReply {
  if (name === "content_policy") return blocked(asked);
  const { status, code, message, details } = host.errors[name];
  return refused(status, code, message, details);
}

/** A prompt that is not answered: status 200, and in a stream one event. */
function blocked(asked: Asked): VendorReply {
  const body = {
    promptFeedback: { blockReason: "PROHIBITED_CONTENT" },
    usageMetadata: { promptTokenCount: 12, totalTokenCount: 12 },
    ...envelope({}, asked),
  };
  if (!streams(asked)) return { status: 200, body };
  return { status: 200, body: `data: ${spaced(body)}\r\n\r\n`, headers: { "content-type": "text/event-stream" } };
}

const streams = ({ path }: Asked): boolean => /:streamGenerateContent\?(?:.*&)?alt=sse/.test(path);

function refusal({ path }: Asked, host: Host): VendorReply | undefined {
  if (host.path.test(path)) return undefined;
  return refused(404, "NOT_FOUND", `The requested URL ${path} was not found on this server.`);
}

function credentialMissing({ headers, path }: Asked, { vertex }: Host): VendorReply | undefined {
  if (vertex) {
    const has = /^Bearer \S+/.test(String(headers["authorization"])) || headers["x-goog-api-key"] !== undefined;
    return has ? undefined : refused(401, "UNAUTHENTICATED", "Request is missing required authentication credential.");
  }
  const has = headers["x-goog-api-key"] !== undefined || /[?&]key=/.test(path);
  if (has) return undefined;
  return refused(
    403,
    "PERMISSION_DENIED",
    "Method doesn't allow unregistered callers (callers without established identity).",
  );
}

function violation(asked: Asked, host: Host): VendorReply | undefined {
  const missing = credentialMissing(asked, host) ?? refusal(asked, host);
  if (missing) return missing;
  const found = first(geminiViolations(asked, host));
  return found && refused(400, "INVALID_ARGUMENT", found.message);
}

function wireOf(host: Host): Wire {
  return {
    base_path: "",
    stream_type: "text/event-stream",
    ping: ": keep-alive\r\n\r\n",
    malformed: 'data: {"candidates": [{"content": {"parts": [{"text": "half an ev\r\n\r\n',
    streams,
    stops: ({ body }) => listOf(fieldsOf(body["generationConfig"])["stopSequences"]).map(String),
    refusal: (asked) => refusal(asked, host),
    violation: (asked) => violation(asked, host),
    whole: (answer, asked) => whole(answer, asked, host),
    frames: (answer, asked) => frames(answer, asked, host),
    error: (name, asked) => error(name, asked, host),
    // In the middle of a stream it stands on lines of its own, without `data:`.
    errorFrame: (name, asked) =>
      name === "content_policy"
        ? `data: ${spaced(blocked(asked).body)}\r\n\r\n`
        : `${JSON.stringify(error(name, asked, host).body, null, 2)}\n`,
    headers: ({ number }) => ({ "server-timing": `gfet4t7; dur=${number}` }),
  };
}

export const geminiWire: Wire = wireOf(STUDIO);
export const vertexWire: Wire = wireOf(VERTEX);
