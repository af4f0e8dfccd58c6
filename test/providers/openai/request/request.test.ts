import { describe, expect, it } from "vitest";
import fc from "fast-check";
import type { Target } from "../../../../src/provider.ts";
import type { RequestMessage } from "../../../../src/types/openai.ts";
import { withoutPath } from "../../../../src/translation/parameters/drop-path.ts";
import { reasoningMode, willReason } from "../../../../src/providers/openai/models.ts";
import { KEY, QUESTION, sent, targetOf, translatorOf, providerOf } from "../support/wire.ts";
import { fittingToolCallId } from "../../../../src/translation/chat/tool-call-ids.ts";

/** A request to `vendor`'s `model`. */
const to = (vendor: string, model: string, request: object): Record<string, unknown> =>
  sent(vendor, request, { model }).body;

const messagesOf = (vendor: string, messages: unknown[], model = "a-model"): unknown =>
  to(vendor, model, { messages: messages as RequestMessage[] })["messages"];

describe("a request", () => {
  it("goes to chat/completions below the address, with the key as a bearer token", () => {
    const { url, headers, body } = sent("openai", { temperature: 0 });
    expect(url).toBe("https://api.openai.com/v1/chat/completions");
    expect(headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      "content-type": "application/json",
      accept: "application/json",
    });
    expect(headers["user-agent"]).toMatch(/^literouter\//);
    expect(body).toEqual({ model: "a-model", messages: [{ role: "user", content: "Hi" }], temperature: 0 });
  });

  it("has no authorization without a key", () => {
    expect(sent("openai", {}, { api_key: undefined }).headers).not.toHaveProperty("authorization");
  });

  it("keeps the query of the address behind the path", () => {
    expect(sent("openai", {}, { api_base: "https://x.example/v1?tier=a" }).url).toBe(
      "https://x.example/v1/chat/completions?tier=a",
    );
  });

  it("names the organization", () => {
    const params = { model: "gpt-4o", organization: "org-1" };
    expect(sent("openai", {}, { params }).headers["openai-organization"]).toBe("org-1");
  });

  it("passes unknown parameters on", () => {
    expect(sent("openai", { brand_new: { a: 1 }, store: true }).body).toMatchObject({
      brand_new: { a: 1 },
      store: true,
    });
  });

  it("sends none of the router's settings", () => {
    const ours = {
      api_key: "k",
      api_base: "b",
      timeout: 1,
      num_retries: 2,
      tags: ["a"],
      client: {},
      rpm: 3,
      drop_params: true,
      extra_headers: {},
      weight: 1,
    };
    expect(sent("openai", ours).body).toEqual({ model: "a-model", messages: QUESTION.messages });
  });

  it("always requests the usage of a stream, and keeps the caller's other options", () => {
    const { body, headers } = sent("openai", { stream: true, stream_options: { include_obfuscation: false } });
    expect(body).toMatchObject({ stream: true, stream_options: { include_usage: true, include_obfuscation: false } });
    expect(headers["accept"]).toBe("text/event-stream");
  });

  it("has no stream options without a stream", () => {
    expect(sent("openai", { stream: false, stream_options: { include_usage: true } }).body).toEqual({
      model: "a-model",
      messages: QUESTION.messages,
    });
  });

  it("does not request usage where the vendor rejects the option", () => {
    expect(to("mistral", "m", { stream: true })).not.toHaveProperty("stream_options");
  });

  it("does not change what the caller passed in", () => {
    const request = Object.freeze({
      ...QUESTION,
      messages: [
        Object.freeze({
          role: "assistant" as const,
          content: "a",
          reasoning_content: "b",
          tool_calls: Object.freeze([]) as never,
        }),
      ],
      tools: Object.freeze([Object.freeze({ type: "function", function: { name: "f", strict: true } })]) as never,
      additional_drop_params: ["tools[*].function.strict"],
    });
    const before = JSON.stringify(request);
    translatorOf("deepseek").translate(request, targetOf("deepseek"));
    expect(JSON.stringify(request)).toBe(before);
  });
});

