import type { Choice, Message, ThinkingBlock } from "../../types/openai.ts";
import type { Target } from "../../provider.ts";
import type { Headers } from "../../transport/http.ts";
import { type Annotation, annotationsOf, type Source } from "../chat/annotations.ts";
import { isKnownEnding } from "../chat/ending.ts";
import { isAnswerTool } from "../chat/json-tool.ts";
import { noAnswer } from "../errors/provider-error.ts";
import { defined, someText } from "../json.ts";
import { CALLS_TOOLS } from "./message-content.ts";

type ToolCall = Extract<NonNullable<Message["tool_calls"]>[number], { type: "function" }>;

/** A tool call among the blocks of an answer. */
interface CalledTool {
  readonly id: string;
  /** The tool's name on the wire. */
  readonly name: string;
  /** The caller's name for the tool. */
  readonly callersName: string;
  readonly input: unknown;
  /** The answer was cut in this block. */
  readonly isCut: boolean;
}

/** Builds the message of a whole answer from its blocks, for Anthropic and for Converse. */
export class MessageBuilder {
  readonly #unwraps: boolean;
  readonly #signer: string;
  #text: string | undefined;
  /** The input of the tool whose input is the answer. */
  #json: string | undefined;
  #reasoning = "";
  readonly #toolCalls: ToolCall[] = [];
  readonly #thinking: ThinkingBlock[] = [];
  readonly #annotations: Annotation[] = [];

  /** `unwraps`: the answer comes as a tool's input. `signer`: the provider whose signature thinking blocks have. */
  constructor({ unwraps, signer }: { readonly unwraps: boolean; readonly signer: string }) {
    this.#unwraps = unwraps;
    this.#signer = signer;
  }

  get hasToolCalls(): boolean {
    return this.#toolCalls.length > 0;
  }

  addText(text: string, sources: readonly Source[] = []): void {
    const start = this.#text?.length ?? 0;
    this.#text = (this.#text ?? "") + text;
    for (const annotation of annotationsOf(sources, start, this.#text.length)) this.#annotations.push(annotation);
  }

  addThinking(thinking: string, signature: unknown): void {
    this.#reasoning += thinking;
    const signed = defined({ signature: someText(signature) });
    this.#thinking.push({ type: "thinking", thinking, ...signed, provider: this.#signer });
  }

  addRedactedThinking(data: string): void {
    this.#thinking.push({ type: "redacted_thinking", data, provider: this.#signer });
  }

  /** A tool call that was cut before its first argument gets no arguments: an empty object would make it complete. */
  addToolCall({ id, name, callersName, input, isCut }: CalledTool): void {
    const json = JSON.stringify(input ?? {});
    const text = isCut && json === "{}" ? "" : json;
    if (isAnswerTool(name, this.#unwraps)) this.#json ??= someText(text);
    else this.#toolCalls.push({ id, type: "function", function: { name: callersName, arguments: text } });
  }

  /** Throws when the message is empty, and its stop reason does not say why. */
  checkNotEmpty(stop_reason: string | undefined, target: Target, headers: Headers): void {
    const isEmpty = (this.#json ?? this.#text ?? "") === "" && !this.hasToolCalls && this.#thinking.length === 0;
    const hasReason = stop_reason !== undefined && stop_reason !== CALLS_TOOLS && isKnownEnding(stop_reason);
    if (isEmpty && !hasReason) throw noAnswer("answered with an empty message and no reason for it.", target, headers);
  }

  /** The answer's only choice. `legacy`: the caller reads the first call as a `function_call`, instead of `tool_calls`. */
  choice(finish_reason: Choice["finish_reason"], legacy: boolean, refusal: string | null = null): Choice {
    const calls = this.#toolCalls;
    const [call] = legacy ? calls : [];
    const message: Message = {
      role: "assistant",
      content: this.#json ?? this.#text ?? null,
      refusal,
      ...(this.#annotations.length === 0 ? {} : { annotations: this.#annotations }),
      ...(calls.length === 0 || call !== undefined ? {} : { tool_calls: calls }),
      ...(call === undefined ? {} : { function_call: call.function }),
      ...(this.#reasoning === "" ? {} : { reasoning_content: this.#reasoning }),
      ...(this.#thinking.length === 0 ? {} : { thinking_blocks: this.#thinking }),
    };
    return { index: 0, message, finish_reason: endingFor(finish_reason, call !== undefined), logprobs: null };
  }
}

/** An answer that was cut, for example, did not end for its call. */
function endingFor(reason: Choice["finish_reason"], isLegacyCall: boolean): Choice["finish_reason"] {
  return isLegacyCall && reason === "tool_calls" ? "function_call" : reason;
}
