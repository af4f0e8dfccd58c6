import type { ChatCompletion, ChatRequest, Message, ThinkingBlock } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { noAnswer } from "../shared/errors.ts";
import { type Annotation, annotations } from "./annotations.ts";
import { reportedError } from "./errors.ts";
import { JSON_TOOL } from "./output-format.ts";
import { planOf } from "./plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { isCutShort } from "../shared/cut-short.ts";
import { isLegacy } from "../shared/tool-choice.ts";
import { chatUsage } from "./usage.ts";
import {
  type ContentBlock,
  defined,
  type Fields,
  type Incoming,
  isFields,
  someText,
  textOf,
  type WireMessage,
} from "./wire.ts";

/** Marks thinking blocks as ours, so that they go back to Anthropic and to nobody else. */
export const PROVIDER = "anthropic";

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

/** A whole answer in OpenAI's shape. */
export function chatReply(body: string, request: ChatRequest, target: Target): ChatCompletion {
  const reply = parse(body, target);
  const plan = planOf(request, target);
  const content = reply.content as readonly unknown[];
  // Only the last block can be the one that was cut.
  const cut = isCutShort(finishReason(reply.stop_reason, true)) ? content.at(-1) : undefined;
  const found = gather(content, plan.format.kind === "tool", cut);
  const [call] = isLegacy(plan.request) ? found.calls : [];
  return {
    id: reply.id ?? "",
    object: "chat.completion",
    created: now(),
    model: reply.model ?? target.model,
    choices: [
      {
        index: 0,
        message: message(found, reply, call),
        finish_reason: call === undefined ? finishReason(reply.stop_reason, found.calls.length > 0) : "function_call",
        logprobs: null,
      },
    ],
    ...(isFields(reply.usage) ? { usage: chatUsage(reply.usage) } : {}),
  };
}

/** Seconds since the epoch. The API does not say when an answer was made. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

function parse(body: string, target: Target): WireMessage {
  let reply: unknown;
  try {
    reply = JSON.parse(body);
  } catch (cause) {
    throw noAnswer("answered with something that is not JSON.", target, {}, cause);
  }
  const error = reportedError(reply, target);
  if (error !== undefined) throw error;
  if (!isFields(reply)) throw noAnswer("answered with JSON that is no message.", target);
  if (!Array.isArray(reply["content"])) throw noAnswer("answered with a message without content.", target);
  return reply;
}

function gather(content: readonly unknown[], unwrap: boolean, cut: unknown): Gathered {
  const found: Gathered = { text: undefined, json: undefined, calls: [], reasoning: [], thinking: [], annotations: [] };
  for (const block of content) if (isFields(block)) add(found, block, { unwrap, cut: block === cut });
  return found;
}

/** `unwrap`: the answer comes as the input of a tool. `cut`: the answer was cut in this block. */
interface Reading {
  readonly unwrap: boolean;
  readonly cut: boolean;
}

function add(found: Gathered, fields: Fields, reading: Reading): void {
  // The wire boundary: any field of the block may be missing. Blocks of tools on Anthropic's servers are not for the caller.
  const block = fields as Incoming<ContentBlock>;
  switch (block.type) {
    case "text":
      return addText(found, fields);
    case "thinking":
      return addThinking(found, fields);
    case "redacted_thinking":
      found.thinking.push({ type: "redacted_thinking", data: textOf(fields["data"]), provider: PROVIDER });
      return;
    case "tool_use":
      return addCall(found, fields, reading);
    default:
  }
}

function addText(found: Gathered, { text, citations }: Fields): void {
  const before = found.text?.length ?? 0;
  found.text = (found.text ?? "") + textOf(text);
  found.annotations.push(...annotations(citations, before, found.text.length));
}

function addThinking(found: Gathered, { thinking, signature }: Fields): void {
  found.reasoning.push(textOf(thinking));
  found.thinking.push({
    type: "thinking",
    thinking: textOf(thinking),
    ...defined({ signature: someText(signature) }),
    provider: PROVIDER,
  });
}

/** A call that was cut before its first argument has none: an empty object would make it whole. */
function addCall(found: Gathered, { id, name, input }: Fields, { unwrap, cut }: Reading): void {
  const json = JSON.stringify(input ?? {});
  const text = cut && json === "{}" ? "" : json;
  if (unwrap && name === JSON_TOOL) found.json ??= someText(text);
  else found.calls.push({ id: textOf(id), type: "function", function: { name: textOf(name), arguments: text } });
}

/** `call` is the one that a caller of the time of `functions` wants to see in place of `tool_calls`. */
function message(found: Gathered, { stop_details }: WireMessage, call: ToolCall | undefined): Message {
  const { calls, thinking } = found;
  const reasoning = found.reasoning.join("");
  return {
    role: "assistant",
    content: found.json ?? found.text ?? null,
    refusal: stop_details?.explanation ?? null,
    ...(found.annotations.length === 0 ? {} : { annotations: found.annotations }),
    ...(calls.length === 0 || call !== undefined ? {} : { tool_calls: calls }),
    ...(call === undefined ? {} : { function_call: call.function }),
    ...(reasoning === "" ? {} : { reasoning_content: reasoning }),
    ...(thinking.length === 0 ? {} : { thinking_blocks: thinking }),
  };
}
