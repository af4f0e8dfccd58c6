/** The failures that a mock stands for. */
import {
  APIError,
  BadRequestError,
  ConfigurationError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  type ErrorFacts,
  InternalServerError,
  isRouterError,
  locationOf,
  RateLimitError,
  type RouterError,
  sameClass,
} from "../errors.ts";
import type { Target } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";
import type { Wire } from "./wire.ts";

type Make = (facts: ErrorFacts) => RouterError;

/** LiteLLM's words for a failure. */
const NAMED: Readonly<Record<string, Make>> = {
  "litellm.RateLimitError": (facts) => new RateLimitError("this is a mock rate limit error", facts),
  "litellm.ContextWindowExceededError": (facts) =>
    new ContextWindowExceededError("this is a mock context window exceeded error", facts),
  "litellm.InternalServerError": (facts) => new InternalServerError("this is a mock internal server error", facts),
};

const FILTERED = "Exception: content_filter_policy";
const MID_STREAM = "Exception: mock_streaming_error";

/** The failure that the mock asks for, made anew for each attempt; `undefined` when it is an answer. */
export function failureOf({ response, isRateLimited }: Mock, wire: Wire, target: Target): RouterError | undefined {
  const facts = locationOf(target);
  if (isRateLimited) {
    const message = `This is a mock exception for model=${target.model_group}, to trigger a rate limit error.`;
    return new RateLimitError(message, facts);
  }
  if (response instanceof Error)
    return isRouterError(response) ? copyOf(response, facts) : read(response, wire, target);
  if (typeof response !== "string") return undefined;
  if (Object.hasOwn(NAMED, response)) return NAMED[response]?.(facts);
  if (!response.startsWith(FILTERED)) return undefined;
  // Azure's filter is known by its words; at other providers a 400 says no more.
  const Class = target.provider === "azure" ? ContentPolicyViolationError : BadRequestError;
  return new Class(response, facts);
}

/** How a stream ends that is to break; `undefined` for any other mock. */
export function midStreamFailure({ response }: Mock, target: Target): RouterError | undefined {
  if (typeof response !== "string" || !response.startsWith(MID_STREAM)) return undefined;
  return new APIError("mock_streaming_error", { status: 529, ...locationOf(target) });
}

/** Errors get the metadata of their call, so that no two calls may share one. */
function copyOf(error: RouterError, location: ErrorFacts): RouterError {
  if (error instanceof ConfigurationError) return new ConfigurationError(error.problems);
  const { message, headers } = error;
  const own = Object.fromEntries(Object.entries(error).filter(([, value]) => value !== undefined));
  return sameClass(error, message, { ...location, ...own, headers, cause: error.cause ?? error });
}

/** An SDK's error is read like the answer that it was made from; any other is a failure inside the provider. */
function read(error: Error, { openAiError }: Wire, target: Target): RouterError {
  const status = [Reflect.get(error, "status"), Reflect.get(error, "status_code")].find(isFailure);
  const facts = { ...locationOf(target), cause: error };
  if (status === undefined) return new InternalServerError(error.message, facts);
  const { message, code, type, param }: Error & Partial<Record<"code" | "type" | "param", unknown>> = error;
  return openAiError({ status, headers: {}, body: JSON.stringify({ error: { message, code, type, param } }) }, target);
}

function isFailure(status: unknown): status is number {
  return typeof status === "number" && status >= 400 && status <= 599;
}
