import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf, type CostFacts, promptCost } from "../../src/pricing/cost.ts";
import { pricesOf } from "../../src/pricing/prices.ts";
import type { CompletionUsage } from "../../src/types/openai.ts";

const usage = { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 };
const prices = { input_cost_per_token: 0.001, output_cost_per_token: 0.01 };
const PLACE = { provider: "openai", api_base: "https://api.openai.com/v1" };

type Stated = Readonly<Record<string, unknown>>;

function costAt(used: object | undefined, stated: Stated | readonly Stated[], facts: CostFacts = {}, place = PLACE) {
  const sources = Array.isArray(stated) ? (stated as readonly Stated[]) : [stated as Stated];
  const cost = costOf(used as CompletionUsage | undefined, pricesOf(sources, place), facts);
  return "usd" in cost ? cost.usd : cost.unknown;
}

describe("costOf", () => {
  it("is the tokens at their price", () => {
    expect(costAt(usage, prices)).toBeCloseTo(2);
  });

  it("is unknown, not 0, without a price that is needed or without tokens", () => {
    expect(costAt(usage, {})).toContain("the deployment has no prices");
    expect(costAt(usage, { input_cost_per_token: 1 })).toBe("the deployment has no output_cost_per_token");
    expect(costAt(usage, { output_cost_per_token: 1 })).toBe("the deployment has no input_cost_per_token");
    expect(costAt(undefined, prices)).toBe("the provider sent no count of tokens");
  });

  it("needs no price for what has no tokens, as with embeddings", () => {
    expect(costAt({ prompt_tokens: 10, completion_tokens: 0, total_tokens: 10 }, { input_cost_per_token: 2 })).toBe(20);
  });

  it("may be 0: a price of 0 is a price", () => {
    expect(costAt(usage, { input_cost_per_token: 0, output_cost_per_token: 0 })).toBe(0);
    const cached = { ...usage, completion_tokens: 0, prompt_tokens_details: { cached_tokens: 1_000 } };
    expect(costAt(cached, { ...prices, cache_read_input_token_cost: 0 })).toBe(0);
    const reasoned = { ...usage, prompt_tokens: 0, completion_tokens_details: { reasoning_tokens: 100 } };
    expect(costAt(reasoned, { ...prices, output_cost_per_reasoning_token: 0 })).toBe(0);
  });

  it("takes each price from the first source that states it", () => {
    expect(costAt(usage, [{ input_cost_per_token: 0.002 }, prices])).toBeCloseTo(3);
    expect(costAt(usage, [{ input_cost_per_token: null }, prices])).toBeCloseTo(2);
  });
});

/** LiteLLM's own results. */
describe("300,000 tokens of prompt, 1,000 of them audio, and 1,000 of completion, 800 of them reasoning and 100 audio", () => {
  const large = {
    prompt_tokens: 300_000,
    completion_tokens: 1_000,
    total_tokens: 301_000,
    prompt_tokens_details: { audio_tokens: 1_000 },
    completion_tokens_details: { reasoning_tokens: 800, audio_tokens: 100 },
  };
  const plain = { input_cost_per_token: 1e-6, output_cost_per_token: 1e-5 };

  it.each([
    ["no other price", {}, 0.31],
    [
      "prices above 200k",
      { input_cost_per_token_above_200k_tokens: 2e-6, output_cost_per_token_above_200k_tokens: 1.5e-5 },
      0.615,
    ],
    ["a price of reasoning", { output_cost_per_reasoning_token: 4e-5 }, 0.334],
    ["prices of audio", { input_cost_per_audio_token: 1e-4, output_cost_per_audio_token: 2e-4 }, 0.428],
    ["prices above 400k, which it does not reach", { input_cost_per_token_above_400k_tokens: 1 }, 0.31],
    [
      "prices above 128k and above 200k: the highest that is crossed",
      { input_cost_per_token_above_128k_tokens: 1, input_cost_per_token_above_200k_tokens: 2e-6 },
      0.61,
    ],
    ["a threshold without k", { input_cost_per_token_above_200000_tokens: 2e-6 }, 0.61],
    ["a threshold of the output alone", { output_cost_per_token_above_200k_tokens: 2e-5 }, 0.32],
  ])("with %s", (_, more, expected) => {
    expect(costAt(large, { ...plain, ...more })).toBeCloseTo(expected, 9);
  });
});

