/** Bedrock's errors: the type stands in a header. */
import type { VendorErrorName } from "./vendor-errors.ts";

export interface BedrockError {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

export const bedrockErrors: Readonly<Record<VendorErrorName, BedrockError>> = {
  rate_limited: {
    status: 429,
    type: "ThrottlingException",
    message: "Too many tokens, please wait before trying again.",
  },
  quota: {
    status: 400,
    type: "ServiceQuotaExceededException",
    message: "Your request exceeds the service quota for your account.",
  },
  overloaded: {
    status: 503,
    type: "ServiceUnavailableException",
    message: "Bedrock is unable to process your request.",
  },
  unauthorized: {
    status: 403,
    type: "UnrecognizedClientException",
    message: "The security token included in the request is invalid.",
  },
  forbidden: {
    status: 403,
    type: "AccessDeniedException",
    message: "You don't have access to the model with the specified model ID.",
  },
  not_found: {
    status: 404,
    type: "ResourceNotFoundException",
    message: "This model version has reached the end of its life.",
  },
  bad_request: {
    status: 400,
    type: "ValidationException",
    message: "The value of inferenceConfig.temperature is above 1.",
  },
  too_large: { status: 413, type: "RequestEntityTooLargeException", message: "The request body is too large." },
  context_too_long: { status: 400, type: "ValidationException", message: "Input is too long for requested model." },
  content_policy: {
    status: 400,
    type: "ValidationException",
    message: "The model returned the following errors: Output blocked by content filtering policy",
  },
  timeout: {
    status: 408,
    type: "ModelTimeoutException",
    message: "Model has timed out in processing the request. Try your request again.",
  },
  server_error: {
    status: 500,
    type: "InternalServerException",
    message: "The system encountered an unexpected error during processing. Try your request again.",
  },
};
