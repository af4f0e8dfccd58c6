import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../../../src/errors.ts";
import { geminiProvider } from "../../support/whole-providers.ts";
import { translator } from "../../../../src/providers/gemini/translator.ts";
import type { Target } from "../../../../src/provider.ts";
import { ask, bodyOf, targetOf } from "../support/setting.ts";
import { requestOf, targetOf as onVertex } from "../../vertex_ai/support/setting.ts";

const provider = geminiProvider();

const config = (fields: Record<string, unknown>, target?: Target): unknown =>
  bodyOf(ask(fields), target)["generationConfig"];
const refused = (fields: Record<string, unknown>, model?: string): readonly string[] =>
  provider.unsupported(ask(fields), targetOf(model));
const tool = (name: string, parameters?: object): object => ({
  type: "function",
  function: { name, ...(parameters === undefined ? {} : { parameters }) },
});
const schema = (json: object): Record<string, unknown> => ({
  response_format: { type: "json_schema", json_schema: { name: "x", strict: true, schema: json } },
});

describe("parameters", () => {
  it("get Gemini's names", () => {
    expect(
      config({
        temperature: 0,
        top_p: 0.9,
        top_k: 40,
        n: 2,
        seed: 0,
        presence_penalty: 0.1,
        frequency_penalty: 0.2,
        max_tokens: 10,
        stop: ["a", "b"],
        logprobs: true,
        top_logprobs: 3,
        modalities: ["text", "image"],
      }),
    ).toEqual({
      temperature: 0,
      topP: 0.9,
      topK: 40,
      candidateCount: 2,
      seed: 0,
      presencePenalty: 0.1,
      frequencyPenalty: 0.2,
      maxOutputTokens: 10,
      stopSequences: ["a", "b"],
      responseLogprobs: true,
      logprobs: 3,
      responseModalities: ["TEXT", "IMAGE"],
    });
  });

  it("with default values are left out", () => {
    expect(
      bodyOf(
        ask({
          n: 1,
          stop: null,
          temperature: null,
          logit_bias: {},
          verbosity: "medium",
          response_format: { type: "text" },
          stream_options: { include_usage: true },
          store: true,
          user: "u",
          metadata: { a: "b" },
          parallel_tool_calls: false,
          prompt_cache_key: "k",
        }),
      ),
    ).toEqual({
      contents: [{ role: "user", parts: [{ text: "When does it leave?" }] }],
    });
  });

  it("prefer the newer name of the limit, and take one stop sequence", () => {
    expect(config({ max_tokens: 10, max_completion_tokens: 20, stop: "x" })).toEqual({
      maxOutputTokens: 20,
      stopSequences: ["x"],
    });
  });

  it("of Gemini's own are sent, in either spelling, where they belong", () => {
    const settings = [{ category: "HARM_CATEGORY_HARASSMENT", threshold: "BLOCK_NONE" }];
    expect(
      bodyOf(
        ask({
          safety_settings: settings,
          cachedContent: "cachedContents/x",
          generation_config: { candidate_count: 3 },
          media_resolution: "MEDIA_RESOLUTION_LOW",
          thinking_config: { thinking_budget: 7 },
          labels: { my_team: "a" },
        }),
      ),
    ).toMatchObject({
      safetySettings: settings,
      cachedContent: "cachedContents/x",
      labels: { my_team: "a" },
      generationConfig: {
        candidateCount: 3,
        mediaResolution: "MEDIA_RESOLUTION_LOW",
        thinkingConfig: { thinkingBudget: 7 },
      },
    });
  });

  it("of extra_body come last", () => {
    expect(bodyOf(ask({ seed: 1, extra_body: { generationConfig: { seed: 2 } } }))["generationConfig"]).toEqual({
      seed: 2,
    });
  });

  it("without a translation are reported, dropped with drop_params, or sent when forced", () => {
    const fields = {
      logit_bias: { "5": 1 },
      moderation: {},
      verbosity: "low",
      stop: ["1", "2", "3", "4", "5", "6"],
      audio: { voice: "x", format: "mp3" },
    };
    expect([...refused(fields)].toSorted()).toEqual(["audio", "logit_bias", "moderation", "stop", "verbosity"]);
    expect(() => bodyOf(ask(fields))).toThrow(UnsupportedParamsError);
    expect(bodyOf(ask({ ...fields, drop_params: true }))).not.toHaveProperty("generationConfig");
    expect(bodyOf(ask({ ...fields, additional_drop_params: Object.keys(fields) }))).not.toHaveProperty(
      "generationConfig",
    );
    expect(config({ verbosity: "low", allowed_openai_params: ["verbosity"] })).toEqual({ verbosity: "low" });
  });

  it("that are untranslatable are reported even when forced", () => {
    const keyword = schema({ type: "object", properties: {}, not: {} });
    const format = { response_format: { type: "grammar" } };
    for (const fields of [{ audio: { voice: "x", format: "mp3" } }, format, keyword]) {
      const names = refused(fields);
      expect(names).toHaveLength(1);
      expect(refused({ ...fields, allowed_openai_params: Object.keys(fields) })).toEqual(names);
    }
    const both = { tools: [tool("f")], response_format: { type: "json_object" } };
    expect(config({ ...both, allowed_openai_params: ["response_format"] })).toEqual({
      responseMimeType: "application/json",
    });
  });

  it("make an unknown model think, when forced", () => {
    const old = targetOf("gemini-2.0-flash");
    const effort = { reasoning_effort: "low", allowed_openai_params: ["reasoning_effort"] };
    expect(config(effort, old)).toEqual({ thinkingConfig: { thinkingBudget: 1024, includeThoughts: true } });
    const thinking = { thinking: { type: "enabled", budget_tokens: 2000 }, allowed_openai_params: ["thinking"] };
    expect(config(thinking, old)).toEqual({ thinkingConfig: { thinkingBudget: 2000, includeThoughts: true } });
    expect(config({ allowed_openai_params: ["reasoning_effort"] }, old)).toBeUndefined();
  });

  it("that exclude each other are reported for older models", () => {
    const both = { tools: [tool("f")], response_format: { type: "json_object" }, web_search_options: {} };
    expect(refused(both)).toEqual(["response_format", "web_search_options"]);
    expect(refused(both, "gemini-3-flash")).toEqual([]);
    expect(refused({ ...both, tool_choice: "none" })).toEqual([]);
  });

  it("choose a voice for speech", () => {
    expect(
      config(
        { modalities: ["audio"], audio: { voice: "Kore", format: "pcm16" } },
        targetOf("gemini-2.5-flash-preview-tts"),
      ),
    ).toEqual({
      responseModalities: ["AUDIO"],
      speechConfig: { voiceConfig: { prebuiltVoiceConfig: { voiceName: "Kore" } } },
    });
  });
});

