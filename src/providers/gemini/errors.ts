import { type RouterError, ContentPolicyViolationError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { factsOf, quote } from "../../translation/errors/error-facts.ts";
import { type ErrorDetails, errorFor, readErrorBody, readErrorValue } from "../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, someText, textOf, parsedJson, listOf } from "../../translation/json.ts";
import { isFollowed } from "../../translation/errors/error-phrases.ts";
import type { Headers } from "../../transport/http.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** Seconds to stay away when a day's quota is used up. It comes back at midnight in California; an hour is the longest cooldown. */
const DAY_IS_OVER = 3600;

const TOO_LONG = /input token count is \d+ but|model only supports up to|request payload size exceeds/i;
const BLOCKED = /the (?:prompt|response) was blocked/i;
const VIOLATION = /violat[a-z]{1,5} (?:google|vertex|the) /i;
const RULES = /polic|guideline|responsible ai/i;

/** The one place that decides the class of Google's errors. */
export function errorFromReply({ status, headers, body, received_at }: ErrorReply, target: Target): RouterError {
  return classified({ ...readErrorBody(body), status, headers, received_at }, parsedJson(body), target);
}

/** An error that came in an answer of status 200: whole, or in the middle of a stream. */
export function errorOf(value: unknown, headers: Headers, target: Target): RouterError {
  return classified({ ...readErrorValue(value), status: undefined, headers }, value, target);
}

/** True for an answer or event that is an error. */
export function isError(value: unknown): boolean {
  const whole: unknown = Array.isArray(value) ? value[0] : value;
  return isFields(whole) && (isFields(whole["error"]) || someText(whole["error"]) !== undefined);
}

/** The error for a prompt that was not answered because of what it says. */
export function blockedError(feedback: Fields, target: Target): ContentPolicyViolationError {
  const reason = quote(someText(feedback["blockReason"]) ?? "an unknown reason", target);
  const said = someText(feedback["blockReasonMessage"]);
  return new ContentPolicyViolationError(
    `${target.provider} deployment "${target.deployment_id}" blocked the prompt: ${reason}${said === undefined ? "" : `: ${quote(said, target)}`}`,
    { ...factsOf(target, {}), code: reason, type: "content_policy_violation" },
  );
}

function classified(details: ErrorDetails, body: unknown, target: Target): RouterError {
  const error = fieldsOf(fieldsOf(Array.isArray(body) ? body[0] : body)["error"]);
  const notes = listOf(error["details"]).filter(isFields);
  if (isDaily(notes)) return errorFor({ ...details, code: "insufficient_quota", retry_after: DAY_IS_OVER }, target);
  return errorFor({ ...details, code: meaningOf(details, notes) }, target);
}

/** A day's quota; the delay that Google states beside it is that of a minute's. */
function isDaily(notes: readonly Fields[]): boolean {
  return notes.some((note) =>
    listOf(note["violations"]).some((violation) => /PerDay/i.test(textOf(fieldsOf(violation)["quotaId"]))),
  );
}

/** The more telling of Google's codes; its `INVALID_ARGUMENT` is said of many things. */
function meaningOf({ code, message, status }: ErrorDetails, notes: readonly Fields[]): string | null | undefined {
  const reasons = notes.map(({ reason }) => reason);
  if (reasons.includes("API_KEY_INVALID")) return "API_KEY_INVALID";
  if (status !== undefined && status !== 400) return code;
  if (TOO_LONG.test(message)) return "context_length_exceeded";
  return isBlocked(message) ? "content_policy_violation" : code;
}

/** In one line, what was violated stands behind the word. */
function isBlocked(message: string): boolean {
  return BLOCKED.test(message) || message.split("\n").some((line) => isFollowed(line, VIOLATION, RULES));
}
