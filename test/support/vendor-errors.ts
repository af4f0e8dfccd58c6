/** The errors of the two vendors as they come over the wire, and replies that send them. */
import type { VendorErrorReply } from "./reply.ts";

export type VendorErrorName =
  | "rate_limited"
  | "quota"
  | "overloaded"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "bad_request"
  | "too_large"
  | "context_too_long"
  | "content_policy"
  | "timeout"
  | "server_error";

export interface VendorError {
  readonly status: number;
  readonly type: string;
  readonly code?: string | null;
  readonly param?: string | null;
  readonly message: string;
}

/** `{"error":{"message","type","param","code"}}`. */
export const openaiErrors: Readonly<Record<VendorErrorName, VendorError>> = {
  rate_limited: {
    status: 429,
    type: "tokens",
    code: "rate_limit_exceeded",
    message: "Rate limit reached for this model on tokens per min (TPM).",
  },
  quota: {
    status: 429,
    type: "insufficient_quota",
    code: "insufficient_quota",
    message: "You exceeded your current quota.",
  },
  overloaded: {
    status: 503,
    type: "service_unavailable_error",
    code: "server_is_overloaded",
    message: "Our servers are overloaded.",
  },
  unauthorized: {
    status: 401,
    type: "invalid_request_error",
    code: "invalid_api_key",
    message: "Incorrect API key provided: sk-tes****-key.",
  },
  forbidden: {
    status: 403,
    type: "request_forbidden",
    code: "unsupported_country_region_territory",
    message: "Country, region, or territory not supported",
  },
  not_found: {
    status: 404,
    type: "invalid_request_error",
    code: "model_not_found",
    message: "The model does not exist or you do not have access to it.",
  },
  bad_request: {
    status: 400,
    type: "invalid_request_error",
    code: "decimal_above_max_value",
    param: "temperature",
    message: "Invalid 'temperature': it is above the maximum.",
  },
  too_large: { status: 413, type: "invalid_request_error", code: null, message: "The request body is too large." },
  context_too_long: {
    status: 400,
    type: "invalid_request_error",
    code: "context_length_exceeded",
    param: "messages",
    message: "This model's maximum context length is 8192 tokens; the messages have 9000.",
  },
  content_policy: {
    status: 400,
    type: "invalid_request_error",
    code: "content_policy_violation",
    message: "The request was rejected by our safety system.",
  },
  timeout: { status: 408, type: "timeout", code: null, message: "The request took too long." },
  server_error: {
    status: 500,
    type: "server_error",
    code: null,
    message: "The server had an error while processing your request.",
  },
};

/** `{"type":"error","error":{"type","message"},"request_id"}`: there is no code, so some meanings are in the words alone. */
export const anthropicErrors: Readonly<Record<VendorErrorName, VendorError>> = {
  rate_limited: {
    status: 429,
    type: "rate_limit_error",
    message: "This request would exceed your organization's rate limit of input tokens per minute.",
  },
  quota: {
    status: 400,
    type: "invalid_request_error",
    message: "Your credit balance is too low to access the Anthropic API.",
  },
  overloaded: { status: 529, type: "overloaded_error", message: "Overloaded" },
  unauthorized: { status: 401, type: "authentication_error", message: "invalid x-api-key" },
  forbidden: {
    status: 403,
    type: "permission_error",
    message: "Your API key does not have permission to use the specified resource.",
  },
  not_found: { status: 404, type: "not_found_error", message: "model: no-such-model" },
  bad_request: { status: 400, type: "invalid_request_error", message: "temperature: range: 0..1" },
  too_large: { status: 413, type: "request_too_large", message: "Request exceeds the maximum size" },
  context_too_long: {
    status: 400,
    type: "invalid_request_error",
    message: "prompt is too long: 213462 tokens > 200000 maximum",
  },
  content_policy: { status: 400, type: "invalid_request_error", message: "Output blocked by content filtering policy" },
  timeout: { status: 504, type: "timeout_error", message: "Request timed out" },
  server_error: { status: 500, type: "api_error", message: "Internal server error" },
};

/** The three ways a vendor says when to come back. A number is seconds. */
export type RetryAfter = number | { seconds: number } | { date: Date } | { ms: number };

export function retryAfterHeaders(after: RetryAfter | undefined): Record<string, string> {
  if (after === undefined) return {};
  if (typeof after === "number") return { "retry-after": String(after) };
  if ("seconds" in after) return { "retry-after": String(after.seconds) };
  if ("date" in after) return { "retry-after": after.date.toUTCString() };
  return { "retry-after-ms": String(after.ms) };
}

export const rateLimited = (after?: RetryAfter): VendorErrorReply => ({
  error: "rate_limited",
  headers: retryAfterHeaders(after),
});
export const overloaded = (after?: RetryAfter): VendorErrorReply => ({
  error: "overloaded",
  headers: retryAfterHeaders(after),
});
export const quota = (): VendorErrorReply => ({ error: "quota" });
export const unauthorized = (): VendorErrorReply => ({ error: "unauthorized" });
export const forbidden = (): VendorErrorReply => ({ error: "forbidden" });
export const notFound = (): VendorErrorReply => ({ error: "not_found" });
export const badRequest = (): VendorErrorReply => ({ error: "bad_request" });
export const tooLarge = (): VendorErrorReply => ({ error: "too_large" });
export const contextTooLong = (): VendorErrorReply => ({ error: "context_too_long" });
export const contentPolicy = (): VendorErrorReply => ({ error: "content_policy" });
export const timedOut = (): VendorErrorReply => ({ error: "timeout" });
export const serverError = (): VendorErrorReply => ({ error: "server_error" });
