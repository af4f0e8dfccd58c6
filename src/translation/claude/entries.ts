import type { RequestMessage } from "../../types/openai.ts";
import type { Target } from "../../provider.ts";
import { functionCallId } from "../chat/tool-arguments.ts";
import type { ToolCallIds } from "../chat/tool-call-ids.ts";
import { badMessage } from "../errors/unsupported-params.ts";
import { fieldsOf, textOf } from "../json.ts";
import type { AssistantMessage } from "./assistant-message.ts";
import type { Entry } from "../chat/turns.ts";

/** How one wire writes messages. `index`: the message's place in the conversation. */
export interface MessageWriter<Block> {
  system(message: RequestMessage, index: number): readonly Block[];
  user(message: RequestMessage, index: number): readonly Block[];
  /** `calls`: the ids of the tool calls among the blocks. */
  assistant(message: AssistantMessage, index: number): { blocks: readonly Block[]; calls: readonly string[] };
  /** The result of the tool call with the id `call`. */
  result(call: string, message: RequestMessage, index: number): readonly Entry<Block>[];
  /** Takes the place of an empty user message. */
  readonly filler: Block;
}

/** The messages from `first` on, translated. A result without a tool call is dropped, because APIs refuse it. */
export function entriesFrom<Block>(
  first: number,
  messages: readonly RequestMessage[],
  ids: ToolCallIds,
  target: Target,
  writer: MessageWriter<Block>,
): Entry<Block>[] {
  const resultEntries = (id: string, message: RequestMessage, index: number): readonly Entry<Block>[] => {
    const call = ids.result(id);
    return call === undefined ? [] : writer.result(call, message, index);
  };
  return messages.slice(first).flatMap((message, offset): readonly Entry<Block>[] => {
    const index = first + offset;
    if (message.role !== "assistant") ids.endTurn();
    switch (message.role) {
      case "system":
      case "developer":
        return [{ role: "system", blocks: writer.system(message, index) }];
      case "user": {
        const blocks = writer.user(message, index);
        return [{ role: "user", blocks: blocks.length === 0 ? [writer.filler] : blocks }];
      }
      case "assistant":
        return [{ role: "assistant", ...writer.assistant(message, index) }];
      case "tool":
        return resultEntries(message.tool_call_id, message, index);
      case "function":
        return resultEntries(functionCallId(message.name), message, index);
      default: {
        const role = textOf(fieldsOf(message)["role"]).slice(0, 40);
        throw badMessage(`messages[${index}]`, `has the unknown role "${role}"`, target);
      }
    }
  });
}
