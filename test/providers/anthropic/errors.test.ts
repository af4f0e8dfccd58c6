import { describe, expect, it } from "vitest";
import * as errors from "../../../src/errors.ts";
import { translator } from "../../../src/providers/anthropic/translator.ts";
import { KEY, targetOf } from "./setting.ts";

type Row = readonly [name: string, status: number | undefined, type: string, message: string, details?: object];

const ROWS: readonly Row[] = [
  ["BadRequestError", 400, "invalid_request_error", "This model does not know effort level 'xhigh'."],
  ["BadRequestError", 400, "invalid_request_error", "max_tokens: 21333 > 4096, which is the maximum for this model"],
  [
    "BadRequestError",
    400,
    "invalid_request_error",
    "messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_9.",
  ],
  ["ContentPolicyViolationError", 400, "invalid_request_error", "Output blocked by content filtering policy"],
  ["BudgetExceededError", 400, "invalid_request_error", "Your credit balance is too low to access the Anthropic API."],
  ["ContextWindowExceededError", 400, "invalid_request_error", "prompt is too long: 213462 tokens > 200000 maximum"],
  [
    "ContextWindowExceededError",
    400,
    "invalid_request_error",
    "input length and `max_tokens` exceed context limit: 199000 + 32000 > 200000",
  ],
  ["PermissionDeniedError", 400, "invalid_request_error", "This organization has been disabled."],
  ["PermissionDeniedError", 400, "invalid_request_error", "On hold.", { error_code: "organization_on_hold" }],
  ["AuthenticationError", 401, "authentication_error", "invalid x-api-key"],
  ["BudgetExceededError", 402, "billing_error", "Billing issue"],
  ["PermissionDeniedError", 403, "permission_error", "Your API key may not use this resource."],
  ["NotFoundError", 404, "not_found_error", "model: claude-sonet-4-5"],
  ["Timeout", 408, "timeout_error", "Took too long"],
  ["BadRequestError", 413, "request_too_large", "Request exceeds the maximum size"],
  [
    "RateLimitError",
    429,
    "rate_limit_error",
    "This request would exceed the rate limit of 30,000 input tokens per minute.",
  ],
  ["RateLimitError", 429, "rate_limit_error", "Growing too fast.", { error_code: "ramp_limit_exceeded" }],
  [
    "BudgetExceededError",
    429,
    "rate_limit_error",
    "The contract is used up.",
    { error_code: "contract_spend_limit_reached" },
  ],
  [
    "BudgetExceededError",
    429,
    "rate_limit_error",
    "The month is used up.",
    { error_code: "enforced_spend_limit_reached" },
  ],
  ["InternalServerError", 500, "api_error", "Internal server error"],
  ["BadGatewayError", 502, "api_error", "Bad gateway"],
  ["ServiceUnavailableError", 503, "api_error", "Unavailable"],
  ["Timeout", 504, "timeout_error", "Request timed out"],
  ["ServiceUnavailableError", 529, "overloaded_error", "Overloaded"],
];

const bodyOf = ([, , type, message, details]: Row): string =>
  JSON.stringify({ type: "error", error: { type, message, ...(details && { details }) }, request_id: "req_77" });

describe("an error response", () => {
  it.each(ROWS.map((row) => ({ row, name: row[0], status: row[1], message: row[3] })))(
    "is a $name for $status $message",
    ({ row, name, status }) => {
      const error = translator.error({ status, headers: {}, body: bodyOf(row) }, targetOf());
      expect(error.name).toBe(name);
      expect(error).toMatchObject({
        status,
        request_id: "req_77",
        llm_provider: "anthropic",
        model: "claude-sonnet-4-5",
        deployment_id: "ferry-1",
      });
    },
  );

  it("has retry_after, and keeps the headers", () => {
    const row = ROWS.find(([name]) => name === "RateLimitError");
    const headers = { "retry-after": "42", "request-id": "req_h", "anthropic-ratelimit-requests-remaining": "0" };
    expect(translator.error({ status: 429, headers, body: bodyOf(row as Row) }, targetOf())).toMatchObject({
      retry_after: 42,
      request_id: "req_h",
      headers,
    });
  });

  it.each([
    ["<html><title>502 Bad Gateway</title></html>", 502, errors.BadGatewayError],
    ["", 529, errors.ServiceUnavailableError],
    ["no idea", 418, errors.APIError],
  ])("is classified without Anthropic's error type: %j", (body, status, kind) => {
    expect(translator.error({ status, headers: {}, body }, targetOf())).toBeInstanceOf(kind);
  });

  it("never repeats a key", () => {
    const error = translator.error(
      { status: 401, headers: {}, body: bodyOf(["", 401, "authentication_error", `bad key ${KEY}`]) },
      targetOf(),
    );
    expect(JSON.stringify(error) + String(error)).not.toContain(KEY);
  });
});

describe("an error inside an answer of status 200", () => {
  const INSIDE: readonly (readonly [string, string, number])[] = [
    ["overloaded_error", "ServiceUnavailableError", 529],
    ["rate_limit_error", "RateLimitError", 429],
    ["api_error", "InternalServerError", 500],
    ["timeout_error", "Timeout", 504],
    ["authentication_error", "AuthenticationError", 401],
    ["permission_error", "PermissionDeniedError", 403],
    ["not_found_error", "NotFoundError", 404],
    ["billing_error", "BudgetExceededError", 402],
    ["invalid_request_error", "BadRequestError", 400],
  ];

  it.each(INSIDE)("of type %s is a %s with status %d, in a stream and in a body", (type, name, status) => {
    const data = JSON.stringify({ type: "error", error: { type, message: "No." }, request_id: "req_5" });
    const decoder = translator.translate({ model: "m", messages: [] }, targetOf()).decoder({});
    const caught = [
      (): unknown => decoder.decode({ event: "error", data }, []),
      (): unknown => translator.translate({ model: "m", messages: [] }, targetOf()).reply(data, {}),
    ].map((attempt) => {
      try {
        attempt();
        return undefined;
      } catch (error) {
        return error;
      }
    });
    for (const error of caught) expect(error).toMatchObject({ name, status, request_id: "req_5" });
  });

  it("of an unknown type is an APIError", () => {
    const data = '{"type":"error","error":{"type":"moon_error","message":"New moon"}}';
    expect(() => translator.translate({ model: "m", messages: [] }, targetOf()).reply(data, {})).toThrow(
      errors.APIError,
    );
  });
});
