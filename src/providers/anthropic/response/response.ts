import type { ChatCompletion } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { MessageBuilder } from "../../../translation/claude/message-builder.ts";
import { JSON_TOOL } from "../../../translation/chat/json-tool.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { annotations } from "./annotations.ts";
import { isSoundBlock } from "./block-fields.ts";
import { reportedError } from "../errors.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { chatUsage } from "./usage.ts";
import {
  type ContentBlock,
  type Fields,
  fieldsOf,
  type Incoming,
  isFields,
  someText,
  textOf,
  type WireMessage,
} from "../wire.ts";
import { placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";

/** Marks thinking blocks as ours, so that they go back to Anthropic and to nobody else. */
export const PROVIDER = "anthropic";

/** A whole answer in OpenAI's shape. */
export function chatReply(body: string, plan: Plan, target: Target, received_at = 0): ChatCompletion {
  const reply = parse(body, target);
  const { content } = reply;
  // Only the last block can be the one that was cut.
  const cut = isTruncated(finishReason(reply.stop_reason, true)) ? content.at(-1) : undefined;
  const found = gather(content, plan.format.kind === "tool", cut);
  const reason = someText(reply.stop_reason);
  if (found.saysNothing && reply.stop_details === undefined && (reason === undefined || reason === "tool_use"))
    throw noAnswer("answered with a message that says nothing, nor why.", target);
  const finish = finishReason(reason, found.hasCalls);
  const usage = isFields(reply.usage) ? chatUsage(reply.usage) : undefined;
  const refusal = someText(fieldsOf(reply.stop_details)["explanation"]) ?? null;
  return {
    id: textOf(reply.id),
    object: "chat.completion",
    created: placeholderTime(received_at),
    model: someText(reply.model) ?? target.model,
    choices: [found.choice(finish, isLegacy(plan.request), refusal)],
    ...(usage === undefined ? {} : { usage }),
  };
}

function parse(body: string, target: Target): WireMessage & { readonly content: readonly Fields[] } {
  const reply = answerJson(body, target);
  const error = reportedError(reply, target);
  if (error !== undefined) throw error;
  if (!isFields(reply)) throw noAnswer("answered with JSON that is no message.", target);
  const content: unknown = reply["content"];
  if (!Array.isArray(content)) throw noAnswer("answered with a message without content.", target);
  // What is no block at all says nothing; one with a field of another type would say something else than was meant.
  const blocks = content.filter(isFields);
  if (blocks.every(isSoundBlock)) return { ...reply, content: blocks };
  throw noAnswer("answered with a block whose fields are of other types than they should be.", target);
}

/** `unwraps`: the answer comes as the input of a tool. `cut`: the block that the answer was cut in. */
function gather(content: readonly Fields[], unwraps: boolean, cut: unknown): MessageBuilder {
  const found = new MessageBuilder();
  for (const block of content) add(found, block, unwraps, block === cut);
  return found;
}

function add(found: MessageBuilder, fields: Fields, unwraps: boolean, is_cut: boolean): void {
  // Checked above: a field of the block may be missing, but is of no other type. Blocks of tools on Anthropic's servers are not for the caller.
  const block = fields as Incoming<ContentBlock>;
  switch (block.type) {
    case "text":
      return found.addText(textOf(block.text), (start, end) => annotations(block.citations, start, end));
    case "thinking":
      return found.addThinking(textOf(block.thinking), block.signature, PROVIDER);
    case "redacted_thinking":
      return found.addRedacted(textOf(block.data), PROVIDER);
    case "tool_use": {
      const { id, name, input } = block;
      const is_answer = unwraps && name === JSON_TOOL;
      return found.addCall({ id: textOf(id), name: textOf(name), input: fieldsOf(input), is_answer, is_cut });
    }
    default:
  }
}
