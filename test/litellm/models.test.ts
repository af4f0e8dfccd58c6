import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { BadRequestError, Router } from "../../src/index.ts";
import {
  completion_cost,
  cost_per_token,
  get_max_tokens,
  get_model_info,
  get_valid_models,
  gptTokenizer,
  model_cost,
  pricesFromLitellm,
  register_model,
  supports,
  supports_audio_output,
  supports_function_calling,
  supports_vision,
  token_counter,
} from "../../src/models.ts";
import type { RequestMessage } from "../../src/types/openai.ts";
import { ADVERSARIAL, TEXTS } from "../pricing/texts.ts";

const USAGE = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };

describe("cost_per_token", () => {
  it("gives US dollars for the prompt and for the answer", () => {
    const [prompt, completion] = cost_per_token({ model: "gpt-4o", prompt_tokens: 1000, completion_tokens: 100 });
    expect(prompt).toBeCloseTo(0.0025, 12);
    expect(completion).toBeCloseTo(0.001, 12);
    expect(cost_per_token({ model: "gpt-4o" })).toEqual([0, 0]);
  });

  it("charges what was read from the cache, long prompts and service tiers at their own prices", () => {
    const [cached] = cost_per_token({ model: "gpt-4o", prompt_tokens: 1000, cache_read_input_tokens: 400 });
    expect(cached).toBeCloseTo(600 * 2.5e-6 + 400 * 1.25e-6, 12);
    const [priority] = cost_per_token({ model: "gpt-4o", prompt_tokens: 1000, service_tier: "priority" });
    expect(priority).toBeCloseTo(1000 * 4.25e-6, 12);
  });

  it("takes prices of the caller's in place of the table's", () => {
    const custom_cost_per_token = { input_cost_per_token: 1, output_cost_per_token: 2 };
    const own = { model: "no-such-model", prompt_tokens: 3, completion_tokens: 4, custom_cost_per_token };
    expect(cost_per_token(own)).toEqual([3, 8]);
    expect(cost_per_token({ model: "x", custom_cost_per_second: 2, response_time_ms: 1500 })).toEqual([3, 0]);
  });

  it.each(["no-such-model", "groq/no-such-model", "__proto__", "dall-e-3"])(
    "throws for %s: never 0 for unknown",
    (model) => {
      expect(() => cost_per_token({ model, prompt_tokens: 1 })).toThrow(BadRequestError);
    },
  );
});

describe("completion_cost", () => {
  it("reads the usage and the model of an answer", () => {
    expect(completion_cost({ completion_response: { model: "gpt-4o", usage: USAGE } })).toBeCloseTo(0.0035, 12);
    const mini = { completion_response: { model: "gpt-4o", usage: USAGE }, model: "gpt-4o-mini" };
    expect(completion_cost(mini)).toBeCloseTo(1000 * 1.5e-7 + 100 * 6e-7, 12);
    expect(completion_cost({ ...mini, base_model: "gpt-4o" })).toBeCloseTo(0.0035, 12);
    const vectors = { model: "text-embedding-3-small", usage: { prompt_tokens: 1000, total_tokens: 1000 } };
    expect(completion_cost({ completion_response: vectors })).toBeCloseTo(2e-5, 12);
  });

  it("of a router's answer is what the router counted, with the deployment's own prices", async () => {
    const litellm_params = {
      model: "groq/own",
      mock_response: "Hi",
      input_cost_per_token: 1,
      output_cost_per_token: 1,
    };
    const router = new Router({ model_list: [{ model_name: "main", litellm_params }], env: {} });
    const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
    expect(completion_cost({ completion_response: answer })).toBe(answer.router_metadata.cost_usd);
    const other = { completion_response: answer, model: "gpt-4o" };
    expect(completion_cost(other)).toBeLessThan(0.001);
  });

  it("counts a prompt and a completion where there is no answer", () => {
    const cost = completion_cost({ model: "gpt-4o", prompt: "one two three four", completion: "five six" });
    expect(cost).toBeCloseTo(4 * 2.5e-6 + 2 * 1e-5, 12);
    const messages: RequestMessage[] = [{ role: "user", content: "one two three four" }];
    expect(completion_cost({ model: "gpt-4o", messages })).toBeCloseTo(11 * 2.5e-6, 12);
  });

  it("throws without a model, and for an answer whose tokens were not counted", () => {
    expect(() => completion_cost({ prompt: "Hi" })).toThrow(/needs a model/);
    expect(() => completion_cost({ completion_response: { model: "gpt-4o" } })).toThrow(/sent no count of tokens/);
  });
});

