import { PermissionDeniedError, type RouterError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { factsOf, quote } from "../../translation/errors/error-facts.ts";
import {
  type ErrorDetails,
  errorFor,
  isSaid,
  readErrorBody,
  readErrorValue,
} from "../../translation/errors/provider-error.ts";
import { type Fields, isFields, someText } from "./wire.ts";
import type { Headers } from "../../transport/http.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** The statuses that belong to the API's error types: an error inside an answer has none of its own. */
const STATUSES: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  not_found_error: 404,
  conflict_error: 409,
  request_too_large: 413,
  rate_limit_error: 429,
  api_error: 500,
  timeout_error: 504,
  overloaded_error: 529,
};

/** Answered with 400, but it is the account that is shut, not the request that is wrong: another deployment may serve it. */
const ACCOUNT_CODES: ReadonlySet<string> = new Set([
  "organization_on_hold",
  "cmek_key_disabled",
  "cmek_key_network_blocked",
  "claude_code_key_creator_not_member",
  "user_profile_required",
]);
const ACCOUNT_WORDS = /organization has been disabled/i;

/** The one place that decides the class of Anthropic's errors. */
export function errorFromReply(reply: ErrorReply, target: Target): RouterError {
  const { status, received_at } = reply;
  const headers = withRequestId(reply.headers, reply.body);
  return classified({ ...readErrorBody(reply.body), status, headers, received_at }, target);
}

/** The error in place of an answer or of an event; `undefined` when it is none. Proxies write theirs in other words. */
export function reportedError(value: unknown, target: Target): RouterError | undefined {
  const whole: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(whole)) return undefined;
  const isError = whole["type"] === "error" || isSaid(whole["error"]) || isBareError(whole);
  return isError ? errorOf(whole, target) : undefined;
}

/** An error without an `error` around it. All that is Anthropic's own has a type. */
function isBareError({ type, content, message, detail }: Fields): boolean {
  if (typeof type === "string" || content !== undefined) return false;
  return typeof message === "string" || detail !== undefined;
}

/** What came with a status of 200, parsed or as text, and is known to be an error. */
export function errorOf(value: unknown, target: Target): RouterError {
  const details = readErrorValue(value);
  const status =
    details.type !== undefined && Object.hasOwn(STATUSES, details.type) ? STATUSES[details.type] : undefined;
  const request_id = isFields(value) ? someText(value["request_id"]) : undefined;
  return classified({ ...details, status, headers: {}, request_id }, target);
}

function classified(details: ErrorDetails, target: Target): RouterError {
  const { code, message } = details;
  const shut =
    details.status === 400 && ((typeof code === "string" && ACCOUNT_CODES.has(code)) || ACCOUNT_WORDS.test(message));
  if (!shut) return errorFor(details, target);
  return new PermissionDeniedError(
    `${target.provider} deployment "${target.deployment_id}" answered with status 400: ${quote(message, target)} Check the deployment's account.`,
    {
      ...factsOf(target, details.headers),
      ...(details.request_id === undefined ? {} : { request_id: details.request_id }),
      status: 400,
      code,
      type: "permission_error",
    },
  );
}

/** The request's id stands in the body too, where a proxy has eaten the header. */
function withRequestId(headers: Headers, body: string): Headers {
  if (headers["request-id"] !== undefined) return headers;
  const id = /"request_id"\s*:\s*"([\w-]+)"/.exec(body)?.[1];
  return id === undefined ? headers : { ...headers, "request-id": id };
}
