import { describe, expect, it } from "vitest";
import { BadRequestError, UnsupportedParamsError } from "../../../../src/errors.ts";
import { bedrockProvider } from "../../support/whole-providers.ts";
import { translator } from "../../../../src/providers/bedrock/translator.ts";
import { ask, bodyOf, CLAUDE, targetOf } from "../setting.ts";

const provider = bedrockProvider();

const NOVA = "us.amazon.nova-pro-v1:0";
const NOVA2 = "us.amazon.nova-2-lite-v1:0";
const GPT_OSS = "openai.gpt-oss-120b-1:0";
const LLAMA = "us.meta.llama3-3-70b-instruct-v1:0";
const MISTRAL = "mistral.mistral-large-2407-v1:0";
const TITAN = "amazon.titan-text-express-v1";
const OPUS = "global.anthropic.claude-opus-4-6-v1";
const ARN = "arn:aws:bedrock:us-east-1:1:application-inference-profile/x";

const FOG = {
  type: "function",
  function: {
    name: "fog_at",
    description: "Fog.",
    parameters: { type: "object", properties: { rock: { type: "string" } } },
  },
};
const NOW = { type: "function", function: { name: "harbour.now" } };
const SCHEMA = { type: "object", properties: { lit: { type: "boolean" } }, required: ["lit"] };
const body = (fields: Record<string, unknown>, model: string = CLAUDE): Record<string, unknown> =>
  bodyOf(ask(fields), targetOf(model));
const own = (fields: Record<string, unknown>, model: string): unknown =>
  body(fields, model)["additionalModelRequestFields"];
const tools = (fields: Record<string, unknown>, model?: string): { tools: unknown[]; toolChoice?: unknown } =>
  body(fields, model)["toolConfig"] as { tools: unknown[]; toolChoice?: unknown };

