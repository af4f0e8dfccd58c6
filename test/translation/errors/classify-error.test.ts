/** Which part of a provider's error decides: code and status first, the message last. */
import { describe, expect, it } from "vitest";
import { classify, type ErrorSigns } from "../../../src/translation/errors/classify-error.ts";
import type { ErrorKind } from "../../../src/translation/errors/error-kind.ts";

const kindOf = (signs: Partial<ErrorSigns>): ErrorKind =>
  classify({ provider: "openai", status: undefined, code: null, type: undefined, message: "", ...signs });

const WRONG_REQUEST = [
  "tool_use_failed",
  "json_validate_failed",
  "invalid_value",
  "invalid_type",
  "unknown_parameter",
  "unsupported_parameter",
  "unsupported_value",
  "missing_required_parameter",
  "decimal_above_max_value",
  "integer_below_min_value",
  "invalid_function_parameters",
];

const WORDS = [
  "Unknown parameter: 'context_window'.",
  "parameters for tool get_rate_limit did not match schema: too many requests",
  "The tool 'maximum context length' is not declared.",
  "Invalid value: 'content filtering policy'.",
  "Invalid 'api_key': invalid api key",
];

describe("a code for a wrong request", () => {
  it.each(WRONG_REQUEST)("wins over phrases: %s", (code) => {
    for (const message of WORDS) {
      expect(kindOf({ status: 400, code, message })).toBe("bad_request");
      expect(kindOf({ status: 413, code, message })).toBe("bad_request");
      expect(kindOf({ status: 422, code, message })).toBe("unprocessable");
      expect(kindOf({ status: undefined, code, message })).toBe("bad_request");
    }
  });

  it.each([
    [401, "authentication"],
    [429, "rate_limit"],
    [500, "internal"],
    [503, "overloaded"],
  ] as const)("does not outweigh a status of %i", (status, kind) => {
    expect(kindOf({ status, code: "invalid_value" })).toBe(kind);
  });

  it("leaves room for one that is also said of a prompt that is too long", () => {
    const message = "Invalid 'messages[1].content': string too long.";
    expect(kindOf({ status: 400, code: "string_above_max_length", message })).toBe("context_window");
    expect(kindOf({ status: 400, code: "invalid_request_error", message: "maximum context length" })).toBe(
      "context_window",
    );
  });
});

describe("a rate limit in a message", () => {
  it.each([
    "Rate limit reached for gpt-4o",
    "You have hit your rate limit.",
    "rate-limited upstream, retry shortly",
    "Ratelimit exceeded (RPM)",
    "litellm.RateLimitError: slow down",
    "upstream said rate_limit_exceeded",
    "Too many requests",
    "Requests are throttled",
    "Limit of tokens per minute",
  ])("is one with a status of 400 or none: %s", (message) => {
    for (const status of [400, 413, 422, undefined]) expect(kindOf({ status, message })).toBe("rate_limit");
  });

  it.each([
    "Tool get_rate_limit failed",
    "rate_limit: Extra inputs are not permitted",
    "Unknown name 'x-rate-limit-policy'",
    "tools.0.set_throttled is not valid",
    "check_rate_limits_now was not found",
    "parameter rateLimiter is unknown",
  ])("is none inside a name: %s", (message) => {
    expect(kindOf({ status: 400, message })).toBe("bad_request");
    expect(kindOf({ status: 422, message })).toBe("unprocessable");
  });

  it.each(["rate_limit", "rate_limit_exceeded", '"rate_limited"'])("may be the whole message: %s", (message) => {
    expect(kindOf({ message })).toBe("rate_limit");
  });
});

describe("the name of something in the request", () => {
  it("is not a context window", () => {
    const message = "Invalid schema for response_format 'context_window'";
    expect(kindOf({ status: 400, message })).toBe("bad_request");
    expect(kindOf({ status: 400, message: "This exceeds the context window of the model." })).toBe("context_window");
  });
});
