/** Many calls at once: results in their places, a bound on how many, and one end for all. */
import { describe, expect, it } from "vitest";
import {
  batch_completion,
  batch_completion_models,
  batch_completion_models_all_responses,
  type BatchProgress,
  type BatchResult,
  RateLimitError,
  Router,
} from "../../src/index.ts";
import type { RouterOptions } from "../../src/types/options.ts";
import type { AnyRouter } from "../scenarios/scenario.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer, rateLimited } from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";

const hi = [{ role: "user" as const, content: "Hi" }];
const ask = (content: string): typeof hi => [{ role: "user", content }];

function routerOf(answers: Readonly<Record<string, unknown>>, options: Partial<RouterOptions> = {}): AnyRouter {
  return new Router<string, string, string>({
    env: {},
    num_retries: 0,
    clock: new FakeClock(),
    model_list: Object.entries(answers).map(([model_name, mock_response]) => ({
      model_name,
      litellm_params: { model: "gpt-4o", mock_response: mock_response as string },
    })),
    ...options,
  });
}

const textOf = (result: BatchResult | undefined): unknown =>
  result instanceof Error ? result.name : result?.choices[0].message.content;

describe("abatch_completion", () => {
  it("asks several models, in order, with failures as values", async () => {
    using router = routerOf({ a: "from a", b: "litellm.RateLimitError", c: "from c" });
    const results = await router.abatch_completion({ models: ["a", "b", "c"], messages: hi });
    expect(results.map(textOf)).toEqual(["from a", "RateLimitError", "from c"]);
    expect(results[1]).toBeInstanceOf(RateLimitError);
    expect(results[1]).toHaveProperty("router_metadata.attempts.length", 1);
  });

  it("asks several prompts of each model: result[i][j] is prompt i at model j", async () => {
    await using server = await FaultServer.start({
      script: ({ body }) => ({ answer: `${String(body["model"])}: ${JSON.stringify(body).includes("one") ? 1 : 2}` }),
    });
    const entry = (model: string) => ({
      model_name: model,
      litellm_params: { model: `openai/${model}`, api_base: server.url, api_key: "sk-1" },
    });
    using router = new Router({ model_list: [entry("a"), entry("b")], env: {} });
    const results = await router.abatch_completion({
      models: ["a", "b"],
      messages: [ask("one"), ask("two")],
      user: "me",
    });
    expect(results.map((row) => row.map(textOf))).toEqual([
      ["a: 1", "b: 1"],
      ["a: 2", "b: 2"],
    ]);
    for (const { body } of server.requests) {
      expect(Object.keys(body).toSorted()).toEqual(["messages", "model", "user"]);
    }
  });

  it("of nothing is nothing", async () => {
    using router = routerOf({ a: "a" });
    expect(await router.abatch_completion({ models: [], messages: hi })).toEqual([]);
    expect(await router.abatch_completion({ models: ["a"], messages: [] })).toEqual([]);
    expect(await router.abatch_completion_one_model_multiple_requests({ model: "a", messages: [] })).toEqual([]);
  });

  it("that is wrong as a whole is refused, and a wrong call in it is a value", async () => {
    using router = routerOf({ a: "a" });
    const refused = (params: object, options?: object): Promise<unknown> =>
      router.abatch_completion({ models: ["a"], messages: hi, ...params } as never, options);
    await expect(refused({ models: undefined })).rejects.toMatchObject({ name: "BadRequestError", param: "models" });
    await expect(refused({ models: "a" })).rejects.toMatchObject({ param: "models" });
    await expect(refused({ messages: "Hi" })).rejects.toMatchObject({ param: "messages" });
    await expect(refused({ stream: true })).rejects.toMatchObject({ param: "stream" });
    await expect(refused({ max_workers: 0 })).rejects.toMatchObject({ param: "max_workers" });
    await expect(refused({}, { on_progress: 5 })).rejects.toMatchObject({ param: "on_progress" });
    await expect(refused({}, { signal: 5 })).rejects.toMatchObject({ param: "signal" });
    const results = await router.abatch_completion({ models: ["a", "no-such-model"], messages: hi });
    expect(results.map(textOf)).toEqual(["a", "BadRequestError"]);
  });
});

