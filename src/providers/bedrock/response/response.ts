import type { ChatCompletion } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { sourcesIn } from "../../../translation/chat/annotations.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { BROKEN, brokenAnswer } from "../../../translation/chat/ending.ts";
import { placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { MessageBuilder } from "../../../translation/claude/message-builder.ts";
import { blocksOf } from "../../../translation/claude/message-content.ts";
import { answerId } from "../../../translation/errors/error-facts.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, listOf, someText, textOf } from "../../../translation/json.ts";
import type { Headers } from "../../../transport/http.ts";
import { sourceOf } from "./citations.ts";
import { isValidBlock } from "./block-fields.ts";
import { errorFromReply } from "../errors.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import type { ToolNames } from "../request/tool-names.ts";
import { chatUsage } from "./usage.ts";

/** A whole answer in OpenAI's shape. */
export function chatReply(body: string, plan: Plan, target: Target, headers: Headers, received_at = 0): ChatCompletion {
  const reply = parse(body, headers, target);
  const message = messageOf(reply, plan, target, headers);
  const reason = someText(reply["stopReason"]);
  message.checkNotEmpty(reason, target, headers);
  const finish = finishReason(reason, message.hasToolCalls);
  if (finish === BROKEN) throw brokenAnswer(textOf(reason), target, headers);
  const usage = isFields(reply["usage"]) ? chatUsage(reply["usage"]) : undefined;
  return {
    id: answerId(headers, target),
    object: "chat.completion",
    created: placeholderTime(received_at),
    model: target.model,
    choices: [message.choice(finish, isLegacy(plan.request))],
    ...(usage === undefined ? {} : { usage }),
    // What a guardrail found, where LiteLLM's users expect it.
    ...(isFields(reply["trace"]) ? { trace: reply["trace"] } : {}),
  };
}

function parse(body: string, headers: Headers, target: Target): Fields {
  const reply = answerJson(body, target, headers);
  if (!isFields(reply)) throw noAnswer("answered with JSON that is not a message.", target, headers);
  const isError = typeof reply["message"] === "string" || headers["x-amzn-errortype"] !== undefined;
  if (isError && !Array.isArray(contentOf(reply))) throw errorFromReply({ status: undefined, headers, body }, target);
  return reply;
}

function contentOf(reply: Fields): unknown {
  return fieldsOf(fieldsOf(reply["output"])["message"])["content"];
}

function messageOf(reply: Fields, plan: Plan, target: Target, headers: Headers): MessageBuilder {
  const content = blocksOf(contentOf(reply), isValidBlock, target, headers);
  const finish = finishReason(reply["stopReason"], true);
  // Only the last block can be the one that was cut.
  const cut = finish !== BROKEN && isTruncated(finish) ? content.at(-1) : undefined;
  const message = new MessageBuilder({
    unwraps: plan.format.kind === "tool",
    signer: plan.capabilities.signer,
  });
  for (const block of content) add(message, block, plan.names, block === cut);
  return message;
}

/** The one field of a block says what it is. */
function add(message: MessageBuilder, block: Fields, names: ToolNames, isCut: boolean): void {
  const { text, toolUse, reasoningContent, citationsContent } = block;
  if (typeof text === "string") message.addText(text);
  else if (isFields(toolUse)) addToolCall(message, toolUse, names, isCut);
  else if (isFields(reasoningContent)) addReasoning(message, reasoningContent);
  else if (isFields(citationsContent)) addCitedText(message, citationsContent);
}

function addToolCall(message: MessageBuilder, use: Fields, names: ToolNames, isCut: boolean): void {
  const name = textOf(use["name"]);
  const id = textOf(use["toolUseId"]);
  message.addToolCall({ id, name, callersName: names.own(name), input: use["input"], isCut });
}

function addReasoning(message: MessageBuilder, { reasoningText, redactedContent }: Fields): void {
  if (typeof redactedContent === "string") message.addRedactedThinking(redactedContent);
  if (isFields(reasoningText)) message.addThinking(textOf(reasoningText["text"]), reasoningText["signature"]);
}

function addCitedText(message: MessageBuilder, { content, citations }: Fields): void {
  const text = listOf(content)
    .map((part) => textOf(fieldsOf(part)["text"]))
    .join("");
  message.addText(text, sourcesIn(citations, sourceOf));
}