describe("get_model_info", () => {
  it("gives the facts of a model by each of its names", () => {
    const info = get_model_info("gpt-4o");
    expect(info).toMatchObject({ key: "gpt-4o", litellm_provider: "openai", mode: "chat", max_input_tokens: 128_000 });
    expect(info.supported_openai_params).toContain("temperature");
    expect(get_model_info("openai/gpt-4o").key).toBe("gpt-4o");
    expect(get_model_info("claude-sonnet-4-5").key).toBe("claude-sonnet-4-5");
    expect(get_model_info("anthropic/claude-sonnet-4-5").key).toBe("claude-sonnet-4-5");
    expect(get_model_info("gemini-2.5-flash", { custom_llm_provider: "gemini" }).key).toBe("gemini/gemini-2.5-flash");
    expect(get_model_info("bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0").key).toBe(
      "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    );
  });

  it("throws in LiteLLM's words for a model that is not known, without repeating a key", () => {
    expect(() => get_model_info("x/y", { custom_llm_provider: "groq" })).toThrow(
      /^This model isn't mapped yet\. model=x\/y, custom_llm_provider=groq/,
    );
    expect(() => get_model_info("sk-proj-1234567890abcdefghijklmnop")).not.toThrow(/sk-proj-1234567890/);
    expect(() => get_max_tokens("no-such-model")).toThrow(/isn't mapped yet/);
  });

  it("is the base of get_max_tokens and supports_*: a model that is not known supports nothing", () => {
    expect(get_max_tokens("gpt-4o")).toBe(16_384);
    expect([supports_vision("gpt-4o"), supports_function_calling("anthropic/claude-sonnet-4-5")]).toEqual([true, true]);
    expect([supports_audio_output("gpt-4o"), supports_vision("no-such-model")]).toEqual([false, false]);
    expect(supports("gpt-4o", "vision")).toBe(true);
    expect(supports("gpt-4o", "vision", { custom_llm_provider: "groq" })).toBe(false);
  });
});

describe("model_cost and register_model", () => {
  it("model_cost is the table, and cannot be changed", () => {
    expect(model_cost["gpt-4o"]?.input_cost_per_token).toBe(2.5e-6);
    expect(Object.keys(model_cost).length).toBeGreaterThan(3000);
    expect("gpt-4o" in model_cost).toBe(true);
    for (const name of ["__proto__", "constructor", "toString"]) expect(model_cost[name]).toBeUndefined();
    expect(() => Object.assign(model_cost, { "gpt-4o": {} })).toThrow(TypeError);
    expect(() => Object.assign(model_cost["gpt-4o"] ?? {}, { input_cost_per_token: 0 })).toThrow(TypeError);
  });

  it("register_model merges rows for these functions, and changes no router", async () => {
    const model = "gpt-4.1-nano";
    const before = model_cost[model];
    const result = register_model({
      [model]: { input_cost_per_token: 5 },
      "openai/registered": { litellm_provider: "openai", input_cost_per_token: 1, output_cost_per_token: 2 },
    });
    expect(result).toBe(model_cost);
    expect(model_cost[model]).toEqual({ ...before, input_cost_per_token: 5 });
    expect(cost_per_token({ model: "openai/registered", prompt_tokens: 1, completion_tokens: 1 })).toEqual([1, 2]);
    const litellm_params = { model, mock_response: "Hi", api_key: "sk-1234567890" };
    const router = new Router({ model_list: [{ model_name: "main", litellm_params }], env: {} });
    const { router_metadata } = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
    expect(router_metadata.cost_usd).toBeLessThan(0.001);
    register_model({ [model]: before ?? {} });
  });

  it("register_model refuses what is no row, and registers nothing then", () => {
    const rows = { "openai/other": { mode: "chat" }, "openai/wrong": 1 as unknown as { mode: string } };
    expect(() => register_model(rows)).toThrow(/openai\/wrong must be an object/);
    expect(model_cost["openai/other"]).toBeUndefined();
  });

  it("get_valid_models names the models whose provider has a key in the environment", () => {
    const models = get_valid_models({ env: { ANTHROPIC_API_KEY: "sk-ant-1234567890" } });
    expect(models).toContain("claude-sonnet-4-5");
    expect(models).not.toContain("gpt-4o");
    const groq = {
      custom_llm_provider: "groq",
      env: { GROQ_API_KEY: "gsk_1234567890", OPENAI_API_KEY: "sk-1234567890" },
    };
    expect(get_valid_models(groq).every((name) => name.startsWith("groq/"))).toBe(true);
    expect(get_valid_models({ ...groq, env: {} })).toEqual([]);
  });
});

describe("token_counter", () => {
  it("counts a text, and messages with OpenAI's framing", () => {
    expect(token_counter({ model: "gpt-4o", text: "one two three" })).toBe(3);
    expect(token_counter({ text: ["one", " two"] })).toBe(2);
    const messages: RequestMessage[] = [{ role: "user", name: "Ann", content: "one two" }];
    // 3 for the message, 1 for the role, 2 for the name, 2 for the text, and 3 for the beginning of the answer.
    expect(token_counter({ messages })).toBe(11);
    expect(token_counter({ messages: [{ role: "assistant", content: "one two" }], count_response_tokens: true })).toBe(
      2,
    );
    const tools = [{ type: "function", function: { name: "look", parameters: { type: "object" } } }];
    expect(token_counter({ messages, tools })).toBeGreaterThan(20);
  });

  it("counts an image as LiteLLM does, without looking at it", () => {
    const image = (detail?: "low" | "high"): number =>
      token_counter({
        messages: [
          {
            role: "user",
            content: [{ type: "image_url", image_url: { url: "https://x.example/a.png", ...(detail && { detail }) } }],
          },
        ],
      });
    expect([image(), image("low"), image("high")]).toEqual([92, 92, 257]);
    const messages: RequestMessage[] = [{ role: "user", content: [{ type: "image_url", image_url: { url: "x" } }] }];
    expect(token_counter({ messages, use_default_image_token_count: true, default_token_count: 9 })).toBe(16);
  });

  it("counts the tiles of an image at high detail, where its data are in the message", () => {
    const tokens = (bytes: Buffer | string): number => {
      const url = typeof bytes === "string" ? bytes : `data:image/png;base64,${bytes.toString("base64")}`;
      return (
        token_counter({
          messages: [{ role: "user", content: [{ type: "image_url", image_url: { url, detail: "high" } }] }],
        }) - 7
      );
    };
    const png = (width: number, height: number): Buffer => {
      const bytes = Buffer.alloc(33);
      bytes.writeUInt32BE(0x89504e47, 0);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 4, 0, 4, 0, 3, 0, 0]);
    const gif = Buffer.from("GIF89a\u0001\u0002\u0001\u0002", "latin1");
    expect(tokens(png(512, 512))).toBe(85 + 170);
    expect(tokens(png(1024, 1024))).toBe(85 + 170 * 4);
    expect(tokens(png(4000, 2000))).toBe(85 + 170 * 6);
    expect(tokens(jpeg)).toBe(85 + 170 * 4);
    expect(tokens(gif)).toBe(85 + 170 * 4);
    for (const unknown of [
      png(0, 5),
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0]),
      Buffer.alloc(0),
      "https://x.example/a.png",
    ])
      expect(tokens(unknown)).toBe(250);
  });

  it("needs a text or messages", () => {
    expect(() => token_counter({ model: "gpt-4o" })).toThrow(BadRequestError);
  });
});