describe("abatch_completion_one_model_multiple_requests", () => {
  it("keeps the order of the prompts, whatever comes first, and never has more calls in flight than it may", async () => {
    let inFlight = 0;
    let most = 0;
    await using server = await FaultServer.start({
      script: async ({ body }) => {
        most = Math.max(most, (inFlight += 1));
        await settled();
        inFlight -= 1;
        return { answer: String((body["messages"] as typeof hi)[0]?.content) };
      },
    });
    using router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_base: server.url, api_key: "sk-1" } }],
      env: {},
    });
    const prompts = Array.from({ length: 20 }, (_, index) => ask(`prompt ${index}`));
    const heard: BatchProgress[] = [];
    const results = await router.abatch_completion_one_model_multiple_requests(
      { model: "main", messages: prompts },
      { max_workers: 3, on_progress: (progress) => void heard.push(progress) },
    );
    expect(results.map(textOf)).toEqual(prompts.map(([message]) => message?.content));
    expect(most).toBe(3);
    expect(heard.map(({ done }) => done)).toEqual(prompts.map((_, index) => index + 1));
    expect(new Set(heard.map(({ index }) => index)).size).toBe(20);
    expect(heard.at(-1)).toMatchObject({ total: 20, failed: 0, model: "main", result: { object: "chat.completion" } });
  });

  it("takes LiteLLM's options among the parameters, and a callback that throws costs nothing", async () => {
    using router = routerOf({ a: "a" });
    const results = await router.abatch_completion_one_model_multiple_requests({
      model: "a",
      messages: [hi, hi],
      max_workers: 1,
      temperature: 0,
      on_progress: () => {
        throw new Error("mine");
      },
    });
    expect(results.map(textOf)).toEqual(["a", "a"]);
    // What a program without types may pass.
    const on_progress = (): never => Promise.reject(new Error("mine")) as never;
    const late = await router.abatch_completion({ models: ["a"], messages: hi }, { on_progress });
    expect(late.map(textOf)).toEqual(["a"]);
  });

  it("ends with its signal: the sockets are closed, nothing more is asked, and the reason is thrown", async () => {
    await using server = await FaultServer.start({ script: { fault: "hang" } });
    using router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_base: server.url, api_key: "sk-1" } }],
      env: {},
    });
    const controller = new AbortController();
    const pending = router.abatch_completion_one_model_multiple_requests(
      { model: "main", messages: Array.from({ length: 50 }, () => hi) },
      { max_workers: 12, signal: controller.signal },
    );
    await server.received(12);
    controller.abort("enough");
    await expect(pending).rejects.toBe("enough");
    await expect.poll(() => server.connections()).toBe(0);
    expect(server.requests).toHaveLength(12);
    const late = router.abatch_completion({ models: ["main"], messages: hi }, { signal: controller.signal });
    await expect(late).rejects.toBe("enough");
  });

  it("adds one listener to the signal, and leaves none", async () => {
    using router = routerOf({ a: "a" });
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener: add, removeEventListener: remove } = signal;
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners += 1;
      add.apply(signal, given);
    };
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners -= 1;
      remove.apply(signal, given);
    };
    await router.abatch_completion({ models: Array.from({ length: 30 }, () => "a"), messages: hi }, { signal });
    expect(listeners).toBe(0);
  });
});

