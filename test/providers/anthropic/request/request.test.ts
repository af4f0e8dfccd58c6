import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../../../src/errors.ts";
import { anthropicProvider } from "../../support/whole-providers.ts";
import { translator } from "../../../../src/providers/anthropic/translator.ts";
import { ask, bodyOf, KEY, say, targetOf } from "../setting.ts";

const provider = anthropicProvider();

const TOOL = {
  type: "function",
  function: {
    name: "tide_at",
    description: "The tide.",
    parameters: { type: "object", properties: { port: { type: "string" } } },
  },
};
/** Claude refuses the combining keywords at the root, and accepts them below it. */
const COMBINED = {
  type: "object",
  properties: { port: { anyOf: [{ type: "string" }, { type: "null" }] }, at: { $ref: "#/$defs/at" } },
  $defs: { at: { type: "string" } },
  anyOf: [{ required: ["port"] }, { required: ["at"] }],
};
const COMBINED_TOOL = {
  name: "book",
  description:
    'Books.\n\nThe input must also be valid against this part of its JSON schema: {"anyOf":[{"required":["port"]},{"required":["at"]}]}',
  input_schema: { type: "object", properties: COMBINED.properties, $defs: COMBINED.$defs },
};
const WIRE_TOOL = {
  name: "tide_at",
  description: "The tide.",
  input_schema: { type: "object", properties: { port: { type: "string" } } },
};
const SCHEMA = {
  type: "object",
  properties: { departs: { type: "string" } },
  required: ["departs"],
  additionalProperties: false,
};
const AS_SCHEMA = { type: "json_schema", json_schema: { name: "boat", schema: SCHEMA } };
const OLD = "claude-sonnet-4-20250514";

function schemaOf(schema: object): object {
  return { type: "json_schema", json_schema: { name: "boat", schema } };
}

interface Case {
  readonly name: string;
  readonly model?: string;
  readonly given: Record<string, unknown>;
  /** Fields the body must have; `undefined` for one it must not have. */
  readonly sent: Record<string, unknown>;
}