describe("gptTokenizer", () => {
  it.each(Object.keys(TEXTS))("counts exactly, or nearly so where a slice is cut: %s", async (kind) => {
    const tokenizer = await gptTokenizer();
    const text = TEXTS[kind] ?? "";
    const exact = countTokens(text);
    expect(Math.abs(tokenizer(text) - exact)).toBeLessThanOrEqual(Math.ceil(text.length / 2048) * 2);
    expect(token_counter({ text, tokenizer })).toBe(tokenizer(text));
  });

  it("takes the tokenizer's own marks for text, and never cuts a character", async () => {
    const tokenizer = await gptTokenizer();
    expect(tokenizer("<|endoftext|>")).toBeGreaterThan(1);
    const text = `a${"😀".repeat(3000)}`;
    expect(tokenizer(text)).toBeLessThan(3000 * 2);
  });

  it("counts with the older encoding as well, and as a router's token_counter", async () => {
    const tokenizer = await gptTokenizer("cl100k_base");
    expect(tokenizer("one two three")).toBe(3);
    const router = new Router({
      model_list: [
        {
          model_name: "main",
          litellm_params: { model: "gpt-4o", mock_response: "Hi", api_key: "sk-1234567890" },
          model_info: { max_input_tokens: 20 },
        },
      ],
      enable_pre_call_checks: true,
      token_counter: (messages) => token_counter({ messages, tokenizer }),
      env: {},
    });
    await expect(
      router.completion({ model: "main", messages: [{ role: "user", content: "word ".repeat(50) }] }),
    ).rejects.toThrow(/context window/i);
    await router.completion({ model: "main", messages: [{ role: "user", content: "word" }] });
  });
});

