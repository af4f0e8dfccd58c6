/** Anthropic's own tools at other providers, and what only its tools have. */
import { describe, expect, it } from "vitest";
import type { Target } from "../../src/provider.ts";
import type { ChatRequest } from "../../src/types/openai.ts";
import { SPEAKERS, type Speaker } from "../work/translators.ts";
import { providerOf, sent, targetOf } from "./openai/support/wire.ts";

type Fields = Record<string, unknown>;

const SEARCH = { type: "web_search_20250305", name: "web_search", max_uses: 3 };
const CODE = { type: "code_execution_20250825", name: "code_execution" };
const FETCH = { type: "web_fetch_20250910", name: "web_fetch" };
const BASH = { type: "bash_20250124", name: "bash" };
const FOG = { type: "function", function: { name: "fog_at", parameters: { type: "object", properties: {} } } };

const messages = [{ role: "user" as const, content: "?" }];
const speaker = (name: string): Speaker => SPEAKERS.find((each) => each.name === name) as Speaker;

function at(
  name: string,
  model: string,
  tools: unknown[],
  more: Fields = {},
): { unsupported: readonly string[]; body: Fields } {
  const { provider, translator, target: known } = speaker(name);
  const target: Target = { ...known, model };
  const request = { model: "m", messages, tools, ...more } as unknown as ChatRequest;
  const unsupported = provider.unsupported(request, target);
  const body = unsupported.length > 0 ? {} : (JSON.parse(translator.translate(request, target).request.body) as Fields);
  return { unsupported, body };
}

describe("Anthropic's tools at Gemini", () => {
  it("are Google's where there is one", () => {
    expect(at("gemini", "gemini-2.5-flash", [SEARCH, CODE, FETCH]).body["tools"]).toEqual([
      { googleSearch: {} },
      { codeExecution: {} },
      { urlContext: {} },
    ]);
    expect(at("gemini", "gemini-3-pro-preview", [SEARCH, FOG]).body["tools"]).toEqual([
      { functionDeclarations: [{ name: "fog_at" }] },
      { googleSearch: {} },
    ]);
  });

  it("are refused by name where there is none, or where their limits would be lost", () => {
    expect(at("gemini", "gemini-2.5-flash", [FOG, BASH]).unsupported).toEqual(["tools[1].type"]);
    expect(at("gemini", "gemini-2.5-flash", [{ ...SEARCH, allowed_domains: ["a.example"] }]).unsupported).toEqual([
      "tools[0].type",
    ]);
    expect(at("gemini", "gemini-2.5-flash", [SEARCH, FOG]).unsupported).toEqual(["tools[0].type"]);
    const { body } = at("gemini", "gemini-2.5-flash", [FOG, BASH], { drop_params: true });
    expect(body["tools"]).toEqual([{ functionDeclarations: [{ name: "fog_at" }] }]);
  });
});

describe("Anthropic's tools on Bedrock", () => {
  it.each([SEARCH, CODE, FETCH])("are refused for Claude where Anthropic runs them: %j", (tool) => {
    const claude = "us.anthropic.claude-sonnet-4-5-20250929-v1:0";
    expect(at("bedrock", claude, [FOG, tool]).unsupported).toEqual(["tools[1].type"]);
    expect(at("bedrock", claude, [BASH]).body["additionalModelRequestFields"]).toMatchObject({ tools: [BASH] });
  });

  it("are Nova's where it has one", () => {
    expect(at("bedrock", "us.amazon.nova-2-lite-v1:0", [SEARCH, CODE]).body["toolConfig"]).toEqual({
      tools: [{ systemTool: { name: "nova_grounding" } }, { systemTool: { name: "nova_code_interpreter" } }],
    });
    expect(at("bedrock", "us.amazon.nova-premier-v1:0", [SEARCH, CODE]).unsupported).toEqual(["tools[1].type"]);
    expect(at("bedrock", "us.amazon.nova-pro-v1:0", [SEARCH]).unsupported).toEqual(["tools[0].type"]);
  });
});

