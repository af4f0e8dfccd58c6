import { PermissionDeniedError, type RouterError } from "../../errors.ts";
import type { ErrorReply, Headers, Target } from "../provider.ts";
import { factsOf, quote } from "../shared/error-facts.ts";
import { type ErrorDetails, errorFor, readErrorBody, readErrorValue } from "../shared/errors.ts";
import { isFields } from "./wire.ts";

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
  return classified(
    { ...readErrorBody(reply.body), status: reply.status, headers: withRequestId(reply.headers, reply.body) },
    target,
  );
}

/** An error that came in an answer of status 200: whole, or as an event of a stream. */
export function errorOf(value: unknown, headers: Headers, target: Target): RouterError {
  const details = readErrorValue(value);
  const status =
    details.type !== undefined && Object.hasOwn(STATUSES, details.type) ? STATUSES[details.type] : undefined;
  return classified({ ...details, status, headers: requestIdOf(value) ?? headers }, target);
}

function classified(details: ErrorDetails, target: Target): RouterError {
  const { code, message } = details;
  const shut =
    details.status === 400 && ((typeof code === "string" && ACCOUNT_CODES.has(code)) || ACCOUNT_WORDS.test(message));
  if (!shut) return errorFor(details, target);
  return new PermissionDeniedError(
    `${target.provider} deployment "${target.deployment_id}" answered with status 400: ${quote(message, target)} Check the deployment's account.`,
    { ...factsOf(target, details.headers), status: 400, code, type: "permission_error" },
  );
}

/** The request's id stands in the body too, where a proxy has eaten the header. */
function withRequestId(headers: Headers, body: string): Headers {
  if (headers["request-id"] !== undefined) return headers;
  const id = /"request_id"\s*:\s*"([\w-]+)"/.exec(body)?.[1];
  return id === undefined ? headers : { ...headers, "request-id": id };
}

function requestIdOf(value: unknown): Headers | undefined {
  const id = isFields(value) ? value["request_id"] : undefined;
  return typeof id === "string" ? { "request-id": id } : undefined;
}
