import { describe, expect, it } from "vitest";
import { readCall } from "../../src/calls/read-call.ts";
import { BadRequestError } from "../../src/errors.ts";

const messages = [{ role: "user", content: "Hi" }];
const base = { model: "main", messages };

function refusal(params: unknown, options?: unknown, endpoint: "chat" | "embedding" = "chat"): BadRequestError {
  try {
    readCall(params, options, endpoint);
  } catch (error) {
    if (error instanceof BadRequestError) return error;
    throw error;
  }
  throw new Error("It was accepted.");
}

describe("What a call is read as", () => {
  it("is the body, and what the router reads of it, wherever that stands", () => {
    const { signal } = new AbortController();
    const ask = readCall(
      { ...base, temperature: 0, num_retries: 1, timeout: 5, made_up: { x: 1 }, stream: true },
      { signal, timeout: 7 },
      "chat",
    );
    expect(ask).toEqual({
      model: "main",
      params: { messages, temperature: 0, made_up: { x: 1 }, stream: true },
      options: { num_retries: 1, timeout: 7, signal },
      stream: true,
    });
  });

  it("leaves out what is undefined or null", () => {
    const ask = readCall(
      { ...base, temperature: undefined, stop: null, num_retries: null, timeout: undefined, base_url: null },
      { fallbacks: null, signal: undefined },
      "chat",
    );
    expect(ask).toEqual({ model: "main", params: { messages }, options: {}, stream: false });
  });

  it("takes tags from the metadata, unless it has tags of its own", () => {
    expect(readCall({ ...base, metadata: { tags: ["a", 1, "b"] } }, undefined, "chat").options.tags).toEqual([
      "a",
      "b",
    ]);
    expect(readCall({ ...base, metadata: { tags: ["a"] }, tags: ["c"] }, undefined, "chat").options.tags).toEqual([
      "c",
    ]);
    expect(readCall({ ...base, metadata: { tags: "a" } }, null, "chat").options).toEqual({});
  });

  it("takes base_url for api_base", () => {
    const ask = readCall({ ...base, base_url: "https://example.com/v1", api_key: "sk" }, undefined, "chat");
    expect(ask.options).toEqual({ api_base: "https://example.com/v1", api_key: "sk" });
    expect(ask.params).toEqual({ messages });
  });

  it("is an embedding where that is asked for", () => {
    expect(readCall({ model: "e", input: ["a"], dimensions: 3 }, undefined, "embedding").params).toEqual({
      input: ["a"],
      dimensions: 3,
    });
  });
});