describe("the root of a tool's schema", () => {
  const schema = { type: "object", properties: { a: SCHEMA }, oneOf: [{ required: ["a"] }, { required: [] }] };
  const tool = { type: "function", function: { name: "f", description: "Does.", parameters: schema } };

  it("has no combining keywords at Claude, which reads them in the description", () => {
    const [spec] = tools({ tools: [tool] }).tools as { toolSpec: Record<string, unknown> }[];
    expect(spec?.toolSpec["inputSchema"]).toEqual({ json: { type: "object", properties: { a: SCHEMA } } });
    expect(spec?.toolSpec["description"]).toContain("Does.\n\nThe input must also be valid");
    expect(spec?.toolSpec["description"]).toContain(JSON.stringify({ oneOf: schema.oneOf }));
  });

  it("keeps them at other models", () => {
    const [spec] = tools({ tools: [tool] }, LLAMA).tools as { toolSpec: Record<string, unknown> }[];
    expect(spec?.toolSpec).toMatchObject({ description: "Does.", inputSchema: { json: schema } });
  });

  const at = { $ref: "#/$defs/at" };
  const rich = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Booking",
    type: "object",
    properties: {
      from: at,
      to: { anyOf: [at, { type: "null" }] },
      default: { type: "array", items: at },
      why: { ...at, title: "Why" },
    },
    required: ["from"],
    additionalProperties: false,
    $defs: {
      at: { type: "object", properties: { pier: { $ref: "#/$defs/a~1b" } }, title: "At" },
      "a/b": { type: "string", enum: ["$ref"] },
    },
  };

  it.each([NOVA, NOVA2])(
    "has three keywords at %s: definitions stand where they are used, the rest is in the description",
    (model) => {
      const place = { type: "object", properties: { pier: { type: "string", enum: ["$ref"] } }, title: "At" };
      const [spec] = tools(
        { tools: [{ type: "function", function: { name: "f", description: "Does.", parameters: rich } }] },
        model,
      ).tools as { toolSpec: Record<string, unknown> }[];
      expect(spec?.toolSpec["inputSchema"]).toEqual({
        json: {
          type: "object",
          properties: {
            from: place,
            to: { anyOf: [place, { type: "null" }] },
            default: { type: "array", items: place },
            why: { ...place, title: "Why" },
          },
          required: ["from"],
        },
      });
      expect(spec?.toolSpec["description"]).toBe(
        'Does.\n\nThe input must also be valid against this part of its JSON schema: {"title":"Booking","additionalProperties":false}',
      );
    },
  );

  it("is the same for the form of an answer at Nova", () => {
    const response_format = { type: "json_schema", json_schema: { name: "n", schema: rich } };
    const {
      tools: [spec],
    } = tools({ response_format }, NOVA) as {
      tools: { toolSpec: { inputSchema: { json: object }; description: string } }[];
    };
    expect(Object.keys(spec?.toolSpec.inputSchema.json ?? {}).toSorted()).toEqual(["properties", "required", "type"]);
    expect(spec?.toolSpec.description).toContain('{"title":"Booking","additionalProperties":false}');
  });

  it("with a definition that contains itself is refused by name at Nova, and kept elsewhere", () => {
    const node = { type: "object", properties: { next: { $ref: "#/$defs/node" } } };
    const schema = { type: "object", properties: { first: { $ref: "#/$defs/node" } }, $defs: { node } };
    const request = ask({ tools: [FOG, { type: "function", function: { name: "f", parameters: schema } }] });
    expect(provider.unsupported(request, targetOf(NOVA))).toEqual(["tools[1].function.parameters.$defs"]);
    expect(provider.unsupported(request, targetOf(CLAUDE))).toEqual([]);
    const response_format = { type: "json_schema", json_schema: { name: "n", schema } };
    expect(provider.unsupported(ask({ response_format }), targetOf(NOVA))).toEqual([
      "response_format.json_schema.schema.$defs",
    ]);
  });

  it("that would grow without end is refused, not built", () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `d${index}`,
        { type: "object", properties: { a: { $ref: `#/$defs/d${index + 1}` }, b: { $ref: `#/$defs/d${index + 1}` } } },
      ]),
    );
    const parameters = {
      type: "object",
      properties: { a: { $ref: "#/$defs/d0" } },
      $defs: { ...$defs, d30: { type: "string" } },
    };
    expect(
      provider.unsupported(ask({ tools: [{ type: "function", function: { name: "f", parameters } }] }), targetOf(NOVA)),
    ).toEqual(["tools[0].function.parameters.$defs"]);
  });

  it.each([NOVA, LLAMA, "anthropic.claude-3-haiku-20240307-v1:0"])(
    "of an answer is never made an object in silence at %s",
    (model) => {
      const formatOf = (schema: object): Record<string, unknown> => ({
        response_format: { type: "json_schema", json_schema: { name: "n", schema } },
      });
      for (const schema of [
        { type: "array", items: { type: "string" } },
        { $ref: "#/$defs/list", $defs: { list: { type: "array" } } },
        { type: "string" },
      ]) {
        expect(provider.unsupported(ask(formatOf(schema)), targetOf(model))).toEqual([
          "response_format.json_schema.schema.type",
        ]);
        expect(body({ ...formatOf(schema), drop_params: true }, model)).not.toHaveProperty("toolConfig");
      }
    },
  );

  it.each([CLAUDE, NOVA])("is never made an object in silence at %s", (model) => {
    const list = { type: "function", function: { name: "f", parameters: { type: "array", items: {} } } };
    expect(provider.unsupported(ask({ tools: [FOG, list] }), targetOf(model))).toEqual([
      "tools[1].function.parameters.type",
    ]);
  });
});

