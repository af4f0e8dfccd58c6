import { PermissionDeniedError, type RouterError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { errorFacts, quote } from "../../translation/errors/error-facts.ts";
import {
  type ErrorDetails,
  errorFor,
  hasValue,
  readErrorBody,
  readErrorValue,
} from "../../translation/errors/provider-error.ts";
import { entryIn, type Fields, isFields, someText } from "../../translation/json.ts";
import type { Headers } from "../../transport/http.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** The HTTP status of each of the API's error types: an error inside an answer has none. */
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

/** Answered with 400 although the account is blocked and the request is right: another deployment may serve it. */
const ACCOUNT_CODES: ReadonlySet<string> = new Set([
  "organization_on_hold",
  "cmek_key_disabled",
  "cmek_key_network_blocked",
  "claude_code_key_creator_not_member",
  "user_profile_required",
]);
const ACCOUNT_PHRASE = /organization has been disabled/i;

/** Decides the class of Anthropic's errors; nothing else does. */
export function errorFromReply(reply: ErrorReply, target: Target): RouterError {
  const { status, received_at } = reply;
  const headers = withRequestId(reply.headers, reply.body);
  return classified({ ...readErrorBody(reply.body), status, headers, received_at }, target);
}

/** The error sent in place of an answer or an event; `undefined` for anything else. Proxies' errors have other shapes. */
export function reportedError(value: unknown, target: Target): RouterError | undefined {
  const whole: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(whole)) return undefined;
  const isError = whole["type"] === "error" || hasValue(whole["error"]) || isBareError(whole);
  return isError ? errorOf(whole, target) : undefined;
}

/** An error that is not wrapped in `error`. Whatever Anthropic itself sends has a type. */
function isBareError({ type, content, message, detail }: Fields): boolean {
  if (typeof type === "string" || content !== undefined) return false;
  return typeof message === "string" || detail !== undefined;
}

/** The error for a body or an event, parsed or as text, that is known to be one although the status was 200. */
export function errorOf(value: unknown, target: Target): RouterError {
  const details = readErrorValue(value);
  const status = entryIn(STATUSES, details.type ?? "");
  const request_id = isFields(value) ? someText(value["request_id"]) : undefined;
  return classified({ ...details, status, headers: {}, request_id }, target);
}

function classified(details: ErrorDetails, target: Target): RouterError {
  const { code, message } = details;
  const isBlocked = (typeof code === "string" && ACCOUNT_CODES.has(code)) || ACCOUNT_PHRASE.test(message);
  if (details.status !== 400 || !isBlocked) return errorFor(details, target);
  return new PermissionDeniedError(
    `${target.provider} deployment "${target.deployment_id}" answered with status 400: ${quote(message, target)} Check the deployment's account.`,
    {
      ...errorFacts(target, details.headers),
      ...(details.request_id === undefined ? {} : { request_id: details.request_id }),
      status: 400,
      code,
      type: "permission_error",
    },
  );
}

/** The body has the request's id too, in case a proxy removed the header. */
function withRequestId(headers: Headers, body: string): Headers {
  if (headers["request-id"] !== undefined) return headers;
  const id = /"request_id"\s*:\s*"([\w-]+)"/.exec(body)?.[1];
  return id === undefined ? headers : { ...headers, "request-id": id };
}
