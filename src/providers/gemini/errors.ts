import { type RouterError, ContentPolicyViolationError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { errorFacts, quote } from "../../translation/errors/error-facts.ts";
import { type ErrorDetails, errorFor, readErrorBody, readErrorValue } from "../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, someText, textOf, parsedJson, listOf } from "../../translation/json.ts";
import { isFollowed } from "../../translation/errors/error-phrases.ts";
import type { Headers } from "../../transport/http.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** Seconds to wait when a daily quota is exhausted. It is reset at midnight in California; an hour is the longest cooldown. */
const DAILY_QUOTA_WAIT = 3600;

const TOO_LONG = /input token count is \d+ but|model only supports up to|request payload size exceeds/i;
const BLOCKED = /the (?:prompt|response) was blocked/i;
const VIOLATION = /violat[a-z]{1,5} (?:google|vertex|the) /i;
const RULES = /polic|guideline|responsible ai/i;

/** The error for a response with an error status. */
export function errorFromReply({ status, headers, body, received_at }: ErrorReply, target: Target): RouterError {
  return classified({ ...readErrorBody(body), status, headers, received_at }, parsedJson(body), target);
}

/** The error for an error inside an answer with status 200: a whole one, or a stream. */
export function errorOf(value: unknown, headers: Headers, target: Target): RouterError {
  return classified({ ...readErrorValue(value), status: undefined, headers }, value, target);
}

/** True for an answer or event that is an error. */
export function isErrorAnswer(value: unknown): boolean {
  const whole: unknown = Array.isArray(value) ? value[0] : value;
  return isFields(whole) && (isFields(whole["error"]) || someText(whole["error"]) !== undefined);
}

/** The error for a prompt that was blocked because of its content. */
export function blockedError(feedback: Fields, target: Target): ContentPolicyViolationError {
  const reason = quote(someText(feedback["blockReason"]) ?? "an unknown reason", target);
  const message = someText(feedback["blockReasonMessage"]);
  return new ContentPolicyViolationError(
    `${target.provider} deployment "${target.deployment_id}" blocked the prompt: ${reason}${message === undefined ? "" : `: ${quote(message, target)}`}`,
    { ...errorFacts(target, {}), code: reason, type: "content_policy_violation" },
  );
}

/** The one place that decides the class of Google's errors. */
function classified(details: ErrorDetails, body: unknown, target: Target): RouterError {
  const error = fieldsOf(fieldsOf(Array.isArray(body) ? body[0] : body)["error"]);
  const infos = listOf(error["details"]).filter(isFields);
  if (isDaily(infos))
    return errorFor({ ...details, code: "insufficient_quota", retry_after: DAILY_QUOTA_WAIT }, target);
  return errorFor({ ...details, code: meaningOf(details, infos) }, target);
}

/** True for a daily quota. The delay in such an error is that of the quota per minute, and is not used. */
function isDaily(infos: readonly Fields[]): boolean {
  return infos.some((info) =>
    listOf(info["violations"]).some((violation) => /PerDay/i.test(textOf(fieldsOf(violation)["quotaId"]))),
  );
}

/** The most specific code: `INVALID_ARGUMENT` has many meanings. */
function meaningOf({ code, message, status }: ErrorDetails, infos: readonly Fields[]): string | null | undefined {
  const reasons = infos.map(({ reason }) => reason);
  if (reasons.includes("API_KEY_INVALID")) return "API_KEY_INVALID";
  if (status !== undefined && status !== 400) return code;
  if (TOO_LONG.test(message)) return "context_length_exceeded";
  return isBlocked(message) ? "content_policy_violation" : code;
}

/** The message must name the rules in the same line, after "violates". */
function isBlocked(message: string): boolean {
  return BLOCKED.test(message) || message.split("\n").some((line) => isFollowed(line, VIOLATION, RULES));
}
