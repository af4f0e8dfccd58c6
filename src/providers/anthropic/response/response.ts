import type { ChatCompletion } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { sourcesIn } from "../../../translation/chat/annotations.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { BROKEN, brokenAnswer } from "../../../translation/chat/ending.ts";
import { placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { CLAUDE_SIGNER } from "../../../translation/claude/assistant-message.ts";
import { MessageBuilder } from "../../../translation/claude/message-builder.ts";
import { blocksOf } from "../../../translation/claude/message-content.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { sourceOf } from "./citations.ts";
import { isValidBlock } from "./block-fields.ts";
import { reportedError } from "../errors.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { chatUsage } from "./usage.ts";
import type { ContentBlock, Incoming, WireMessage } from "../wire.ts";

/** A whole answer in OpenAI's shape. */
export function chatReply(body: string, plan: Plan, target: Target, received_at = 0): ChatCompletion {
  const reply = parse(body, target);
  const message = messageOf(reply, plan, target);
  const reason = someText(reply.stop_reason);
  if (reply.stop_details === undefined) message.checkNotEmpty(reason, target, {});
  const finish = finishReason(reason, message.hasToolCalls);
  if (finish === BROKEN) throw brokenAnswer(textOf(reason), target);
  const usage = isFields(reply.usage) ? chatUsage(reply.usage) : undefined;
  const refusal = someText(fieldsOf(reply.stop_details)["explanation"]) ?? null;
  return {
    id: textOf(reply.id),
    object: "chat.completion",
    created: placeholderTime(received_at),
    model: someText(reply.model) ?? target.model,
    choices: [message.choice(finish, isLegacy(plan.request), refusal)],
    ...(usage === undefined ? {} : { usage }),
  };
}

function parse(body: string, target: Target): WireMessage {
  const reply = answerJson(body, target);
  const error = reportedError(reply, target);
  if (error !== undefined) throw error;
  if (!isFields(reply)) throw noAnswer("answered with JSON that is not a message.", target);
  return reply;
}

function messageOf(reply: WireMessage, { format }: Plan, target: Target): MessageBuilder {
  const content = blocksOf(reply.content, isValidBlock, target, {});
  // Only the last block can be the one that was cut.
  const cut = isCut(finishReason(reply.stop_reason, true)) ? content.at(-1) : undefined;
  const message = new MessageBuilder({ unwraps: format.kind === "tool", signer: CLAUDE_SIGNER });
  for (const block of content) add(message, block, block === cut);
  return message;
}

function isCut(finish: ReturnType<typeof finishReason>): boolean {
  return finish !== BROKEN && isTruncated(finish);
}

function add(message: MessageBuilder, fields: Fields, isCut: boolean): void {
  // Its fields were checked: each may be missing, but has no other type. Blocks of tools on Anthropic's servers are left out.
  const block = fields as Incoming<ContentBlock>;
  switch (block.type) {
    case "text":
      return message.addText(textOf(block.text), sourcesIn(block.citations, sourceOf));
    case "thinking":
      return message.addThinking(textOf(block.thinking), block.signature);
    case "redacted_thinking":
      return message.addRedactedThinking(textOf(block.data));
    case "tool_use": {
      const name = textOf(block.name);
      return message.addToolCall({
        id: textOf(block.id),
        name,
        callersName: name,
        input: fieldsOf(block.input),
        isCut,
      });
    }
    default:
  }
}