describe("parameters", () => {
  it("go where Converse takes them", () => {
    expect(
      body(
        {
          max_tokens: 100,
          temperature: 1.7,
          stop: ["END", ""],
          service_tier: "flex",
          metadata: { team: "quay", n: 3 },
          requestMetadata: { berth: "4" },
        },
        NOVA,
      ),
    ).toMatchObject({
      inferenceConfig: { maxTokens: 100, temperature: 1, stopSequences: ["END"] },
      serviceTier: { type: "flex" },
      requestMetadata: { berth: "4" },
    });
    expect(body({ max_completion_tokens: 7, top_p: 0.5 }, LLAMA)["inferenceConfig"]).toEqual({
      maxTokens: 7,
      topP: 0.5,
    });
  });

  it.each([
    [CLAUDE, { top_k: 5 }],
    [NOVA, { inferenceConfig: { topK: 5 } }],
    ["cohere.command-r-v1:0", { k: 5 }],
  ])("top_k has the name that %s has for it", (model, fields) => {
    expect(own({ top_k: 5 }, model)).toEqual(fields);
  });

  it("of Converse's own, and the model's own, are sent unchanged", () => {
    const guardrailConfig = { guardrailIdentifier: "gr1", guardrailVersion: "1" };
    const performanceConfig = { latency: "optimized" };
    const sent = body({
      guardrailConfig,
      performanceConfig,
      anthropic_beta: ["b"],
      additionalModelRequestFields: { x: 1 },
    });
    expect(sent).toMatchObject({
      guardrailConfig,
      performanceConfig,
      additionalModelRequestFields: { anthropic_beta: ["b"], x: 1 },
    });
    expect(body({ extra_body: { outputConfig: { effort: "low" } } })["outputConfig"]).toEqual({ effort: "low" });
  });

  it.each([
    [{ n: 2, seed: 1, logprobs: true, logit_bias: { 5: 1 }, presence_penalty: 1, frequency_penalty: 1 }, CLAUDE],
    [{ tools: [FOG], tool_choice: "required" }, LLAMA],
    [{ tools: [FOG] }, TITAN],
    [{ response_format: { type: "json_object" } }, TITAN],
    [{ tools: [FOG], parallel_tool_calls: false }, NOVA],
    [{ reasoning_effort: "high" }, NOVA],
    [{ thinking: { type: "enabled", budget_tokens: 2000 } }, LLAMA],
    [{ top_k: 4 }, LLAMA],
    [{ web_search_options: {} }, CLAUDE],
    [{ temperature: 0.3, reasoning_effort: "high" }, NOVA2],
    [{ tools: [{ type: "custom", custom: { name: "free" } }] }, CLAUDE],
    [{ tools: [{ type: "computer_20250124", name: "computer" }] }, NOVA],
    [{ stop: ["END"] }, "openai.gpt-oss-120b-1:0"],
    [{ stop: "END" }, "qwen.qwen3-32b-v1:0"],
    [{ tools: [FOG] }, "us.meta.llama3-2-1b-instruct-v1:0"],
    [{ tools: [FOG] }, "us.meta.llama3-2-3b-instruct-v1:0"],
    [{ tools: [{ googleSearch: {} }] }, CLAUDE],
    [{ tools: [FOG, { type: "function" }] }, NOVA],
  ])("%j is not supported by %s", (fields, model) => {
    const target = targetOf(model);
    const refused = provider.unsupported(ask(fields), target);
    expect(refused.length).toBeGreaterThan(0);
    expect(() => translator.translate(ask(fields), target).request).toThrow(UnsupportedParamsError);
    if (refused.some((name) => name.startsWith("tools["))) return;
    expect(provider.unsupported(ask({ ...fields, drop_params: true }), target)).toEqual([]);
    expect(
      translator.translate(ask({ ...fields, additional_drop_params: Object.keys(fields) }), target).request.body,
    ).toBeTruthy();
  });

  it("of a model that takes them are accepted beside a sibling that does not", () => {
    expect(provider.unsupported(ask({ tools: [FOG] }), targetOf("us.meta.llama3-2-11b-instruct-v1:0"))).toEqual([]);
    expect(provider.unsupported(ask({ stop: [] }), targetOf("qwen.qwen3-32b-v1:0"))).toEqual([]);
    expect(provider.unsupported(ask({ stop: "END" }), targetOf("deepseek.v3-v1:0"))).toEqual([]);
  });

  it("that change nothing are accepted", () => {
    const fields = { n: 1, logprobs: false, presence_penalty: 0, logit_bias: {}, top_logprobs: 0, seed: null };
    expect(provider.unsupported(ask(fields), targetOf(LLAMA))).toEqual([]);
  });
});

describe("reasoning", () => {
  it.each([
    [CLAUDE, { reasoning_effort: "high" }, { thinking: { type: "enabled", budget_tokens: 4096 } }],
    [OPUS, { reasoning_effort: "medium" }, { thinking: { type: "adaptive" }, output_config: { effort: "medium" } }],
    [GPT_OSS, { reasoning_effort: "minimal" }, { reasoning_effort: "low" }],
    [NOVA2, { reasoning_effort: "low" }, { reasoningConfig: { type: "enabled", maxReasoningEffort: "low" } }],
    [NOVA2, { reasoning_effort: "none" }, { reasoningConfig: { type: "disabled" } }],
    [
      ARN,
      { thinking: { type: "enabled", budget_tokens: 2048 } },
      { thinking: { type: "enabled", budget_tokens: 2048 } },
    ],
  ])("of %s: %j is %j", (model, fields, expected) => {
    expect(own(fields, model)).toEqual(expected);
  });

  it("leaves room for the answer, and Nova has no limit at its highest effort", () => {
    expect(body({ reasoning_effort: "high", max_tokens: 1000 })["inferenceConfig"]).toEqual({ maxTokens: 5096 });
    expect(body({ reasoning_effort: "high", max_tokens: 1000 }, NOVA2)["inferenceConfig"]).toBeUndefined();
  });

  it("of an ARN is that of its base model", () => {
    const target = targetOf(ARN, { model_info: { base_model: CLAUDE } });
    expect(bodyOf(ask({ reasoning_effort: "low" }), target)["additionalModelRequestFields"]).toEqual({
      thinking: { type: "enabled", budget_tokens: 1024 },
    });
  });

  it("is left out for a forced tool", () => {
    expect(own({ reasoning_effort: "high", tools: [FOG], tool_choice: "required" }, CLAUDE)).toBeUndefined();
  });
});

