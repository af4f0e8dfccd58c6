/** Set-ups that LiteLLM's users copy from its tutorials, word for word but for the addresses. */
import { describe, expect, it } from "vitest";
import {
  APIConnectionError,
  AuthenticationError,
  completion,
  RateLimitError,
  Router,
  ServiceUnavailableError,
  Timeout,
} from "../src/index.ts";
import {
  contextTooLong,
  continuing,
  deadUrl,
  FaultServer,
  overloaded,
  rateLimited,
  serverError,
  unauthorized,
  type Script,
} from "./support/fault-server.ts";

const question = (content: string): { role: "user"; content: string }[] => [{ role: "user", content }];

interface Providers extends AsyncDisposable {
  openai: FaultServer;
  anthropic: FaultServer;
}

async function providers(openai_script: Script, anthropic_script: Script): Promise<Providers> {
  const stack = new AsyncDisposableStack();
  const openai = stack.use(await FaultServer.start({ script: openai_script }));
  const anthropic = stack.use(await FaultServer.start({ wire: "anthropic", script: anthropic_script }));
  return { openai, anthropic, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

describe("one model, and another for when it fails", () => {
  const router = ({ openai, anthropic }: Providers) =>
    new Router({
      model_list: [
        { model_name: "gpt-4o", litellm_params: { model: "gpt-4o", api_key: "sk-test", api_base: openai.url } },
        {
          model_name: "claude-3",
          litellm_params: { model: "anthropic/claude-3-opus-20240229", api_key: "sk-test", api_base: anthropic.url },
        },
      ],
      fallbacks: [{ "gpt-4o": ["claude-3"] }],
      num_retries: 1,
    });

  it("answers from the other on an internal server error", async () => {
    await using both = await providers(serverError(), { answer: "An ingress controller is a proxy." });
    const response = await router(both).completion({
      model: "gpt-4o",
      messages: question("Explain Kubernetes ingress controllers."),
    });
    expect(response.choices[0].message.content).toBe("An ingress controller is a proxy.");
    expect(response.router_metadata).toMatchObject({ provider: "anthropic", fallbacks_used: ["claude-3"] });
  });

  it("throws the first model's error when both fail, with the other's beside it", async () => {
    await using both = await providers(unauthorized(), overloaded());
    const error: unknown = await router(both)
      .completion({ model: "gpt-4o", messages: question("Hi") })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as AuthenticationError).errors[0]).toBeInstanceOf(ServiceUnavailableError);
  });
});

describe("one group over two Azure regions, OpenAI and Anthropic", () => {
  it("goes through them until one answers, and leaves the others alone for as long as they ask", async () => {
    await using west = await FaultServer.start({ script: rateLimited(30) });
    await using east = await FaultServer.start({ script: serverError() });
    await using direct = await FaultServer.start({ script: { fault: "reset" } });
    await using claude = await FaultServer.start({ wire: "anthropic", script: { answer: "Hello!" } });
    const azure = { model: "azure/gpt-4o", api_key: "azure-key", api_version: "2024-08-01-preview" };
    const router = new Router({
      model_list: [
        {
          model_name: "gpt-4o",
          litellm_params: { ...azure, api_base: `${west.origin}/` },
          model_info: { id: "azure-westus-gpt4o" },
        },
        {
          model_name: "gpt-4o",
          litellm_params: { ...azure, api_base: `${east.origin}/` },
          model_info: { id: "azure-eastus-gpt4o" },
        },
        {
          model_name: "gpt-4o",
          litellm_params: { model: "gpt-4o", api_key: "sk-test", api_base: direct.url },
          model_info: { id: "openai-direct-gpt4o" },
        },
        {
          model_name: "gpt-4o",
          litellm_params: { model: "anthropic/claude-3-5-sonnet-20241022", api_key: "sk-test", api_base: claude.url },
          model_info: { id: "anthropic-claude-sonnet" },
        },
      ],
      routing_strategy: "least-busy",
      enable_pre_call_checks: true,
      cooldown_time: 60,
      num_retries: 2,
      retry_after: 5,
      allowed_fails: 3,
    });
    for (let call = 0; call < 3; call++) {
      const { router_metadata } = await router.completion({ model: "gpt-4o", messages: question("Hello!") });
      expect(router_metadata.deployment_id).toBe("anthropic-claude-sonnet");
    }
    expect(west.requests.length).toBeLessThanOrEqual(1);
    for (const { path } of [...west.requests, ...east.requests]) {
      expect(path).toBe("/openai/deployments/gpt-4o/chat/completions?api-version=2024-08-01-preview");
    }
  });
});

describe("two providers under one name", () => {
  const router = ({ openai, anthropic }: Providers) =>
    new Router({
      model_list: [
        { model_name: "main-llm", litellm_params: { model: "gpt-4o", api_key: "sk-test", api_base: openai.url } },
        {
          model_name: "main-llm",
          litellm_params: {
            model: "anthropic/claude-sonnet-4-5-20250929",
            api_key: "sk-test",
            api_base: anthropic.url,
          },
        },
      ],
      num_retries: 2,
      allowed_fails: 1,
      cooldown_time: 60,
      routing_strategy: "simple-shuffle",
    });

  it.each(["openai", "anthropic"] as const)("answers although %s is down", async (down) => {
    const good = { answer: "Model routing is choosing who answers." };
    await using both = await providers(
      down === "openai" ? serverError() : good,
      down === "anthropic" ? overloaded() : good,
    );
    const routing = router(both);
    for (let call = 0; call < 6; call++) {
      const response = await routing.completion({ model: "main-llm", messages: question("What is model routing?") });
      expect(response.choices[0].message.content).toBe(good.answer);
    }
    // More than one failure within the minute cools it.
    expect(both[down].requests.length).toBeLessThanOrEqual(2);
  });

  it("streams a haiku whole, whichever provider breaks in the middle of it", async () => {
    const haiku = "An old silent pond / a frog jumps into the pond / splash! Silence again.";
    const goOn = continuing(haiku);
    const dyingOnce: Script = (request) =>
      request.number === 1 ? { fault: "cut", answer: haiku, after: 6 } : goOn(request);
    await using both = await providers(dyingOnce, dyingOnce);
    const routing = router(both);
    for (let call = 0; call < 4; call++) {
      let content = "";
      for await (const chunk of routing.completion({
        model: "main-llm",
        messages: question("Write a haiku."),
        stream: true,
      })) {
        content += chunk.choices[0]?.delta.content ?? "";
      }
      expect(content).toBe(haiku);
    }
  });
});

