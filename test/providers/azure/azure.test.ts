import { describe, expect, it } from "vitest";
import { AuthenticationError } from "../../../src/errors.ts";
import { resolveAzure } from "../../../src/providers/azure/resolve.ts";
import { azureTranslator } from "../../../src/providers/azure/translator.ts";
import type { Resolved } from "../../../src/provider.ts";
import type { LitellmParams } from "../../../src/types/options.ts";
import { KEY, QUESTION, sent, targetOf } from "../openai/support/wire.ts";
import type { Environment } from "../../../src/types/environment.ts";

const RESOURCE = "https://acme.openai.azure.com";
const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";

const resolve = (params: Partial<LitellmParams>, env: Environment = {}): Resolved =>
  resolveAzure({ model: "azure/prod", ...params }, env);

/** Where a request to `api_base` goes. */
const urlAt = (api_base: string, params: Partial<LitellmParams> = {}, model = "prod"): string =>
  sent("azure", {}, { api_base, model, params: { model: `azure/${model}`, ...params } }).url;

describe("the URL of an Azure request", () => {
  it.each([
    [
      "the resource",
      RESOURCE,
      {},
      `${RESOURCE}/openai/deployments/prod/chat/completions?api-version=2025-02-01-preview`,
    ],
    [
      "the resource with a version",
      RESOURCE,
      { api_version: "2024-10-21" },
      `${RESOURCE}/openai/deployments/prod/chat/completions?api-version=2024-10-21`,
    ],
    [
      "the resource as resolved with a version from the environment",
      `${RESOURCE}?api-version=2024-06-01`,
      {},
      `${RESOURCE}/openai/deployments/prod/chat/completions?api-version=2024-06-01`,
    ],
    [
      "an address with /openai",
      `${RESOURCE}/openai`,
      { api_version: "2024-10-21" },
      `${RESOURCE}/openai/deployments/prod/chat/completions?api-version=2024-10-21`,
    ],
    [
      "an address with the deployment",
      `${RESOURCE}/openai/deployments/other`,
      { api_version: "2024-10-21" },
      `${RESOURCE}/openai/deployments/other/chat/completions?api-version=2024-10-21`,
    ],
    [
      "an address from the portal",
      `${RESOURCE}/openai/deployments/other/chat/completions?api-version=2024-08-06`,
      {},
      `${RESOURCE}/openai/deployments/other/chat/completions?api-version=2024-08-06`,
    ],
    ["version v1", RESOURCE, { api_version: "v1" }, `${RESOURCE}/openai/v1/chat/completions`],
    [
      "version preview",
      RESOURCE,
      { api_version: "preview" },
      `${RESOURCE}/openai/v1/chat/completions?api-version=preview`,
    ],
    ["an address that ends in v1", `${RESOURCE}/openai/v1/`, {}, `${RESOURCE}/openai/v1/chat/completions`],
    [
      "a gateway with a path",
      "https://apim.acme.example/ai",
      { api_version: "2024-10-21" },
      "https://apim.acme.example/ai/openai/deployments/prod/chat/completions?api-version=2024-10-21",
    ],
  ])("consists of %s", (_, api_base, params, url) => {
    expect(urlAt(api_base, params)).toBe(url);
  });

  it("escapes the deployment's name", () => {
    expect(urlAt(RESOURCE, {}, "my model/a?b")).toContain("/deployments/my%20model%2Fa%3Fb/");
  });

  it("of embeddings differs in the endpoint", () => {
    const request = azureTranslator().translateEmbedding?.(
      { model: "e", input: "x" },
      targetOf("azure", { api_base: RESOURCE }),
    ).request;
    expect(request?.url).toBe(`${RESOURCE}/openai/deployments/a-model/embeddings?api-version=2025-02-01-preview`);
  });
});

