/**
 * Conversations for who takes no more than turns: the instructions first, then the user and the assistant in alternation,
 * the user first. Of tools it knows nothing, so earlier calls and their results are told in words.
 */
import type { RequestMessage } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { arrange, type Entry, type Turn } from "../../../translation/claude/turns.ts";

/** A content part. */
type Part = Fields & { readonly type: string };

/** The least a user can say: opens a conversation that the assistant opened. */
const FILLER: Part = { type: "text", text: "." };

/** `messages` as turns. */
export function inTurns(messages: readonly RequestMessage[]): readonly RequestMessage[] {
  const first = messages.findIndex(({ role }) => !isInstruction(role));
  const leading = first === -1 ? messages : messages.slice(0, first);
  const turns = arrange(messages.slice(leading.length).map(entryOf), {
    filler: FILLER,
    systemTurns: false,
    // No call is left that waits for a result.
    missingResult: () => FILLER,
  });
  return [...leading, ...turns.map(messageOf)];
}

function isInstruction(role: string): boolean {
  return role === "system" || role === "developer";
}

function entryOf(message: RequestMessage): Entry<Part> {
  switch (message.role) {
    case "assistant": {
      const words = [someText(message.refusal), ...callsInWords(message)].filter((text) => text !== undefined);
      return { role: "assistant", blocks: [...partsOf(message.content), ...words.map(said)], calls: [] };
    }
    case "tool":
      return { role: "user", blocks: result(`the tool call ${message.tool_call_id}`, message.content) };
    case "function":
      return { role: "user", blocks: result(`the tool ${message.name}`, message.content) };
    default:
      return { role: isInstruction(message.role) ? "system" : "user", blocks: partsOf(message.content) };
  }
}

function callsInWords({
  tool_calls: calls,
  function_call: legacy,
}: Extract<RequestMessage, { role: "assistant" }>): string[] {
  const told = (calls ?? []).map((call) =>
    call.type === "custom"
      ? `Called the tool ${call.custom.name} (${call.id}) with ${call.custom.input}`
      : `Called the tool ${call.function.name} (${call.id}) with ${call.function.arguments}`,
  );
  return legacy ? [...told, `Called the tool ${legacy.name} with ${legacy.arguments}`] : told;
}

function result(of: string, content: unknown): Part[] {
  const words = partsOf(content).map(({ text }) => textOf(text));
  return [said(`Result of ${of}: ${words.join("\n")}`)];
}

function partsOf(content: unknown): Part[] {
  if (typeof content === "string") return content === "" ? [] : [said(content)];
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown): Part[] => {
    if (!isFields(part)) return [];
    const { type, refusal } = part;
    return type === "refusal" ? [said(textOf(refusal))] : [{ ...part, type: textOf(type) }];
  });
}

function said(text: string): Part {
  return { type: "text", text };
}

/** One text where there is nothing but text: not every model takes parts. */
function messageOf({ role, blocks }: Turn<Part>): RequestMessage {
  const onlyText = blocks.every(({ type }) => type === "text");
  const content = onlyText ? blocks.map((block) => textOf(fieldsOf(block)["text"])).join("\n\n") : blocks;
  // System turns were turned into the user's; parts are the caller's own.
  return { role, content } as RequestMessage;
}