describe("extra_headers", () => {
  it("are added in lower case", () => {
    expect(sent("openai", { extra_headers: { "X-Trace": "1" } }).headers["x-trace"]).toBe("1");
  });

  it.each(["Authorization", "host", "content-length", "transfer-encoding"])("cannot set %s", (name) => {
    const plain = sent("openai").headers;
    expect(sent("openai", { extra_headers: { [name]: "mine" } }).headers).toEqual(plain);
  });

  it.each([{ "x-a": "b\r\nc: d" }, { "bad name": "x" }, { "x-a": ["5"] }, { "x-a": "☃" }])(
    "that cannot be sent are refused: %j",
    (headers) => {
      expect(() => sent("openai", { extra_headers: headers as never })).toThrow(/extra_headers/);
    },
  );
});

describe("extra_body", () => {
  it("is merged last", () => {
    expect(sent("openai", { temperature: 1, extra_body: { temperature: 0, more: true } }).body).toMatchObject({
      temperature: 0,
      more: true,
    });
  });

  it("cannot turn a stream on or off", () => {
    expect(sent("openai", { extra_body: { stream: true } }).body).not.toHaveProperty("stream");
    expect(sent("openai", { stream: true, extra_body: { stream: false } }).body["stream"]).toBe(true);
  });

  it("of the deployment is used where the call has none", () => {
    expect(sent("openai", {}, { params: { model: "m", extra_body: { a: 1 } } }).body["a"]).toBe(1);
  });
});

describe("additional_drop_params", () => {
  it("drop the value at a path, also within objects", () => {
    const tools = [{ type: "function", function: { name: "f", strict: true } }];
    const { body } = sent("openai", {
      seed: 1,
      tools: tools as never,
      additional_drop_params: ["seed", "tools[*].function.strict"],
    });
    expect(body).toEqual({
      model: "a-model",
      messages: QUESTION.messages,
      tools: [{ type: "function", function: { name: "f" } }],
    });
  });

  it.each([
    ["a.b", { a: { b: 1, c: 2 } }, { a: { c: 2 } }],
    ["list[1]", { list: [1, 2, 3] }, { list: [1, 3] }],
    ["list[*].x", { list: [{ x: 1, y: 2 }, 5] }, { list: [{ y: 2 }, 5] }],
    ["nothing.here", { a: 1 }, { a: 1 }],
    ["a.b.c", { a: null }, { a: null }],
  ])("read the path %s", (path, fields, left) => {
    expect(withoutPath(fields as Record<string, unknown>, path)).toEqual(left);
  });

  it("never change their argument", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (fields, path) => {
        const before = JSON.stringify(fields);
        withoutPath(fields, path);
        expect(JSON.stringify(fields)).toBe(before);
      }),
    );
  });
});

