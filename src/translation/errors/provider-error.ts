import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  BadGatewayError,
  BadRequestError,
  BudgetExceededError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  type ErrorFacts,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type RouterError,
  ServiceUnavailableError,
  Timeout,
  UnprocessableEntityError,
  UnsupportedParamsError,
} from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { errorFacts, quoting } from "./error-facts.ts";
import { classify } from "./classify-error.ts";
import type { ErrorKind } from "./error-kind.ts";
import { limitReset, retryAfter } from "./retry-after.ts";
import type { Headers } from "../../transport/http.ts";

export { type ErrorBody, hasValue, readErrorBody, readErrorValue } from "./error-body.ts";

/** A provider's failure, before it has a class. */
export interface ErrorDetails {
  /** `undefined` for an error inside an answer with status 200. */
  readonly status: number | undefined;
  readonly code?: string | null | undefined;
  readonly type?: string | undefined;
  readonly param?: string | null | undefined;
  /** The provider's message; may be empty. */
  readonly message: string;
  readonly headers: Headers;
  /** Default: the one in the headers. */
  readonly request_id?: string | undefined;
  /** See `ErrorReply`. */
  readonly received_at?: number | undefined;
  /** Seconds. Default: from the headers and the message. */
  readonly retry_after?: number | undefined;
  /** The meaning, where the provider's folder knows more than `classify` does. */
  readonly kind?: ErrorKind | undefined;
  readonly cause?: unknown;
}

const CLASSES: Readonly<Record<ErrorKind, new (message: string, facts: ErrorFacts) => RouterError>> = {
  quota: BudgetExceededError,
  rate_limit: RateLimitError,
  context_window: ContextWindowExceededError,
  content_policy: ContentPolicyViolationError,
  authentication: AuthenticationError,
  permission: PermissionDeniedError,
  not_found: NotFoundError,
  timeout: Timeout,
  overloaded: ServiceUnavailableError,
  bad_gateway: BadGatewayError,
  internal: InternalServerError,
  unprocessable: UnprocessableEntityError,
  bad_request: BadRequestError,
  unsupported_params: UnsupportedParamsError,
  failed_answer: InternalServerError,
  other: APIError,
};

/** What the operator has to do about failures that do not pass by themselves. */
const ADVICE: Partial<Record<ErrorKind, string>> = {
  authentication: "Check the deployment's credential.",
  permission: "Check what the deployment's credential may use.",
  not_found: "Check the deployment's model and api_base.",
  quota: "Check the account's balance and limits.",
  unsupported_params: "Leave the parameter out, or name it in additional_drop_params.",
};

/** The one place where a provider's failure gets its class: from its codes, then its status, then its message. */
export function errorFor(details: ErrorDetails, target: Target): RouterError {
  const { status, code, type, message } = details;
  const kind = details.kind ?? classify({ provider: target.provider, status, code, type, message });
  const answered = status === undefined ? "reported an error" : `answered with status ${status}`;
  const quote = quoting(target);
  const quoted = quote(message);
  const sentence = `${target.provider} deployment "${target.deployment_id}" ${answered}${quoted === "" ? " and no explanation." : `: ${quoted}`}`;
  const advice = ADVICE[kind];
  return new CLASSES[kind](
    advice === undefined ? sentence : `${sentence}${/[.!?…]$/.test(sentence) ? "" : "."} ${advice}`,
    {
      ...errorFacts(target, details.headers),
      ...(details.request_id === undefined ? {} : { request_id: details.request_id }),
      // The request is right, so a failed answer has the status and the type of its class.
      ...(kind === "failed_answer" ? {} : { status, type: masked(type, quote) }),
      code: masked(code, quote),
      param: masked(details.param, quote),
      retry_after: details.retry_after ?? pauseAfter(kind, details),
      cause: details.cause,
    },
  );
}

/** Seconds until a retry makes sense, where the provider says so. */
function pauseAfter(kind: ErrorKind, { headers, received_at, message }: ErrorDetails): number | undefined {
  const seconds = retryAfter(headers, received_at, message);
  return seconds ?? (kind === "rate_limit" || kind === "quota" ? limitReset(headers, received_at) : undefined);
}

/** Some gateways put the key in the place of a code. */
function masked<T extends string | null | undefined>(value: T, quote: (text: string) => string): T | string {
  return typeof value === "string" ? quote(value) : value;
}

/** The error for a stream in which a second message begins before the first is complete: the two are not one answer. */
export function anotherMessage(target: Target, headers: Headers = {}): APIConnectionError {
  return noAnswer("began another message before the first one was complete.", target, headers);
}

/** The error for an invalid answer: not JSON, an HTML page, without choices. `what` completes "deployment X …". */
export function noAnswer(what: string, target: Target, headers: Headers = {}, cause?: unknown): APIConnectionError {
  return new APIConnectionError(`${target.provider} deployment "${target.deployment_id}" ${what}`, {
    ...errorFacts(target, headers),
    cause,
  });
}