const CASES: readonly Case[] = [
  {
    name: "sends the most tokens the model can write by default",
    given: {},
    sent: { max_tokens: 64_000, model: "claude-sonnet-4-5", stream: undefined },
  },
  { name: "sends 4096 tokens for an unknown model", model: "harbour-7b", given: {}, sent: { max_tokens: 4096 } },
  {
    name: "prefers max_completion_tokens to max_tokens",
    given: { max_tokens: 5, max_completion_tokens: 9 },
    sent: { max_tokens: 9, max_completion_tokens: undefined },
  },
  {
    name: "sends no more tokens than the model can write",
    model: "claude-3-haiku-20240307",
    given: { max_tokens: 100_000 },
    sent: { max_tokens: 4096 },
  },
  { name: "clamps the temperature to Anthropic's scale", given: { temperature: 1.6 }, sent: { temperature: 1 } },
  { name: "keeps a temperature of 0", given: { temperature: 0 }, sent: { temperature: 0 } },
  {
    name: "leaves out a top_p of 1 beside a temperature when the model takes only one of them",
    given: { temperature: 0.3, top_p: 1 },
    sent: { temperature: 0.3, top_p: undefined },
  },
  {
    name: "sends temperature and top_p together to a model that takes both",
    model: OLD,
    given: { temperature: 0.3, top_p: 0.8, top_k: 5 },
    sent: { temperature: 0.3, top_p: 0.8, top_k: 5 },
  },
  {
    name: "leaves out the default temperature when the model refuses the parameter",
    model: "claude-opus-4-7",
    given: { temperature: 1, top_p: 1 },
    sent: { temperature: undefined, top_p: undefined },
  },
  {
    name: "turns a stop string into a list",
    given: { stop: "END" },
    sent: { stop: undefined, stop_sequences: ["END"] },
  },
  { name: "drops blank stop sequences", given: { stop: ["\n\n", "END"] }, sent: { stop_sequences: ["END"] } },
  { name: "sends no empty list of stop sequences", given: { stop: ["\n"] }, sent: { stop_sequences: undefined } },
  { name: "sends the user's id", given: { user: "u-81" }, sent: { user: undefined, metadata: { user_id: "u-81" } } },
  {
    name: "does not send an e-mail address",
    given: { user: "skipper@harbour.example" },
    sent: { metadata: undefined },
  },
  {
    name: "sends only the user id of the metadata",
    given: { metadata: { user_id: "u-4", tags: ["a"] } },
    sent: { metadata: { user_id: "u-4" } },
  },
  { name: "has two service tiers", given: { service_tier: "flex" }, sent: { service_tier: "standard_only" } },
  { name: "takes priority for auto", given: { service_tier: "priority" }, sent: { service_tier: "auto" } },
  {
    name: "sends Anthropic's own parameters unchanged",
    given: { inference_geo: "us", container: "c1" },
    sent: { inference_geo: "us", container: "c1" },
  },
  {
    name: "merges extra_body last",
    given: { temperature: 0.2, extra_body: { temperature: 0.9, speed: "fast" } },
    sent: { temperature: 0.9, speed: "fast", extra_body: undefined },
  },
  {
    name: "treats null as absent",
    given: { temperature: null, n: null, seed: null, tools: null, stop: null, logit_bias: undefined },
    sent: { temperature: undefined, tools: undefined, seed: undefined },
  },
  {
    name: "drops what additional_drop_params names",
    given: { additional_drop_params: ["seed", "temperature"], seed: 3, temperature: 0.5 },
    sent: { seed: undefined, temperature: undefined },
  },
  { name: "sends what the caller forces", given: { allowed_openai_params: ["seed"], seed: 3 }, sent: { seed: 3 } },
  {
    name: "translates a forced parameter where it can",
    model: OLD,
    given: { allowed_openai_params: ["reasoning_effort"], reasoning_effort: "low" },
    sent: { reasoning_effort: undefined, thinking: { type: "enabled", budget_tokens: 1024 } },
  },
  {
    name: "makes a model think that is not known to, when the caller forces it",
    model: "claude-3-haiku-20240307",
    given: { allowed_openai_params: ["reasoning_effort"], reasoning_effort: "low" },
    sent: { reasoning_effort: undefined, thinking: { type: "enabled", budget_tokens: 1024 } },
  },
  {
    name: "leaves thinking out that a tool loop cannot have, even when the caller forces it",
    model: "claude-3-haiku-20240307",
    given: {
      allowed_openai_params: ["thinking"],
      thinking: { type: "enabled", budget_tokens: 1024 },
      messages: [
        { role: "user", content: "When?" },
        { role: "assistant", tool_calls: [{ id: "c", type: "function", function: { name: "now", arguments: "{}" } }] },
        { role: "tool", tool_call_id: "c", content: "7:40" },
      ],
    },
    sent: { thinking: undefined },
  },
  {
    name: "sends an unknown response_format unchanged when the caller forces it",
    given: { allowed_openai_params: ["response_format"], response_format: { type: "grammar", grammar: "g" } },
    sent: { response_format: { type: "grammar", grammar: "g" } },
  },
  {
    name: "sends a forced parameter once when it is translated",
    given: { allowed_openai_params: ["response_format", "thinking"], response_format: { type: "text" } },
    sent: { response_format: undefined, thinking: undefined },
  },
  {
    name: "sends a temperature that the caller forces",
    model: "claude-opus-4-8",
    given: { allowed_openai_params: ["temperature"], temperature: 0.4 },
    sent: { temperature: 0.4 },
  },
  {
    name: "requests a stream",
    given: { stream: true, stream_options: { include_usage: true } },
    sent: { stream: true, stream_options: undefined },
  },
  {
    name: "accepts values that change nothing",
    given: {
      n: 1,
      logprobs: false,
      top_logprobs: 0,
      presence_penalty: 0,
      frequency_penalty: 0,
      logit_bias: {},
      modalities: ["text"],
      verbosity: "medium",
      store: true,
      prompt_cache_key: "k",
      prediction: { type: "content", content: "x" },
    },
    sent: {
      n: undefined,
      logprobs: undefined,
      store: undefined,
      prompt_cache_key: undefined,
      prediction: undefined,
      modalities: undefined,
    },
  },

  { name: "translates a function", given: { tools: [TOOL] }, sent: { tools: [WIRE_TOOL], tool_choice: undefined } },
  {
    name: "gives a function without parameters an empty schema",
    given: { tools: [{ type: "function", function: { name: "now" } }] },
    sent: { tools: [{ name: "now", input_schema: { type: "object", properties: {} } }] },
  },
  {
    name: "keeps a function strict when the model supports it",
    given: { tools: [{ type: "function", function: { name: "book", strict: true, parameters: SCHEMA } }] },
    sent: { tools: [{ name: "book", strict: true, input_schema: SCHEMA }] },
  },
  {
    name: "leaves strict out when the model does not support it",
    model: OLD,
    given: { tools: [{ type: "function", function: { name: "book", strict: true, parameters: SCHEMA } }] },
    sent: { tools: [{ name: "book", input_schema: SCHEMA }] },
  },
  {
    name: "moves what combines schemas at the root of a tool's into its description",
    given: { tools: [{ type: "function", function: { name: "book", description: "Books.", parameters: COMBINED } }] },
    sent: { tools: [COMBINED_TOOL] },
  },
  {
    name: "does the same for a tool in Anthropic's form",
    given: { tools: [{ name: "book", description: "Books.", input_schema: COMBINED }] },
    sent: { tools: [COMBINED_TOOL] },
  },
  {
    name: "does the same for the tool that takes the answer",
    model: OLD,
    given: { response_format: { type: "json_schema", json_schema: { name: "book", schema: COMBINED } } },
    sent: {
      tools: [
        {
          name: "json_tool_call",
          description: expect.stringContaining('{"anyOf":[{"required":["port"]},{"required":["at"]}]}') as unknown,
          input_schema: COMBINED_TOOL.input_schema,
        },
      ],
    },
  },
  {
    name: "keeps the cache marker of a tool",
    given: { tools: [{ ...TOOL, cache_control: { type: "ephemeral", ttl: "1h" } }] },
    sent: { tools: [{ ...WIRE_TOOL, cache_control: { type: "ephemeral", ttl: "1h" } }] },
  },
  {
    name: "sends Anthropic's own tools unchanged",
    given: { tools: [{ type: "web_search_20250305", name: "web_search", max_uses: 2 }] },
    sent: { tools: [{ type: "web_search_20250305", name: "web_search", max_uses: 2 }] },
  },
  {
    name: "translates tool_choice auto",
    given: { tools: [TOOL], tool_choice: "auto" },
    sent: { tool_choice: { type: "auto" } },
  },
  {
    name: "translates tool_choice none",
    given: { tools: [TOOL], tool_choice: "none", parallel_tool_calls: false },
    sent: { tool_choice: { type: "none" } },
  },
  {
    name: "translates tool_choice required",
    given: { tools: [TOOL], tool_choice: "required" },
    sent: { tool_choice: { type: "any" } },
  },
  {
    name: "translates a named tool_choice",
    given: { tools: [TOOL], tool_choice: { type: "function", function: { name: "tide_at" } } },
    sent: { tool_choice: { type: "tool", name: "tide_at" } },
  },
  {
    name: "sends only the allowed tools",
    given: {
      tools: [TOOL, { type: "function", function: { name: "now" } }],
      tool_choice: {
        type: "allowed_tools",
        allowed_tools: { mode: "required", tools: [{ type: "function", function: { name: "tide_at" } }] },
      },
    },
    sent: { tools: [WIRE_TOOL], tool_choice: { type: "any" } },
  },
  {
    name: "disables parallel calls",
    given: { tools: [TOOL], parallel_tool_calls: false },
    sent: { tool_choice: { type: "auto", disable_parallel_tool_use: true } },
  },
  {
    name: "disables them beside a forced choice",
    given: { tools: [TOOL], tool_choice: "required", parallel_tool_calls: false },
    sent: { tool_choice: { type: "any", disable_parallel_tool_use: true } },
  },
  {
    name: "has no tool_choice without tools",
    given: { tool_choice: "auto", parallel_tool_calls: false },
    sent: { tool_choice: undefined, parallel_tool_calls: undefined },
  },
  {
    name: "translates functions",
    given: { functions: [TOOL.function], function_call: { name: "tide_at" } },
    sent: {
      functions: undefined,
      function_call: undefined,
      tools: [WIRE_TOOL],
      tool_choice: { type: "tool", name: "tide_at", disable_parallel_tool_use: true },
    },
  },
  {
    name: "turns web_search_options into Anthropic's tool",
    given: {
      web_search_options: {
        search_context_size: "low",
        user_location: { type: "approximate", approximate: { city: "Helston", country: "GB" } },
      },
    },
    sent: {
      web_search_options: undefined,
      tools: [
        {
          type: "web_search_20250305",
          name: "web_search",
          max_uses: 1,
          user_location: { type: "approximate", city: "Helston", country: "GB" },
        },
      ],
    },
  },

  {
    name: "sends a schema to a model that supports one",
    given: { response_format: AS_SCHEMA },
    sent: {
      response_format: undefined,
      output_config: { format: { type: "json_schema", schema: SCHEMA } },
      tools: undefined,
    },
  },
  {
    name: "closes the objects of a schema, and describes unsupported rules as text",
    given: {
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "b",
          schema: {
            type: "object",
            properties: {
              n: { type: "integer", minimum: 3, description: "Deck." },
              x: { oneOf: [{ type: "string" }, { type: "null" }] },
            },
          },
        },
      },
    },
    sent: {
      output_config: {
        format: {
          type: "json_schema",
          schema: {
            type: "object",
            additionalProperties: false,
            properties: {
              n: { type: "integer", description: 'Deck. {"minimum":3}' },
              x: { anyOf: [{ type: "string" }, { type: "null" }] },
            },
          },
        },
      },
    },
  },
  {
    name: "forces the answer through a tool when the model does not support schemas",
    model: OLD,
    given: { response_format: AS_SCHEMA },
    sent: {
      output_config: undefined,
      tools: [{ name: "json_tool_call", description: expect.any(String) as unknown, input_schema: SCHEMA }],
      tool_choice: { type: "tool", name: "json_tool_call" },
    },
  },
  {
    name: "forces any JSON object through a tool",
    given: { response_format: { type: "json_object" } },
    sent: {
      tools: [
        {
          name: "json_tool_call",
          description: expect.any(String) as unknown,
          input_schema: { type: "object", properties: {}, additionalProperties: true },
        },
      ],
      tool_choice: { type: "tool", name: "json_tool_call" },
    },
  },
  {
    name: "lets the model choose between the caller's tools and the answer",
    given: { tools: [TOOL], response_format: { type: "json_object" } },
    sent: { tool_choice: { type: "any" } },
  },
  {
    name: "uses the tool for a schema with open objects",
    given: {
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "m",
          schema: {
            type: "object",
            properties: { by_port: { type: "object", additionalProperties: { type: "number" } } },
          },
        },
      },
    },
    sent: { output_config: undefined, tool_choice: { type: "tool", name: "json_tool_call" } },
  },
  {
    name: "follows the references of a schema",
    given: {
      response_format: schemaOf({
        type: "object",
        properties: { a: { $ref: "#/$defs/port" } },
        $defs: { port: { type: "array", minItems: 1, items: { type: "string", format: "date", pattern: "^x" } } },
      }),
    },
    sent: {
      output_config: {
        format: {
          type: "json_schema",
          schema: {
            type: "object",
            additionalProperties: false,
            properties: { a: { $ref: "#/$defs/port" } },
            $defs: {
              port: {
                type: "array",
                minItems: 1,
                items: { type: "string", format: "date", description: '{"pattern":"^x"}' },
              },
            },
          },
        },
      },
    },
  },
  {
    name: "uses the tool for a schema that refers to itself",
    given: {
      response_format: schemaOf({
        type: "object",
        properties: { next: { anyOf: [{ $ref: "#/$defs/node" }, { type: "null" }] } },
        $defs: { node: { type: "object", properties: { next: { $ref: "#/$defs/node" } } } },
      }),
    },
    sent: { output_config: undefined, tool_choice: { type: "tool", name: "json_tool_call" } },
  },
  {
    name: "uses the tool for a schema with references it cannot follow",
    given: { response_format: schemaOf({ type: "object", properties: { a: { $ref: "https://schemas.example/a" } } }) },
    sent: { output_config: undefined, tool_choice: { type: "tool", name: "json_tool_call" } },
  },
  {
    name: "sends the weakest effort for none when thinking cannot be switched off",
    model: "claude-fable-5",
    given: { reasoning_effort: "none" },
    sent: { thinking: undefined, output_config: { effort: "low" } },
  },
  {
    name: "takes a tool choice in Anthropic's form",
    given: { tools: [TOOL], tool_choice: { type: "any" } },
    sent: { tool_choice: { type: "any" } },
  },
  {
    name: "forces the answer and no tool with tool_choice none",
    given: { tools: [TOOL], tool_choice: "none", response_format: { type: "json_object" } },
    sent: { tool_choice: { type: "tool", name: "json_tool_call" } },
  },
  {
    name: "needs no form when a tool is forced",
    given: { tools: [TOOL], tool_choice: "required", response_format: { type: "json_object" } },
    sent: { tools: [WIRE_TOOL], tool_choice: { type: "any" } },
  },
  {
    name: "offers the tool without forcing it when forcing is not supported",
    model: "claude-fable-5",
    given: { response_format: { type: "json_object" } },
    sent: { tool_choice: { type: "auto" } },
  },

  {
    name: "turns effort into a budget",
    model: OLD,
    given: { reasoning_effort: "medium", max_tokens: 5000 },
    sent: { reasoning_effort: undefined, thinking: { type: "enabled", budget_tokens: 2048 }, max_tokens: 5000 },
  },
  {
    name: "makes room for the answer beside the budget",
    model: OLD,
    given: { reasoning_effort: "high", max_tokens: 500 },
    sent: { thinking: { type: "enabled", budget_tokens: 4096 }, max_tokens: 4596 },
  },
  {
    name: "makes room also when the budget equals the limit",
    model: OLD,
    given: { reasoning_effort: "low", max_tokens: 1024 },
    sent: { max_tokens: 2048 },
  },
  {
    name: "never sends a smaller budget than the API takes",
    model: OLD,
    given: { reasoning_effort: "minimal" },
    sent: { thinking: { type: "enabled", budget_tokens: 1024 } },
  },
  {
    name: "turns effort into adaptive thinking",
    model: "claude-opus-4-6",
    given: { reasoning_effort: "high" },
    sent: { thinking: { type: "adaptive" }, output_config: { effort: "high" } },
  },
  {
    name: "requests the thinking that a model would omit",
    model: "claude-opus-4-7",
    given: { reasoning_effort: "xhigh" },
    sent: { thinking: { type: "adaptive", display: "summarized" }, output_config: { effort: "xhigh" } },
  },
  {
    name: "sends the nearest lower effort that the model has",
    model: "claude-opus-4-6",
    given: { reasoning_effort: "xhigh" },
    sent: { output_config: { effort: "high" } },
  },
  {
    name: "sends effort and budget to a model that has both",
    model: "claude-opus-4-5",
    given: { reasoning_effort: "low" },
    sent: { thinking: { type: "enabled", budget_tokens: 1024 }, output_config: { effort: "low" } },
  },
  {
    name: "sends no thinking for effort none",
    model: "claude-opus-4-6",
    given: { reasoning_effort: "none" },
    sent: { thinking: undefined, output_config: undefined },
  },
  {
    name: "switches off thinking that is on by default",
    model: "claude-opus-5",
    given: { reasoning_effort: "none" },
    sent: { thinking: { type: "disabled" } },
  },
  {
    name: "sends the caller's thinking, with room for the answer",
    model: OLD,
    given: { thinking: { type: "enabled", budget_tokens: 3000 }, max_tokens: 1000 },
    sent: { thinking: { type: "enabled", budget_tokens: 3000 }, max_tokens: 4000 },
  },
  {
    name: "turns a budget into adaptive thinking for a model that takes only that",
    model: "claude-opus-4-8",
    given: { thinking: { type: "enabled", budget_tokens: 3000 } },
    sent: { thinking: { type: "adaptive", display: "summarized" } },
  },
  {
    name: "turns adaptive thinking into a budget for a model that takes only that",
    model: OLD,
    given: { thinking: { type: "adaptive" } },
    sent: { thinking: { type: "enabled", budget_tokens: 2048 } },
  },
  {
    name: "leaves derived thinking out for a forced tool",
    model: OLD,
    given: { reasoning_effort: "low", tools: [TOOL], tool_choice: "required" },
    sent: { thinking: undefined, tool_choice: { type: "any" } },
  },
  {
    name: "keeps the caller's own output_config",
    model: "claude-opus-4-6",
    given: { reasoning_effort: "low", output_config: { effort: "max" } },
    sent: { output_config: { effort: "max" } },
  },
];

