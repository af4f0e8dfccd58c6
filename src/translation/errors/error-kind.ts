/** The possible meanings of a failure. Each has its own class of error. */
export type ErrorKind =
  | "quota"
  | "rate_limit"
  | "context_window"
  | "content_policy"
  | "authentication"
  | "permission"
  | "not_found"
  | "timeout"
  | "overloaded"
  | "bad_gateway"
  | "internal"
  | "unprocessable"
  | "bad_request"
  /** The model or the server does not take a parameter of the request. */
  | "unsupported_params"
  /** The model's answer was not what the request demands, and the server reports that with 400. */
  | "failed_answer"
  | "other";
