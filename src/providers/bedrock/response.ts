import type { ChatCompletion, ChatRequest, Message, ThinkingBlock } from "../../types/openai.ts";
import type { Headers, Target } from "../provider.ts";
import { isCutShort } from "../shared/cut-short.ts";
import { requestId } from "../shared/error-facts.ts";
import { noAnswer } from "../shared/errors.ts";
import { defined, type Fields, fieldsOf, isFields, someText, textOf } from "../shared/fields.ts";
import { isLegacy } from "../shared/tool-choice.ts";
import { type Annotation, annotations } from "./annotations.ts";
import { errorFromReply, spoiltAnswer } from "./errors.ts";
import { JSON_TOOL } from "./output-format.ts";
import { planOf } from "./plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { ToolNames } from "./tool-names.ts";
import { chatUsage } from "./usage.ts";

type ToolCall = Extract<NonNullable<Message["tool_calls"]>[number], { type: "function" }>;

/** What the blocks of an answer add up to. */
interface Gathered {
  text: string | undefined;
  /** The input of the tool that gives an answer its form. */
  json: string | undefined;
  readonly calls: ToolCall[];
  readonly reasoning: string[];
  readonly thinking: ThinkingBlock[];
  readonly annotations: Annotation[];
}

interface Reading {
  readonly names: ToolNames;
  readonly unwraps: boolean;
  readonly signer: string;
  /** The block that the answer was cut in. */
  readonly cut: unknown;
}

/** A whole answer in OpenAI's shape. */
export function chatReply(body: string, request: ChatRequest, target: Target, headers: Headers = {}): ChatCompletion {
  const reply = parse(body, headers, target);
  const { request: kept, format, traits } = planOf(request, target);
  const content = fieldsOf(fieldsOf(reply["output"])["message"])["content"] as readonly unknown[];
  const names = new ToolNames(kept);
  const found = gather(content, {
    names,
    unwraps: format.kind === "tool",
    signer: traits.signer,
    cut: cutIn(reply, content),
  });
  const finish = finishReason(reply["stopReason"], found.calls.length > 0);
  if (finish === "spoilt") throw spoiltAnswer(textOf(reply["stopReason"]), headers, target);
  const [call] = isLegacy(kept) ? found.calls : [];
  return {
    id: requestId(headers) ?? "",
    object: "chat.completion",
    created: now(),
    model: target.model,
    choices: [
      {
        index: 0,
        message: message(found, call),
        finish_reason: call === undefined ? finish : "function_call",
        logprobs: null,
      },
    ],
    ...(isFields(reply["usage"]) ? { usage: chatUsage(reply["usage"]) } : {}),
    // What a guardrail found; LiteLLM's users look for it here.
    ...(isFields(reply["trace"]) ? { trace: reply["trace"] } : {}),
  };
}

/** Seconds since the epoch. The API does not say when an answer was made. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

function parse(body: string, headers: Headers, target: Target): Fields {
  let reply: unknown;
  try {
    reply = JSON.parse(body);
  } catch (cause) {
    throw noAnswer("answered with something that is not JSON.", target, headers, cause);
  }
  if (!isFields(reply)) throw noAnswer("answered with JSON that is no message.", target, headers);
  if (Array.isArray(fieldsOf(fieldsOf(reply["output"])["message"])["content"])) return reply;
  if (typeof reply["message"] === "string" || headers["x-amzn-errortype"] !== undefined)
    throw errorFromReply({ status: undefined, headers, body }, target);
  throw noAnswer("answered with a message without content.", target, headers);
}

/** Only the last block can be the one that was cut. */
function cutIn({ stopReason }: Fields, content: readonly unknown[]): unknown {
  const finish = finishReason(stopReason, true);
  return finish !== "spoilt" && isCutShort(finish) ? content.at(-1) : undefined;
}

function gather(content: readonly unknown[], reading: Reading): Gathered {
  const found: Gathered = { text: undefined, json: undefined, calls: [], reasoning: [], thinking: [], annotations: [] };
  for (const block of content) if (isFields(block)) add(found, block, reading);
  return found;
}

/** A block says what it is by the one field it has. */
function add(found: Gathered, block: Fields, reading: Reading): void {
  if (typeof block["text"] === "string") found.text = (found.text ?? "") + block["text"];
  else if (isFields(block["toolUse"])) addCall(found, block["toolUse"], block === reading.cut, reading);
  else if (isFields(block["reasoningContent"])) addReasoning(found, block["reasoningContent"], reading);
  else if (isFields(block["citationsContent"])) addCited(found, block["citationsContent"]);
}

function addCited(found: Gathered, { content, citations }: Fields): void {
  const before = found.text?.length ?? 0;
  const text = Array.isArray(content) ? content.map((part: unknown) => textOf(fieldsOf(part)["text"])).join("") : "";
  found.text = (found.text ?? "") + text;
  found.annotations.push(...annotations(citations, before, found.text.length));
}

function addReasoning(found: Gathered, { reasoningText, redactedContent }: Fields, { signer }: Reading): void {
  if (typeof redactedContent === "string") {
    found.thinking.push({ type: "redacted_thinking", data: redactedContent, provider: signer });
  }
  if (!isFields(reasoningText)) return;
  const { text, signature } = reasoningText;
  found.reasoning.push(textOf(text));
  found.thinking.push({
    type: "thinking",
    thinking: textOf(text),
    ...defined({ signature: someText(signature) }),
    provider: signer,
  });
}

/** A call that was cut before its first argument has none: an empty object would make it whole. */
function addCall(found: Gathered, { toolUseId, name, input }: Fields, cut: boolean, { names, unwraps }: Reading): void {
  const json = JSON.stringify(input ?? {});
  const text = cut && json === "{}" ? "" : json;
  if (unwraps && name === JSON_TOOL) found.json ??= someText(text);
  else {
    const called = { name: names.own(textOf(name)), arguments: text };
    found.calls.push({ id: textOf(toolUseId), type: "function", function: called });
  }
}

/** `call` is the one that a caller of the time of `functions` wants to see in place of `tool_calls`. */
function message(found: Gathered, call: ToolCall | undefined): Message {
  const { calls, thinking } = found;
  const reasoning = found.reasoning.join("");
  return {
    role: "assistant",
    content: found.json ?? found.text ?? null,
    refusal: null,
    ...(found.annotations.length === 0 ? {} : { annotations: found.annotations }),
    ...(calls.length === 0 || call !== undefined ? {} : { tool_calls: calls }),
    ...(call === undefined ? {} : { function_call: call.function }),
    ...(reasoning === "" ? {} : { reasoning_content: reasoning }),
    ...(thinking.length === 0 ? {} : { thinking_blocks: thinking }),
  };
}
