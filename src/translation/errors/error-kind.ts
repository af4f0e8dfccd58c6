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
  | "other";
