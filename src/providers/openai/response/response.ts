/** Whole answers on OpenAI's wire. Pure but for the ids it makes up where a vendor left them out. */
import type { ChatCompletion, Choice } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isFields } from "../../../translation/json.ts";
import { checkExtent } from "../../../translation/chat/answer-json.ts";
import { isNumber, placeOf } from "../../../translation/numbers.ts";
import { keepTexts } from "./chunk-identity.ts";
import { hasContent } from "./content.ts";
import { notAnAnswer, reportedError } from "../errors.ts";
import { failedFinish, finishReason } from "./finish-reason.ts";
import { areLogprobs } from "./logprobs.ts";
import { placeholderId, placeholderTime } from "../../../translation/chat/missing-fields.ts";
import { isSound } from "./message-fields.ts";
import { completeCall, completeCalls, type VendorToolCall } from "./tool-calls.ts";
import { normalizedUsage } from "./usage.ts";

type Fields = Record<string, unknown>;

/** The completion in `body`. Throws a `RouterError` for an error in a good answer's place, and for what is no answer. */
export function readCompletion(body: string, target: Target, received_at = 0): ChatCompletion {
  const answer = parsedAnswer(body, target);
  const choices = answer["choices"];
  if (!Array.isArray(choices) || choices.length === 0) throw notAnAnswer(body, target);
  choices.forEach((choice: unknown, position) => {
    if (!isFields(choice)) throw notAnAnswer(body, target);
    const failure = failedFinish(choice["finish_reason"], target);
    if (failure !== undefined) throw failure;
    const message = completeMessage(choice);
    if (message === undefined) throw notAnAnswer(body, target);
    // A vendor that says neither a word nor why it stopped has not answered, nor has one whose calls did not come.
    if (isUnsaid(finishReason(choice["finish_reason"])) && !hasContent(message)) throw notAnAnswer(body, target);
    completeChoice(choice, message, position);
  });
  answer["id"] = named(answer["id"]) ?? placeholderId();
  answer["object"] = "chat.completion";
  if (!isNumber(answer["created"])) answer["created"] = placeholderTime(received_at);
  answer["model"] = named(answer["model"]) ?? target.model;
  const usage = normalizedUsage(answer["usage"] ?? groqUsage(answer));
  if (usage === undefined) delete answer["usage"];
  else answer["usage"] = usage;
  keepTexts(answer);
  // Every field of a completion that OpenAI promises is there by now; the rest is as the vendor sent it.
  return answer as unknown as ChatCompletion;
}

function isUnsaid(reason: Choice["finish_reason"] | null): boolean {
  return reason === null || reason === "tool_calls" || reason === "function_call";
}

/** Groq's other place for usage. */
export function groqUsage(answer: Readonly<Fields>): unknown {
  return isFields(answer["x_groq"]) ? answer["x_groq"]["usage"] : undefined;
}

/** The object that `body` is. Throws a `RouterError` for an error, and for what is no object. */
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

/** The message, every field of it of the type it should have. `undefined` where there is none that says something. */
function completeMessage({ message: given, text, finish_reason: reason }: Fields): Fields | undefined {
  // The oldest servers send a text in its place.
  const message: Fields | undefined = isFields(given)
    ? given
    : typeof text === "string"
      ? { content: text }
      : undefined;
  if (message === undefined || !isSound(message)) return undefined;
  const { tool_calls: calls, function_call: call } = message;
  if (Array.isArray(calls)) {
    if (!completeCalls(calls as VendorToolCall[], finishReason(reason))) return undefined;
  } else delete message["tool_calls"];
  if (isFields(call) && !completeCall(call)) return undefined;
  message["role"] = "assistant";
  if (message["content"] === undefined || saysNothing(message)) message["content"] = null;
  message["refusal"] ??= null;
  return message;
}

function completeChoice(choice: Fields, message: Fields, position: number): void {
  choice["message"] = message;
  choice["index"] = placeOf(choice["index"]) ?? position;
  if (!areLogprobs(choice["logprobs"])) choice["logprobs"] = null;
  const reason: Choice["finish_reason"] =
    finishReason(choice["finish_reason"]) ?? (message["tool_calls"] === undefined ? "stop" : "tool_calls");
  choice["finish_reason"] = reason;
}

/** Beside calls some say nothing with an empty text, OpenAI with `null`. */
function saysNothing(message: Fields): boolean {
  return message["content"] === "" && message["tool_calls"] !== undefined;
}

/** A name that is one. */
export function named(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