describe("what is not supported", () => {
  const refusedBy = (vendor: string, model: string, request: object): readonly string[] =>
    providerOf(vendor).unsupported({ ...QUESTION, ...request }, targetOf(vendor, { model }));

  it.each([
    [
      "openai",
      "o3",
      { temperature: 0.5, top_p: 0.9, logprobs: true, top_logprobs: 2 },
      ["temperature", "top_p", "logprobs", "top_logprobs"],
    ],
    ["openai", "o3", { temperature: 1, top_p: 1, presence_penalty: 0, logprobs: false }, []],
    ["openai", "gpt-5-mini", { temperature: 0 }, ["temperature"]],
    ["openai", "gpt-5-chat-latest", { temperature: 0 }, []],
    ["openai", "gpt-5.2", { temperature: 0 }, []],
    ["openai", "gpt-5.2", { temperature: 0, reasoning_effort: "high" }, ["temperature"]],
    ["openai", "gpt-5.6", { temperature: 0 }, ["temperature"]],
    ["openai", "gpt-5.6", { temperature: 0, reasoning_effort: "none" }, []],
    ["openai", "gpt-4o", { temperature: 0, top_k: 5, thinking: {} }, ["top_k", "thinking"]],
    ["openai", "gpt-4o", { temperature: null, top_k: undefined }, []],
    ["openai", "gpt-4o", { reasoning_effort: "low" }, ["reasoning_effort"]],
    ["openai", "gpt-4o", { reasoning_effort: "none" }, []],
    ["azure", "gpt-4.1-mini", { reasoning_effort: "low" }, ["reasoning_effort"]],
    ["openai", "my-own-model", { reasoning_effort: "low" }, []],
    ["openai", "o3", { stop: ["x"] }, ["stop"]],
    ["openai", "o3-mini", { stop: ["x"] }, []],
    ["azure", "o4-mini", { frequency_penalty: 1 }, ["frequency_penalty"]],
    ["groq", "m", { n: 2, logprobs: true }, ["logprobs", "n"]],
    ["groq", "m", { n: 1 }, []],
    ["xai", "grok-4", { stop: ["x"] }, ["stop"]],
    ["xai", "grok-2", { stop: ["x"] }, []],
    ["cerebras", "m", { logit_bias: { "50256": -100 } }, ["logit_bias"]],
    ["perplexity", "m", { tools: [{ type: "function", function: { name: "f" } }] }, ["tools"]],
    ["moonshot", "m", { tool_choice: "required" }, ["tool_choice"]],
    ["moonshot", "m", { tool_choice: "auto" }, []],
    ["hosted_vllm", "o3", { temperature: 0, top_k: 5 }, []],
  ])("by %s's %s in %j is %j", (vendor, model, request, names) => {
    expect(refusedBy(vendor, model, request)).toEqual(names);
  });

  it("is left out when the value is the default", () => {
    expect(to("openai", "gpt-4o", { reasoning_effort: "none" })).not.toHaveProperty("reasoning_effort");
    expect(to("openai", "gpt-5.2", { reasoning_effort: "none" })).toHaveProperty("reasoning_effort", "none");
  });

  it("is reported by name", () => {
    expect(() => to("openai", "o3", { temperature: 0 })).toThrow(
      /openai deployment "openai-1" \(o3\) does not support "temperature".*drop_params/,
    );
  });

  it("is dropped with drop_params, on the call or the deployment", () => {
    expect(to("openai", "o3", { temperature: 0, drop_params: true })).not.toHaveProperty("temperature");
    const params = { model: "o3", drop_params: true };
    expect(sent("openai", { temperature: 0 }, { model: "o3", params }).body).not.toHaveProperty("temperature");
    expect(refusedBy("openai", "o3", { temperature: 0, drop_params: true })).toEqual([]);
  });

  it("is reported when the call overrides the deployment's drop_params", () => {
    const target = { model: "o3", params: { model: "o3", drop_params: true } };
    expect(() => sent("openai", { temperature: 0, drop_params: false }, target)).toThrow(/temperature/);
  });

  it("is sent when it is forced", () => {
    expect(to("openai", "o3", { temperature: 0, allowed_openai_params: ["temperature"] })["temperature"]).toBe(0);
  });
});

describe("one of OpenAI's models", () => {
  it.each([
    ["o1", "always"],
    ["o4-mini-2025-04-16", "always"],
    ["gpt-5", "always"],
    ["gpt-5-nano", "always"],
    ["gpt-5.1-codex", "always"],
    ["gpt-5.2-pro", "always"],
    ["gpt-5.1", "off_by_default"],
    ["gpt-5.4-mini", "off_by_default"],
    ["gpt-5.5", "on_by_default"],
    ["gpt-6-astra", "on_by_default"],
    ["gpt-4o", "never"],
    ["gpt-4.1", "never"],
    ["gpt-5-chat-latest", "never"],
    ["gpt-oss-120b", "never"],
    ["olmo", "never"],
  ])("%s reasons %s", (model, mode) => {
    expect(reasoningMode(model)).toBe(mode);
  });

  it("is recognised by the name of a fine-tune, and by base_model", () => {
    expect(() => to("openai", "ft:o3:acme::1", { temperature: 0 })).toThrow(/temperature/);
    expect(() => sent("azure", { temperature: 0 }, { model: "prod", model_info: { base_model: "azure/o3" } })).toThrow(
      /temperature/,
    );
  });

  it("reasons when the effort says so", () => {
    expect([
      willReason(reasoningMode("gpt-5.1"), "low"),
      willReason(reasoningMode("gpt-5.1"), "none"),
      willReason(reasoningMode("gpt-4o"), "low"),
    ]).toEqual([true, false, false]);
  });
});

