/** Prices of a deployment: every name of LiteLLM's, as a number or as text, in `litellm_params` and in `model_info`. */
import { describe, expect, it } from "vitest";
import { embedding, Router } from "../../src/index.ts";
import { FaultServer } from "../support/fault-server.ts";
import { paramProblems, problems, read } from "../support/read.ts";

const PLACES = {
  litellm_params: (prices: object) => paramProblems(prices),
  model_info: (prices: object) =>
    paramProblems({}, { model_info: prices }).map((problem) => problem.replace(/^model_info\./, "")),
  default_litellm_params: (prices: object) =>
    problems({ default_litellm_params: prices }).map((problem) => problem.replace(/^default_litellm_params\./, "")),
};

const NAMES = `
  input_cost_per_token output_cost_per_token cache_read_input_token_cost cache_creation_input_token_cost
  cache_creation_input_token_cost_above_1hr output_cost_per_reasoning_token input_cost_per_audio_token
  output_cost_per_audio_token input_cost_per_image_token output_cost_per_image_token input_cost_per_video_token
  cache_read_input_audio_token_cost cache_creation_input_audio_token_cost input_cost_per_token_cache_hit
  input_cost_per_token_above_128k_tokens output_cost_per_token_above_272k_tokens cache_read_input_token_cost_above_200k_tokens
  cache_creation_input_token_cost_above_1hr_above_200k_tokens input_cost_per_token_above_999_tokens
  input_cost_per_token_priority output_cost_per_token_flex input_cost_per_token_batches
  cache_read_input_token_cost_priority input_cost_per_audio_token_priority input_cost_per_token_ultrafast
  input_cost_per_token_above_200k_tokens_priority input_cost_per_token_priority_above_200k_tokens
  output_cost_per_token_balanced input_cost_per_character output_cost_per_character_above_128k_tokens
  input_cost_per_second output_cost_per_second cost_per_second input_cost_per_image output_cost_per_image
  output_cost_per_image_1024-x-1024 input_cost_per_pixel output_cost_per_pixel input_cost_per_query
  input_cost_per_video_per_second input_cost_per_audio_per_second_above_128k_tokens ocr_cost_per_page citation_cost_per_token
  code_interpreter_cost_per_session
`
  .trim()
  .split(/\s+/);

describe.each(Object.entries(PLACES))("In %s", (_, problemsOf) => {
  it.each(NAMES)("%s is a number of at least 0, also as text", (name) => {
    for (const price of [0, 1e-6, "1e-05", "0.000001", " 2.5E-6 ", "3", null])
      expect(problemsOf({ [name]: price })).toEqual([]);
    for (const wrong of [-1, NaN, Infinity, true, "free", "", "-1", "0x10", "Infinity", "1,5", [1]]) {
      expect(problemsOf({ [name]: wrong })).toEqual([
        expect.stringContaining(`${name}: must be a number of at least 0`),
      ]);
    }
  });

  it.each([
    ["input_cost_per_tokens", "input_cost_per_token"],
    ["input_cost_per_tokn", "input_cost_per_token"],
    ["inputCostPerToken", "input_cost_per_token"],
    ["input_costs_per_token", "input_cost_per_token"],
    ["output_cost_per_reasoning_tokens", "output_cost_per_reasoning_token"],
    ["cache_read_input_token_costs", "cache_read_input_token_cost"],
    ["cache_read_token_cost", "cache_read_input_token_cost"],
    ["input_token_cost", "input_cost_per_token"],
    ["input_cost_per_token_above_200k", "input_cost_per_token"],
    ["input_cost_per_token_above_200k_token", "input_cost_per_token"],
    ["input_cost_per_token_prority", "input_cost_per_token_priority"],
    ["tiered_princing", "tiered_pricing"],
    ["tieredPricing", "tiered_pricing"],
  ])("%s is refused, with a right name", (name, right) => {
    expect(problemsOf({ [name]: 1 })).toEqual([
      expect.stringContaining(`is not the name of a price; did you mean "${right}"?`),
    ]);
  });

  it("lists of prices are checked", () => {
    const good = { range: [0, 1000], input_cost_per_token: "1e-6", output_cost_per_token: 2e-6 };
    expect(problemsOf({ tiered_pricing: [good] })).toEqual([]);
    expect(problemsOf({ tiered_pricing: [{ ...good, range: [0] }] })).toEqual([
      "tiered_pricing[0].range: must be two numbers of tokens: [from, to]",
    ]);
    expect(problemsOf({ tiered_pricing: [{ ...good, input_cost_per_token: "free" }, 7] })).toEqual([
      "tiered_pricing[0].input_cost_per_token: must be a number of at least 0, got a string of 4 characters",
      "tiered_pricing[1]: must be an object with a range and prices, got 7",
    ]);
    expect(problemsOf({ search_context_cost_per_query: { search_context_size_low: "0.01" } })).toEqual([]);
    expect(problemsOf({ search_context_cost_per_query: 0.01 })).toHaveLength(1);
  });
});

it.each(["cost_center", "monthly_cost", "pricing_plan"])("model_info: %s is the user's own fact", (name) => {
  expect(paramProblems({}, { model_info: { [name]: "x" } })).toEqual([]);
});

