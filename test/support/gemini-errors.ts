/** Google's errors, of AI Studio and of Vertex. */
import type { VendorErrorName } from "./vendor-errors.ts";

export interface GoogleError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly details?: readonly object[];
}

const info = (reason: string, service: string): object => ({
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason,
  domain: "googleapis.com",
  metadata: { service },
});

const violated = (quotaId: string): object => ({
  "@type": "type.googleapis.com/google.rpc.QuotaFailure",
  violations: [
    { quotaMetric: "generativelanguage.googleapis.com/generate_content_requests", quotaId, quotaValue: "20" },
  ],
});

/** AI Studio's. A prompt that breaks the policy is no error there, but an answer without candidates. */
export const geminiErrors: Readonly<Record<Exclude<VendorErrorName, "content_policy">, GoogleError>> = {
  rate_limited: {
    status: 429,
    code: "RESOURCE_EXHAUSTED",
    message: "You exceeded your current quota, please check your plan and billing details.",
    details: [violated("GenerateRequestsPerMinutePerProjectPerModel")],
  },
  quota: { status: 429, code: "RESOURCE_EXHAUSTED", message: "Your prepayment credits are depleted." },
  overloaded: {
    status: 503,
    code: "UNAVAILABLE",
    message: "This model is currently experiencing high demand. Please try again later.",
  },
  unauthorized: {
    status: 400,
    code: "INVALID_ARGUMENT",
    message: "API key not valid. Please pass a valid API key.",
    details: [info("API_KEY_INVALID", "generativelanguage.googleapis.com")],
  },
  forbidden: { status: 400, code: "FAILED_PRECONDITION", message: "User location is not supported for the API use." },
  not_found: {
    status: 404,
    code: "NOT_FOUND",
    message: "models/no-such-model is not found for API version v1beta, or is not supported for generateContent.",
  },
  bad_request: {
    status: 400,
    code: "INVALID_ARGUMENT",
    message: "* GenerateContentRequest.generation_config.temperature: temperature must be in the range [0.0, 2.0].\n",
  },
  too_large: { status: 413, code: "INVALID_ARGUMENT", message: "The request body is too large." },
  context_too_long: {
    status: 400,
    code: "INVALID_ARGUMENT",
    message: "The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).",
  },
  timeout: { status: 504, code: "DEADLINE_EXCEEDED", message: "The request timed out. Please try again." },
  server_error: { status: 500, code: "INTERNAL", message: "An internal error has occurred." },
};

/** Vertex's, where they differ. */
export const vertexErrors: typeof geminiErrors = {
  ...geminiErrors,
  rate_limited: { status: 429, code: "RESOURCE_EXHAUSTED", message: "Resource exhausted. Please try again later." },
  unauthorized: {
    status: 401,
    code: "UNAUTHENTICATED",
    message: "Request had invalid authentication credentials. Expected OAuth 2 access token.",
    details: [info("ACCESS_TOKEN_TYPE_UNSUPPORTED", "aiplatform.googleapis.com")],
  },
  forbidden: {
    status: 403,
    code: "PERMISSION_DENIED",
    message: "Permission 'aiplatform.endpoints.predict' denied on resource (or it may not exist).",
    details: [info("IAM_PERMISSION_DENIED", "aiplatform.googleapis.com")],
  },
};