describe("A call that is wrong", () => {
  it.each<[string, unknown, unknown, string]>([
    ["no object", "main", undefined, ""],
    ["null", null, undefined, ""],
    ["options that are none", base, 5, ""],
    ["an option nobody knows", base, { num_retrys: 1 }, "num_retrys"],
    ["no model", { messages }, undefined, "model"],
    ["an empty model", { ...base, model: "" }, undefined, "model"],
    ["no messages", { model: "main" }, undefined, "messages"],
    ["empty messages", { model: "main", messages: [] }, undefined, "messages"],
    ["a message that is none", { model: "main", messages: ["Hi"] }, undefined, "messages[0]"],
    ["a role nobody has", { model: "main", messages: [{ role: "bot", content: "Hi" }] }, undefined, "messages[0].role"],
    [
      "content that is none",
      { model: "main", messages: [{ role: "user", content: 5 }] },
      undefined,
      "messages[0].content",
    ],
    ["a temperature that is text", { ...base, temperature: "hot" }, undefined, "temperature"],
    ["a temperature that is not finite", { ...base, temperature: Number.NaN }, undefined, "temperature"],
    ["max_tokens 0", { ...base, max_tokens: 0 }, undefined, "max_tokens"],
    ["a stop that is a number", { ...base, stop: 5 }, undefined, "stop"],
    ["a stream that is text", { ...base, stream: "yes" }, undefined, "stream"],
    ["retries below none", base, { num_retries: -1 }, "num_retries"],
    ["no attempt at all", base, { max_attempts: 0 }, "max_attempts"],
    ["a timeout of 0", base, { timeout: 0 }, "timeout"],
    ["a signal that is none", base, { signal: {} }, "signal"],
    ["a policy with a class nobody knows", base, { retry_policy: { FooRetries: 1 } }, "retry_policy.FooRetries"],
    ["a mode nobody knows", base, { mid_stream_fallback: "splice" }, "mid_stream_fallback"],
    ["tags that are text", base, { tags: "a" }, "tags"],
    ["fallbacks that are no list", base, { fallbacks: "backup" }, "fallbacks"],
    ["an empty fallback", base, { fallbacks: [""] }, "fallbacks[0]"],
    ["a fallback that is a number", base, { fallbacks: ["a", 5] }, "fallbacks[1]"],
    ["a map with a target that is none", base, { fallbacks: [{ main: [5] }] }, 'fallbacks[0]["main"][0]'],
    [
      "a map with no list",
      base,
      { context_window_fallbacks: [{ main: "backup" }] },
      'context_window_fallbacks[0]["main"]',
    ],
    ["a name where a map belongs", base, { content_policy_fallbacks: ["backup"] }, "content_policy_fallbacks[0]"],
    ["a fallback's timeout that is text", base, { fallbacks: [{ model: "b", timeout: "5" }] }, "fallbacks[0].timeout"],
    [
      "a fallback's address without a key",
      base,
      { fallbacks: [{ model: "b", api_base: "https://example.com" }] },
      "fallbacks[0].api_base",
    ],
    ["an address that is none", base, { api_base: "example", api_key: "sk" }, "api_base"],
    ["an address without a key", base, { api_base: "https://example.com" }, "api_base"],
  ])("%s is refused, and names its field", (_, params, options, param) => {
    const error = refusal(params, options);
    expect(error).toMatchObject({ status: 400, param, code: "invalid_value" });
    expect(error.message).toMatch(/^Nothing was sent\. /);
  });

  it.each([
    ["max_retries", 2, 'is called "num_retries" here'],
    ["num_retries_per_request", 2, 'is called "num_retries" here'],
    ["request_timeout", 5, 'is called "timeout" here'],
    ["mock_respons", "Hi", 'is not known; did you mean "mock_response"?'],
    ["mock_testing_fallback", true, 'is not known; did you mean "mock_testing_fallbacks"?'],
    ["caching", true, "not available"],
    ["cache", { "no-cache": true }, "not available"],
    ["no-log", true, "nothing is logged"],
    ["max_fallbacks", 1, "an option of the router"],
    ["cooldown_time", 0, "belongs in a deployment's litellm_params"],
    ["headers", { a: "b" }, 'is called "extra_headers" here'],
    ["context_window_fallback_dict", { main: "large" }, 'is called "context_window_fallbacks" here'],
  ])("with LiteLLM's %s is refused by that name, wherever it stands", (key, value, words) => {
    const among = refusal({ ...base, [key]: value });
    expect(among).toMatchObject({ param: key, status: 400 });
    expect(among.message).toContain(words);
    expect(refusal({ model: "e", input: "a", [key]: value }, undefined, "embedding")).toMatchObject({ param: key });
    expect(refusal(base, { [key]: value })).toMatchObject({ param: key });
    const inFallback = refusal(base, { fallbacks: [{ model: "b", [key]: value }] });
    expect(inFallback).toMatchObject({ param: `fallbacks[0].${key}` });
  });

  it("leaves a LiteLLM key out that is null or undefined", () => {
    const ask = readCall({ ...base, max_retries: null, mock_response: undefined }, undefined, "chat");
    expect(ask).toMatchObject({ params: { messages }, options: {} });
  });

  it("of a misspelt option is told the nearest", () => {
    expect(refusal(base, { num_retrys: 1 }).message).toContain("num_retries");
  });

  it.each<[string, object, string]>([
    ["no input", {}, "input"],
    ["an empty input", { input: [] }, "input"],
    ["dimensions below one", { input: "a", dimensions: 0 }, "dimensions"],
    ["a format nobody knows", { input: "a", encoding_format: "hex" }, "encoding_format"],
  ])("for embeddings with %s is refused", (_, fields, param) => {
    expect(refusal({ model: "e", ...fields }, undefined, "embedding")).toMatchObject({ param });
  });

  it("does not repeat a key", () => {
    expect(refusal(base, { api_key: { secret: "sk-secret-key" } }).message).not.toContain("sk-secret");
    expect(refusal(base, { fallbacks: [{ model: "b", api_key: ["sk-secret-key"] }] }).message).not.toContain(
      "sk-secret",
    );
  });
});
