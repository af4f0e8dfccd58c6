/** A tool call in pieces, of a function or of a custom tool: either has a name and a text. */
import type { Message, ToolCallDelta } from "../../types/openai.ts";

/** What one piece says of a call. */
export interface CallPart {
  readonly type: "function" | "custom";
  readonly name: string;
  /** A function's arguments, or a custom tool's input. */
  readonly text: string;
}

/** A tool call as far as it has come. */
export interface ToolCallPieces extends CallPart {
  readonly id: string;
}

/** Pieces behind the first need not say what they are of: where the text stands tells. */
export function partOf({ type, function: called, custom }: ToolCallDelta): CallPart {
  if (custom || type === "custom") return { type: "custom", name: custom?.name ?? "", text: custom?.input ?? "" };
  return { type: "function", name: called?.name ?? "", text: called?.arguments ?? "" };
}

/** The call with one piece more. */
export function withPiece(call: ToolCallPieces | undefined, piece: ToolCallDelta): ToolCallPieces {
  const { type, name, text } = partOf(piece);
  if (call === undefined) return { id: piece.id ?? "", type, name, text };
  return {
    id: piece.id || call.id,
    type: type === "custom" ? type : call.type,
    name: call.name + name,
    text: call.text + text,
  };
}

/** The piece of the call at `index` that says `part`. */
export function pieceOf(index: number, { type, name, text }: CallPart): ToolCallDelta {
  const named = name === "" ? {} : { name };
  return type === "custom"
    ? { index, custom: { ...named, input: text } }
    : { index, function: { ...named, arguments: text } };
}

/** The call as a message has it. */
export function wholeCall({ id, type, name, text }: ToolCallPieces): NonNullable<Message["tool_calls"]>[number] {
  return type === "custom"
    ? { id, type, custom: { name, input: text } }
    : { id, type, function: { name, arguments: text } };
}