describe("tools", () => {
  it("have a name, a description and a schema", () => {
    expect(tools({ tools: [FOG, NOW] })).toEqual({
      tools: [
        { toolSpec: { name: "fog_at", description: "Fog.", inputSchema: { json: FOG.function.parameters } } },
        {
          toolSpec: {
            name: "harbour_now",
            description: "harbour.now",
            inputSchema: { json: { type: "object", properties: {} } },
          },
        },
      ],
    });
  });

  it("may be strict when the model supports it", () => {
    const strict = { type: "function", function: { ...FOG.function, strict: true } };
    const closed = { ...FOG.function.parameters, additionalProperties: false };
    expect(tools({ tools: [strict] }).tools).toMatchObject([
      { toolSpec: { strict: true, inputSchema: { json: closed } } },
    ]);
    expect(JSON.stringify(tools({ tools: [strict] }, NOVA))).not.toContain("strict");
  });

  it.each([
    [CLAUDE, "auto", { auto: {} }],
    [CLAUDE, "required", { any: {} }],
    [CLAUDE, { type: "function", function: { name: "harbour.now" } }, { tool: { name: "harbour_now" } }],
    [MISTRAL, "required", { any: {} }],
    [LLAMA, "auto", { auto: {} }],
  ])("of %s are chosen by %j as %j", (model, tool_choice, expected) => {
    expect(tools({ tools: [FOG, NOW], tool_choice }, model).toolChoice).toEqual(expected);
  });

  it("are only the named one when the model cannot be told a name", () => {
    const choice = { type: "function", function: { name: "fog_at" } };
    const config = tools({ tools: [FOG, NOW], tool_choice: choice }, MISTRAL);
    expect(config).toMatchObject({ tools: [{ toolSpec: { name: "fog_at" } }], toolChoice: { any: {} } });
    expect(config.tools).toHaveLength(1);
  });

  it("are left out when none may be called", () => {
    expect(body({ tools: [FOG], tool_choice: "none" })["toolConfig"]).toBeUndefined();
  });

  it("are called one at a time by Claude with parallel_tool_calls false", () => {
    expect(own({ tools: [FOG], parallel_tool_calls: false }, CLAUDE)).toEqual({
      tool_choice: { type: "auto", disable_parallel_tool_use: true },
    });
  });

  it("of Anthropic's own go to Claude as fields of its own", () => {
    const computer = { type: "computer_20250124", name: "computer", display_width_px: 800 };
    expect(own({ tools: [FOG, computer] }, CLAUDE)).toEqual({ tools: [computer] });
    expect(tools({ tools: [FOG, computer] }).tools).toHaveLength(1);
  });

  it("keep their names apart", () => {
    const named = (name: string): object => ({ type: "function", function: { name } });
    const names = (
      tools({ tools: [named("a.b"), named("a/b"), named("x".repeat(80))] }).tools as { toolSpec: { name: string } }[]
    ).map(({ toolSpec }) => toolSpec.name);
    expect(names).toEqual(["a_b", "a_b_2", "x".repeat(64)]);
  });
});

describe("the form of an answer", () => {
  const wish = { response_format: { type: "json_schema", json_schema: { name: "lamp!", schema: SCHEMA } } };

  it.each([CLAUDE, GPT_OSS, "qwen.qwen3-32b-v1:0"])("is kept to by %s itself", (model) => {
    const schema = JSON.stringify({ ...SCHEMA, additionalProperties: false });
    expect(body(wish, model)["outputConfig"]).toEqual({
      textFormat: { type: "json_schema", structure: { jsonSchema: { name: "lamp_", schema } } },
    });
  });

  it.each([
    [NOVA, { tool: { name: "json_tool_call" } }],
    [MISTRAL, { any: {} }],
    [LLAMA, { auto: {} }],
  ])("is the input of a tool for %s", (model, toolChoice) => {
    expect(tools(wish, model)).toMatchObject({
      tools: [{ toolSpec: { name: "json_tool_call", inputSchema: { json: SCHEMA } } }],
      toolChoice,
    });
  });

  it("stands beside the caller's tools", () => {
    expect(tools({ ...wish, tools: [FOG] }, NOVA)).toMatchObject({
      tools: [{ toolSpec: { name: "fog_at" } }, { toolSpec: { name: "json_tool_call" } }],
      toolChoice: { any: {} },
    });
  });

  it("may be any object", () => {
    expect(tools({ response_format: { type: "json_object" } }).toolChoice).toEqual({
      tool: { name: "json_tool_call" },
    });
  });
});

