/** The last look at where a request goes, whoever built its URL. */
import { describe, expect, it } from "vitest";
import { BadRequestError, RateLimitError } from "../../src/errors.ts";
import { translator as anthropic } from "../../src/providers/anthropic/translator.ts";
import { azureTranslator } from "../../src/providers/azure/translator.ts";
import { translator as bedrock } from "../../src/providers/bedrock/translator.ts";
import { translator as gemini } from "../../src/providers/gemini/translator.ts";
import type { Target } from "../../src/provider.ts";
import { guarded } from "../../src/exchange/destination.ts";
import { embedInBatches } from "../../src/exchange/embed-in-batches.ts";
import { httpCalls } from "../../src/exchange/http-provider.ts";
import { vertexTranslator } from "../../src/providers/vertex_ai/translator.ts";
import { contextOf } from "../providers/bedrock/setting.ts";
import { targetOf, translatorOf } from "../providers/openai/support/wire.ts";
import { ReplayServer } from "../providers/support/replay-server.ts";
import { plainTranslator } from "../providers/shared/support/plain-translator.ts";
import type { HttpTranslator } from "../../src/exchange/translator.ts";

const isTaken = (url: string, api_base: string, translator: Pick<HttpTranslator, "routes"> = {}): boolean => {
  const { destinations } = guarded({ ...plainTranslator, ...translator });
  const target: Target = targetOf("openai", { api_base });
  try {
    destinations.check({ url, headers: {}, body: "" }, target);
    // What has been let through once is let through again.
    destinations.check({ url, headers: {}, body: "" }, target);
    return true;
  } catch (error) {
    if (error instanceof BadRequestError) return false;
    throw error;
  }
};

describe("a URL that was built", () => {
  it.each([
    ["https://h.example/a/chat", "https://h.example/a"],
    ["https://h.example/a/chat?x=1", "https://h.example/a?x=1"],
    ["https://H.example:443/a/chat", "https://h.example/a/"],
    ["https://user:pass@h.example/chat", "https://user:pass@h.example"],
    ["http://[::1]:80/chat", "http://[::1]"],
    ["client:/chat", "client:"],
  ])("%s goes out below %s", (url, api_base) => {
    expect(isTaken(url, api_base)).toBe(true);
  });

  it.each([
    ["http://h.example/a/chat", "https://h.example/a"],
    ["https://evil.example/a/chat", "https://h.example/a"],
    ["https://h.example:8443/a/chat", "https://h.example/a"],
    ["https://x@h.example/a/chat", "https://h.example/a"],
    ["https://h.example/a/chat", "https://user:pass@h.example/a"],
    ["https://h.example@evil.example/a/chat", "https://h.example/a"],
    ["https://h.example\\@evil.example/a/chat", "https://h.example/a"],
    ["https://h.example/b/chat", "https://h.example/a"],
    ["https://h.example/ab/chat", "https://h.example/a"],
    ["https://h.example/a/../b/chat", "https://h.example/a"],
    ["https://h.example/a/../a/chat", "https://h.example/a"],
    ["https://h.example/a/%2e%2e/b/chat", "https://h.example/a"],
    ["https://h.example/a/./chat", "https://h.example/a"],
    ["https://h.example/a\\chat", "https://h.example/a"],
    ["https://h.example/a/ch\nat", "https://h.example/a"],
    ["https://h.example/a/ch at", "https://h.example/a"],
    ["https://h.example/a/chät", "https://h.example/a"],
    ["https://h.example/a/chat#", "https://h.example/a"],
    ["https://h.example/a/chat#x", "https://h.example/a"],
    ["https:/h.example/a/chat", "https://h.example/a"],
    ["https:///h.example/a/chat", "https://h.example/a"],
    [" https://h.example/a/chat", "https://h.example/a"],
    ["/chat", ""],
    ["https://h.example/chat", "h.example"],
  ])("%s does not, below %s", (url, api_base) => {
    expect(isTaken(url, api_base)).toBe(false);
  });
});

