import type { Choice, Delta, FinishReason, ThinkingBlock } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { BROKEN } from "../../../translation/chat/ending.ts";
import { placeholderToolCallId } from "../../../translation/chat/missing-fields.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { endingIn, NOTHING, UNKNOWN } from "./finish-reasons.ts";
import { failedAnswer } from "../failed-answer.ts";
import { Grounding } from "./grounding.ts";
import { MediaOut } from "./media-out.ts";
import { PartialArguments } from "./partial-arguments.ts";
import { GEMINI_SIGNER } from "../../../translation/chat/thought-signatures.ts";
import type { ToolNames } from "../request/tool-names.ts";
import { type Fields, fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
import { type WireCandidate } from "../wire.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";

/** What the reading of an answer depends on. */
export interface ReadingRules {
  readonly target: Target;
  /** The caller uses the deprecated `functions`, so it gets a `function_call`. */
  readonly legacy: boolean;
  readonly names: ToolNames;
}

/** Reads one candidate, whole or in pieces. */
export class CandidateReader {
  /** Its finish reason; `undefined` until it ends. */
  finish: Choice["finish_reason"] | undefined;
  readonly #rules: ReadingRules;
  #text = "";
  #calls = 0;
  /** The length of the text that has its signature. */
  #signed = 0;
  #begun = false;
  readonly #grounding = new Grounding();
  /** The call whose arguments are still coming. */
  #open: { readonly index: number; readonly arguments: PartialArguments } | undefined;
  /** Arguments have come without a call: its beginning is lost. */
  #lostCall = false;
  readonly #media = new MediaOut();

  constructor(rules: ReadingRules) {
    this.#rules = rules;
  }

  /** The deltas of one piece. Throws when the model broke off its answer. */
  read(candidate: WireCandidate): Delta[] {
    const parts = listOf(fieldsOf(candidate.content)["parts"]).filter(isFields);
    const deltas = parts.flatMap((part) => this.#part(part));
    this.#begun ||= deltas.length > 0;
    if (isFields(candidate.groundingMetadata)) this.#grounding.add(candidate.groundingMetadata);
    const reason = someText(candidate.finishReason);
    if (reason !== undefined && this.finish === undefined) deltas.push(...this.#finish(reason, candidate));
    if (this.finish !== undefined) deltas.push(...this.#annotations());
    return deltas;
  }

  #part(part: Fields): Delta[] {
    const { functionCall, thoughtSignature } = part;
    if (isFields(functionCall)) return this.#call(functionCall, someText(thoughtSignature));
    return [...this.#content(part), ...this.#signature(someText(thoughtSignature))];
  }

  #content({ text, thought, inlineData }: Fields): Delta[] {
    if (isFields(inlineData)) return this.#media.add(inlineData, thought === true);
    if (typeof text !== "string" || text === "") return [];
    if (thought === true) return [{ reasoning_content: text }];
    this.#text += text;
    return [{ content: text }];
  }

  /** The signature of the text since the last one. */
  #signature(sign: string | undefined): Delta[] {
    const text_start = this.#signed;
    if (sign !== undefined) this.#signed = this.#text.length;
    return signature(sign, text_start === 0 ? {} : { text_start });
  }

  #call(call: Fields, sign: string | undefined): Delta[] {
    const name = someText(call["name"]);
    const willContinue = call["willContinue"] === true;
    if (name === undefined) return this.#continueCall(call, willContinue);
    const closing = this.#close();
    const index = this.#calls++;
    const id = someText(call["id"]) ?? placeholderToolCallId();
    const open = { index, arguments: new PartialArguments() };
    const partial = willContinue || Array.isArray(call["partialArgs"]);
    if (partial) this.#open = open;
    const text = partial ? open.arguments.take(call["partialArgs"]) : JSON.stringify(call["args"] ?? {});
    const deltas = [...closing, ...this.#opened(index, id, name, text), ...signature(sign, { tool_call_id: id })];
    return partial && !willContinue ? [...deltas, ...this.#close()] : deltas;
  }

  /** More arguments of the open call. They end when the call does not continue. */
  #continueCall(call: Fields, willContinue: boolean): Delta[] {
    if (this.#open === undefined) {
      const { args, partialArgs } = call;
      this.#lostCall ||= listOf(partialArgs).length > 0 || Object.keys(fieldsOf(args)).length > 0;
      return [];
    }
    const text = this.#open.arguments.take(call["partialArgs"]);
    const deltas = text === "" ? [] : this.#more(this.#open.index, text);
    return willContinue ? deltas : [...deltas, ...this.#close()];
  }

  #close(): Delta[] {
    const open = this.#open;
    if (open === undefined) return [];
    this.#open = undefined;
    const rest = open.arguments.end();
    if (rest === undefined) throw failedAnswer("streamed the arguments of a call out of order", this.#rules.target);
    return rest === "" ? [] : this.#more(open.index, rest);
  }

  #opened(index: number, id: string, wireName: string, text: string): Delta[] {
    const name = this.#rules.names.own(wireName);
    if (!this.#rules.legacy)
      return [{ tool_calls: [{ index, id, type: "function", function: { name, arguments: text } }] }];
    return index === 0 ? [{ function_call: { name, arguments: text } }] : [];
  }

  #more(index: number, text: string): Delta[] {
    if (!this.#rules.legacy) return [{ tool_calls: [{ index, function: { arguments: text } }] }];
    return index === 0 ? [{ function_call: { arguments: text } }] : [];
  }

  #finish(reason: string, candidate: WireCandidate): Delta[] {
    const deltas = this.#close();
    const ending = endingIn(reason);
    if (ending === BROKEN || ((ending === NOTHING || ending === UNKNOWN) && !this.#begun)) {
      throw failedAnswer(`stopped with ${reason}`, this.#rules.target, reason);
    }
    // OpenAI's type lists the reasons of today.
    const stop = ending === UNKNOWN ? (reason as FinishReason) : ending === NOTHING ? "stop" : ending;
    this.finish = this.#finishOf(stop);
    deltas.push(...this.#media.end());
    const why = someText(candidate.finishMessage);
    if (stop === "content_filter" && why !== undefined) deltas.push({ refusal: why });
    return deltas;
  }

  #annotations(): Delta[] {
    const annotations = this.#grounding.take(this.#text);
    return annotations.length === 0 ? [] : [{ annotations }];
  }

  /** The finish reason: a stop after tool calls is one for these. Throws when a call is not whole. */
  #finishOf(stop: Choice["finish_reason"]): Choice["finish_reason"] {
    if (this.#lostCall && !isTruncated(stop)) {
      throw noAnswer("sent arguments of a tool call without a name.", this.#rules.target);
    }
    if (stop !== "stop" || this.#calls === 0) return stop;
    return this.#rules.legacy ? "function_call" : "tool_calls";
  }
}

/** The signature of the thoughts before a tool call or a text. */
function signature(sign: string | undefined, of: { tool_call_id?: string; text_start?: number }): Delta[] {
  if (sign === undefined) return [];
  const block: ThinkingBlock = { type: "signature", signature: sign, ...of, provider: GEMINI_SIGNER };
  return [{ thinking_blocks: [block] }];
}