it("text becomes a number, and from the environment too", () => {
  const entry = {
    model_name: "main",
    litellm_params: { model: "gpt-4o", input_cost_per_token: "os.environ/PRICE", output_cost_per_token: "1e-05" },
    model_info: { cache_read_input_token_cost: "1e-07", owner: "7" },
  };
  const { deployments } = read({ model_list: [entry], env: { OPENAI_API_KEY: "k", PRICE: "1e-06" } });
  expect(deployments[0]?.litellm_params).toMatchObject({ input_cost_per_token: 1e-6, output_cost_per_token: 1e-5 });
  expect(deployments[0]?.model_info).toMatchObject({ cache_read_input_token_cost: 1e-7, owner: "7" });
});

describe("The cost of a call", () => {
  const messages = [{ role: "user" as const, content: "Hi" }];
  const used = { prompt_tokens: 1_000, completion_tokens: 100, cached_tokens: 400, reasoning_tokens: 50 };
  const one = (server: FaultServer, params: object, info: Record<string, unknown> = {}): Router =>
    new Router({
      model_list: [
        {
          model_name: "main",
          litellm_params: { model: "openai/gpt-4o", api_key: "k", api_base: server.url, ...params },
          model_info: info,
        },
      ],
      num_retries: 0,
    });

  it("is that of its parts, plain and streamed, with prices from both places", async () => {
    await using server = await FaultServer.start({ script: { answer: "Hello", usage: used } });
    const router = one(
      server,
      { input_cost_per_token: 0.001, output_cost_per_token: "0.01" },
      { cache_read_input_token_cost: "1e-4", output_cost_per_reasoning_token: 0.02, input_cost_per_token: 9 },
    );
    const expected = 0.6 + 0.04 + 0.5 + 1;
    const answer = await router.completion({ model: "main", messages });
    expect(answer.router_metadata.cost_usd).toBeCloseTo(expected);
    expect(answer.router_metadata).not.toHaveProperty("cost_unknown");
    const stream = await router.completion({ model: "main", messages, stream: true });
    await stream.finalCompletion();
    expect(stream.router_metadata.cost_usd).toBeCloseTo(expected);
    expect(JSON.stringify(server.requests.map(({ body }) => body))).not.toContain("cost");
  });

  it("is that of the service tier that answered, else of the one that was asked for", async () => {
    const usage = { prompt_tokens: 1_000, completion_tokens: 0, total_tokens: 1_000 };
    const head = { id: "c", created: 1, model: "gpt-4o", usage };
    const whole = { index: 0, finish_reason: "stop", logprobs: null, message: { role: "assistant", content: "Hi" } };
    const piece = { index: 0, finish_reason: "stop", delta: { content: "Hi" } };
    const stated = { input_cost_per_token: 0.001, output_cost_per_token: 0.01, input_cost_per_token_flex: 0.0005 };
    for (const [answered, asked, cost] of [
      ["flex", "auto", 0.5],
      ["default", "flex", 1],
      [undefined, "flex", 0.5],
      [null, "auto", 1],
    ] as const) {
      const tier = answered === undefined ? {} : { service_tier: answered };
      const chunk = { ...head, ...tier, object: "chat.completion.chunk", choices: [piece] };
      await using server = await FaultServer.start({
        script: ({ body }) =>
          body["stream"] === true
            ? {
                status: 200,
                headers: { "content-type": "text/event-stream" },
                body: `data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`,
              }
            : { status: 200, body: { ...head, ...tier, object: "chat.completion", choices: [whole] } },
      });
      const router = one(server, stated);
      const answer = await router.completion({ model: "main", messages, service_tier: asked });
      expect(answer.router_metadata.cost_usd).toBeCloseTo(cost);
      const stream = await router.completion({ model: "main", messages, service_tier: asked, stream: true });
      await stream.finalCompletion();
      expect(stream.router_metadata.cost_usd).toBeCloseTo(cost);
    }
  });

  it("is unknown with the reason, when a price or the count of tokens is missing", async () => {
    await using server = await FaultServer.start({ script: [{ answer: "Hello" }, { answer: "Hello", usage: null }] });
    const router = one(server, { input_cost_per_token: 0.001 });
    const reasons = ["the deployment has no output_cost_per_token", "the provider sent no count of tokens"];
    for (const cost_unknown of reasons) {
      const { router_metadata } = await router.completion({ model: "main", messages });
      expect(router_metadata).toMatchObject({ cost_usd: null, cost_unknown });
    }
  });

  it("is unknown for a stream that breaks, although some tokens have been counted", async () => {
    await using server = await FaultServer.start({ wire: "anthropic", script: { fault: "cut", after: 2 } });
    const prices = { input_cost_per_token: 1, output_cost_per_token: 1 };
    const router = one(server, { model: "anthropic/claude-sonnet-4-5", ...prices });
    const stream = await router.completion({ model: "main", messages, stream: true });
    await stream.text().catch(() => undefined);
    expect(stream.router_metadata.usage?.prompt_tokens).toBeGreaterThan(0);
    expect(stream.router_metadata).toMatchObject({
      cost_usd: null,
      cost_unknown: "an answer broke off before the provider sent its final count of tokens",
    });
  });

  it("of embeddings needs no price of an output", async () => {
    await using server = await FaultServer.start({ script: { usage: { prompt_tokens: 10 } } });
    const vectors = await embedding({
      model: "openai/text-embedding-3-small",
      api_key: "k",
      api_base: server.url,
      input: "a",
      input_cost_per_token: 0.5,
    });
    expect(vectors.router_metadata.cost_usd).toBe(vectors.usage.prompt_tokens * 0.5);
  });
});