describe("the output limit", () => {
  it.each([
    ["openai", "o3", { max_tokens: 5 }, { max_completion_tokens: 5 }],
    ["openai", "gpt-5.1", { max_tokens: 5, max_completion_tokens: 7 }, { max_completion_tokens: 7 }],
    ["openai", "gpt-4o", { max_tokens: 5 }, { max_tokens: 5 }],
    ["openai", "gpt-4o", { max_completion_tokens: 5 }, { max_completion_tokens: 5 }],
    ["mistral", "m", { max_completion_tokens: 5 }, { max_tokens: 5 }],
    ["hosted_vllm", "m", { max_completion_tokens: 5 }, { max_completion_tokens: 5 }],
  ])("of %s's %s in %j is sent as %j", (vendor, model, request, fields) => {
    const { max_tokens, max_completion_tokens } = to(vendor, model, request);
    expect(JSON.parse(JSON.stringify({ max_tokens, max_completion_tokens }))).toEqual(fields);
  });
});

describe("vendors' own names", () => {
  it("are used for a seed and a required tool", () => {
    expect(to("mistral", "m", { seed: 3, tool_choice: "required", user: "u" })).toEqual({
      model: "m",
      messages: QUESTION.messages,
      random_seed: 3,
      tool_choice: "any",
    });
  });

  it("are put before Fireworks' models", () => {
    expect(to("fireworks_ai", "llama-v3", {})["model"]).toBe("accounts/fireworks/models/llama-v3");
    expect(to("fireworks_ai", "accounts/me/models/x", {})["model"]).toBe("accounts/me/models/x");
  });
});

describe("a self-hosted server under OpenAI's name", () => {
  const at = (model: string, request: object): Record<string, unknown> =>
    sent("openai", request, { api_base: "http://127.0.0.1:8000/v1", model }).body;

  it("gets the parameters that OpenAI does not support", () => {
    expect(at("llama", { top_k: 5, thinking: { type: "enabled" } })).toMatchObject({
      top_k: 5,
      thinking: { type: "enabled" },
    });
  });

  it("gets instructions as system, except for OpenAI's reasoning models", () => {
    const messages = [{ role: "developer", content: "Be brief." }];
    expect(at("llama", { messages })["messages"]).toEqual([{ role: "system", content: "Be brief." }]);
    expect(at("o3", { messages })["messages"]).toEqual(messages);
  });
});

describe("metadata", () => {
  it("of a stored completion is sent without tags and without values that are not strings", () => {
    const metadata = { a: "b", tags: "x", list: ["y"] };
    expect(to("openai", "gpt-4o", { store: true, metadata })["metadata"]).toEqual({ a: "b" });
    expect(to("openai", "gpt-4o", { extra_body: { store: true }, metadata })["metadata"]).toEqual({ a: "b" });
    expect(to("openai", "gpt-4o", { store: true, metadata: { tags: ["x"] } })).not.toHaveProperty("metadata");
  });

  it.each([
    {},
    { stream: true },
    { store: false },
    { store: true, extra_body: { store: false } },
    { store: true, additional_drop_params: ["store"] },
  ])("is not sent with a completion that is not stored: %j", (fields) => {
    const request = { metadata: { trace: "t" }, ...fields };
    for (const name of ["openai", "azure", "groq"]) expect(to(name, "m", request)).not.toHaveProperty("metadata");
    const own = sent("openai", request, { api_base: "http://127.0.0.1:8000/v1" });
    expect(own.body).not.toHaveProperty("metadata");
  });

  it("is not sent with embeddings, except to a gateway", () => {
    const request = { model: "group", input: "a", store: true, metadata: { trace: "t" } };
    const embedding = (name: string): unknown => {
      const { body } = translatorOf(name).translateEmbedding?.(request, targetOf(name)).request ?? {};
      return JSON.parse(typeof body === "string" ? body : "{}");
    };
    expect(embedding("openai")).toEqual({ model: "a-model", input: "a", store: true });
    expect(embedding("litellm_proxy")).toHaveProperty("metadata", { trace: "t" });
  });
});