describe("a request", () => {
  it.each(CASES)("$name", ({ model, given, sent }) => {
    const body = bodyOf(ask(given), targetOf(model));
    expect(Object.fromEntries(Object.keys(sent).map((name) => [name, body[name]]))).toEqual(sent);
  });

  it("carries the key, the version and the caller's headers, but not the caller's credentials", () => {
    const request = ask({
      extra_headers: { "X-Api-Key": "mine", Authorization: "Bearer mine", "Anthropic-Beta": "b-1", "X-Trace": "t" },
    });
    expect(translator.translate(request, targetOf()).request).toMatchObject({
      url: "https://api.anthropic.com/v1/messages",
      headers: {
        "x-api-key": KEY,
        "anthropic-version": "2023-06-01",
        "content-type": "application/json",
        "anthropic-beta": "b-1",
        "x-trace": "t",
      },
    });
    expect(translator.translate(request, targetOf()).request.headers).not.toHaveProperty("authorization");
    expect(translator.translate(request, targetOf("m", { api_key: undefined })).request.headers).not.toHaveProperty(
      "x-api-key",
    );
  });

  it("adds the beta header for uploaded files to the caller's betas", () => {
    const message = {
      role: "user",
      content: [
        { type: "file", file: { file_id: "file_011" } },
        { type: "text", text: "Sum it up." },
      ],
    };
    const { headers } = translator.translate(
      { ...say(message), extra_headers: { "anthropic-beta": "b-1" } },
      targetOf(),
    ).request;
    expect(headers["anthropic-beta"]).toBe("b-1,files-api-2025-04-14");
  });

  it("prefers the deployment's model_info to the table", () => {
    const target = targetOf("our-claude", {
      model_info: { base_model: OLD, max_output_tokens: 777, supports_response_schema: true },
    });
    expect(bodyOf(ask({ response_format: AS_SCHEMA }), target)).toMatchObject({
      model: "our-claude",
      max_tokens: 777,
      output_config: { format: { schema: SCHEMA } },
    });
  });

  it("does not change what the caller passed in", () => {
    const request = ask({
      tools: [{ ...TOOL, cache_control: { type: "ephemeral" } }],
      additional_drop_params: ["user"],
      user: "u",
    });
    const before = structuredClone(request);
    bodyOf(request);
    expect(request).toEqual(before);
  });
});

