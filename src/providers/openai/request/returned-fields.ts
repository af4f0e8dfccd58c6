/**
 * What a server has to get back with an assistant's earlier message: its reasoning, signatures, and other fields of its own.
 * What another provider sent is left out, or adapted where the model needs it.
 */
import type { ChatRequest, RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { type Fields, fieldsOf, isFields, listOf, someText } from "../../../translation/json.ts";
import { earlierMessage, type EarlierMessage, isSameProvider } from "./earlier-message.ts";
import type { TargetQuirks } from "../quirks.ts";
import { isThinkingDisabled } from "./thinking-switch.ts";
import { signedCalls } from "./signed-calls.ts";

/** Fields of messages that are not OpenAI's: each goes only to whom it belongs. */
export const RETURNED_FIELDS: ReadonlySet<string> = new Set([
  "reasoning_content",
  "reasoning",
  "thinking",
  "thinking_blocks",
  "reasoning_details",
  "reasoning_source",
  "provider_specific_fields",
  "extra_content",
]);

/** Fields that go back to their sender as they are. */
const UNCHANGED = ["reasoning_details", "provider_specific_fields", "extra_content"];

/**
 * Models that refuse a tool call of theirs without the reasoning before it: "thinking is enabled but reasoning_content is
 * missing in assistant tool call message" (mastra#12592), "must be passed back to the API" (opencode#24722).
 */
const NEEDS_REASONING = /deepseek-(?:reasoner|v[4-9])|kimi-(?:k2-thinking|k2[.p-][5-9]|k[3-9]|thinking|for-coding)/i;

/** Stands in for reasoning that another model did not hand over: the shortest text that these servers accept. */
const STAND_IN = " ";

/** Finds what one target gets back with the messages of one request. */
export class ReturnedFields {
  readonly #messages: readonly RequestMessage[];
  readonly #target: Target;
  readonly #quirks: TargetQuirks;
  /** It takes no fields that OpenAI does not have. */
  readonly #isClosed: boolean;
  readonly #needsReasoning: boolean;
  /** By message, whether its turn calls tools; found when it is first needed. */
  #toolTurns: readonly boolean[] | undefined;

  /** `messages`: as they are sent, in their order. */
  constructor(messages: readonly RequestMessage[], request: ChatRequest, target: Target, quirks: TargetQuirks) {
    this.#messages = messages;
    this.#target = target;
    this.#quirks = quirks;
    this.#isClosed = quirks.own_fields === false || quirks.strict_messages === true;
    this.#needsReasoning =
      !this.#isClosed && NEEDS_REASONING.test(target.model) && !isThinkingDisabled(request, target);
  }

  /** Adds to `sent`, the message at `index` as it is sent so far, what has to be with it. */
  add(sent: Record<string, unknown>, index: number): void {
    const earlier = earlierMessage(this.#messages[index], index, this.#target.provider);
    const { fields, isOwn, isTagged } = earlier;
    // OpenAI's own models never send such fields, and what stands before them may reject any that it did not send.
    const { own_fields, capabilities } = this.#quirks;
    if ((own_fields === "tagged" || capabilities?.hosted === true) && !isTagged) return;
    if (this.#isClosed) {
      if (isOwn && isTagged && this.#takesText()) this.#addText(sent, earlier);
      return;
    }
    if (this.#quirks.is_googles) copy(["extra_content"], fields, sent);
    else this.#addFields(sent, earlier);
    const { tool_calls: calls } = sent;
    if (Array.isArray(calls)) sent["tool_calls"] = signedCalls(calls, fields, { isOwn, model: this.#target.model });
  }

  #addFields(sent: Record<string, unknown>, earlier: EarlierMessage): void {
    const { fields, isOwn, from } = earlier;
    this.#addText(sent, earlier);
    if (isOwn) copy(UNCHANGED, fields, sent);
    if (isOwn && from !== undefined) sent["reasoning_source"] = from;
    const blocks = listOf(fields["thinking_blocks"]).filter((block) => this.#takesBlock(block, earlier));
    if (blocks.length > 0) sent["thinking_blocks"] = blocks.map(withoutSigner);
  }

  /** A strict server that takes its own text, such as Groq for models that reason. */
  #takesText(): boolean {
    const { reasoning_field: field, no_reasoning } = this.#quirks;
    return field !== undefined && no_reasoning?.test(this.#target.model) !== true;
  }

  #addText(sent: Record<string, unknown>, earlier: EarlierMessage): void {
    const name = this.#fieldFor(earlier);
    // With the details of the reasoning its text is there already.
    if (name === undefined || (name === "reasoning_details" && isFilled(earlier.fields[name]))) return;
    const text = this.#wantedText(earlier) ?? this.#neededText(earlier);
    if (text !== undefined) sent[name === "reasoning_details" ? "reasoning_content" : name] = text;
  }

  /** The field for the text: the sender's, or else the one that the vendor is known to take. `undefined`: none. */
  #fieldFor({ isOwn, isTagged, field }: EarlierMessage): string | undefined {
    const { reasoning_field: known } = this.#quirks;
    const name = isOwn && isTagged ? field : (known ?? (isOwn ? field : undefined));
    // Text that came among the parts of the content, which is sent as one string.
    return name === "content" ? known : (name ?? "reasoning_content");
  }

  #wantedText({ reasoning, isOwn, index }: EarlierMessage): string | undefined {
    const { reasoning_field: field, reasoning_turns: turns } = this.#quirks;
    if (turns === "tools" && !this.#isInToolTurn(index)) return undefined;
    if (isOwn) return reasoning;
    return field === undefined ? undefined : someText(reasoning);
  }

  #neededText({ reasoning, index }: EarlierMessage): string | undefined {
    if (!this.#needsReasoning || !this.#isInToolTurn(index) || this.#isPrefill(index)) return undefined;
    return someText(reasoning) ?? STAND_IN;
  }

  /** What was said between two messages of the user, with a tool call in it. */
  #isInToolTurn(index: number): boolean {
    this.#toolTurns ??= toolTurns(this.#messages);
    return this.#toolTurns[index] === true;
  }

  /** The last message is the beginning of the answer. */
  #isPrefill(index: number): boolean {
    return index === this.#messages.length - 1 && !callsTools(this.#messages[index]);
  }

  /** Blocks of an unknown sender go to servers that are not known to have another form. */
  #takesBlock(block: unknown, { isOwn, isTagged }: EarlierMessage): boolean {
    const { provider, model } = this.#target;
    const { passes_claude: takesClaudes, reasoning_field: field } = this.#quirks;
    if (isOwn && isTagged) return true;
    const { provider: signer } = fieldsOf(block);
    if (typeof signer !== "string") return isOwn && field === undefined;
    return (
      isSameProvider(signer, provider) || (takesClaudes === true && signer === "anthropic" && /claude/i.test(model))
    );
  }
}

/** The signer is the router's own note. */
function withoutSigner(block: unknown): unknown {
  if (!isFields(block) || block["provider"] === undefined) return block;
  return Object.fromEntries(Object.entries(block).filter(([name]) => name !== "provider"));
}

function callsTools(message: RequestMessage | undefined): boolean {
  return message?.role === "assistant" && listOf(message.tool_calls).length > 0;
}

function toolTurns(messages: readonly RequestMessage[]): boolean[] {
  const turns: { calls: boolean }[] = [];
  let turn = { calls: false };
  for (const message of messages) {
    if (message.role === "user") turn = { calls: false };
    if (callsTools(message)) turn.calls = true;
    turns.push(turn);
  }
  return turns.map(({ calls }) => calls);
}

function copy(names: readonly string[], from: Fields, to: Record<string, unknown>): void {
  for (const name of names) if (isFilled(from[name])) to[name] = from[name];
}

function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
