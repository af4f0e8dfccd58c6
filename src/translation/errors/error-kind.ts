/** What a failure can mean: each has a class of its own. */
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