describe("thinking", () => {
  it.each([
    ["gemini-2.5-flash", "none", { thinkingBudget: 0, includeThoughts: false }],
    ["gemini-2.5-pro", "none", { thinkingBudget: 128, includeThoughts: false }],
    ["gemini-2.5-flash-lite", "minimal", { thinkingBudget: 512, includeThoughts: true }],
    ["gemini-2.5-flash", "low", { thinkingBudget: 1024, includeThoughts: true }],
    ["gemini-2.5-pro", "high", { thinkingBudget: 4096, includeThoughts: true }],
    ["gemini-3-pro-preview", "none", { thinkingLevel: "LOW", includeThoughts: false }],
    ["gemini-3-pro-preview", "medium", { thinkingLevel: "HIGH", includeThoughts: true }],
    ["gemini-3.1-pro-preview", "medium", { thinkingLevel: "MEDIUM", includeThoughts: true }],
    ["gemini-3-flash", "minimal", { thinkingLevel: "MINIMAL", includeThoughts: true }],
    ["gemini-flash-latest", "max", { thinkingLevel: "HIGH", includeThoughts: true }],
  ])("of %s with effort %s", (model, reasoning_effort, thinkingConfig) => {
    expect(config({ reasoning_effort }, targetOf(model))).toEqual({ thinkingConfig });
  });

  it.each([
    ["gemini-2.5-flash", { type: "enabled", budget_tokens: 3000 }, { thinkingBudget: 3000, includeThoughts: true }],
    ["gemini-2.5-pro", { type: "disabled" }, { thinkingBudget: 128, includeThoughts: false }],
    ["gemini-2.5-flash", { type: "adaptive" }, { thinkingBudget: -1, includeThoughts: true }],
    ["gemini-3-flash", { type: "enabled", budget_tokens: 3000 }, { thinkingLevel: "MEDIUM", includeThoughts: true }],
    ["gemini-3-flash", { type: "adaptive" }, { includeThoughts: true }],
  ])("of %s with Anthropic's parameter %j", (model, thinking, thinkingConfig) => {
    expect(config({ thinking }, targetOf(model))).toEqual({ thinkingConfig });
  });

  it("is reported for models without it", () => {
    expect(refused({ reasoning_effort: "high" }, "gemini-2.0-flash")).toEqual(["reasoning_effort"]);
    expect(refused({ thinking: { type: "enabled", budget_tokens: 1 } }, "gemini-2.5-flash-image")).toEqual([
      "thinking",
    ]);
    expect(refused({ reasoning_effort: "none", thinking: { type: "disabled" } }, "gemini-2.0-flash")).toEqual([]);
    expect(refused({ reasoning_effort: "furious" })).toEqual(["reasoning_effort"]);
  });

  it("of a tuned model is that of its base", () => {
    const target = targetOf("1234567890", { model_info: { base_model: "gemini-3-flash" } });
    expect(config({ reasoning_effort: "low" }, target)).toEqual({
      thinkingConfig: { thinkingLevel: "LOW", includeThoughts: true },
    });
  });
});