const TRANSLATORS: readonly (readonly [string, HttpTranslator, string, string])[] = [
  ["openai", translatorOf("openai"), "https://h.example/v1", "https://h.example/v1/chat/completions"],
  ["azure", azureTranslator(), "https://h.example", "https://h.example/openai/deployments/m/chat/completions"],
  ["azure", azureTranslator(), "https://h.example/openai", "https://h.example/openai/v1/embeddings"],
  ["azure", azureTranslator(), "https://h.example/openai/v1", "https://h.example/openai/v1/chat/completions"],
  ["anthropic", anthropic, "https://h.example", "https://h.example/v1/messages"],
  ["anthropic", anthropic, "https://h.example/v1", "https://h.example/v1/messages"],
  ["gemini", gemini, "https://h.example", "https://h.example/v1beta/models/m:generateContent"],
  ["gemini", gemini, "https://h.example/v1beta/models", "https://h.example/v1beta/tunedModels/m:generateContent"],
  [
    "vertex_ai",
    vertexTranslator(),
    "https://h.example/v1/projects/p/locations/l",
    "https://h.example/v1/projects/p/locations/l/publishers/anthropic/models/m:rawPredict",
  ],
  ["bedrock", bedrock, "https://h.example", "https://h.example/model/arn%3Aaws%3Abedrock%3Ax%2Fm/converse-stream"],
];

describe.each(TRANSLATORS)("%s", (_, translator, api_base, url) => {
  it(`has a route of its own: ${url}`, () => {
    expect(translator.routes).toBeDefined();
    expect(isTaken(url, api_base, translator)).toBe(true);
    for (const other of [
      `${url}/x`,
      `${url}s`,
      url.replace("h.example/", "h.example/x/"),
      `${api_base}/admin`,
      api_base,
    ])
      expect([other, isTaken(other, api_base, translator)]).toEqual([other, false]);
  });
});

describe("a request that would go elsewhere", () => {
  it("is sent by nobody, and nobody is asked for a token or a signature", async () => {
    await using evil = await ReplayServer.start({ pieces: ["{}"] });
    await using own = await ReplayServer.start({ pieces: ["{}"] });
    const asked: string[] = [];
    const translator: HttpTranslator = {
      ...plainTranslator,
      translate: (request, target) => ({
        ...plainTranslator.translate(request, target),
        request: { url: `${evil.url}/chat`, headers: { authorization: "Bearer stored" }, body: "{}" },
      }),
      translateEmbedding: () => ({
        request: { url: `${evil.url}/embeddings`, headers: {}, body: "{}" },
        reply: () => {
          throw new Error("There is no answer.");
        },
      }),
      authorize: () => Promise.resolve({ authorization: String(asked.push("token")) }),
      sign: () => Promise.resolve({ authorization: String(asked.push("signature")) }),
      viaClient: () => Promise.reject(new RateLimitError(String(asked.push("client")))),
    };
    const provider = httpCalls(translator);
    const batches = embedInBatches(translator, {
      requests: () => [{ url: `${evil.url}/embeddings`, headers: {}, body: "{}" }],
      reply: () => {
        throw new Error("There is no answer.");
      },
    });
    for (const params of [{}, { client: {} }]) {
      const target = targetOf("openai", { api_base: own.url, params: { model: "m", ...params } });
      const context = contextOf(target);
      const request = { model: "m", messages: [] };
      const embedding = { model: "m", input: "x" };
      for (const refused of [
        provider.complete(request, context),
        provider.stream(request, context),
        provider.embed?.(embedding, context),
        batches(embedding, context),
      ])
        await expect(refused).rejects.toMatchObject({ name: "BadRequestError", param: "model" });
    }
    expect([asked, evil.requests, own.requests]).toEqual([[], [], []]);
  });
});