describe("explicit chains", () => {
  it("go from primary to secondary to tertiary", async () => {
    await using both = await providers(
      ({ body }) => (body.model === "gpt-4o-mini" ? { answer: "In short: yes." } : rateLimited(1)),
      overloaded(),
    );
    const { openai, anthropic } = both;
    const router = new Router({
      model_list: [
        { model_name: "primary", litellm_params: { model: "gpt-4o", api_key: "sk-test", api_base: openai.url } },
        {
          model_name: "secondary",
          litellm_params: {
            model: "anthropic/claude-sonnet-4-5-20250929",
            api_key: "sk-test",
            api_base: anthropic.url,
          },
        },
        { model_name: "tertiary", litellm_params: { model: "gpt-4o-mini", api_key: "sk-test", api_base: openai.url } },
      ],
      fallbacks: [{ primary: ["secondary", "tertiary"] }, { secondary: ["tertiary"] }],
      max_fallbacks: 3,
      num_retries: 0,
    });
    const response = await router.completion({ model: "primary", messages: question("Summarize this document.") });
    expect(response.choices[0].message.content).toBe("In short: yes.");
    expect(response.router_metadata.fallbacks_used).toEqual(["secondary", "tertiary"]);
  });
});

describe("a model of one's own, with a hosted one behind it", () => {
  it.each([
    ["is down", { fault: "reset" }],
    ["has too small a window", contextTooLong()],
  ] as const)("answers from the hosted one when it %s", async (_, script) => {
    await using both = await providers(script, { answer: "Hosted." });
    const router = new Router({
      model_list: [
        {
          model_name: "production-llm",
          litellm_params: { model: "openai/Meta-Llama-3.1-8B-Instruct", api_base: both.openai.url, api_key: "dummy" },
        },
        {
          model_name: "production-llm-fallback",
          litellm_params: {
            model: "anthropic/claude-3-5-sonnet-20241022",
            api_base: both.anthropic.url,
            api_key: "os.environ/ANTHROPIC_API_KEY",
          },
        },
      ],
      fallbacks: [{ "production-llm": ["production-llm-fallback"] }],
      context_window_fallbacks: [{ "production-llm": ["production-llm-fallback"] }],
      num_retries: 2,
      timeout: 30,
      drop_params: true,
      env: { ANTHROPIC_API_KEY: "sk-from-the-environment" },
    });
    const response = await router.completion({ model: "production-llm", messages: question("Hi"), seed: 7 });
    expect(response.choices[0].message.content).toBe("Hosted.");
    expect(both.openai.requests[0]?.body).toMatchObject({ model: "Meta-Llama-3.1-8B-Instruct", seed: 7 });
    expect(both.anthropic.requests[0]?.body).not.toHaveProperty("seed");
    expect(both.anthropic.requests[0]?.headers["x-api-key"]).toBe("sk-from-the-environment");
  });
});

describe("one call without a router", () => {
  it.each([
    ["anthropic/claude-sonnet-4-5-20250929", "anthropic", rateLimited(3), RateLimitError],
    ["gpt-4o", "openai", unauthorized(), AuthenticationError],
    ["gpt-4o", "openai", { fault: "hang" }, Timeout],
    ["anthropic/claude-sonnet-4-5-20250929", "anthropic", { fault: "reset" }, APIConnectionError],
  ] as const)("to %s fails with the class that says why", async (model, wire, script, expected) => {
    await using server = await FaultServer.start({ wire, script });
    const call = completion({
      model,
      messages: question("Hello"),
      api_key: "sk-test",
      api_base: server.url,
      ...(expected === Timeout && { timeout: 0.2 }),
      num_retries: 0,
    });
    await expect(call).rejects.toBeInstanceOf(expected);
  });

  it("answers in OpenAI's shape from every provider", async () => {
    await using both = await providers({ answer: "Routing is choosing." }, { answer: "Routing is choosing." });
    const ask = (model: string, server: FaultServer) =>
      completion({
        model,
        messages: question("Explain routing in one sentence."),
        api_key: "sk-test",
        api_base: server.url,
      });
    for (const response of [
      await ask("gpt-4o", both.openai),
      await ask("anthropic/claude-sonnet-4-5-20250929", both.anthropic),
    ]) {
      expect(response).toMatchObject({
        object: "chat.completion",
        choices: [{ message: { content: "Routing is choosing." }, finish_reason: "stop" }],
      });
    }
  });

  it("to an address without a server fails with APIConnectionError", async () => {
    const call = completion({
      model: "gpt-4o",
      messages: question("Hello"),
      api_key: "sk-test",
      api_base: await deadUrl(),
      num_retries: 0,
    });
    await expect(call).rejects.toBeInstanceOf(APIConnectionError);
  });
});