describe("abatch_completion_fastest_response", () => {
  async function race(): Promise<{ quick: FaultServer; slow: FaultServer; router: AnyRouter } & AsyncDisposable> {
    const stack = new AsyncDisposableStack();
    const quick = stack.use(await FaultServer.start({ script: { answer: "quick" } }));
    const slow = stack.use(await FaultServer.start({ script: { fault: "hang" } }));
    const entry = (model_name: string, { url }: FaultServer) => ({
      model_name,
      litellm_params: { model: "gpt-4o", api_base: url, api_key: "sk-1" },
    });
    const router = new Router<string, string, string>({
      model_list: [entry("quick", quick), entry("slow", slow)],
      env: {},
    });
    stack.defer(() => router.close());
    return { quick, slow, router, [Symbol.asyncDispose]: () => stack.disposeAsync() };
  }

  it("takes the first answer, and closes the sockets of the others", async () => {
    await using asked = await race();
    const answer = await asked.router.abatch_completion_fastest_response({ model: "slow, quick", messages: hi });
    expect(textOf(answer)).toBe("quick");
    expect(answer.router_metadata.fastest_response_batch_completion).toBe(true);
    await expect.poll(() => asked.slow.connections()).toBe(0);
  });

  it("streams the first that has content", async () => {
    await using asked = await race();
    const stream = await asked.router.abatch_completion_fastest_response({
      model: ["slow", "quick"],
      messages: hi,
      stream: true,
    });
    expect(await stream.text()).toBe("quick");
    await until(() => asked.slow.connections() === 0);
  });

  it("prefers a slow success to a quick failure, and tells of all failures when there is none", async () => {
    using router = routerOf({
      a: "litellm.RateLimitError",
      b: "from b",
      c: "litellm.RateLimitError",
      d: new Error("x"),
    });
    expect(textOf(await router.abatch_completion_fastest_response({ model: "a,b", messages: hi }))).toBe("from b");
    const failed = router.abatch_completion_fastest_response({ model: "a,c", messages: hi });
    await expect(failed).rejects.toMatchObject({ name: "RateLimitError", message: /^All tasks failed/ as never });
    const mixed = router.abatch_completion_fastest_response({ model: "a,d", messages: hi });
    await expect(mixed).rejects.toMatchObject({ name: "APIError", cause: { name: "RateLimitError" } });
  });

  it("ends with its signal", async () => {
    await using asked = await race();
    const controller = new AbortController();
    const pending = asked.router.abatch_completion_fastest_response(
      { model: "slow", messages: hi },
      { signal: controller.signal },
    );
    await asked.slow.received(1);
    controller.abort("enough");
    await expect(pending).rejects.toBe("enough");
    await expect.poll(() => asked.slow.connections()).toBe(0);
    const none = asked.router.abatch_completion_fastest_response({ model: " , ", messages: hi });
    await expect(none).rejects.toMatchObject({ param: "model" });
  });
});

describe("without a router", () => {
  it("batch_completion asks one model, over shared sockets, and leaves none", async () => {
    const script = [{ answer: "one" }, rateLimited(), { answer: "three" }] as const;
    await using server = await FaultServer.start({ script: [...script] });
    const results = await batch_completion({
      model: "openai/gpt-4o",
      api_key: "sk-1",
      api_base: server.url,
      messages: [hi, hi, hi],
      max_workers: 1,
      num_retries: 0,
    });
    expect(results.map(textOf)).toEqual(["one", "RateLimitError", "three"]);
    expect(Object.keys(server.requests[0]?.body ?? {}).toSorted()).toEqual(["messages", "model"]);
    await expect.poll(() => server.connections()).toBe(0);
  });

  it("batch_completion_models takes the first success, of models or of deployments", async () => {
    const models = ["openai/gpt-4o", "anthropic/claude-sonnet-4-5"];
    const answer = await batch_completion_models({ models, messages: hi, mock_response: "Hello" });
    expect(textOf(answer)).toBe("Hello");
    const deployments = [
      { model: "openai/gpt-4o", mock_response: "litellm.InternalServerError" },
      { model: "anthropic/claude-sonnet-4-5", mock_response: "second" },
    ];
    expect(textOf(await batch_completion_models({ deployments, messages: hi, num_retries: 0 }))).toBe("second");
    const failing = batch_completion_models({
      models,
      messages: hi,
      mock_response: "litellm.RateLimitError",
      num_retries: 0,
    });
    await expect(failing).rejects.toBeInstanceOf(RateLimitError);
    await expect(batch_completion_models({ deployments: [], messages: hi })).rejects.toMatchObject({
      param: "deployments",
    });
  });

  it("batch_completion_models_all_responses has the successes only", async () => {
    const models = ["openai/gpt-4o", "no-such-provider/x", "anthropic/claude-sonnet-4-5"];
    const answers = await batch_completion_models_all_responses({ models, messages: hi, mock_response: "Hello" });
    expect(answers.map((answer) => answer.router_metadata.provider)).toEqual(["openai", "anthropic"]);
    expect(await batch_completion_models_all_responses({ models: [], messages: hi })).toEqual([]);
    const wrong = batch_completion_models_all_responses({ models: "openai/gpt-4o" as never, messages: hi });
    await expect(wrong).rejects.toMatchObject({ name: "BadRequestError", param: "models" });
  });
});
