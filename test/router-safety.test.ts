import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { APIConnectionError, completion, Router } from "../src/index.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { FaultServer, serverError } from "./support/fault-server.ts";
import { until } from "./support/until.ts";

const messages = [{ role: "user" as const, content: "Hi" }];
const open: Disposable[] = [];
afterEach(() => {
  for (const router of open.splice(0)) router[Symbol.dispose]();
});

function kept<R extends Disposable>(router: R): R {
  open.push(router);
  return router;
}

describe("a caller's own key", () => {
  it("stays with the group that was called", async () => {
    await using main = await FaultServer.start({ script: serverError() });
    await using backup = await FaultServer.start({ wire: "anthropic" });
    const router = kept(
      new Router({
        model_list: [
          { model_name: "main", litellm_params: { model: "gpt-4o", api_base: main.url, api_key: "stored-main" } },
          {
            model_name: "backup",
            litellm_params: { model: "anthropic/claude-sonnet-4-5", api_base: backup.url, api_key: "stored-backup" },
          },
        ],
        fallbacks: [{ main: ["backup"] }],
      }),
    );
    await router.completion({ model: "main", messages, num_retries: 0, api_key: "callers-own" });
    expect(main.requests[0]?.headers["authorization"]).toBe("Bearer callers-own");
    expect(backup.requests[0]?.headers["x-api-key"]).toBe("stored-backup");
  });

  it("makes no deployment: the list stays as it was", async () => {
    await using server = await FaultServer.start();
    const litellm_params = { model: "gpt-4o", api_base: server.url, api_key: "stored" };
    const router = kept(new Router({ model_list: [{ model_name: "main", litellm_params }] }));
    const before = [...router.getDeployments()];
    for (const api_key of ["one", "two", "three"]) {
      const { router_metadata } = await router.completion({ model: "main", messages, api_key });
      expect(router_metadata.deployment_id).toBe(before[0]?.id);
    }
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer one",
      "Bearer two",
      "Bearer three",
    ]);
    expect(router.getDeployments()).toEqual(before);
    expect(router.getModelNames()).toEqual(["main"]);
  });

  it("takes no stored credential along to the caller's own address", async () => {
    await using stored = await FaultServer.start();
    await using own = await FaultServer.start();
    const router = kept(
      new Router({
        model_list: [
          {
            model_name: "main",
            litellm_params: {
              model: "azure/gpt-4o",
              api_base: stored.origin,
              azure_ad_token_provider: () => "stored-token",
              extra_headers: { "x-gateway-key": "stored-header" },
            },
          },
        ],
      }),
    );
    await router.completion({ model: "main", messages, api_key: "callers-own", api_base: own.origin });
    expect(stored.requests).toHaveLength(0);
    expect(JSON.stringify(own.requests[0]?.headers)).toContain("callers-own");
    expect(JSON.stringify(own.requests[0]?.headers)).not.toContain("stored");
  });

  it.each([true, false])("uses up nothing of the deployment, wherever it goes (stream: %s)", async (stream) => {
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 1_000_000_000 };
    await using stored = await FaultServer.start();
    await using own = await FaultServer.start({ script: { answer: "mine", usage } });
    const litellm_params = { model: "gpt-4o", api_base: stored.url, api_key: "stored-key", rpm: 2, tpm: 1000 };
    const router = kept(
      new Router({ enable_pre_call_checks: true, model_list: [{ model_name: "main", litellm_params }] }),
    );
    const ask = async (more: object): Promise<void> => {
      if (!stream) return void (await router.completion({ model: "main", messages, ...more }));
      const answer = await router.completion({ model: "main", messages, ...more, stream });
      await answer.finalCompletion();
    };
    for (let call = 0; call < 3; call += 1) await ask({ api_key: "callers-own", api_base: own.url });
    const [deployment] = router.getDeployments();
    expect(deployment).toMatchObject({ latency_ms: undefined, time_to_first_token_ms: undefined });
    await ask({});
    expect([own, stored].map(({ requests }) => requests.length)).toEqual([3, 1]);
  });

  it("serves a wildcard that has no key of its own", async () => {
    await using server = await FaultServer.start();
    const router = kept(new Router({ model_list: [{ model_name: "*", litellm_params: { model: "*" } }], env: {} }));
    const call = { model: "openai/gpt-4o", messages, api_key: "callers-own", api_base: server.url };
    await router.completion(call);
    expect(server.requests[0]?.headers["authorization"]).toBe("Bearer callers-own");
  });

  it("of a fallback entry reaches the entry's provider only", async () => {
    await using first = await FaultServer.start({ script: serverError() });
    await using second = await FaultServer.start();
    await completion({
      model: "openai/gpt-4o",
      api_base: first.url,
      api_key: "first-key",
      messages,
      num_retries: 0,
      fallbacks: [{ model: "groq/llama", api_key: "second-key", api_base: second.url }],
    });
    expect(first.requests[0]?.headers["authorization"]).toBe("Bearer first-key");
    expect(second.requests[0]?.headers["authorization"]).toBe("Bearer second-key");
  });
});