describe("Parts of the prompt", () => {
  const cached = {
    ...usage,
    completion_tokens: 0,
    prompt_tokens_details: { cached_tokens: 600, cache_write_tokens: 100 },
  };

  it("cost what plain input costs where they have no price", () => {
    expect(costAt(cached, prices)).toBeCloseTo(1);
  });

  it("from and to the cache have prices of their own", () => {
    const own = { cache_read_input_token_cost: 0.0001, cache_creation_input_token_cost: 0.002 };
    expect(costAt(cached, { ...prices, ...own })).toBeCloseTo(0.06 + 0.2 + 0.3);
    expect(costAt(cached, { ...prices, input_cost_per_token_cache_hit: 0.0001 })).toBeCloseTo(0.06 + 0.1 + 0.3);
  });

  it("that are written for an hour cost their price, else that of other writes, else that of input", () => {
    const details = {
      ...cached.prompt_tokens_details,
      cache_creation_token_details: { ephemeral_1h_input_tokens: 60 },
    };
    const long = { ...cached, prompt_tokens_details: details };
    const write = { cache_creation_input_token_cost: 0.002 };
    const both = { ...write, cache_creation_input_token_cost_above_1hr: 0.004 };
    expect(costAt(long, { ...prices, ...both })).toBeCloseTo(0.9 + 60 * 0.004 + 40 * 0.002);
    expect(costAt(long, { ...prices, ...write })).toBeCloseTo(0.9 + 100 * 0.002);
    expect(costAt(long, prices)).toBeCloseTo(1);
  });

  it("beyond a threshold cost its prices, and of the cache their own where the threshold has none", () => {
    const long = { prompt_tokens: 300_000, completion_tokens: 0, prompt_tokens_details: { cached_tokens: 100_000 } };
    const base = { input_cost_per_token: 1e-6, input_cost_per_token_above_200k_tokens: 2e-6, output_cost_per_token: 0 };
    expect(costAt(long, base)).toBeCloseTo(0.6);
    expect(costAt(long, { ...base, cache_read_input_token_cost: 1e-7 })).toBeCloseTo(0.41);
    const above = { cache_read_input_token_cost: 1e-7, cache_read_input_token_cost_above_200k_tokens: 2e-7 };
    expect(costAt(long, { ...base, ...above })).toBeCloseTo(0.42);
    expect(
      costAt(
        {
          ...long,
          prompt_tokens_details: {
            cache_write_tokens: 1_000,
            cache_creation_token_details: { ephemeral_1h_input_tokens: 1_000 },
          },
        },
        { ...base, cache_creation_input_token_cost_above_1hr_above_200k_tokens: 1 },
      ),
    ).toBeCloseTo(1000.598);
  });

  it("that are audio, images or video have prices of their own", () => {
    const seen = {
      ...usage,
      completion_tokens: 0,
      prompt_tokens_details: { image_tokens: 200, video_tokens: 300, audio_tokens: 100 },
    };
    const own = { input_cost_per_image_token: 1, input_cost_per_video_token: 2, input_cost_per_audio_token: 3 };
    expect(costAt(seen, { ...prices, ...own })).toBeCloseTo(200 + 600 + 300 + 0.4);
    expect(costAt(seen, prices)).toBeCloseTo(1);
  });

  it("of a cached prompt with audio are unknown only where cached audio has a price", () => {
    const heard = { ...usage, prompt_tokens_details: { cached_tokens: 500, audio_tokens: 400 } };
    expect(costAt(heard, prices)).toBeCloseTo(2);
    expect(costAt(heard, { ...prices, cache_read_input_audio_token_cost: 1 })).toContain(
      "how much of the cache is audio",
    );
    expect(costAt(usage, { ...prices, cache_read_input_audio_token_cost: 1 })).toBeCloseTo(2);
  });

  it("are Perplexity's citations, where they have a price", () => {
    const cited = { ...usage, citation_tokens: 50 };
    expect(costAt(cited, prices)).toBeCloseTo(2);
    expect(costAt(cited, { ...prices, citation_cost_per_token: 0.1 })).toBeCloseTo(7);
  });
});