describe("parts that are all text", () => {
  const text = (words: string): object => ({ type: "text", text: words });
  const messages = [
    { role: "system", content: [text("Be brief."), text("Be kind.")] },
    { role: "user", content: [text("When?"), { ...text("Where?"), cache_control: { type: "ephemeral" } }] },
    {
      role: "assistant",
      content: [text("One moment."), { type: "refusal", refusal: "No." }],
      tool_calls: [{ id: "call12345", type: "function", function: { name: "f", arguments: "{}" } }],
    },
    { role: "tool", tool_call_id: "call12345", content: [text("At"), text("six.")] },
    { role: "assistant", content: [text("Six.")] },
    { role: "user", content: [text("Thanks.")] },
  ];
  const contentsAt = (vendor: string, more: object = {}): unknown => {
    const { body } = sent(vendor, { messages: messages as RequestMessage[] }, more);
    return (body["messages"] as { content: unknown }[]).map(({ content }) => content);
  };
  const strings = ["Be brief.\nBe kind.", "When?\nWhere?", "One moment.\nNo.", "At\nsix.", "Six.", "Thanks."];

  it.each(["deepseek", "groq", "mistral", "xai", "cerebras", "together_ai", "ollama", "hosted_vllm", "azure_ai"])(
    "are one string at %s",
    (vendor) => {
      expect(contentsAt(vendor)).toEqual(strings);
    },
  );

  it("are one string at a server of one's own under OpenAI's name, unless only OpenAI has the model", () => {
    const at = { api_base: "http://127.0.0.1:8000/v1" };
    for (const model of ["llama", "gpt-oss-20b", "org/qwen"])
      expect(contentsAt("openai", { ...at, model })).toEqual(strings);
    for (const model of ["gpt-4o", "o3", "ft:gpt-4.1:x"])
      expect(contentsAt("openai", { ...at, model })).toEqual(contentsAt("openai"));
  });

  it.each(["openai", "azure"])("stay parts at %s", (vendor) => {
    expect(contentsAt(vendor)).toEqual(
      messages.map(({ content }) => content.map(({ cache_control: _, ...part }: { cache_control?: unknown }) => part)),
    );
  });

  it.each(["openrouter", "litellm_proxy", "vercel_ai_gateway"])(
    "stay parts at %s where they have a marker",
    (vendor) => {
      expect(contentsAt(vendor)).toEqual(strings.with(1, messages[1]?.content as never));
    },
  );

  it("stay parts beside one that is no text, or is malformed", () => {
    const image = { type: "image_url", image_url: { url: "https://x.example/a.png" } };
    for (const content of [[text("What?"), image], [text("What?"), { type: "text" }], ["What?"]])
      expect(messagesOf("groq", [{ role: "user", content }])).toEqual([{ role: "user", content }]);
  });
});