describe("what Anthropic does not support", () => {
  const REFUSED: readonly (readonly [Record<string, unknown>, string, string | undefined])[] = [
    [{ moderation: {} }, "moderation", undefined],
    [{ n: 2 }, "n", undefined],
    [{ seed: 0 }, "seed", undefined],
    [{ logprobs: true }, "logprobs", undefined],
    [{ top_logprobs: 3 }, "top_logprobs", undefined],
    [{ logit_bias: { 5: 1 } }, "logit_bias", undefined],
    [{ presence_penalty: 0.5 }, "presence_penalty", undefined],
    [{ frequency_penalty: -1 }, "frequency_penalty", undefined],
    [{ audio: { voice: "alloy", format: "wav" } }, "audio", undefined],
    [{ modalities: ["text", "audio"] }, "modalities", undefined],
    [{ verbosity: "low" }, "verbosity", undefined],
    [{ response_format: { type: "grammar" } }, "response_format", undefined],
    [{ temperature: 0.2 }, "temperature", "claude-opus-4-7"],
    [{ top_p: 0.2 }, "top_p", "claude-sonnet-5"],
    [{ top_k: 4 }, "top_k", "claude-opus-5"],
    [{ temperature: 0.2, top_p: 0.5 }, "top_p", "claude-haiku-4-5"],
    [{ temperature: 0.2, reasoning_effort: "low" }, "temperature", OLD],
    [{ top_k: 4, thinking: { type: "enabled", budget_tokens: 2000 } }, "top_k", OLD],
    [{ reasoning_effort: "high" }, "reasoning_effort", "claude-3-haiku-20240307"],
    [{ thinking: { type: "enabled", budget_tokens: 2000 } }, "thinking", "claude-3-5-sonnet-20241022"],
    [{ tools: [TOOL], tool_choice: "required" }, "tool_choice", "claude-mythos-5"],
    [
      { tools: [TOOL], tool_choice: "required", thinking: { type: "enabled", budget_tokens: 2000 } },
      "tool_choice",
      OLD,
    ],
    [{ tools: [TOOL, { type: "custom", custom: { name: "shell" } }] }, "tools[1].custom", undefined],
  ];

  it.each(REFUSED)("refuses %j", (given, name, model) => {
    const request = ask(given);
    expect(provider.unsupported(request, targetOf(model))).toEqual([name]);
    expect(() => translator.translate(request, targetOf(model)).request).toThrow(UnsupportedParamsError);
    expect(() => translator.translate(request, targetOf(model)).request).toThrow(`"${name}"`);
  });

  it.each(REFUSED)("drops it from %j with drop_params", (given, name, model) => {
    const request = ask({ ...given, drop_params: true });
    expect(provider.unsupported(request, targetOf(model))).toEqual([]);
    expect(JSON.stringify(bodyOf(request, targetOf(model)))).not.toContain(`"${name}":`);
  });

  it("drops only the custom ones of several tools", () => {
    expect(
      bodyOf(ask({ drop_params: true, tools: [TOOL, { type: "custom", custom: { name: "shell" } }] }))["tools"],
    ).toEqual([WIRE_TOOL]);
  });

  it("drops it with a deployment's drop_params", () => {
    const target = targetOf(undefined, { params: { model: "m", drop_params: true } });
    expect(bodyOf(ask({ seed: 1 }), target)).not.toHaveProperty("seed");
  });

  it("never drops audio, because that would change what was said", () => {
    const request = {
      ...say({
        role: "user",
        content: [
          { type: "text", text: "Hear:" },
          { type: "input_audio", input_audio: { data: "UklG", format: "wav" } },
        ],
      }),
      drop_params: true,
    };
    expect(provider.unsupported(request, targetOf())).toEqual(["messages[0].content[1].input_audio"]);
    expect(() => translator.translate(request, targetOf()).request).toThrow(UnsupportedParamsError);
  });

  it("names the parameter and never a key", () => {
    const attempt = (): unknown => translator.translate(ask({ seed: 1, user: "private" }), targetOf()).request;
    expect(attempt).toThrow(
      expect.objectContaining({
        param: "seed",
        status: 400,
        llm_provider: "anthropic",
        deployment_id: "ferry-1",
      }) as Error,
    );
    expect(attempt).not.toThrow(/private|sk-ant/);
  });
});

