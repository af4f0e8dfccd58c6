/** LiteLLM's helper functions that need no table of prices or models. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  APIError,
  BadRequestError,
  get_llm_provider,
  get_supported_openai_params,
  Router,
  stream_chunk_builder,
  trim_messages,
  validate_environment,
} from "../../src/index.ts";
import { providerNames } from "../../src/providers/index.ts";
import type { ChatCompletionChunk, RequestMessage } from "../../src/types/openai.ts";
import { FaultServer } from "../support/fault-server.ts";

describe("get_llm_provider", () => {
  it("splits a name, and gives back what it was given", () => {
    expect(get_llm_provider("anthropic/claude-sonnet-4-5")).toEqual([
      "claude-sonnet-4-5",
      "anthropic",
      undefined,
      undefined,
    ]);
    expect(get_llm_provider("gpt-4o")).toEqual(["gpt-4o", "openai", undefined, undefined]);
    expect(get_llm_provider("openai/org/model")).toEqual(["org/model", "openai", undefined, undefined]);
    const place = { custom_llm_provider: "groq", api_key: "k", api_base: "http://127.0.0.1:9/v1" };
    expect(get_llm_provider("llama", place)).toEqual(["llama", "groq", "k", "http://127.0.0.1:9/v1"]);
  });

  it("refuses an unknown provider, and says how a name is written", () => {
    expect(() => get_llm_provider("grok/llama")).toThrow(BadRequestError);
    expect(() => get_llm_provider("grok/llama")).toThrow(/"provider\/model"[^]*did you mean "groq"/);
    // A name that no deployment could have.
    expect(() => get_llm_provider("openai/responses/gpt-4o")).toThrow(/write openai\/<model>/);
    expect(get_supported_openai_params("openai/responses/gpt-4o")).toBeUndefined();
  });
});

describe("get_supported_openai_params", () => {
  it.each([
    ["gpt-4o", ["temperature", "logprobs", "tools", "response_format"], ["thinking", "top_k"]],
    ["gpt-5", ["reasoning_effort", "tools"], ["temperature", "logprobs"]],
    ["o3-mini", ["reasoning_effort"], ["parallel_tool_calls", "temperature"]],
    ["anthropic/claude-sonnet-4-5", ["thinking", "temperature", "stop", "tools"], ["seed", "logit_bias", "n"]],
    ["anthropic/claude-3-haiku-20240307", ["temperature"], ["thinking", "reasoning_effort"]],
    ["gemini/gemini-2.5-flash", ["seed", "thinking", "n"], ["logit_bias"]],
    ["bedrock/amazon.nova-pro-v1:0", ["temperature", "tools"], ["seed", "logprobs"]],
  ])("of %s", (model, supported, unsupported) => {
    const names = get_supported_openai_params(model);
    expect(names).toEqual(expect.arrayContaining(supported));
    for (const name of unsupported) expect(names).not.toContain(name);
  });

  it("answers for every provider, with no key, and for none that there is not", () => {
    for (const name of providerNames()) expect(get_supported_openai_params(`${name}/a-model`)).toContain("stream");
    expect(get_supported_openai_params("no-such/model")).toBeUndefined();
    expect(get_supported_openai_params("llama", { custom_llm_provider: "groq" })).not.toContain("n");
    expect(get_supported_openai_params("text-embedding-3-small", { request_type: "embeddings" })).toContain(
      "dimensions",
    );
    const claude = { request_type: "embeddings" } as const;
    expect(get_supported_openai_params("anthropic/claude-sonnet-4-5", claude)).toBeUndefined();
  });
});

describe("validate_environment", () => {
  it.each([
    ["gpt-4o", {}, ["OPENAI_API_KEY"]],
    ["gpt-4o", { OPENAI_API_KEY: "sk-1" }, []],
    ["gpt-4o", { OPENAI_API_KEY: "  " }, ["OPENAI_API_KEY"]],
    ["anthropic/claude-sonnet-4-5", {}, ["ANTHROPIC_API_KEY"]],
    ["azure/gpt-4o", {}, ["AZURE_API_BASE", "AZURE_API_KEY"]],
    ["azure/gpt-4o", { AZURE_API_BASE: "https://x.openai.azure.com" }, ["AZURE_API_KEY"]],
    ["bedrock/amazon.nova-pro-v1:0", { AWS_REGION: "eu-west-1" }, ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]],
    ["ollama/llama3", {}, []],
  ])("of %s with %j", (model, env, missing) => {
    const { keys_in_environment, missing_keys } = validate_environment(model, { env });
    expect(missing_keys).toEqual(expect.arrayContaining(missing));
    expect(keys_in_environment).toBe(missing.length === 0);
    expect(missing_keys.length === 0).toBe(missing.length === 0);
  });

  it("takes what is given, repeats no value, and knows nothing of what there is not", () => {
    expect(validate_environment("gpt-4o", { env: {}, api_key: "sk-1" })).toEqual({
      keys_in_environment: true,
      missing_keys: [],
    });
    const nothing = { keys_in_environment: false, missing_keys: [] };
    expect(validate_environment("no-such/model", { env: {} })).toEqual(nothing);
    expect(validate_environment(undefined, { env: {} })).toEqual(nothing);
    for (const name of providerNames()) {
      const { missing_keys } = validate_environment(`${name}/x`, { env: {} });
      for (const key of missing_keys) expect(key).toMatch(/^[A-Z0-9_]+$/);
    }
  });
});

describe("stream_chunk_builder", () => {
  const tools = { answer: "Hello there", tool_calls: [{ name: "look", arguments: { at: "sea" } }] };

  it("makes of a stream's chunks what finalCompletion makes", async () => {
    await using server = await FaultServer.start({ script: tools });
    using router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_base: server.url, api_key: "sk-1" } }],
    });
    const call = { model: "main", messages: [{ role: "user" as const, content: "Hi" }], stream: true } as const;
    const whole = await (await router.completion(call)).finalCompletion();
    const chunks = await Array.fromAsync(await router.completion({ ...call, stream_options: { include_usage: true } }));
    const built = await stream_chunk_builder(chunks);
    expect(built?.choices).toEqual(whole.choices);
    expect(built?.usage?.total_tokens).toBeGreaterThan(0);
    expect(built).toMatchObject({ object: "chat.completion", model: whole.model });
  });

  const chunk = (content: string, more: object = {}): ChatCompletionChunk => ({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
    ...more,
  });

  it("estimates the usage only where the prompt is given, and starts again after a restart", async () => {
    const chunks = [chunk("Wrong"), chunk("", { router_event: "restart" }), chunk("Right")];
    expect(await stream_chunk_builder(chunks)).toMatchObject({ choices: [{ message: { content: "Right" } }] });
    expect(await stream_chunk_builder(chunks)).not.toHaveProperty("usage");
    const counted = await stream_chunk_builder(chunks, { messages: [{ role: "user", content: "Hi" }] });
    expect(counted?.usage).toEqual({ prompt_tokens: 5, completion_tokens: 1, total_tokens: 6 });
    expect(await stream_chunk_builder([])).toBeUndefined();
  });

  it.each([[[null]], [["text"]], [[{}]], [[{ choices: [null] }]], [[{ choices: [{ delta: { tool_calls: 5 } }] }]]])(
    "rejects what is no chunk: %j",
    async (wrong) => {
      await expect(stream_chunk_builder(wrong as never)).rejects.toThrow(APIError);
    },
  );
});

describe("trim_messages", () => {
  const user = (content: string): RequestMessage => ({ role: "user", content });
  const system: RequestMessage = { role: "system", content: "Be brief." };
  /** One token a character. */
  const textOf = ({ content }: RequestMessage): string => (typeof content === "string" ? content : "");
  const token_counter = (messages: readonly RequestMessage[]): number =>
    messages.reduce((sum, message) => sum + textOf(message).length, 0);

  it("keeps what fits as it is, in a new list", () => {
    const messages = [system, user("Hi")];
    const kept = trim_messages(messages, { max_tokens: 1000 });
    expect(kept).toEqual(messages);
    expect(kept).not.toBe(messages);
  });

  it("keeps system and newest messages, and shortens the middle of the first that does not fit", () => {
    const messages = [system, user("oldest"), user("0123456789abcdefghij"), user("newest")];
    const kept = trim_messages(messages, { max_tokens: 29, token_counter });
    expect(kept).toEqual([system, user("012345..efghij"), user("newest")]);
    expect(token_counter(kept)).toBeLessThanOrEqual(29);
    expect(messages[2]).toEqual(user("0123456789abcdefghij"));
  });

  it("keeps a tool call with its results, or neither", () => {
    const calls: RequestMessage = {
      role: "assistant",
      content: "calling",
      tool_calls: [{ id: "1", type: "function", function: { name: "f", arguments: "{}" } }],
    };
    const result: RequestMessage = { role: "tool", tool_call_id: "1", content: "a long result of a tool" };
    const messages = [user("question"), calls, result, user("next")];
    expect(trim_messages(messages, { max_tokens: 36, token_counter })).toEqual([calls, result, user("next")]);
    expect(trim_messages(messages, { max_tokens: 30, token_counter })).toEqual([user("next")]);
    // The last exchange is kept even where it does not fit: without it the call asks nothing.
    expect(trim_messages(messages.slice(0, 3), { max_tokens: 5, token_counter })).toEqual([calls, result]);
  });

  it("tells how many tokens are left for the answer", () => {
    const options = { max_tokens: 20, token_counter, return_response_tokens: true } as const;
    expect(trim_messages([user("12345")], options)).toEqual([[user("12345")], 15]);
    const window = { max_input_tokens: 100, token_counter, return_response_tokens: true } as const;
    expect(trim_messages([user("12345")], window)[1]).toBe(70);
    expect(trim_messages([user("12345")], { ...window, trim_ratio: 0.5 })[1]).toBe(45);
  });

  it("needs a limit", () => {
    expect(() => trim_messages([user("Hi")], {})).toThrow(BadRequestError);
    expect(() => trim_messages([user("Hi")], { max_tokens: NaN })).toThrow(BadRequestError);
  });

  it("always fits where every message can be shortened, and never divides a character", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 12, max: 200 }),
        (texts, max_tokens) => {
          const kept = trim_messages(texts.map(user), { max_tokens, token_counter });
          expect(kept.length).toBeGreaterThan(0);
          expect(token_counter(kept)).toBeLessThanOrEqual(
            Math.max(max_tokens, token_counter([user(texts.at(-1) ?? "")])),
          );
          expect(kept.every((message) => textOf(message).isWellFormed())).toBe(true);
          const fits = token_counter(texts.map(user)) <= max_tokens;
          expect(fits ? kept : []).toEqual(fits ? texts.map(user) : []);
        },
      ),
    );
  });
});
