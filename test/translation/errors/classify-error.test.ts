/** Which part of a provider's error decides: code and status first, the message last. */
import { describe, expect, it } from "vitest";
import { classify, type ErrorSigns } from "../../../src/translation/errors/classify-error.ts";
import type { ErrorKind } from "../../../src/translation/errors/error-kind.ts";

const kindOf = (signs: Partial<ErrorSigns>): ErrorKind =>
  classify({ provider: "openai", status: undefined, code: null, type: undefined, message: "", ...signs });

const WRONG_REQUEST = [
  "invalid_value",
  "invalid_type",
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

describe("a parameter that the model or the server does not take", () => {
  it.each(["unknown_parameter", "unsupported_parameter", "unsupported_value"])("is told by its code: %s", (code) => {
    for (const message of WORDS)
      for (const status of [400, 413, 422, undefined])
        expect(kindOf({ status, code, message })).toBe("unsupported_params");
    expect(kindOf({ status: 429, code })).toBe("rate_limit");
    expect(kindOf({ status: 500, code })).toBe("internal");
  });

  it.each([
    "gemma:2b does not support tools",
    '"gemma:2b" does not support thinking',
    'think value "low" is not supported for this model',
    "Unrecognized request argument supplied: reasoning_effort",
    "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
    "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
    "logit_bias: Extra inputs are not permitted",
    "rate_limit: Extra inputs are not permitted",
    "Argument not supported on this model: reasoningEffort",
    "Model grok-4 does not support parameter presencePenalty.",
    "'messages.0' : property 'annotations' is unsupported",
    "This model doesn't support the stopSequences field. Remove stopSequences and try again.",
    "Malformed input request: #: extraneous key [top_k] is not permitted, please reformat your input and try again.",
    "Invalid JSON payload received. Unknown name \"seeds\" at 'generation_config': Cannot find field.",
    "Function calling is not enabled for models/gemma-3-27b-it",
    "Thinking level is not supported for this model.",
    "invalid temperature: only 1 is allowed for this model",
    "litellm.UnsupportedParamsError: groq does not take these",
  ])("is told by the message: %s", (message) => {
    for (const status of [400, 422, undefined]) expect(kindOf({ status, message })).toBe("unsupported_params");
    expect(kindOf({ message, code: "invalid_request_error", type: "invalid_request_error" })).toBe(
      "unsupported_params",
    );
    expect(kindOf({ status: 400, message, code: "invalid_value" })).toBe("bad_request");
    expect(kindOf({ status: 404, message })).toBe("not_found");
  });

  it("is told by the message where Mistral has one code for all arguments", () => {
    const of = (message: string): ErrorKind => kindOf({ provider: "mistral", status: 400, code: "3051", message });
    expect(of("reasoning_effort='medium' is not supported for this model. Must be one of ('none', 'high')")).toBe(
      "unsupported_params",
    );
    expect(of("Reasoning prompt mode is not enabled for this model")).toBe("unsupported_params");
    expect(of("Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum")).toBe(
      "context_window",
    );
  });

  it("may be told with status 500 by a server that was started without an option", () => {
    expect(kindOf({ status: 500, message: "tools param requires --jinja flag" })).toBe("unsupported_params");
    expect(kindOf({ status: 500, message: "image input is not supported - hint: provide the mmproj" })).toBe(
      "unsupported_params",
    );
    expect(kindOf({ status: 500, message: "gemma:2b does not support tools" })).toBe("internal");
  });

  it.each(["User location is not supported for the API use.", "Your prompt is too long: it does not support that."])(
    "is not what other phrases say: %s",
    (message) => {
      expect(kindOf({ status: 400, message })).not.toBe("unsupported_params");
    },
  );
});

describe("a failure of the model that is reported as one of the request", () => {
  it.each(["tool_use_failed", "json_validate_failed", "output_parse_failed"])("is told by its code: %s", (code) => {
    for (const message of WORDS)
      for (const status of [400, 422, undefined]) expect(kindOf({ status, code, message })).toBe("failed_answer");
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
