/** Usage means the same whoever sends it: the prompt includes the cache, the completion the reasoning; plain and streamed. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { FaultServer, type WireName } from "../support/fault-server.ts";

interface Case {
  readonly name: string;
  readonly model: string;
  readonly wire?: WireName;
  /** The vendor's body of a whole answer. */
  readonly whole: object;
  /** The vendor's events. */
  readonly events: readonly object[];
  readonly comes_to: object;
  /** With 1 for a token of the prompt, 10 for one of the completion, and the prices below. */
  readonly cost: number;
}

const PRICES = {
  input_cost_per_token: 1,
  output_cost_per_token: 10,
  cache_read_input_token_cost: 0.5,
  cache_creation_input_token_cost: 2,
  cache_creation_input_token_cost_above_1hr: 4,
  output_cost_per_reasoning_token: 20,
};

const UNKNOWN = -1;
const HEAD = { id: "c", created: 1, model: "m" };
const MESSAGE = { role: "assistant", content: "Hi" };

function openai(name: string, provider: string, usage: object, comes_to: object, cost: number): Case {
  const head = { ...HEAD, object: "chat.completion" };
  const chunk = { ...HEAD, object: "chat.completion.chunk" };
  return {
    name,
    model: `${provider}/m`,
    whole: { ...head, choices: [{ index: 0, message: MESSAGE, finish_reason: "stop" }], usage },
    events: [
      { ...chunk, choices: [{ index: 0, delta: MESSAGE, finish_reason: null }] },
      { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage },
    ],
    comes_to,
    cost,
  };
}

function anthropic(name: string, usage: object, comes_to: object, cost: number): Case {
  const message = { id: "m", type: "message", role: "assistant", model: "m", stop_reason: null, content: [] };
  const text = { type: "text", text: "Hi" };
  return {
    name,
    model: "anthropic/claude-sonnet-4-5",
    wire: "anthropic",
    whole: { ...message, content: [text], stop_reason: "end_turn", usage },
    events: [
      {
        type: "message_start",
        message: { ...message, usage: { input_tokens: 3, output_tokens: 1, iterations: null } },
      },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hi" } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "end_turn" }, usage },
      { type: "message_stop" },
    ],
    comes_to,
    cost,
  };
}

const MOONSHOT = openai(
  "Moonshot's counts in a choice",
  "moonshot",
  {},
  { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13, prompt_tokens_details: { cached_tokens: 3 } },
  6 + 1.5 + 40,
);
const MOONSHOT_USAGE = { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13, cached_tokens: 3 };

