/** What a call costs, and which deployments it may use, by what is known of their models. */
import { describe, expect, it, vi } from "vitest";
import { ContextWindowExceededError } from "../../src/errors.ts";
import { type ModelFacts, Router } from "../../src/index.ts";
import { RouterModels } from "../../src/pricing/router-models.ts";
import type { Strategy } from "../../src/strategies/strategy.ts";
import type { RouterOptions } from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { until } from "../support/until.ts";
import { wholeCompletion } from "../providers/shared/support/plain-translator.ts";

const HELLO = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };
const KEY = { api_key: "sk-1234567890" };

/** A `fetch` that answers with this usage; it counts its calls. */
function answering(usage: object = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 }) {
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    return Promise.resolve(Response.json({ ...wholeCompletion, usage }));
  };
  return { fetch, asked };
}

function routerOf(litellm_params: object, more: object = {}, options: RouterOptions = {}): Router {
  const params = { model: "gpt-4o", ...KEY, fetch: answering().fetch, ...litellm_params };
  return new Router({ model_list: [{ model_name: "main", litellm_params: params, ...more }], env: {}, ...options });
}

describe("The cost of the first call", () => {
  it("is counted with the prices of the table", async () => {
    const { router_metadata } = await routerOf({}).completion(HELLO);
    expect(router_metadata.cost_usd).toBeCloseTo(1000 * 2.5e-6 + 100 * 1e-5, 12);
    expect(router_metadata.cost_unknown).toBeUndefined();
  });

  it("is counted for a stream, and for embeddings", async () => {
    const events = [
      { choices: [{ index: 0, delta: { role: "assistant", content: "Hello" }, finish_reason: null }] },
      { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] },
      { choices: [], usage: { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 } },
    ].map(
      (part) =>
        `data: ${JSON.stringify({ id: "1", object: "chat.completion.chunk", created: 1, model: "m", ...part })}\n\n`,
    );
    const headers = { "content-type": "text/event-stream" };
    const streams = (): Promise<Response> =>
      Promise.resolve(new Response([...events, "data: [DONE]\n\n"].join(""), { headers }));
    const stream = await routerOf({ fetch: streams }).completion({ ...HELLO, stream: true });
    await stream.text();
    expect(stream.router_metadata.cost_usd).toBeCloseTo(0.0035, 12);

    const vectors = { object: "list", model: "m", data: [{ object: "embedding", index: 0, embedding: [1] }] };
    const embeds = (): Promise<Response> =>
      Promise.resolve(Response.json({ ...vectors, usage: { prompt_tokens: 1000, total_tokens: 1000 } }));
    const embedding = await routerOf({ model: "text-embedding-3-small", fetch: embeds }).embedding({
      model: "main",
      input: "Hi",
    });
    expect(embedding.router_metadata.cost_usd).toBeCloseTo(1000 * 2e-8, 12);
  });

  it("is unknown, with the reason, where the model is: never 0", async () => {
    const reasons: [object, object, RegExp][] = [
      [{ model: "openai/own-model", api_base: "http://10.0.0.1/v1" }, {}, /its address is not OpenAI's/],
      [{ model: "gpt-4o", api_base: "http://10.0.0.1/v1" }, {}, /its address is not OpenAI's/],
      [{ model: "groq/no-such-model" }, {}, /the table of models does not have its model/],
      [{ model: "gpt-4o" }, { model_info: { base_model: "no-such-model" } }, /no such base_model/],
    ];
    for (const [params, more, reason] of reasons) {
      const { router_metadata } = await routerOf(params, more).completion(HELLO);
      expect(router_metadata.cost_usd).toBeNull();
      expect(router_metadata.cost_unknown).toMatch(reason);
    }
  });

  it("is unknown at an address that the call brings, unless the deployment states its prices", async () => {
    const elsewhere = { ...HELLO, api_key: "sk-0987654321", api_base: "http://10.0.0.1/v1" };
    const { router_metadata } = await routerOf({}).completion(elsewhere);
    expect(router_metadata).toMatchObject({ cost_usd: null, cost_unknown: expect.stringContaining("own") as string });
    const stated = { input_cost_per_token: 1, output_cost_per_token: 1 };
    expect((await routerOf(stated).completion(elsewhere)).router_metadata.cost_usd).toBe(1100);
  });

  it("is multiplied as Anthropic does for the fast mode, and for answers from the United States only", async () => {
    const answer = {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "m",
      content: [{ type: "text", text: "Hello" }],
      stop_reason: "end_turn",
      usage: { input_tokens: 1000, output_tokens: 100 },
    };
    const fetch = (): Promise<Response> => Promise.resolve(Response.json(answer));
    const router = routerOf({ model: "anthropic/claude-opus-4-8", fetch });
    const cost = async (more: object): Promise<number> =>
      (await router.completion({ ...HELLO, ...more })).router_metadata.cost_usd ?? Number.NaN;
    const plain = await cost({});
    expect(plain).toBeCloseTo(1000 * 5e-6 + 100 * 2.5e-5, 12);
    expect((await cost({ inference_geo: "us" })) / plain).toBeCloseTo(1.1, 6);
    expect((await cost({ speed: "fast", inference_geo: "us" })) / plain).toBeCloseTo(2.2, 6);
    // Its row has a price for answers from the United States, and none for the fast mode.
    const other = await routerOf({ model: "anthropic/claude-opus-4-6", fetch }).completion({ ...HELLO, speed: "fast" });
    expect(other.router_metadata.cost_usd).toBeNull();
  });

  it("of an unknown model is that of its base_model", async () => {
    const more = { model_info: { base_model: "gpt-4o-mini" } };
    const { router_metadata } = await routerOf({ model: "openai/x", api_base: "http://10.0.0.1/v1" }, more).completion(
      HELLO,
    );
    expect(router_metadata.cost_usd).toBeCloseTo(1000 * 1.5e-7 + 100 * 6e-7, 12);
  });

  it("is that of litellm_params, before model_info, before the prices option, before the table", async () => {
    const prices = (): ModelFacts => ({ input_cost_per_token: 3, output_cost_per_token: 3 });
    const own = (price: number): object => ({ input_cost_per_token: price, output_cost_per_token: price });
    const cost = async (params: object, info: object, options: RouterOptions): Promise<number | null> =>
      (await routerOf(params, { model_info: info }, options).completion(HELLO)).router_metadata.cost_usd;
    expect(await cost(own(1), own(2), { prices })).toBe(1100);
    expect(await cost({}, own(2), { prices })).toBe(2200);
    expect(await cost({}, {}, { prices })).toBe(3300);
    expect(await cost({}, {}, { prices: () => undefined })).toBeCloseTo(0.0035, 12);
    expect(await cost(own(0), {}, { prices })).toBe(0);
  });

  it("takes from the table the side of which the deployment says nothing, and of the other nothing", async () => {
    const usage = {
      prompt_tokens: 1000,
      completion_tokens: 100,
      total_tokens: 1100,
      prompt_tokens_details: { cached_tokens: 400 },
    };
    const { fetch } = answering(usage);
    const { router_metadata } = await routerOf({ input_cost_per_token: 1e-6, fetch }).completion(HELLO);
    // The cached tokens cost what the deployment's other tokens cost: its own list of prices has no other.
    expect(router_metadata.cost_usd).toBeCloseTo(1000 * 1e-6 + 100 * 1e-5, 12);
  });

  it("is unknown with prices: false, unless the deployment states them", async () => {
    const none = await routerOf({}, {}, { prices: false }).completion(HELLO);
    expect(none.router_metadata).toMatchObject({ cost_usd: null });
    const stated = { input_cost_per_token: 1, output_cost_per_token: 1 };
    const own = await routerOf(stated, {}, { prices: false }).completion(HELLO);
    expect(own.router_metadata.cost_usd).toBe(1100);
  });
});

describe("A prices function", () => {
  it("is asked once for a deployment, with all that is known of it", async () => {
    const asked: unknown[] = [];
    const router = routerOf(
      { model: "azure/deployment", api_base: "https://quay.openai.azure.com", api_version: "2024-10-21" },
      { model_info: { base_model: "gpt-4o" } },
      {
        prices: (...args) => {
          asked.push(args);
          return { input_cost_per_token: 1, output_cost_per_token: 1, max_input_tokens: 5 };
        },
      },
    );
    for (let call = 0; call < 3; call += 1) await router.completion(HELLO);
    // Once more when the table has been loaded.
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(asked[0]).toEqual([
      "azure",
      "deployment",
      expect.objectContaining({ base_model: "gpt-4o", api_base: "https://quay.openai.azure.com" }),
    ]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["returns a number", () => 1],
    ["returns a promise", () => Promise.reject(new Error("no"))],
  ])("that %s makes costs unknown, and fails no call", async (_, prices) => {
    const { router_metadata } = await routerOf({}, {}, { prices: prices as unknown as () => undefined }).completion(
      HELLO,
    );
    expect(router_metadata).toMatchObject({
      cost_usd: null,
      cost_unknown: expect.stringContaining("prices option") as string,
    });
  });

  it("cannot state what is no price: the rest counts", async () => {
    const prices = (): ModelFacts => ({ input_cost_per_token: -1, output_cost_per_token: Number.NaN });
    const { router_metadata } = await routerOf({}, {}, { prices }).completion(HELLO);
    expect(router_metadata.cost_usd).toBeCloseTo(0.0035, 12);
  });
});

describe("Context windows", () => {
  const long = { model: "main", messages: [{ role: "user" as const, content: "word ".repeat(20_000) }] };
  const two = (options: RouterOptions): { router: Router; small: string[]; large: string[] } => {
    const [small, large] = [answering(), answering()];
    const router = new Router({
      model_list: [
        { model_name: "main", litellm_params: { model: "gpt-3.5-turbo", ...KEY, fetch: small.fetch, order: 1 } },
        { model_name: "main", litellm_params: { model: "gpt-4o", ...KEY, fetch: large.fetch, order: 2 } },
      ],
      env: {},
      ...options,
    });
    return { router, small: small.asked, large: large.asked };
  };

  it("of the table are checked with enable_pre_call_checks, at the first call too", async () => {
    const { router, small, large } = two({ enable_pre_call_checks: true });
    await router.completion(long);
    expect([small.length, large.length]).toEqual([0, 1]);
    await router.completion(HELLO);
    expect([small.length, large.length]).toEqual([1, 1]);
  });

  it("of the table are not checked without it", async () => {
    const { router, small } = two({});
    await router.completion(long);
    expect(small.length).toBe(1);
  });

  it("stated in model_info win over the table's", async () => {
    const { fetch, asked } = answering();
    const router = routerOf({ fetch }, { model_info: { max_input_tokens: 10 } }, { enable_pre_call_checks: true });
    await expect(router.completion(long)).rejects.toBeInstanceOf(ContextWindowExceededError);
    expect(asked).toEqual([]);
  });

  it("of the table decide where a prompt goes that was too long for one", async () => {
    const asked: string[] = [];
    const tooLong = { error: { message: "too long", code: "context_length_exceeded", type: "invalid_request_error" } };
    const fetchOf = (name: string, ok: boolean) => (): Promise<Response> => {
      asked.push(name);
      return Promise.resolve(ok ? Response.json(wholeCompletion) : Response.json(tooLong, { status: 400 }));
    };
    const deployment = (id: string, model: string, order: number, ok: boolean) => ({
      model_name: "main",
      litellm_params: { model, ...KEY, order, fetch: fetchOf(id, ok) },
      model_info: { id },
    });
    const router = new Router({
      model_list: [
        deployment("small", "gpt-3.5-turbo", 1, false),
        deployment("equal", "gpt-3.5-turbo", 2, false),
        deployment("large", "gpt-4o", 3, true),
      ],
      env: {},
    });
    await router.completion(long);
    asked.length = 0;
    await router.completion(long);
    expect(asked).toEqual(["small", "large"]);
  });

  it("that are unknown let every prompt pass", async () => {
    const { fetch, asked } = answering();
    const own = { model: "openai/own-model", api_base: "http://10.0.0.1/v1", fetch };
    await routerOf(own, {}, { enable_pre_call_checks: true }).completion(long);
    expect(asked.length).toBe(1);
  });
});

describe("Without its table", () => {
  it("a router goes on: what is not stated is unknown", async () => {
    const models = new RouterModels(undefined, () => Promise.reject(new Error("no such file")));
    await models.load();
    const stated = { params: {}, info: {}, place: { provider: "openai", api_base: "https://api.openai.com/v1" } };
    const known = models.known(stated, { provider: "openai", model: "gpt-4o" });
    expect(models.isReady).toBe(true);
    expect(known.prices).toBeUndefined();
    expect(known.unpriced).toMatch(/could not be loaded/);
  });
});

describe("While the table is being loaded", () => {
  /** Holds the load back until `release` is called. */
  function heldBack(): { release(): void; asked(): number } & Disposable {
    const { load } = RouterModels.prototype;
    const gate = Promise.withResolvers<void>();
    const spy = vi.spyOn(RouterModels.prototype, "load").mockImplementation(async function held(this: RouterModels) {
      await gate.promise;
      await load.call(this);
    });
    return {
      release: () => gate.resolve(),
      asked: () => spy.mock.calls.length,
      [Symbol.dispose]: () => spy.mockRestore(),
    };
  }

  it("the first request is sent, and its cost waits", async () => {
    using table = heldBack();
    const { fetch, asked } = answering();
    const call = routerOf({ fetch }).completion(HELLO);
    await until(() => asked.length === 1 && table.asked() > 0);
    table.release();
    expect((await call).router_metadata.cost_usd).toBeCloseTo(0.0035, 12);
  });

  it("an abort ends the wait, and a time limit does not fail an answer that is there", async () => {
    using table = heldBack();
    const clock = new FakeClock();
    const controller = new AbortController();
    const aborted = routerOf({ timeout: 1 }, {}, { clock }).completion(HELLO, { signal: controller.signal });
    const answered = routerOf({ timeout: 1 }, {}, { clock }).completion(HELLO);
    await until(() => table.asked() >= 4);
    clock.advance(5);
    controller.abort(new Error("enough"));
    await expect(aborted).rejects.toThrow("enough");
    table.release();
    expect((await answered).router_metadata).toMatchObject({ attempts: [{ outcome: "success" }] });
  });

  it("a call of a deployment that states its prices waits for nothing", async () => {
    using table = heldBack();
    const stated = { input_cost_per_token: 1, output_cost_per_token: 1 };
    expect((await routerOf(stated).completion(HELLO)).router_metadata.cost_usd).toBe(1100);
    expect(table.asked()).toBe(0);
  });

  it("a choice that depends on windows waits before anything is sent", async () => {
    using table = heldBack();
    const { fetch, asked } = answering();
    const call = routerOf({ fetch }, {}, { enable_pre_call_checks: true }).completion(HELLO);
    await until(() => table.asked() === 1);
    expect(asked).toEqual([]);
    table.release();
    await call;
  });

  it("a strategy that reads prices is asked with prices from the first call on", async () => {
    const seen: (number | undefined)[] = [];
    const strategy: Strategy = {
      name: "watching",
      uses_prices: true,
      pick(candidates) {
        seen.push(...candidates.map(({ token_price }) => token_price));
        const [first] = candidates;
        if (first === undefined) throw new RangeError("There is no candidate.");
        return first;
      },
    };
    const deployment = (model: string): object => ({ model, ...KEY, fetch: answering().fetch });
    const router = new Router({
      model_list: [
        { model_name: "main", litellm_params: { model: "gpt-4o", ...deployment("gpt-4o") } },
        { model_name: "main", litellm_params: { model: "groq/none", ...deployment("groq/none") } },
        { model_name: "main", litellm_params: { model: "gpt-4o", ...deployment("gpt-4o"), input_cost_per_token: 0 } },
      ],
      routing_strategy: strategy,
      env: {},
    });
    await router.completion(HELLO);
    expect(seen).toEqual([1.25e-5, undefined, 1e-5]);
  });
});
