import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { isRouterError, RateLimitError, Timeout } from "../../../src/errors.ts";
import type { Target } from "../../../src/provider.ts";
import { errorFromReply as anthropicError } from "../../../src/providers/anthropic/errors.ts";
import { errorFromReply as bedrockError } from "../../../src/providers/bedrock/errors.ts";
import { errorFromReply as geminiError } from "../../../src/providers/gemini/errors.ts";
import { openAiError } from "../../../src/providers/openai/errors.ts";
import { errorFacts } from "../../../src/translation/errors/error-facts.ts";
import { errorFor, noAnswer, readErrorBody } from "../../../src/translation/errors/provider-error.ts";
import { maskSecrets } from "./masked.ts";
import { rateLimitFacts } from "../../../src/translation/errors/rate-limit-headers.ts";
import { limitReset, retryAfter, secondsOf } from "../../../src/translation/errors/retry-after.ts";
import { requestId } from "../../../src/transport/request-id.ts";

const TARGET: Target = {
  deployment_id: "main-1",
  model_group: "main",
  provider: "openai",
  model: "gpt-4o",
  api_base: "https://api.openai.com/v1",
  api_key: "the-key-of-this-deployment",
  params: { model: "gpt-4o" },
  model_info: {},
};

const NOON = "Sat, 21 Nov 2026 12:00:00 GMT";

describe("an error", () => {
  it("names the deployment and its answer, and what to do", () => {
    const error = errorFor({ status: 401, message: "Wrong key", headers: {} }, TARGET);
    expect(error.message).toBe(
      `openai deployment "main-1" answered with status 401: Wrong key. Check the deployment's credential.`,
    );
  });

  it("without a status says that it was reported", () => {
    const error = errorFor({ status: undefined, type: "server_error", message: "Oops.", headers: {} }, TARGET);
    expect(error.message).toBe('openai deployment "main-1" reported an error: Oops.');
    expect(error.name).toBe("InternalServerError");
  });

  it("keeps code, type, param, cause, headers and the request's id", () => {
    const cause = new Error("as thrown");
    const headers = { "x-request-id": "req_1", "x-ratelimit-remaining-requests": "0" };
    const error = errorFor({ status: 400, code: "c", type: "t", param: "p", message: "m", headers, cause }, TARGET);
    expect(error).toMatchObject({ status: 400, code: "c", type: "t", param: "p", request_id: "req_1", headers, cause });
  });

  it("with status 429 is always a limit", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("maximum context length", "content filtering policy", "invalid api key", ""),
        (noise, words) => {
          const error = errorFor({ status: 429, message: `${noise} ${words}`, headers: {} }, TARGET);
          expect(error).toBeInstanceOf(RateLimitError);
        },
      ),
    );
  });

  it("is a RouterError with the status of the response, for any body", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 599 }),
        fc.string(),
        fc.option(fc.string(), { nil: undefined }),
        (status, message, code) => {
          const error = errorFor({ status, code, message, headers: {} }, TARGET);
          expect(isRouterError(error)).toBe(true);
          expect(error.status).toBe(status);
        },
      ),
    );
  });

  it("cuts a provider's long message", () => {
    expect(errorFor({ status: 500, message: "x".repeat(50_000), headers: {} }, TARGET).message.length).toBeLessThan(
      2200,
    );
  });

  it.each([
    ["timeout_error", "Timeout"],
    ["overloaded_error", "ServiceUnavailableError"],
    ["rate_limit_error", "RateLimitError"],
    ["api_error", "InternalServerError"],
    ["not_found_error", "NotFoundError"],
    ["permission_error", "PermissionDeniedError"],
    ["invalid_request_error", "BadRequestError"],
    ["something_new", "APIError"],
  ])("in a stream of type %s is %s", (type, name) => {
    expect(errorFor({ status: undefined, type, message: "", headers: {} }, TARGET).name).toBe(name);
  });

  it.each([502, 503, 429])("in a stream with the number %i for a code has that status's class", (code) => {
    const said = errorFor({ status: undefined, code: String(code), message: "", headers: {} }, TARGET);
    expect(said.name).toBe(errorFor({ status: code, message: "", headers: {} }, TARGET).name);
  });

  it("is a Timeout without a phase when the provider's own limit was exceeded", () => {
    const error = errorFor({ status: 504, message: "", headers: {} }, TARGET);
    expect(error).toBeInstanceOf(Timeout);
    expect((error as Timeout).phase).toBeUndefined();
  });

  it("for an invalid answer has no status", () => {
    expect(noAnswer("answered with nothing.", TARGET)).toMatchObject({ name: "APIConnectionError", status: undefined });
  });
});

