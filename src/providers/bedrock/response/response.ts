import type { ChatCompletion } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { answerId } from "../../../translation/errors/error-facts.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, textOf, someText } from "../../../translation/json.ts";
import { MessageBuilder } from "../../../translation/claude/message-builder.ts";
import { JSON_TOOL } from "../../../translation/chat/json-tool.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { annotations } from "./annotations.ts";
import { isSoundBlock } from "./block-fields.ts";
import { errorFromReply, spoiltAnswer } from "../errors.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import type { ToolNames } from "../request/tool-names.ts";
import { chatUsage } from "./usage.ts";
import { placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";
import type { Headers } from "../../../transport/http.ts";

interface Reading {
  readonly names: ToolNames;
  readonly unwraps: boolean;
  readonly signer: string;
  /** The block that the answer was cut in. */
  readonly cut: unknown;
}

/** A whole answer in OpenAI's shape. */
export function chatReply(body: string, plan: Plan, target: Target, headers: Headers, received_at = 0): ChatCompletion {
  const reply = parse(body, headers, target);
  const { request, format, traits, names } = plan;
  const content = contentOf(reply, headers, target);
  const found = gather(content, {
    names,
    unwraps: format.kind === "tool",
    signer: traits.signer,
    cut: cutIn(reply, content),
  });
  const reason = someText(reply["stopReason"]);
  if (found.saysNothing && (reason === undefined || reason === "tool_use"))
    throw noAnswer("answered with a message that says nothing, nor why.", target, headers);
  const finish = finishReason(reason, found.hasCalls);
  if (finish === "spoilt") throw spoiltAnswer(textOf(reply["stopReason"]), headers, target);
  const usage = isFields(reply["usage"]) ? chatUsage(reply["usage"]) : undefined;
  return {
    id: answerId(headers, target),
    object: "chat.completion",
    created: placeholderTime(received_at),
    model: target.model,
    choices: [found.choice(finish, isLegacy(request))],
    ...(usage === undefined ? {} : { usage }),
    // What a guardrail found; LiteLLM's users look for it here.
    ...(isFields(reply["trace"]) ? { trace: reply["trace"] } : {}),
  };
}

function parse(body: string, headers: Headers, target: Target): Fields {
  const reply = answerJson(body, target, headers);
  if (!isFields(reply)) throw noAnswer("answered with JSON that is no message.", target, headers);
  const isError = typeof reply["message"] === "string" || headers["x-amzn-errortype"] !== undefined;
  if (isError && !Array.isArray(blocksIn(reply))) throw errorFromReply({ status: undefined, headers, body }, target);
  return reply;
}

function blocksIn(reply: Fields): unknown {
  return fieldsOf(fieldsOf(reply["output"])["message"])["content"];
}

function contentOf(reply: Fields, headers: Headers, target: Target): readonly Fields[] {
  const content = blocksIn(reply);
  if (!Array.isArray(content)) throw noAnswer("answered with a message without content.", target, headers);
  // What is no block at all says nothing; one with a field of another type would say something else than was meant.
  const blocks = content.filter(isFields);
  if (blocks.every(isSoundBlock)) return blocks;
  throw noAnswer("answered with a block whose fields are of other types than they should be.", target, headers);
}

/** Only the last block can be the one that was cut. */
function cutIn({ stopReason }: Fields, content: readonly unknown[]): unknown {
  const finish = finishReason(stopReason, true);
  return finish !== "spoilt" && isTruncated(finish) ? content.at(-1) : undefined;
}

function gather(content: readonly Fields[], reading: Reading): MessageBuilder {
  const found = new MessageBuilder();
  for (const block of content) add(found, block, reading);
  return found;
}

/** A block says what it is by the one field it has. */
function add(found: MessageBuilder, block: Fields, reading: Reading): void {
  if (typeof block["text"] === "string") found.addText(block["text"]);
  else if (isFields(block["toolUse"])) addCall(found, block["toolUse"], block === reading.cut, reading);
  else if (isFields(block["reasoningContent"])) addReasoning(found, block["reasoningContent"], reading);
  else if (isFields(block["citationsContent"])) addCited(found, block["citationsContent"]);
}

function addCited(found: MessageBuilder, { content, citations }: Fields): void {
  const text = Array.isArray(content) ? content.map((part: unknown) => textOf(fieldsOf(part)["text"])).join("") : "";
  found.addText(text, (start, end) => annotations(citations, start, end));
}

function addReasoning(found: MessageBuilder, { reasoningText, redactedContent }: Fields, { signer }: Reading): void {
  if (typeof redactedContent === "string") found.addRedacted(redactedContent, signer);
  if (isFields(reasoningText)) found.addThinking(textOf(reasoningText["text"]), reasoningText["signature"], signer);
}

function addCall(found: MessageBuilder, use: Fields, is_cut: boolean, { names, unwraps }: Reading): void {
  const { toolUseId, name, input } = use;
  const is_answer = unwraps && name === JSON_TOOL;
  found.addCall({ id: textOf(toolUseId), name: names.own(textOf(name)), input, is_answer, is_cut });
}