describe("Slices", () => {
  it("are at most 2,048 characters, cover the text, and divide no character and no word that is near a space", async () => {
    const { countInSlices } = await import("../../src/pricing/token-slices.ts");
    for (const text of [...Object.values(ADVERSARIAL), ...Object.values(TEXTS), ""]) {
      const slices: string[] = [];
      countInSlices(text, (slice) => slices.push(slice));
      expect(slices.join("") === text).toBe(true);
      expect(slices.every((slice) => slice.length > 0 && slice.length <= 2048)).toBe(true);
      const divided = slices
        .slice(1)
        .filter((slice, index) => /^[\uDC00-\uDFFF]/.test(slice) && /[\uD800-\uDBFF]$/.test(slices[index] ?? ""));
      expect(divided).toEqual([]);
    }
    const words: string[] = [];
    countInSlices("word ".repeat(2000), (slice) => words.push(slice));
    expect(words.slice(1).every((slice) => slice.startsWith(" word"))).toBe(true);
  });
});

describe("pricesFromLitellm", () => {
  const file = {
    sample_spec: { input_cost_per_token: "what one token costs" },
    "openai/own-model": {
      litellm_provider: "openai",
      input_cost_per_token: "1e-6",
      output_cost_per_token: 2e-6,
      max_input_tokens: 5,
    },
    "gpt-4o": { litellm_provider: "openai", input_cost_per_token: 7, output_cost_per_token: 8 },
    "groq/alias": { alias_of: "groq/real" },
    "groq/real": { litellm_provider: "groq", input_cost_per_token: 1, output_cost_per_token: 1 },
    "groq/without-provider": { input_cost_per_token: 3, output_cost_per_token: 3 },
    "groq/negative": { litellm_provider: "groq", input_cost_per_token: -1 },
    "groq/text": { litellm_provider: "groq", input_cost_per_token: "cheap" },
    "groq/list": [],
  };
  const at = (provider: string, model: string, more: object = {}) => {
    const prices = pricesFromLitellm(file);
    return prices(provider, model, { provider, model, ...more })?.input_cost_per_token;
  };

  it("finds models by the rules of the table, from a parsed file or its text", () => {
    expect(at("openai", "own-model", { api_base: "http://10.0.0.1/v1" })).toBe(1e-6);
    expect([
      at("openai", "gpt-4o"),
      at("openai", "gpt-4o-2099-01-01"),
      at("groq", "alias"),
      at("groq", "without-provider"),
    ]).toEqual([7, 7, 1, 3]);
    expect([at("groq", "gpt-4o"), at("groq", "unknown"), at("openai", "__proto__")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const text = pricesFromLitellm(JSON.stringify(file));
    expect(text("groq", "real", { provider: "groq", model: "real" })?.input_cost_per_token).toBe(1);
  });

  it("leaves wrong rows out, and lists them", () => {
    expect(pricesFromLitellm(file).problems).toEqual([
      { model: "groq/negative", message: "input_cost_per_token must be a number of at least 0" },
      { model: "groq/text", message: "input_cost_per_token must be a number of at least 0" },
      { model: "groq/list", message: "is not an object" },
    ]);
    for (const wrong of ["{", "[]", 1, null, undefined, []])
      expect(pricesFromLitellm(wrong).problems).toEqual([{ model: "", message: "the file is no JSON object" }]);
  });

  it("is a value for the router's prices", async () => {
    const router = new Router({
      model_list: [
        { model_name: "main", litellm_params: { model: "gpt-4o", mock_response: "Hi", api_key: "sk-1234567890" } },
      ],
      prices: pricesFromLitellm(file),
      env: {},
    });
    const { router_metadata } = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
    expect(router_metadata.cost_usd).toBeGreaterThan(7);
  });
});