describe("tiered_pricing", () => {
  const rows = [
    { range: [0, 32_000], input_cost_per_token: 1, output_cost_per_token: 10 },
    {
      range: [32_000, 128_000],
      input_cost_per_token: 2,
      output_cost_per_token: 20,
      output_cost_per_reasoning_token: 30,
      cache_read_input_token_cost: 0,
    },
    { range: [128_000, 256_000], input_cost_per_token: 4 },
  ];
  const tiered = { tiered_pricing: rows, output_cost_per_token: 5, output_cost_per_reasoning_token: 6 };
  const used = (prompt_tokens: number, cached_tokens = 0, reasoning_tokens = 0) => ({
    prompt_tokens,
    completion_tokens: 10,
    prompt_tokens_details: { cached_tokens },
    completion_tokens_details: { reasoning_tokens },
  });

  it.each([
    ["the row of the prompt", used(1_000), 1_000 + 100],
    ["the lower row at its very end", used(32_000), 32_000 + 100],
    ["the next row for all tokens beyond it", used(32_001), 64_002 + 200],
    ["the row's price of the cache, also 0", used(40_000, 10_000), 60_000 + 200],
    ["the row's price of reasoning", used(40_000, 0, 4), 80_000 + 120 + 120],
    ["the row's output for reasoning where it has none", used(1_000, 500, 4), 1_000 + 100],
    ["the model's output where the row has none", used(200_000, 0, 4), 800_000 + 30 + 24],
    ["the last row beyond all", used(500_000), 2_000_000 + 50],
  ])("charges %s", (_, tokens, expected) => {
    expect(costAt(tokens, tiered)).toBeCloseTo(expected);
  });
});

describe("A service tier", () => {
  const tiers = {
    ...prices,
    input_cost_per_token_flex: 0.0005,
    output_cost_per_token_flex: 0.005,
    input_cost_per_token_priority: 0.002,
    output_cost_per_reasoning_token: 0.03,
    input_cost_per_token_batches: 9,
  };

  it.each([
    [undefined, 2],
    ["default", 2],
    ["auto", 2],
    ["flex", 1],
    ["priority", 3],
    ["fast", 3],
    [7, 2],
  ])("%s", (service_tier, expected) => {
    expect(costAt(usage, tiers, { service_tier })).toBeCloseTo(expected);
  });

  it("with a price for its output charges reasoning at that, unless it has a price for it", () => {
    const reasoned = { ...usage, completion_tokens_details: { reasoning_tokens: 100 } };
    expect(costAt(reasoned, tiers)).toBeCloseTo(1 + 3);
    expect(costAt(reasoned, tiers, { service_tier: "flex" })).toBeCloseTo(0.5 + 0.5);
    const own = { ...tiers, output_cost_per_reasoning_token_flex: 0.02 };
    expect(costAt(reasoned, own, { service_tier: "flex" })).toBeCloseTo(0.5 + 2);
  });

  it.each(["input_cost_per_token_above_200k_tokens_priority", "input_cost_per_token_priority_above_200k_tokens"])(
    "beyond a threshold: %s",
    (key) => {
      const long = { prompt_tokens: 300_000, completion_tokens: 0 };
      const stated = { ...tiers, input_cost_per_token_above_200k_tokens: 0.004, [key]: 0.008 };
      expect(costAt(long, stated, { service_tier: "priority" })).toBeCloseTo(2400);
      expect(costAt(long, stated, { service_tier: "flex" })).toBeCloseTo(1200);
      expect(costAt(long, stated)).toBeCloseTo(1200);
    },
  );
});

it("at xAI the price beyond a threshold holds from the threshold on", () => {
  const exact = { prompt_tokens: 200_000, completion_tokens: 0 };
  const stated = { ...prices, input_cost_per_token_above_200k_tokens: 0.002 };
  expect(costAt(exact, stated)).toBeCloseTo(200);
  expect(costAt(exact, stated, {}, { provider: "xai", api_base: "https://api.x.ai/v1" })).toBeCloseTo(400);
});

it("a deployment with no price but one per second is charged for the duration", () => {
  const stated = { input_cost_per_second: 0.5, output_cost_per_second: 0.25 };
  expect(costAt(undefined, stated, { seconds: 4 })).toBe(3);
  expect(costAt(usage, { cost_per_second: 2 }, { seconds: 4 })).toBe(8);
  expect(costAt(usage, { ...prices, ...stated }, { seconds: 4 })).toBeCloseTo(2);
});

it("prices for which an answer has no count make the cost unknown, with the reason", () => {
  expect(costAt(usage, { input_cost_per_character: 1 })).toBe("the deployment has no price per token or per second");
  expect(costAt(usage, { input_cost_per_query: 1 })).toBe("the deployment has no price per token or per second");
  expect(costAt(usage, { ...prices, off_peak_pricing: {} })).toBe("off_peak_pricing is not counted");
  expect(costAt(usage, { ...prices, input_cost_per_query: 1 })).toBeCloseTo(2);
});