describe("Tools that are no functions, on OpenAI's wire", () => {
  const refusedAt = (vendor: string, tools: unknown[], more: Partial<Target> = {}): readonly string[] =>
    providerOf(vendor).unsupported({ model: "m", messages, tools } as unknown as ChatRequest, targetOf(vendor, more));
  const own = { api_base: "http://127.0.0.1:8000/v1" };

  it.each([
    ["openai", {}],
    ["azure", { model: "gpt-4o" }],
    ["openai", { ...own, model: "gpt-4o" }],
  ])("are refused by name at %s %j", (vendor, more) => {
    expect(refusedAt(vendor, [FOG, SEARCH, { type: "file_search" }], more)).toEqual(["tools[1].type", "tools[2].type"]);
  });

  it.each(["groq", "openrouter", "mistral", "together_ai"])(
    "are refused at %s only where they are Anthropic's",
    (vendor) => {
      expect(refusedAt(vendor, [SEARCH, { type: "browser_search" }])).toEqual(["tools[0].type"]);
    },
  );

  it.each([
    ["litellm_proxy", {}],
    ["openai", own],
  ])("pass a gateway: %s %j", (vendor, more) => {
    expect(refusedAt(vendor, [SEARCH, BASH], more)).toEqual([]);
    expect(sent(vendor, { tools: [SEARCH] } as never, more).body["tools"]).toEqual([SEARCH]);
  });

  it("are dropped one by one with drop_params, and the choice of one with the last", () => {
    const request = { tools: [FOG, SEARCH], tool_choice: "auto", drop_params: true };
    expect(sent("openai", request as never).body).toMatchObject({ tools: [FOG], tool_choice: "auto" });
    const { body } = sent("openai", { ...request, tools: [SEARCH] } as never);
    expect(body).not.toHaveProperty("tools");
    expect(body).not.toHaveProperty("tool_choice");
  });

  it("are OpenAI's search for its models that search", () => {
    const { body } = sent("openai", { tools: [SEARCH] } as never, { model: "gpt-4o-search-preview" });
    expect(body).toMatchObject({ web_search_options: {} });
    expect(body).not.toHaveProperty("tools");
  });
});

describe("OpenAI's tools of its Responses API", () => {
  const search = {
    type: "web_search_preview_2025_03_11",
    search_context_size: "low",
    user_location: { type: "approximate", country: "NO" },
  };

  it("are Anthropic's search, or refused by name", () => {
    expect(
      at("anthropic", "claude-sonnet-4-5", [
        search,
        { type: "web_search", filters: { allowed_domains: ["a.example"] } },
      ]).body["tools"],
    ).toEqual([
      {
        type: "web_search_20250305",
        name: "web_search",
        max_uses: 1,
        user_location: { type: "approximate", country: "NO" },
      },
      { type: "web_search_20250305", name: "web_search", allowed_domains: ["a.example"] },
    ]);
    const others = [
      FOG,
      { type: "code_interpreter" },
      { type: "file_search", vector_store_ids: ["v"] },
      { type: "mcp" },
    ];
    expect(at("anthropic", "claude-sonnet-4-5", others).unsupported).toEqual([
      "tools[1].type",
      "tools[2].type",
      "tools[3].type",
    ]);
    expect(at("anthropic", "claude-sonnet-4-5", [SEARCH, BASH]).body["tools"]).toEqual([SEARCH, BASH]);
  });

  it("are Google's at Gemini and Nova's on Bedrock, or refused by name", () => {
    const tools = [search, { type: "code_interpreter", container: { type: "auto" } }];
    expect(at("gemini", "gemini-2.5-flash", tools).body["tools"]).toEqual([
      { googleSearch: {} },
      { codeExecution: {} },
    ]);
    expect(at("gemini", "gemini-2.5-flash", [{ type: "image_generation" }]).unsupported).toEqual(["tools[0].type"]);
    expect(at("gemini", "gemini-2.5-flash", [{ type: "url_context" }]).body["tools"]).toEqual([{ urlContext: {} }]);
    expect(at("bedrock", "us.amazon.nova-2-lite-v1:0", tools).body["toolConfig"]).toEqual({
      tools: [{ systemTool: { name: "nova_grounding" } }, { systemTool: { name: "nova_code_interpreter" } }],
    });
    expect(at("bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", tools).unsupported).toEqual([
      "tools[0].type",
      "tools[1].type",
    ]);
  });
});

describe("input_examples", () => {
  const examples = [{ rock: "Skerry" }, { rock: "Stac" }];
  const anthropic = {
    name: "fog_at",
    description: "Fog.",
    input_schema: { type: "object", properties: {} },
    input_examples: examples,
  };
  const beside = { ...FOG, function: { ...FOG.function, description: "Fog." }, input_examples: examples };
  const within = { ...FOG, function: { ...FOG.function, description: "Fog.", input_examples: examples } };
  const text = `Fog.\n\nExamples of its input: ${JSON.stringify(examples)}`;

  it.each([
    ["openai", "gpt-4o"],
    ["azure", "gpt-4o"],
    ["mistral", "mistral-large-latest"],
    ["gemini", "gemini-2.5-flash"],
    ["bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0"],
  ])("stand in the description at %s", (name, model) => {
    for (const tool of [anthropic, beside, within]) {
      const body = JSON.stringify(at(name, model, [tool]).body);
      expect(body).toContain(JSON.stringify(text).slice(1, -1));
      expect(body).not.toContain("input_examples");
    }
  });

  it("stay what they are at Anthropic", () => {
    for (const tool of [anthropic, beside, within])
      expect(at("anthropic", "claude-sonnet-4-5", [tool]).body["tools"]).toMatchObject([
        { name: "fog_at", description: "Fog.", input_examples: examples },
      ]);
  });
});