const CASES: readonly Case[] = [
  anthropic(
    "Claude's compaction",
    {
      input_tokens: 700,
      output_tokens: 1_300,
      iterations: [
        { type: "compaction", input_tokens: 60_000, output_tokens: 600 },
        { type: "message", input_tokens: 700, output_tokens: 1_300 },
      ],
    },
    { prompt_tokens: 60_700, completion_tokens: 1_900, total_tokens: 62_600 },
    60_700 + 19_000,
  ),
  anthropic(
    "Claude's compactions, with a cache",
    {
      input_tokens: 10,
      output_tokens: 20,
      cache_read_input_tokens: 5,
      cache_creation_input_tokens: 8,
      cache_creation: { ephemeral_5m_input_tokens: 2, ephemeral_1h_input_tokens: 6 },
      iterations: [
        {
          type: "compaction",
          input_tokens: 100,
          output_tokens: 7,
          cache_read_input_tokens: 50,
          cache_creation_input_tokens: 40,
          cache_creation: { ephemeral_5m_input_tokens: 40, ephemeral_1h_input_tokens: 0 },
        },
        { type: "message", input_tokens: 4, output_tokens: 9 },
        { type: "compaction", input_tokens: 30, output_tokens: 3 },
        { type: "message", input_tokens: 6, output_tokens: 11 },
      ],
    },
    {
      prompt_tokens: 140 + 55 + 48,
      completion_tokens: 30,
      prompt_tokens_details: {
        cached_tokens: 55,
        cache_write_tokens: 48,
        cache_creation_token_details: { ephemeral_5m_input_tokens: 42, ephemeral_1h_input_tokens: 6 },
      },
    },
    140 + 27.5 + 84 + 24 + 300,
  ),
  openai(
    "Perplexity's reasoning beside the completion",
    "perplexity",
    {
      prompt_tokens: 20,
      completion_tokens: 100,
      total_tokens: 120,
      reasoning_tokens: 60,
      citation_tokens: 5,
      num_search_queries: 2,
    },
    {
      prompt_tokens: 20,
      completion_tokens: 160,
      total_tokens: 180,
      completion_tokens_details: { reasoning_tokens: 60 },
    },
    20 + 1_000 + 1_200,
  ),
  openai(
    "reasoning of more tokens than the completion",
    "openrouter",
    { prompt_tokens: 20, completion_tokens: 10, total_tokens: 30, completion_tokens_details: { reasoning_tokens: 60 } },
    { completion_tokens: 70, total_tokens: 90 },
    20 + 100 + 1_200,
  ),
  openai(
    "xAI's reasoning, in the total only",
    "xai",
    { prompt_tokens: 20, completion_tokens: 10, total_tokens: 35, completion_tokens_details: { reasoning_tokens: 5 } },
    { completion_tokens: 15, total_tokens: 35 },
    20 + 100 + 100,
  ),
  openai(
    "DashScope's writes to the cache",
    "dashscope",
    {
      prompt_tokens: 100,
      completion_tokens: 1,
      total_tokens: 101,
      prompt_tokens_details: {
        cached_tokens: 0,
        cache_type: "ephemeral",
        cache_creation_input_tokens: 60,
        cache_creation: { ephemeral_5m_input_tokens: 60 },
      },
    },
    {
      prompt_tokens: 100,
      prompt_tokens_details: {
        cache_write_tokens: 60,
        cache_creation_token_details: { ephemeral_5m_input_tokens: 60, ephemeral_1h_input_tokens: 0 },
      },
    },
    40 + 120 + 10,
  ),
  openai(
    "LiteLLM's writes to the cache",
    "litellm_proxy",
    {
      prompt_tokens: 100,
      completion_tokens: 1,
      total_tokens: 101,
      cache_creation_input_tokens: 60,
      cache_read_input_tokens: 30,
      prompt_tokens_details: {
        cached_tokens: 30,
        cache_creation_tokens: 60,
        cache_creation_token_details: { ephemeral_5m_input_tokens: 50, ephemeral_1h_input_tokens: 10 },
      },
    },
    { prompt_tokens: 100, prompt_tokens_details: { cached_tokens: 30, cache_write_tokens: 60 } },
    10 + 15 + 100 + 40 + 10,
  ),
  openai(
    "OpenRouter's writes to the cache",
    "openrouter",
    {
      prompt_tokens: 100,
      completion_tokens: 1,
      total_tokens: 101,
      prompt_tokens_details: { cached_tokens: 30, cache_write_tokens: 60 },
    },
    { prompt_tokens_details: { cached_tokens: 30, cache_write_tokens: 60 } },
    10 + 15 + 120 + 10,
  ),
  openai(
    "Anthropic's counts behind a gateway, beside the prompt",
    "openai_like",
    {
      prompt_tokens: 10,
      completion_tokens: 1,
      total_tokens: 11,
      cache_creation_input_tokens: 60,
      cache_read_input_tokens: 30,
    },
    { prompt_tokens: 100, total_tokens: 101, prompt_tokens_details: { cached_tokens: 30, cache_write_tokens: 60 } },
    10 + 15 + 120 + 10,
  ),
  {
    ...MOONSHOT,
    whole: { ...MOONSHOT.whole, usage: MOONSHOT_USAGE },
    events: [
      { ...HEAD, object: "chat.completion.chunk", choices: [{ index: 0, delta: MESSAGE, finish_reason: null }] },
      {
        ...HEAD,
        object: "chat.completion.chunk",
        choices: [{ index: 0, delta: {}, finish_reason: "stop", usage: MOONSHOT_USAGE }],
      },
    ],
  },
  openai(
    "counts that are text",
    "openai_like",
    { prompt_tokens: "9", completion_tokens: "4", total_tokens: "13" },
    {},
    UNKNOWN,
  ),
  openai("counts below 0", "openai_like", { prompt_tokens: 9, completion_tokens: -4, total_tokens: 5 }, {}, UNKNOWN),
];

describe.each(CASES)("$name", ({ model, wire = "openai", whole, events, comes_to, cost }) => {
  const routed = async (stream: boolean) => {
    const text = events.map(
      (event) =>
        `${wire === "anthropic" ? `event: ${String(Reflect.get(event, "type"))}\n` : ""}data: ${JSON.stringify(event)}\n\n`,
    );
    await using server = await FaultServer.start({
      wire,
      strict: false,
      script: stream
        ? {
            status: 200,
            headers: { "content-type": "text/event-stream" },
            body: `${text.join("")}${wire === "anthropic" ? "" : "data: [DONE]\n\n"}`,
          }
        : { status: 200, body: whole },
    });
    const router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model, api_key: "k", api_base: server.url, ...PRICES } }],
      num_retries: 0,
    });
    const params = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };
    if (!stream) return await router.completion(params);
    const answer = await router.completion({ ...params, stream: true, stream_options: { include_usage: true } });
    const completion = await answer.finalCompletion();
    expect(completion.choices[0]).not.toHaveProperty("usage");
    return { ...completion, router_metadata: answer.router_metadata };
  };

  it.each([false, true])("streamed: %s", async (stream) => {
    const { usage, router_metadata } = await routed(stream);
    const isKnown = cost !== UNKNOWN;
    expect(usage ?? {}).toMatchObject(comes_to);
    expect(router_metadata.cost_usd ?? UNKNOWN).toBeCloseTo(cost, 6);
    expect(router_metadata.cost_unknown).toBe(isKnown ? undefined : "the provider sent no count of tokens");
  });
});

it("an answer with a part of another model's has its tokens, and no price", async () => {
  const usage = {
    input_tokens: 1,
    output_tokens: 2,
    iterations: [{ type: "advisor_message", model: "other", input_tokens: 100, output_tokens: 50 }],
  };
  const whole = anthropic("", usage, {}, 0).whole;
  await using server = await FaultServer.start({ wire: "anthropic", script: { status: 200, body: whole } });
  const litellm_params = { model: "anthropic/claude-sonnet-4-5", api_key: "k", api_base: server.url, ...PRICES };
  const router = new Router({ model_list: [{ model_name: "main", litellm_params }] });
  const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
  expect(answer.usage).toMatchObject({ prompt_tokens: 1, completion_tokens: 2 });
  expect(answer.router_metadata).toMatchObject({
    cost_usd: null,
    cost_unknown: expect.stringContaining("another model") as string,
  });
});