describe("a wildcard whose names choose the address", () => {
  it.each([
    ["a provider", "*", ["groq/llama", "openai/gpt-4o"]],
    ["a region", "bedrock/*", ["bedrock/us-nowhere-9/amazon.nova-lite-v1:0", "bedrock/amazon.nova-lite-v1:0"]],
  ] as const)("cools at one of them alone: %s", async (_, star, [sick, well]) => {
    const hosts: string[] = [];
    const fetch = (input: string | URL | Request): Promise<Response> => {
      const { host } = new URL(input instanceof Request ? input.url : input);
      hosts.push(host);
      if (/groq|nowhere/.test(host)) return Promise.reject(new Error("getaddrinfo ENOTFOUND"));
      return Promise.resolve(new Response(ANSWERS[host]));
    };
    const router = kept(
      new Router<string, string, string>({
        env: { GROQ_API_KEY: "k", OPENAI_API_KEY: "k", AWS_REGION: "us-east-1", AWS_BEARER_TOKEN_BEDROCK: "k" },
        fetch,
        num_retries: 0,
        allowed_fails: 0,
        max_queue: 0,
        model_list: [{ model_name: star, litellm_params: { model: star, max_parallel_requests: 1 } }],
      }),
    );
    const ask = (model: string): Promise<unknown> => router.completion({ model, messages });
    await expect(ask(sick)).rejects.toThrow(APIConnectionError);
    await expect(ask(well)).resolves.toHaveProperty("choices");
    await expect(ask(sick)).rejects.toThrow("in cooldown");
    expect(hosts).toHaveLength(2);
    // Its slots are one deployment's, wherever its requests go.
    const results = await Promise.allSettled([ask(well), ask(well)]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(router.getDeployments()).toMatchObject([{ in_flight: 0 }]);
  });
});

const ANSWERS: Readonly<Record<string, string>> = {
  "api.openai.com": JSON.stringify({
    choices: [{ index: 0, message: { role: "assistant", content: "Hi" }, finish_reason: "stop" }],
  }),
  "bedrock-runtime.us-east-1.amazonaws.com": JSON.stringify({
    output: { message: { role: "assistant", content: [{ text: "Hi" }] } },
    stopReason: "end_turn",
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  }),
};

describe("what can be shown of a router", () => {
  it("holds no key", () => {
    const router = kept(
      new Router({
        model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-very-secret" } }],
      }),
    );
    const shown = [router.getDeployments(), router.getDeployment(router.getDeployments()[0]?.id ?? ""), router];
    expect(JSON.stringify(shown)).not.toContain("very-secret");
    expect(inspect(shown, { depth: 20, showHidden: true })).not.toContain("very-secret");
    expect(JSON.parse(JSON.stringify(router.getDeployments()))).toMatchObject([
      { model_name: "main", model: "gpt-4o" },
    ]);
  });
});

describe("a deployment without a free slot", () => {
  it("is skipped, and the error does not pretend to know when one will be free", async () => {
    const { promise: rejected, resolve: answer } = Promise.withResolvers<void>();
    await using server = await FaultServer.start({ script: () => rejected.then(() => ({})) });
    const litellm_params = { model: "openai/m", api_base: server.url, max_parallel_requests: 1 };
    const router = kept(new Router({ max_queue: 0, model_list: [{ model_name: "main", litellm_params }] }));
    const first = router.completion({ model: "main", messages });
    await expect(router.completion({ model: "main", messages })).rejects.toMatchObject({
      name: "RateLimitError",
      retry_after: undefined,
      message: expect.stringContaining("max_parallel_requests"),
    });
    answer();
    await first;
  });
});

describe("a closed router", () => {
  it("refuses calls at once and tries no deployment", async () => {
    await using server = await FaultServer.start();
    const router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_base: server.url, api_key: "k" } }],
    });
    router.close();
    await expect(router.completion({ model: "main", messages })).rejects.toThrow(APIConnectionError);
    await expect(router.completion({ model: "main", messages, stream: true })).rejects.toThrow(/closed/);
    expect(server.requests).toHaveLength(0);
  });
});

describe("a stream whose answer is whole", () => {
  it("does not wait for a server that never ends it", async () => {
    const clock = new FakeClock();
    const event = (delta: object, finish_reason: string | null): string =>
      `data: ${JSON.stringify({ id: "c", object: "chat.completion.chunk", created: 1, model: "m", choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
    const { createServer } = await import("node:http");
    const server = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write(event({ role: "assistant", content: "All of it." }, null) + event({}, "stop"));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const router = kept(
      new Router({
        clock,
        model_list: [
          { model_name: "main", litellm_params: { model: "openai/m", api_base: `http://127.0.0.1:${port}/v1` } },
        ],
      }),
    );
    const stream = await router.completion({ model: "main", messages, stream: true });
    const text = stream.text();
    // Not the limit on its silence, which is a minute.
    await until(() => (clock.next ?? Infinity) < 10);
    clock.advance(10);
    expect(await text).toBe("All of it.");
    expect(stream.router_metadata.attempts).toMatchObject([{ outcome: "success" }]);
    server.closeAllConnections();
    server.close();
  });
});

describe("a router whose models are known", () => {
  it("can stand where any router is expected", () => {
    class Service {
      readonly router: Router;
      constructor(router: Router) {
        this.router = router;
      }
    }
    const router = kept(
      new Router({ model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_key: "k" } }] }),
    );
    expect(new Service(router).router).toBe(router);
  });
});