describe("the credential of an Azure request", () => {
  it("is a key in its own header", () => {
    const { headers } = sent("azure", { extra_headers: { "api-key": "other", authorization: "other", "x-a": "1" } });
    expect(headers).toMatchObject({ "api-key": KEY, "x-a": "1" });
    expect(headers).not.toHaveProperty("authorization");
  });

  it("is a bearer token, from the settings or from the environment", () => {
    const params = { model: "azure/prod", azure_ad_token: JWT };
    expect(sent("azure", {}, { params, api_key: undefined }).headers["authorization"]).toBe(`Bearer ${JWT}`);
    const { headers } = sent("azure", {}, { api_key: JWT });
    expect(headers["authorization"]).toBe(`Bearer ${JWT}`);
    expect(headers).not.toHaveProperty("api-key");
  });

  const authorize = async (
    azure_ad_token_provider: () => string | Promise<string>,
    signal = new AbortController().signal,
  ): Promise<unknown> =>
    azureTranslator().authorize?.(
      targetOf("azure", { params: { model: "azure/prod", azure_ad_token_provider } }),
      signal,
    );

  it("is fetched for each request where there is a provider of tokens", async () => {
    let given = 0;
    const provide = (): string => `token-${(given += 1)}`;
    expect([await authorize(provide), await authorize(async () => provide())]).toEqual([
      { authorization: "Bearer token-1" },
      { authorization: "Bearer token-2" },
    ]);
    expect(await azureTranslator().authorize?.(targetOf("azure"), new AbortController().signal)).toEqual({});
  });

  it("that cannot be fetched is an AuthenticationError with its cause", async () => {
    const cause = new Error("no identity: client_secret=hush");
    const failing = authorize(() => Promise.reject(cause));
    await expect(failing).rejects.toBeInstanceOf(AuthenticationError);
    await expect(failing).rejects.toMatchObject({
      cause,
      deployment_id: "azure-1",
      message: expect.not.stringContaining("hush"),
    });
    await expect(authorize(() => "")).rejects.toBeInstanceOf(AuthenticationError);
  });

  it("is not awaited after an abort", async () => {
    const controller = new AbortController();
    const waiting = authorize(() => new Promise<string>(() => {}), controller.signal);
    controller.abort("enough");
    await expect(waiting).rejects.toBe("enough");
  });
});

describe("an Azure deployment", () => {
  it("is resolved from its settings", () => {
    expect(resolve({ api_base: `${RESOURCE}/`, api_key: "k" })).toEqual({
      api_base: RESOURCE,
      api_key: "k",
      problems: [],
    });
  });

  it("is resolved from the environment, with its version", () => {
    const env = { AZURE_API_BASE: RESOURCE, AZURE_API_KEY: "k", AZURE_API_VERSION: "2024-10-21" };
    expect(resolve({}, env)).toEqual({ api_base: `${RESOURCE}?api-version=2024-10-21`, api_key: "k", problems: [] });
    expect(resolve({ api_version: "v1" }, env).api_base).toBe(RESOURCE);
    expect(resolve({}, { AZURE_API_BASE: RESOURCE, AZURE_AD_TOKEN: JWT }).api_key).toBe(JWT);
  });

  it("reports what is missing", () => {
    expect(resolve({}).problems).toEqual([{ path: "api_base", message: expect.stringContaining("AZURE_API_BASE") }]);
    expect(resolve({ api_base: RESOURCE }).problems).toEqual([
      { path: "api_key", message: expect.stringContaining("AZURE_API_KEY") },
    ]);
    expect(resolve({ api_base: "acme", api_key: "k" }).problems).toEqual([
      { path: "api_base", message: expect.stringContaining("not an http") },
    ]);
  });

  it("needs no key with a token or its provider", () => {
    expect(resolve({ api_base: RESOURCE, azure_ad_token: JWT })).toMatchObject({ api_key: undefined, problems: [] });
    expect(resolve({ api_base: RESOURCE, azure_ad_token_provider: () => JWT }, { AZURE_API_KEY: "k" })).toMatchObject({
      api_key: undefined,
      problems: [],
    });
  });

  it("gets the environment's key only on Azure's hosts", () => {
    const env = { AZURE_API_KEY: "k" };
    expect(resolve({ api_base: RESOURCE }, env).api_key).toBe("k");
    for (const host of ["acme.cognitiveservices.azure.com", "acme.services.ai.azure.com", "acme.openai.azure.us"])
      expect(resolve({ api_base: `https://${host}` }, env).api_key).toBe("k");
    for (const api_base of [
      "https://acme.openai.azure.com.evil.example",
      "https://acme.azure-api.net/x",
      "https://acme.westus.cloudapp.azure.com",
      "https://acme.azurewebsites.net",
      "https://acme.blob.core.windows.net",
      "http://acme.openai.azure.com",
    ]) {
      const elsewhere = resolve({ api_base }, env);
      expect(elsewhere.api_key).toBeUndefined();
      expect(elsewhere.problems).toEqual([
        { path: "api_key", message: expect.stringContaining("only to Azure's own hosts") },
      ]);
    }
    // A gateway of the user is in the environment, or has the deployment's own key.
    const gateway = { api_base: "https://acme.azure-api.net/x" };
    expect(resolve(gateway, { ...env, AZURE_API_BASE: gateway.api_base }).api_key).toBe("k");
  });

  it("sends the deployment's name as the model, and the fix-ups of its base model", () => {
    const { body } = sent("azure", { max_tokens: 5 }, { model: "prod", model_info: { base_model: "azure/gpt-5" } });
    expect(body).toEqual({ model: "prod", messages: QUESTION.messages, max_completion_tokens: 5 });
  });
});
