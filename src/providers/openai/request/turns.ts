/**
 * Conversations for a vendor that accepts turns only: the instructions, then the user and the assistant in alternation, the
 * user first. It has no tools, so earlier tool calls and their results are rendered as text.
 */
import type { RequestMessage } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { isSystem, leadingSystem } from "../../../translation/chat/system-messages.ts";
import { arrange, type Entry, FILLER_TEXT, type Turn } from "../../../translation/chat/turns.ts";

/** A content part. */
type Part = Fields & { readonly type: string };

/** Placeholder user turn, before a conversation that the assistant began. */
const PLACEHOLDER: Part = { type: "text", text: FILLER_TEXT };

/** `messages` as turns. */
export function inTurns(messages: readonly RequestMessage[]): readonly RequestMessage[] {
  const leading = messages.slice(0, leadingSystem(messages));
  const turns = arrange(messages.slice(leading.length).map(entryOf), {
    filler: PLACEHOLDER,
    systemTurns: false,
    // Never used: tool calls have become text.
    missingResult: () => PLACEHOLDER,
  });
  return [...leading, ...turns.map(messageOf)];
}

function entryOf(message: RequestMessage): Entry<Part> {
  switch (message.role) {
    case "assistant": {
      const texts = [someText(message.refusal), ...toolCallTexts(message)].filter((text) => text !== undefined);
      return { role: "assistant", blocks: [...partsOf(message.content), ...texts.map(textPart)], calls: [] };
    }
    case "tool":
      return { role: "user", blocks: result(`the tool call ${message.tool_call_id}`, message.content) };
    case "function":
      return { role: "user", blocks: result(`the tool ${message.name}`, message.content) };
    default:
      return { role: isSystem(message) ? "system" : "user", blocks: partsOf(message.content) };
  }
}

function toolCallTexts({
  tool_calls: calls,
  function_call: legacy,
}: Extract<RequestMessage, { role: "assistant" }>): string[] {
  const texts = (calls ?? []).map((call) =>
    call.type === "custom"
      ? `Called the tool ${call.custom.name} (${call.id}) with ${call.custom.input}`
      : `Called the tool ${call.function.name} (${call.id}) with ${call.function.arguments}`,
  );
  return legacy ? [...texts, `Called the tool ${legacy.name} with ${legacy.arguments}`] : texts;
}

function result(of: string, content: unknown): Part[] {
  const texts = partsOf(content).map(({ text }) => textOf(text));
  return [textPart(`Result of ${of}: ${texts.join("\n")}`)];
}

function partsOf(content: unknown): Part[] {
  if (typeof content === "string") return content === "" ? [] : [textPart(content)];
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown): Part[] => {
    if (!isFields(part)) return [];
    const { type, refusal } = part;
    return type === "refusal" ? [textPart(textOf(refusal))] : [{ ...part, type: textOf(type) }];
  });
}

function textPart(text: string): Part {
  return { type: "text", text };
}

/** A turn of text alone becomes one string: not every model accepts parts. */
function messageOf({ role, blocks }: Turn<Part>): RequestMessage {
  const onlyText = blocks.every(({ type }) => type === "text");
  const content = onlyText ? blocks.map((block) => textOf(fieldsOf(block)["text"])).join("\n\n") : blocks;
  // `arrange` has made user turns of system turns; the parts are the caller's.
  return { role, content } as RequestMessage;
}