describe("tools", () => {
  const PARAMETERS = {
    $schema: "x",
    type: "object",
    properties: { port: { type: "string", const: "A" } },
    additionalProperties: false,
  };

  it("are declared with their JSON schema, but for empty parameters", () => {
    expect(
      bodyOf(
        ask({
          tools: [
            { type: "function", function: { name: "f", description: "Does", strict: true, parameters: PARAMETERS } },
            tool("g", { type: "object", properties: {}, additionalProperties: false }),
            tool("h"),
          ],
        }),
      ),
    ).toMatchObject({
      tools: [
        {
          functionDeclarations: [
            {
              name: "f",
              description: "Does",
              parametersJsonSchema: {
                type: "object",
                properties: { port: { type: "string", const: "A" } },
                additionalProperties: false,
              },
            },
            { name: "g" },
            { name: "h" },
          ],
        },
      ],
    });
    expect(JSON.stringify(bodyOf(ask({ tools: [tool("g", { type: "object", properties: {} })] })))).not.toContain(
      "parametersJsonSchema",
    );
  });

  it.each([
    ["auto", { mode: "AUTO" }],
    ["none", { mode: "NONE" }],
    ["required", { mode: "ANY" }],
    [
      { type: "function", function: { name: "f" } },
      { mode: "ANY", allowedFunctionNames: ["f"] },
    ],
    [
      {
        type: "allowed_tools",
        allowed_tools: { mode: "required", tools: [{ type: "function", function: { name: "f" } }] },
      },
      { mode: "ANY" },
    ],
  ])("are chosen by %j", (tool_choice, functionCallingConfig) => {
    expect(bodyOf(ask({ tools: [tool("f"), tool("g")], tool_choice }))).toMatchObject({
      toolConfig: { functionCallingConfig },
    });
  });

  it("are only the allowed ones", () => {
    const tool_choice = {
      type: "allowed_tools",
      allowed_tools: { mode: "auto", tools: [{ type: "function", function: { name: "g" } }] },
    };
    expect(bodyOf(ask({ tools: [tool("f"), tool("g")], tool_choice }))["tools"]).toEqual([
      { functionDeclarations: [{ name: "g" }] },
    ]);
  });

  it("of Google's own are sent, and a web search is one", () => {
    expect(bodyOf(ask({ web_search_options: {} }))["tools"]).toEqual([{ googleSearch: {} }]);
    expect(
      bodyOf(
        ask({
          tools: [{ code_execution: {} }, { type: "url_context" }, { googleSearch: { timeRangeFilter: {} } }],
          web_search_options: {},
        }),
      )["tools"],
    ).toEqual([{ codeExecution: {} }, { urlContext: {} }, { googleSearch: { timeRangeFilter: {} } }]);
  });

  it("with free text are reported, or dropped", () => {
    const tools = [tool("f"), { type: "custom", custom: { name: "c" } }];
    expect(refused({ tools })).toEqual(["tools[1].custom"]);
    expect(bodyOf(ask({ tools, drop_params: true }))["tools"]).toEqual([{ functionDeclarations: [{ name: "f" }] }]);
  });

  it("get valid names for Gemini, and are called by their own", () => {
    const request = ask({
      tools: [tool("2nd ferry")],
      tool_choice: { type: "function", function: { name: "2nd ferry" } },
    });
    expect(bodyOf(request)).toMatchObject({
      tools: [{ functionDeclarations: [{ name: "_2nd_ferry" }] }],
      toolConfig: { functionCallingConfig: { allowedFunctionNames: ["_2nd_ferry"] } },
    });
    const reply = JSON.stringify({
      candidates: [{ content: { parts: [{ functionCall: { name: "_2nd_ferry" } }] }, finishReason: "STOP" }],
    });
    expect(translator.translate(request, targetOf()).reply(reply, {}).choices[0].message.tool_calls).toMatchObject([
      { function: { name: "2nd ferry", arguments: "{}" } },
    ]);
  });
});