describe("messages", () => {
  const past = {
    role: "assistant",
    content: "a",
    reasoning_content: "thought",
    thinking_blocks: [{ type: "thinking", thinking: "thought", signature: "s" }],
    reasoning_details: [{ type: "reasoning.text", text: "thought" }],
    annotations: [],
    refusal: null,
    tool_calls: [
      { id: "c1", type: "function", function: { name: "f", arguments: "{}" }, extra_content: { google: {} } },
    ],
  };
  const call = { id: "c1", type: "function", function: { name: "f", arguments: "{}" } };
  const result = { role: "tool", tool_call_id: "c1", content: "r" };

  it("lose the fields of other providers", () => {
    expect(messagesOf("openai", [past, result])).toEqual([
      { role: "assistant", content: "a", annotations: [], refusal: null, tool_calls: [call] },
      result,
    ]);
  });

  it("lose the fields that a strict server rejects", () => {
    expect(messagesOf("groq", [past, result])).toEqual([
      { role: "assistant", content: "a", tool_calls: [call] },
      result,
    ]);
  });

  it("return reasoning to DeepSeek only of turns with tool calls, also of earlier ones", () => {
    const question = { role: "user", content: "q" };
    const plain = { role: "assistant", content: "b", reasoning_content: "thought" };
    const turns = [question, past, result, plain, question, plain, question];
    const sentBack = messagesOf("deepseek", turns) as Record<string, unknown>[];
    expect(sentBack.map((message) => message["reasoning_content"])).toEqual([
      undefined,
      "thought",
      undefined,
      "thought",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("return reasoning under the vendor's name", () => {
    const [openrouter] = messagesOf("openrouter", [past]) as Record<string, unknown>[];
    expect(openrouter).toMatchObject({ reasoning: "thought", reasoning_details: past.reasoning_details });
    expect(openrouter).not.toHaveProperty("thinking_blocks");
    expect(messagesOf("hosted_vllm", [past])).toEqual([expect.objectContaining({ reasoning: "thought" })]);
    expect(messagesOf("moonshot", [past])).toEqual([expect.objectContaining({ reasoning_content: "thought" })]);
  });

  it("lose cache markers, except where they are supported", () => {
    const marked = {
      role: "user",
      cache_control: { type: "ephemeral" },
      content: [{ type: "text", text: "t", cache_control: { type: "ephemeral" } }],
    };
    expect(messagesOf("openai", [marked])).toEqual([{ role: "user", content: [{ type: "text", text: "t" }] }]);
    expect(messagesOf("openrouter", [marked])).toEqual([marked]);
    const tools = [{ type: "function", function: { name: "f" }, cache_control: { type: "ephemeral" } }];
    expect(to("openai", "m", { tools })["tools"]).toEqual([{ type: "function", function: { name: "f" } }]);
  });

  it.each([
    ["openai", "gpt-4o", "developer", "developer"],
    ["openai", "gpt-4-turbo", "developer", "system"],
    ["openai", "o3", "developer", "developer"],
    ["openai", "o3", "system", "system"],
    ["openai", "o1-mini", "system", "user"],
    ["openai", "o1-mini", "developer", "user"],
    ["groq", "m", "developer", "system"],
    ["litellm_proxy", "m", "developer", "developer"],
  ])("give instructions to %s's %s written as %s as %s", (vendor, model, role, as) => {
    expect(messagesOf(vendor, [{ role, content: "Be brief." }], model)).toEqual([{ role: as, content: "Be brief." }]);
  });

  it("have fitting ids of tool calls, the same in the call and its result", () => {
    const id = "toolu_".padEnd(64, "x");
    const messages = [
      { role: "assistant", content: null, tool_calls: [{ ...call, id }] },
      { ...result, tool_call_id: id },
    ];
    for (const vendor of ["openai", "mistral"]) {
      const [first, second] = messagesOf(vendor, messages) as [
        { tool_calls: { id: string }[] },
        { tool_call_id: string },
      ];
      expect(first.tool_calls[0]?.id).toBe(second.tool_call_id);
      expect(second.tool_call_id).toMatch(vendor === "openai" ? /^call_\w{32}$/ : /^[A-Za-z0-9]{9}$/);
    }
    expect(messagesOf("groq", messages)).toEqual(messages);
  });
});

describe("the id of a call", () => {
  const long = `call_${"a".repeat(30)}__thought__${"b".repeat(60)}`;
  const idsAt = (vendor: string, more: Partial<Target>): unknown[] => {
    const call = { id: long, type: "function", function: { name: "f", arguments: "{}" } };
    const messages = [
      { role: "assistant", content: null, tool_calls: [call] },
      { role: "tool", tool_call_id: long, content: "r" },
    ] as RequestMessage[];
    const [made, answered] = sent(vendor, { messages }, more).body["messages"] as [
      { tool_calls: { id: string }[] },
      { tool_call_id: string },
    ];
    return [made.tool_calls[0]?.id, answered.tool_call_id];
  };

  it.each([
    ["openai", "gpt-4o"],
    ["azure", "prod"],
    ["openrouter", "openai/gpt-5.2"],
    ["vercel_ai_gateway", "openai/gpt-5-mini"],
    ["azure_ai", "gpt-4o"],
    ["cometapi", "o4-mini"],
    ["openai", "ft:gpt-4o:acme::1", "http://127.0.0.1:8000/v1"],
  ])(
    "is shortened for OpenAI's models at %s (%s), of the call and of its result alike",
    (vendor, model, api_base?: string) => {
      const [made, answered] = idsAt(vendor, { model, ...(api_base === undefined ? {} : { api_base }) });
      expect(made).toMatch(/^call_[0-9a-f]{32}$/);
      expect(answered).toBe(made);
    },
  );

  it.each([
    ["openai", "gemini-3-pro", { api_base: "http://127.0.0.1:8000/v1" }],
    ["litellm_proxy", "gpt-4o", {}],
    ["openrouter", "google/gemini-3-pro", {}],
    ["openrouter", "openai/gpt-oss-120b", {}],
    ["groq", "openai/gpt-oss-20b", {}],
  ])("stays as it is at %s (%s) %j", (vendor, model, more) => {
    expect(idsAt(vendor, { model, ...more })).toEqual([long, long]);
  });

  it("fits, and stays the same when it did before", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (id) => {
        expect(fittingToolCallId(id, "forty").length).toBeLessThanOrEqual(40);
        expect(fittingToolCallId(id, "nine")).toMatch(/^[A-Za-z0-9]{9}$/);
        expect(fittingToolCallId(fittingToolCallId(id, "nine"), "nine")).toBe(fittingToolCallId(id, "nine"));
        expect(fittingToolCallId(id, "forty") === id || id.length > 40).toBe(true);
      }),
    );
  });
});

describe("a prefill", () => {
  const prefilled = (vendor: string): unknown => providerOf(vendor).prefill?.(QUESTION, "Once", targetOf(vendor));

  it("is marked as a prefix for Mistral and DeepSeek", () => {
    for (const vendor of ["mistral", "deepseek"]) {
      expect(prefilled(vendor)).toEqual({
        ...QUESTION,
        messages: [...QUESTION.messages, { role: "assistant", content: "Once", prefix: true }],
      });
    }
  });

  it("is marked as unfinished for vLLM", () => {
    const messages = [...QUESTION.messages, { role: "assistant", content: "Once" }];
    expect(prefilled("hosted_vllm")).toEqual({
      ...QUESTION,
      messages,
      continue_final_message: true,
      add_generation_prompt: false,
    });
  });

  it("is not supported by OpenAI and Azure", () => {
    expect(prefilled("openai")).toBeUndefined();
    expect(prefilled("azure")).toBeUndefined();
  });
});

describe("an embedding request", () => {
  const embedding = (request: object, vendor = "openai"): { url: string; body: unknown } => {
    const made = translatorOf(vendor).translateEmbedding?.(
      { model: "e", input: "text", ...request },
      targetOf(vendor),
    ).request;
    return { url: made?.url ?? "", body: JSON.parse(made?.body ?? "") };
  };

  it("carries its parameters as they are", () => {
    expect(embedding({ dimensions: 8, encoding_format: "base64", drop_params: true })).toEqual({
      url: "https://api.openai.com/v1/embeddings",
      body: { model: "a-model", input: "text", dimensions: 8, encoding_format: "base64" },
    });
  });
});
