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
} from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { factsOf, quoting } from "./error-facts.ts";
import { classify } from "./classify-error.ts";
import type { ErrorKind } from "./error-kind.ts";
import { limitReset, retryAfter } from "./retry-after.ts";
import type { Headers } from "../../transport/http.ts";

export { type ErrorBody, isSaid, readErrorBody, readErrorValue } from "./error-body.ts";

/** What a provider said of a failure, before it has a class. */
export interface ErrorDetails {
  /** `undefined` for an error that came inside an answer with a good status. */
  readonly status: number | undefined;
  readonly code?: string | null | undefined;
  readonly type?: string | undefined;
  readonly param?: string | null | undefined;
  /** The provider's own words; may be empty. */
  readonly message: string;
  readonly headers: Headers;
  /** By default the one in the headers. */
  readonly request_id?: string | undefined;
  /** See `ErrorReply`. */
  readonly received_at?: number | undefined;
  /** Seconds. By default read from the headers and the message. */
  readonly retry_after?: number | undefined;
  /** The meaning, where the provider's folder knows it better than its signs say. */
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
  other: APIError,
};

/** What the operator can do about failures that repeat until someone does. */
const ADVICE: Partial<Record<ErrorKind, string>> = {
  authentication: "Check the deployment's credential.",
  permission: "Check what the deployment's credential may use.",
  not_found: "Check the deployment's model and api_base.",
  quota: "Check the account's balance and limits.",
};

/** The one place where a provider's failure gets its class: codes first, then the status, then the words. */
export function errorFor(details: ErrorDetails, target: Target): RouterError {
  const { status, code, type, message } = details;
  const kind = details.kind ?? classify({ provider: target.provider, status, code, type, message });
  const answered = status === undefined ? "reported an error" : `answered with status ${status}`;
  const quote = quoting(target);
  const said = quote(message);
  const sentence = `${target.provider} deployment "${target.deployment_id}" ${answered}${said === "" ? " and no explanation." : `: ${said}`}`;
  const advice = ADVICE[kind];
  return new CLASSES[kind](
    advice === undefined ? sentence : `${sentence}${/[.!?…]$/.test(sentence) ? "" : "."} ${advice}`,
    {
      ...factsOf(target, details.headers),
      ...(details.request_id === undefined ? {} : { request_id: details.request_id }),
      status,
      code: masked(code, quote),
      type: masked(type, quote),
      param: masked(details.param, quote),
      retry_after: details.retry_after ?? pauseAfter(kind, details),
      cause: details.cause,
    },
  );
}

/** Seconds until it is worth trying again, as far as the provider says. */
function pauseAfter(kind: ErrorKind, { headers, received_at, message }: ErrorDetails): number | undefined {
  const stated = retryAfter(headers, received_at, message);
  return stated ?? (kind === "rate_limit" || kind === "quota" ? limitReset(headers, received_at) : undefined);
}

/** Some gateways repeat the key where a code belongs. */
function masked<T extends string | null | undefined>(value: T, quote: (text: string) => string): T | string {
  return typeof value === "string" ? quote(value) : value;
}

/** The error for an answer that is none: not JSON, an HTML page, no choices. `what` completes "deployment X …". */
export function noAnswer(what: string, target: Target, headers: Headers = {}, cause?: unknown): APIConnectionError {
  return new APIConnectionError(`${target.provider} deployment "${target.deployment_id}" ${what}`, {
    ...factsOf(target, headers),
    cause,
  });
}