describe("the form of an answer", () => {
  const sent = (json: object): unknown => (config(schema(json)) as { responseJsonSchema: unknown }).responseJsonSchema;

  it("is JSON of any kind, or by a schema", () => {
    expect(config({ response_format: { type: "json_object" } })).toEqual({ responseMimeType: "application/json" });
    expect(
      config(
        schema({ type: "object", properties: { a: { type: "string" } }, required: ["a"], additionalProperties: false }),
      ),
    ).toEqual({
      responseMimeType: "application/json",
      responseJsonSchema: {
        type: "object",
        properties: { a: { type: "string" } },
        required: ["a"],
        additionalProperties: false,
      },
    });
  });

  it.each([
    [{ $schema: "s", type: "string", default: "x", examples: [1], "x-order": 1 }, { type: "string" }],
    [{ const: "a" }, { enum: ["a"], type: "string" }],
    [
      { type: "string", pattern: "^a", description: "Starts with a." },
      { type: "string", description: 'Starts with a. {"pattern":"^a"}' },
    ],
    [
      { type: "number", exclusiveMinimum: 0 },
      { type: "number", description: '{"exclusiveMinimum":0}' },
    ],
    [
      {
        allOf: [
          { type: "object", properties: { a: {} } },
          { properties: { b: {} }, required: ["b"] },
        ],
      },
      { type: "object", properties: { a: {}, b: {} }, required: ["b"] },
    ],
    [
      { $ref: "#/definitions/N", description: "Kept.", definitions: { N: { type: ["string", "null"], title: "N" } } },
      {
        type: ["string", "null"],
        title: "N",
        description: "Kept.",
        $defs: { N: { type: ["string", "null"], title: "N" } },
      },
    ],
    [
      { type: "array", items: { oneOf: [{ const: 1 }, { const: true }] }, minItems: 1 },
      {
        type: "array",
        items: { oneOf: [{ enum: [1], type: "number" }, { description: '{"const":true}' }] },
        minItems: 1,
      },
    ],
    [
      {
        type: "object",
        properties: { default: { type: "string" }, pattern: { type: "number" } },
        additionalProperties: { type: "string", maxLength: 3 },
      },
      {
        type: "object",
        properties: { default: { type: "string" }, pattern: { type: "number" } },
        additionalProperties: { type: "string", description: '{"maxLength":3}' },
      },
    ],
  ])("%j becomes %j", (given, expected) => {
    expect(sent(given)).toEqual(expected);
  });

  it("is reported by the path of the unsupported keyword", () => {
    const path = "response_format.json_schema.schema";
    expect(
      refused(
        schema({
          type: "object",
          patternProperties: {},
          properties: { a: { not: {} }, b: { allOf: [{ type: "string" }, { type: "number" }] } },
        }),
      ),
    ).toEqual([`${path}.patternProperties`, `${path}.properties.a.not`, `${path}.properties.b.allOf`]);
    expect(bodyOf(ask({ ...schema({ not: {} }), drop_params: true }))).not.toHaveProperty("generationConfig");
    expect(refused({ response_format: { type: "grammar" } })).toEqual(["response_format"]);
  });
});

describe("on Vertex", () => {
  it("the user is a label, metadata is not, and labels keep their own name", () => {
    const labels = (fields: Parameters<typeof ask>[0]): unknown => requestOf(ask(fields)).body["labels"];
    expect(labels({ user: "Jo@Example", metadata: { team: "Harbour Nord" } })).toEqual({ user: "jo_example" });
    expect(labels({ metadata: { team: "Harbour Nord" } })).toBeUndefined();
    expect(labels({ labels: { team: "a" }, metadata: { trace: "t" } })).toEqual({ team: "a" });
  });

  it("the service tier is a header, at AI Studio a field", () => {
    const flex = requestOf(ask({ service_tier: "flex" }));
    expect(flex.headers["x-vertex-ai-llm-shared-request-type"]).toBe("flex");
    expect(flex.body).not.toHaveProperty("serviceTier");
    expect(bodyOf(ask({ service_tier: "flex" }))["serviceTier"]).toBe("flex");
    expect(bodyOf(ask({ service_tier: "auto" }))).not.toHaveProperty("serviceTier");
  });

  it.each([
    ["gemini-2.5-flash", "/publishers/google/models/gemini-2.5-flash:generateContent"],
    ["4242424242", "/endpoints/4242424242:generateContent"],
    ["claude-sonnet-4-5@20250929", "/publishers/anthropic/models/claude-sonnet-4-5@20250929:rawPredict"],
  ])("the model %s has its place", (model, path) => {
    expect(requestOf(ask(), onVertex(model)).url).toBe(onVertex().api_base + path);
  });

  it("Claude gets Anthropic's request, with the model in the address and the version in the body", () => {
    const { url, headers, body } = requestOf(ask({ stream: true, max_tokens: 9 }), onVertex("claude-sonnet-4-5"));
    expect(url).toMatch(/claude-sonnet-4-5:streamRawPredict$/);
    expect(headers).not.toHaveProperty("anthropic-version");
    expect(body).toMatchObject({
      anthropic_version: "vertex-2023-10-16",
      max_tokens: 9,
      stream: true,
      messages: [{ role: "user" }],
    });
    expect(body).not.toHaveProperty("model");
  });
});