describe("a prefill", () => {
  const request = ask();
  const prefill = (model: string, fields = {}): unknown =>
    provider.prefill?.({ ...request, ...fields }, "It leaves \n", targetOf(model));

  it("ends with the assistant's text, trimmed", () => {
    expect(prefill("claude-sonnet-4-5")).toEqual({
      ...request,
      messages: [...request.messages, { role: "assistant", content: "It leaves" }],
    });
    expect(bodyOf(prefill("claude-sonnet-4-5") as typeof request)["messages"]).toMatchObject([
      { role: "user" },
      { role: "assistant", content: [{ text: "It leaves" }] },
    ]);
  });

  it.each(["claude-opus-4-6", "claude-sonnet-5", "claude-haiku-5-5", "claude-new"])("is not for %s", (model) => {
    expect(prefill(model)).toBeUndefined();
  });

  it("is not for a thinking model, nor for an answer that has a form", () => {
    expect(prefill("claude-sonnet-4-5", { thinking: { type: "enabled", budget_tokens: 1024 } })).toBeUndefined();
    expect(prefill("claude-sonnet-4-5", { response_format: { type: "json_object" } })).toBeUndefined();
  });

  it("follows the deployment's model_info", () => {
    expect(
      provider.prefill?.(
        request,
        "It",
        targetOf("claude-opus-5", { model_info: { supports_assistant_prefill: true } }),
      ),
    ).toBeDefined();
    expect(provider.prefill?.(request, " \n", targetOf())).toBeUndefined();
  });
});