describe("the body of an error", () => {
  it.each([
    [
      "an error object",
      '{"error":{"message":"m","type":"t","param":"p","code":"c"}}',
      { message: "m", type: "t", param: "p", code: "c" },
    ],
    ["an error string", '{"error":"m","code":"c"}', { message: "m", code: "c" }],
    ["a message", '{"message":"m","type":"t"}', { message: "m", type: "t" }],
    ["a detail", '{"detail":"m"}', { message: "m" }],
    ["a list of details", '{"detail":[{"loc":["body","a","b"],"msg":"m"},{"msg":"n"}]}', { message: "a.b: m; n" }],
    [
      "an array",
      '[{"error":{"message":"m","code":429,"status":"RESOURCE_EXHAUSTED"}}]',
      { message: "m", code: "RESOURCE_EXHAUSTED" },
    ],
    ["an array of errors", '{"error":[{"message":"m"}]}', { message: "m" }],
    ["a numeric code", '{"error":{"message":"m","code":400}}', { code: "400" }],
    [
      "Anthropic's details",
      '{"type":"error","error":{"type":"rate_limit_error","message":"m","details":{"error_code":"spend"}}}',
      { type: "rate_limit_error", code: "spend" },
    ],
    [
      "a page",
      "<html><head><title>502 Bad\n Gateway</title></head><body>x</body></html>",
      { message: "502 Bad Gateway" },
    ],
    ["a page without a title", "<p>Sorry, <b>no</b>.</p>", { message: "Sorry, no ." }],
    ["plain text", "not found", { message: "not found" }],
    ["JSON cut short", '{"error":{"mess', { message: '{"error":{"mess' }],
    ["nothing", "", { message: "", code: null, param: null }],
    ["null", "null", { message: "null" }],
  ])("may be %s", (_, body, facts) => {
    expect(readErrorBody(body)).toMatchObject(facts);
  });

  it("may be anything", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
        expect(readErrorBody(body).message).toBeTypeOf("string");
      }),
    );
  });
});