describe("a prefill", () => {
  it("is taken by the models that continue it", () => {
    const turn = { role: "assistant", content: "The lamp" };
    expect(provider.prefill?.(ask(), "The lamp \n", targetOf(CLAUDE))?.messages.at(-1)).toEqual(turn);
    expect(provider.prefill?.(ask(), "The lamp", targetOf(NOVA))?.messages.at(-1)).toEqual(turn);
  });

  it.each([
    [OPUS, {}],
    [LLAMA, {}],
    [CLAUDE, { reasoning_effort: "low" }],
    [NOVA, { response_format: { type: "json_object" } }],
  ])("is not taken by %s with %j", (model, fields) => {
    expect(provider.prefill?.(ask(fields), "The", targetOf(model))).toBeUndefined();
  });
});

it("a message with an unknown role is a bad request", () => {
  expect(() => bodyOf({ model: "m", messages: [{ role: "ghost", content: "Boo" }] as never })).toThrow(BadRequestError);
});

describe("a parameter that the model is not known to take, and the caller forces", () => {
  const forcing = (given: Record<string, unknown>, model: string): Record<string, unknown> =>
    body({ ...given, allowed_openai_params: Object.keys(given) }, model);

  it.each([
    [NOVA, { web_search_options: { search_context_size: "low" } }],
    [NOVA, { reasoning_effort: "low" }],
    [LLAMA, { reasoning_effort: "low" }],
    [ARN, { reasoning_effort: "low" }],
    [NOVA2, { thinking: { type: "enabled", budget_tokens: 2000 } }],
    [CLAUDE, { response_format: { type: "grammar", grammar: "g" } }],
    [TITAN, { response_format: { type: "json_object" } }],
  ])("goes to %s under its own name: %o", (model, given) => {
    const [name = ""] = Object.keys(given);
    expect(provider.unsupported(ask(given), targetOf(model))).toEqual([name]);
    expect(forcing(given, model)["additionalModelRequestFields"]).toEqual(given);
  });

  it("is sent beside the tools that it is about", () => {
    const { toolConfig, additionalModelRequestFields } = forcing({ tools: [FOG], parallel_tool_calls: false }, NOVA);
    expect(toolConfig).toMatchObject({ tools: [{ toolSpec: { name: "fog_at" } }] });
    expect(additionalModelRequestFields).toEqual({ parallel_tool_calls: false });
  });

  it("is translated where Converse has a counterpart", () => {
    const choice = (tool_choice: unknown): unknown => forcing({ tools: [FOG], tool_choice }, LLAMA)["toolConfig"];
    expect(choice("required")).toMatchObject({ toolChoice: { any: {} } });
    expect(choice({ type: "function", function: { name: "fog_at" } })).toMatchObject({
      toolChoice: { tool: { name: "fog_at" } },
    });
    expect(forcing({ tools: [FOG] }, TITAN)).toMatchObject({
      toolConfig: { tools: [{ toolSpec: { name: "fog_at" } }] },
    });
    expect(
      forcing({ reasoning_effort: "low", max_tokens: 4000 }, "anthropic.claude-3-haiku-20240307-v1:0"),
    ).toMatchObject({
      additionalModelRequestFields: { thinking: { type: "enabled", budget_tokens: 1024 } },
    });
  });

  it("does not force another one", () => {
    const given = { allowed_openai_params: ["tools"], tools: [FOG], tool_choice: "required" };
    expect(provider.unsupported(ask(given), targetOf(TITAN))).toEqual(["tool_choice"]);
    const custom = { allowed_openai_params: ["tools", "tools[0]"], tools: [{ type: "custom", custom: { name: "c" } }] };
    expect(provider.unsupported(ask(custom), targetOf(NOVA))).toEqual(["tools[0].custom"]);
  });
});
