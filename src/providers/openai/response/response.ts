/** Whole answers on OpenAI's wire. Pure, except for placeholder ids where a vendor sends none. */
import type { ChatCompletion, Choice } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { annotationsBeside, type CountedSources, sourcesBeside } from "./citations.ts";
import { fieldsOf, isFields, listOf, someText, textOf } from "../../../translation/json.ts";
import { endingBeside, isKnownEnding } from "../../../translation/chat/ending.ts";
import { isWholeInput } from "../../../translation/chat/tool-arguments.ts";
import { checkExtent } from "../../../translation/chat/answer-json.ts";
import { isAbsent, isNumber, placeOf } from "../../../translation/numbers.ts";
import { removeInvalidTexts } from "./chunk-identity.ts";
import { hasContent } from "./content.ts";
import { errorInChoice, notAnAnswer, reportedError } from "../errors.ts";
import { failedFinish, finishReason } from "./finish-reason.ts";
import { areLogprobs } from "./logprobs.ts";
import { placeholderId, placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isSound } from "./message-fields.ts";
import { ReasoningTag } from "./reasoning-tag.ts";
import { completeFunctionCall, completeToolCalls, isBlank, type VendorToolCall } from "./tool-calls.ts";
import { normalizedUsage } from "./usage.ts";

type Fields = Record<string, unknown>;

/** The completion in `body`. Throws a `RouterError` for an error with status 200 and for an invalid answer. */
export function readCompletion(body: string, target: Target, received_at = 0): ChatCompletion {
  const answer = parsedAnswer(body, target);
  const choices = answer["choices"];
  if (!Array.isArray(choices) || choices.length === 0) throw notAnAnswer(body, target);
  const sources = sourcesBeside(answer);
  choices.forEach((choice: unknown, position) => {
    if (!isFields(choice)) throw notAnAnswer(body, target);
    const failure = errorInChoice(choice, target) ?? failedFinish(choice["finish_reason"], target);
    if (failure !== undefined) throw failure;
    const message = completeMessage(choice);
    if (message === undefined) throw notAnAnswer(body, target);
    // Without content, a missing or unknown reason is no answer, and neither is a stop for calls that are not there.
    if (needsContent(finishReason(choice["finish_reason"])) && !hasContent(message)) throw notAnAnswer(body, target);
    if (sources.length > 0) annotate(message, sources);
    new ReasoningTag(target).put(message);
    completeChoice(choice, message, position);
  });
  answer["id"] = someText(answer["id"]) ?? placeholderId();
  answer["object"] = "chat.completion";
  if (!isNumber(answer["created"])) answer["created"] = placeholderTime(received_at);
  answer["model"] = someText(answer["model"]) ?? target.model;
  const usage = normalizedUsage(usageIn(answer), target.provider);
  if (usage === undefined) delete answer["usage"];
  else answer["usage"] = usage;
  removeInvalidTexts(answer);
  // Every field that OpenAI documents is there now; the vendor's other fields stay.
  return answer as unknown as ChatCompletion;
}

function needsContent(reason: Choice["finish_reason"] | null): boolean {
  return reason === null || reason === "tool_calls" || reason === "function_call" || !isKnownEnding(reason);
}

/** The usage of an answer or a chunk, also where Groq puts it, and where Moonshot does in streams: in a choice. */
export function usageIn(answer: Readonly<Fields>): unknown {
  const usage = answer["usage"] ?? fieldsOf(answer["x_groq"])["usage"];
  if (!isAbsent(usage)) return usage;
  return listOf(answer["choices"])
    .map((choice) => fieldsOf(choice)["usage"])
    .findLast((each) => !isAbsent(each));
}

/** The object in `body`. Throws a `RouterError` for an error and for anything else. */
export function parsedAnswer(body: string, target: Target): Fields {
  checkExtent(body, target);
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw notAnAnswer(body, target);
  }
  const error = reportedError(answer, target);
  if (error !== undefined) throw error;
  if (!isFields(answer)) throw notAnAnswer(body, target);
  return answer;
}

/** The calls that have something; the others are removed from the message. */
function withoutBlanks(message: Fields, calls: readonly VendorToolCall[]): readonly VendorToolCall[] {
  const made = calls.filter((call) => !isBlank(call));
  if (made.length > 0) message["tool_calls"] = made;
  else delete message["tool_calls"];
  return made;
}

/** The message, with every field of the right type; `undefined` when there is none, or it is invalid. */
function completeMessage({ message: given, text, finish_reason: reason }: Fields): Fields | undefined {
  // The oldest servers send a string instead of a message.
  const message: Fields | undefined = isFields(given)
    ? given
    : typeof text === "string"
      ? { content: text }
      : undefined;
  if (message === undefined || !isSound(message)) return undefined;
  const { function_call: call } = message;
  // `isSound` has checked them.
  const made = withoutBlanks(message, listOf(message["tool_calls"]) as readonly VendorToolCall[]);
  if (!completeToolCalls(made, finishReason(reason))) return undefined;
  if (isFields(call) && !completeFunctionCall(call)) return undefined;
  message["role"] = "assistant";
  if (message["content"] === undefined || isEmptyBesideCalls(message)) message["content"] = null;
  message["refusal"] ??= null;
  return message;
}

function completeChoice(choice: Fields, message: Fields, position: number): void {
  choice["message"] = message;
  choice["index"] = placeOf(choice["index"]) ?? position;
  if (!areLogprobs(choice["logprobs"])) choice["logprobs"] = null;
  choice["finish_reason"] = endingBeside(finishReason(choice["finish_reason"]) ?? "stop", callsOf(message));
}

function annotate(message: Fields, sources: CountedSources): void {
  const text = textOf(message["content"]);
  if (text === "" || listOf(message["annotations"]).length > 0) return;
  message["annotations"] = annotationsBeside(sources, text.length, { marked: text, start: 0 });
}

/** The whole calls of a message; `undefined` when there are none, or one has half its arguments. */
function callsOf({ tool_calls: calls, function_call: call }: Fields): "tool_calls" | "function_call" | undefined {
  if (Array.isArray(calls)) return calls.length > 0 && calls.every(isWholeCall) ? "tool_calls" : undefined;
  return isFields(call) && isWholeInput(textOf(call["arguments"])) ? "function_call" : undefined;
}

function isWholeCall(call: VendorToolCall): boolean {
  return call.type === "custom" || isWholeInput(textOf(call.function?.arguments));
}

/** Beside tool calls some vendors send an empty string where OpenAI sends `null`. */
function isEmptyBesideCalls(message: Fields): boolean {
  return message["content"] === "" && message["tool_calls"] !== undefined;
}