describe("retry_after", () => {
  it.each([
    ["retry-after-ms", { "retry-after-ms": "250", "retry-after": "9" }, "", 0.25],
    ["retry-after in seconds", { "retry-after": "1.5" }, "Please try again in 9s", 1.5],
    ["retry-after of zero", { "retry-after": "0" }, "", 0],
    ["a date, by the provider's own clock", { "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT", date: NOON }, "", 30],
    ["a date that has passed", { "retry-after": "Sat, 21 Nov 2026 11:00:00 GMT", date: NOON }, "", 0],
    ["words in minutes", {}, "Please try again in 7m12s. Need more?", 432],
    ["words in milliseconds", {}, "Please try again in 84ms.", 0.084],
    ["words with a fraction", {}, "Please retry in 44.2s.", 44.2],
    ["words in full", {}, "Please retry after 13 seconds.", 13],
    ["words in hours", {}, "try again in 1h2m3.5s", 3723.5],
  ])("is read from %s", (_, headers, message, seconds) => {
    expect(retryAfter(headers as Record<string, string>, undefined, message)).toBeCloseTo(seconds, 3);
  });

  it.each([
    ["no sign", {}, "Try later."],
    ["a word for a number", { "retry-after": "soon" }, ""],
    ["a date without any clock", { "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT" }, ""],
  ])("is not known from %s", (_, headers, message) => {
    expect(retryAfter(headers as Record<string, string>, undefined, message)).toBeUndefined();
  });

  const USED_UP = { "x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "6m0s" };

  it("is read from the reset of a limit that is used up", () => {
    expect(limitReset(USED_UP, undefined)).toBe(360);
    const dated = {
      "anthropic-ratelimit-requests-remaining": "0",
      "anthropic-ratelimit-requests-reset": "2026-11-21T12:01:00Z",
      date: NOON,
    };
    expect(limitReset({ ...USED_UP, ...dated }, undefined)).toBe(360);
    expect(limitReset(dated, undefined)).toBe(60);
    expect(limitReset({ ...USED_UP, "x-ratelimit-remaining-tokens": "5" }, undefined)).toBeUndefined();
  });

  it("is the reset of a limit only for an error about limits", () => {
    const reply = { headers: USED_UP, body: "", received_at: undefined };
    expect(openAiError({ ...reply, status: 429 }, TARGET).retry_after).toBe(360);
    expect(openAiError({ ...reply, status: 500 }, TARGET).retry_after).toBeUndefined();
  });

  it("measures a date against the caller's clock when the response has none", () => {
    expect(retryAfter({ "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT" }, Date.parse(NOON))).toBe(30);
  });

  it.each([
    ["OpenAI", openAiError],
    ["Anthropic", anthropicError],
    ["Gemini", geminiError],
    ["Bedrock", bedrockError],
  ])("is measured by when %s's error came, where its response has no date", (_, errorFrom) => {
    const headers = { "retry-after": "Sat, 21 Nov 2026 12:00:30 GMT" };
    const reply = { status: 429, headers, body: "", received_at: Date.parse(NOON) };
    expect(errorFrom(reply, TARGET).retry_after).toBe(30);
    expect(errorFrom({ ...reply, received_at: undefined }, TARGET).retry_after).toBeUndefined();
  });

  it("reads durations", () => {
    expect([secondsOf("1d"), secondsOf("2h30m"), secondsOf("34s"), secondsOf("none")]).toEqual([
      86_400,
      9000,
      34,
      undefined,
    ]);
  });
});

describe("limits in headers", () => {
  it("are read under both vendors' names", () => {
    expect(
      rateLimitFacts({
        "x-ratelimit-limit-requests": "10",
        "x-ratelimit-remaining-tokens": "0",
        "x-ratelimit-reset-tokens": "6m0s",
      }),
    ).toEqual({
      limit_requests: 10,
      remaining_tokens: 0,
      reset_tokens: "6m0s",
    });
    expect(rateLimitFacts({ "anthropic-ratelimit-requests-limit": "5" })).toEqual({ limit_requests: 5 });
  });

  it("are not there when no header says anything", () => {
    expect(
      rateLimitFacts({ "content-type": "application/json", "x-ratelimit-limit-requests": "unlimited" }),
    ).toBeUndefined();
  });
});

describe("the id of a request", () => {
  it("is found under every vendor's name, the provider's own first", () => {
    const names = ["x-request-id", "request-id", "x-amzn-requestid", "apim-request-id", "cf-ray"];
    for (const [index, name] of names.entries()) {
      const headers = Object.fromEntries(names.slice(index).map((each) => [each, `by ${each}`]));
      expect(requestId(headers)).toBe(`by ${name}`);
      expect(errorFacts(TARGET, headers).request_id).toBe(`by ${name}`);
    }
  });
});

describe("masking", () => {
  it.each([
    ["sk-proj-AbCdEfGhIjKl", "OpenAI's"],
    ["gsk_AbCdEfGhIjKlMnOp", "Groq's"],
    ["AIzaSyA-1234567890abcdefghij", "Google's"],
    ["AKIAIOSFODNN7EXAMPLE", "Amazon's"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "Entra's"],
  ])("hides %s, which looks like one of %s", (key) => {
    expect(maskSecrets(`before ${key} after`)).toBe("before *** after");
  });

  it("hides bearer tokens and keys in addresses", () => {
    expect(maskSecrets("Bearer abcdefghijk, https://x/y?key=abc&z=1")).toBe("Bearer ***, https://x/y?key=***&z=1");
  });

  it("masks the given secrets anywhere, but no placeholders", () => {
    expect(maskSecrets("my-own-secret, none", ["my-own-secret", "none"])).toBe("***, none");
  });

  it("does not change ordinary words", () => {
    const text = "The task-oriented desk-top model asks for basic information.";
    expect(maskSecrets(text)).toBe(text);
  });
});
