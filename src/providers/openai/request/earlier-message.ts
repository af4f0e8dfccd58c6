/** An assistant's earlier message, and who sent it. */
import { type Fields, fieldsOf, isFields, listOf, someText } from "../../../translation/json.ts";

export interface EarlierMessage {
  readonly fields: Fields;
  readonly index: number;
  /** The target sent it, or nothing says who did. */
  readonly isOwn: boolean;
  /** `reasoning_source` says who sent it. */
  readonly isTagged: boolean;
  /** The text of its reasoning. */
  readonly reasoning: string | undefined;
  /** The field in which the text was sent, as far as that is known. */
  readonly field: string | undefined;
  /** The source that the sender, another router, named itself. */
  readonly from: Fields | undefined;
}

/** Two names of one kind of server. */
const ALIASES: Readonly<Record<string, string>> = { ollama_chat: "ollama", vllm: "hosted_vllm" };

/** The fields in which servers send the text of their reasoning. */
const TEXT_FIELDS: readonly string[] = ["reasoning_content", "reasoning", "thinking"];

/** Reads a message for a target of `provider`. */
export function earlierMessage(message: unknown, index: number, provider: string): EarlierMessage {
  const fields = fieldsOf(message);
  const { provider: named, field, from } = fieldsOf(fields["reasoning_source"]);
  const sender = someText(named) ?? signerOf(fields);
  const given = TEXT_FIELDS.find((name) => typeof fields[name] === "string");
  const isTagged = someText(named) !== undefined;
  return {
    fields,
    index,
    isOwn: sender === undefined || isSameProvider(sender, provider),
    isTagged,
    reasoning: given === undefined ? undefined : String(fields[given]),
    field: isTagged && given === "reasoning_content" ? knownField(field) : given,
    from: isFields(from) ? from : undefined,
  };
}

export function isSameProvider(one: string, other: string): boolean {
  return (ALIASES[one] ?? one) === (ALIASES[other] ?? other);
}

function knownField(field: unknown): string {
  return field === "reasoning" || field === "thinking" || field === "reasoning_details" || field === "content"
    ? field
    : "reasoning_content";
}

/** Who signed the first block that says so. */
function signerOf(message: Fields): string | undefined {
  for (const block of listOf(message["thinking_blocks"])) {
    const signer = someText(fieldsOf(block)["provider"]);
    if (signer !== undefined) return signer;
  }
  return undefined;
}
