/** A tool call in pieces, of a function or of a custom tool: both have a name and a text. */
import { KNOWN_FIELDS } from "../attempt/vendor-fields.ts";
import { VendorValues } from "./vendor-values.ts";
import type { Message, ToolCallDelta } from "../../types/openai.ts";

/** The part of a call that is in one piece. */
export interface CallPart {
  readonly type: "function" | "custom";
  readonly name: string;
  /** A function's arguments, or a custom tool's input. */
  readonly text: string;
}

/** A tool call so far. */
export interface ToolCallPieces extends CallPart {
  readonly id: string;
  /** Vendors' fields, such as Gemini's `extra_content`. */
  readonly vendor: VendorValues;
}

/** Pieces behind the first need not have a type: the field that holds the text shows it. */
export function partOf({ type, function: called, custom }: ToolCallDelta): CallPart {
  if (custom || type === "custom") return { type: "custom", name: custom?.name ?? "", text: custom?.input ?? "" };
  return { type: "function", name: called?.name ?? "", text: called?.arguments ?? "" };
}

/** The call with one more piece. */
export function withPiece(call: ToolCallPieces | undefined, piece: ToolCallDelta): ToolCallPieces {
  const { type, name, text } = partOf(piece);
  const vendor = call?.vendor ?? new VendorValues();
  vendor.add(piece, KNOWN_FIELDS.call);
  if (call === undefined) return { id: piece.id ?? "", type, name, text, vendor };
  return {
    id: piece.id || call.id,
    type: type === "custom" ? type : call.type,
    name: call.name + name,
    text: call.text + text,
    vendor,
  };
}

/** The piece with `part` of the call at `index`. */
export function pieceOf(index: number, { type, name, text }: CallPart): ToolCallDelta {
  const named = name === "" ? {} : { name };
  return type === "custom"
    ? { index, custom: { ...named, input: text } }
    : { index, function: { ...named, arguments: text } };
}

/** The call as it stands in a message. */
export function wholeCall({
  id,
  type,
  name,
  text,
  vendor,
}: ToolCallPieces): NonNullable<Message["tool_calls"]>[number] {
  return type === "custom"
    ? { ...vendor.fields, id, type, custom: { name, input: text } }
    : { ...vendor.fields, id, type, function: { name, arguments: text } };
}