describe("search_context_cost_per_query", () => {
  const search = { search_context_size_low: 1, search_context_size_medium: 2, search_context_size_high: 3 };
  const stated = { ...prices, search_context_cost_per_query: search };

  it.each([
    [{ server_tool_use: { web_search_requests: 2 } }, {}, 2 + 4],
    [{ num_search_queries: 2, search_context_size: "low" }, {}, 2 + 2],
    [{ prompt_tokens_details: { web_search_requests: 1 } }, { search_context_size: "high" }, 2 + 3],
    [{ server_tool_use: { web_search_requests: 0 } }, { searches: true }, 2],
    [{}, { searches: false }, 2],
  ])("%j", (more, facts, expected) => {
    expect(costAt({ ...usage, ...more }, stated, facts)).toBeCloseTo(expected);
  });

  it("makes the cost unknown where a search was asked for and not counted", () => {
    expect(costAt(usage, stated, { searches: true })).toContain("did not count the searches");
    expect(costAt(usage, prices, { searches: true })).toBeCloseTo(2);
  });
});

it.each([
  ["openai", "https://eu.api.openai.com/v1", 2.2],
  ["openai", "https://api.openai.com/v1", 2],
  ["vertex_ai", "https://us-east5-aiplatform.googleapis.com", 3],
  ["vertex_ai", "https://aiplatform.googleapis.com", 2],
])("at %s, %s, regional prices apply", (provider, api_base, expected) => {
  const stated = { ...prices, regional_processing_uplift_multiplier_eu: 1.1, regional_endpoint_uplift_multiplier: 1.5 };
  expect(costAt(usage, stated, {}, { provider, api_base })).toBeCloseTo(expected);
});

describe("For any usage", () => {
  const count = fc.integer({ min: 0, max: 5_000 });
  const used = fc.record({
    prompt_tokens: count,
    completion_tokens: count,
    prompt_tokens_details: fc.record({
      cached_tokens: count,
      cache_write_tokens: count,
      audio_tokens: count,
      image_tokens: count,
      video_tokens: count,
      cache_creation_token_details: fc.record({ ephemeral_5m_input_tokens: count, ephemeral_1h_input_tokens: count }),
    }),
    completion_tokens_details: fc.record({
      reasoning_tokens: count,
      audio_tokens: count,
      image_tokens: count,
      video_tokens: count,
    }),
  });
  const PARTS = [
    "cache_read_input_token_cost",
    "cache_creation_input_token_cost",
    "cache_creation_input_token_cost_above_1hr",
    "input_cost_per_audio_token",
    "input_cost_per_image_token",
    "input_cost_per_video_token",
    "output_cost_per_reasoning_token",
    "output_cost_per_audio_token",
    "output_cost_per_image_token",
    "output_cost_per_video_token",
  ];

  it("no token is charged twice, and none is forgotten: with one price for all parts the cost is that of all tokens", () => {
    fc.assert(
      fc.property(used, fc.subarray(PARTS), (tokens, stated) => {
        const one = Object.fromEntries(stated.map((name) => [name, 1]));
        const { cached_tokens, cache_write_tokens } = tokens.prompt_tokens_details;
        const prompt = Math.max(tokens.prompt_tokens, cached_tokens + cache_write_tokens);
        const cost = costAt(tokens, { input_cost_per_token: 1, output_cost_per_token: 1, ...one });
        expect(cost).toBe(prompt + tokens.completion_tokens);
      }),
    );
  });

  it("parts that cost nothing leave a cost from 0 to that of all tokens", () => {
    fc.assert(
      fc.property(used, fc.subarray(PARTS), (tokens, stated) => {
        const free = Object.fromEntries(stated.map((name) => [name, 0]));
        const plain = { input_cost_per_token: 1, output_cost_per_token: 1 };
        const cost = Number(costAt(tokens, { ...plain, ...free }));
        expect(cost).toBeGreaterThanOrEqual(0);
        expect(cost).toBeLessThanOrEqual(Number(costAt(tokens, plain)));
      }),
    );
  });

  it("is never below 0, and a dearer part never makes it cheaper", () => {
    fc.assert(
      fc.property(used, fc.constantFrom(...PARTS), fc.double({ min: 0, max: 5, noNaN: true }), (tokens, part, more) => {
        const plain = { input_cost_per_token: 1, output_cost_per_token: 1 };
        const cost = Number(costAt(tokens, plain));
        expect(cost).toBeGreaterThanOrEqual(0);
        expect(Number(costAt(tokens, { ...plain, [part]: 1 + more }))).toBeGreaterThanOrEqual(cost);
      }),
    );
  });
});

it("promptCost is the price of the prompt alone", () => {
  expect(promptCost(100, pricesOf([prices], PLACE))).toBeCloseTo(0.1);
  expect(promptCost(100, pricesOf([{}], PLACE))).toBeUndefined();
  expect(
    promptCost(300_000, pricesOf([{ ...prices, input_cost_per_token_above_200k_tokens: 0.002 }], PLACE)),
  ).toBeCloseTo(600);
});
