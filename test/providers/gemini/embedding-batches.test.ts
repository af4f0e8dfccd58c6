/** Embeddings of many texts, and answers that do not match them. */
import { describe, expect, it } from "vitest";
import { APIConnectionError, RateLimitError } from "../../../src/errors.ts";
import { Router } from "../../../src/index.ts";
import type { EmbeddingRequest } from "../../../src/types/openai.ts";
import { JSON_TYPE, type Received, type Replay, ReplayServer } from "../support/replay-server.ts";

const VERTEX = { vertex_project: "harbour", vertex_access_token: "ya29.test-token" };
const STUDIO = { api_key: "AIza-test-0123456789abcdefghij" };
const texts = (count: number): string[] => Array.from({ length: count }, (_, index) => `text ${index}`);
const json = (body: unknown): Replay => ({ headers: JSON_TYPE, pieces: [JSON.stringify(body)] });

interface Item {
  readonly content: string | { readonly parts: readonly { readonly text: string }[] };
}

/** The texts in a request, for any method. */
function askedFor({ body }: Received): string[] {
  const { requests, instances, content } = body as { requests?: Item[]; instances?: Item[]; content?: Item["content"] };
  const items = requests ?? instances ?? (content === undefined ? [] : [{ content }]);
  return items.map((item) => (typeof item.content === "string" ? item.content : (item.content.parts[0]?.text ?? "")));
}

/** Embeds "text 7" as [7], and counts one token a text. */
function embedded(request: Received): Replay {
  const vectors = askedFor(request).map((text) => ({ values: [Number(text.slice(5))] }));
  const usageMetadata = { promptTokenCount: vectors.length };
  if (request.path.endsWith(":batchEmbedContents")) return json({ embeddings: vectors, usageMetadata });
  if (request.path.endsWith(":embedContent")) return json({ embedding: vectors[0], usageMetadata });
  return json({
    predictions: vectors.map(({ values }) => ({ embeddings: { values, statistics: { token_count: 1 } } })),
  });
}

function routerTo(server: ReplayServer, model: string, params: object = {}): Router {
  const own = model.startsWith("vertex_ai/") ? VERTEX : STUDIO;
  return new Router({
    model_list: [{ model_name: "embed", litellm_params: { model, api_base: server.url, ...own, ...params } }],
    num_retries: 0,
    env: {},
  });
}

async function sentFor(model: string, fields: Partial<EmbeddingRequest>): Promise<unknown> {
  await using server = await ReplayServer.start(embedded);
  await routerTo(server, model).embedding({ model: "embed", input: texts(1), ...fields });
  return server.requests[0]?.body;
}

describe("many texts", () => {
  it.each([
    ["gemini/gemini-embedding-001", 250, [50, 100, 100]],
    ["gemini/gemini-embedding-001", 100, [100]],
    ["vertex_ai/text-embedding-005", 501, [1, 250, 250]],
    ["vertex_ai/gemini-embedding-001", 12, Array.from({ length: 12 }, () => 1)],
    ["vertex_ai/publishers/google/models/gemini-embedding-001", 2, [1, 1]],
    ["vertex_ai/gemini-embedding-2", 3, [1, 1, 1]],
  ])("are sent to %s in as many requests as %i take, and come back in their order", async (model, count, sizes) => {
    await using server = await ReplayServer.start(embedded);
    const answer = await routerTo(server, model).embedding({ model: "embed", input: texts(count) });
    expect(server.requests.map((request) => askedFor(request).length).toSorted((a, b) => a - b)).toEqual(sizes);
    expect(answer.data.map(({ index, embedding }) => [index, ...embedding])).toEqual(
      texts(count).map((_, index) => [index, index]),
    );
    expect(answer.usage).toEqual({ prompt_tokens: count, total_tokens: count });
    expect(answer.router_metadata.attempts).toHaveLength(1);
  });

  it("of which one request fails are one error of its class, and no more requests are sent", async () => {
    const limit = { error: { code: 429, message: "Resource exhausted.", status: "RESOURCE_EXHAUSTED" } };
    await using server = await ReplayServer.start((request) =>
      askedFor(request)[0] === "text 3"
        ? { ...json(limit), status: 429 }
        : { headers: JSON_TYPE, pieces: [], end: "hang" },
    );
    const asked = routerTo(server, "vertex_ai/gemini-embedding-001").embedding({ model: "embed", input: texts(40) });
    await expect(asked).rejects.toBeInstanceOf(RateLimitError);
    expect(server.requests.length).toBeLessThanOrEqual(8);
    await expect.poll(() => server.requests.length - server.aborted).toBe(1);
  });
});

describe("an answer without an embedding for each text", () => {
  it.each([
    ["gemini/gemini-embedding-001", { embeddings: [{ values: [1] }] }],
    ["gemini/gemini-embedding-001", { embeddings: [{ values: [1] }, {}, { values: [2] }] }],
    ["gemini/gemini-embedding-001", { embeddings: [{ values: [1] }, { values: [] }, { values: [2] }] }],
    ["gemini/gemini-embedding-001", { embeddings: [{ values: [1] }, { values: ["1"] }, { values: [2] }] }],
    ["gemini/gemini-embedding-001", {}],
    ["vertex_ai/text-embedding-005", { predictions: [{ embeddings: { values: [1] } }] }],
    ["vertex_ai/text-embedding-005", { predictions: [{}, {}, {}] }],
    ["vertex_ai/gemini-embedding-2", {}],
  ])("is a failure that another deployment may not have: %s %j", async (model, body) => {
    await using server = await ReplayServer.start(json(body));
    const asked = routerTo(server, model).embedding({ model: "embed", input: texts(3) });
    await expect(asked).rejects.toBeInstanceOf(APIConnectionError);
  });
});

describe("parameters", () => {
  it("are dropped by the call and by the deployment", async () => {
    expect(
      await sentFor("gemini/gemini-embedding-001", { dimensions: 2, additional_drop_params: ["dimensions"] }),
    ).toEqual({ requests: [{ model: "models/gemini-embedding-001", content: { parts: [{ text: "text 0" }] } }] });
    await using server = await ReplayServer.start(embedded);
    const router = routerTo(server, "vertex_ai/text-embedding-005", { additional_drop_params: ["dimensions"] });
    await router.embedding({ model: "embed", input: "text 0", dimensions: 2 });
    expect(server.requests[0]?.body).toEqual({ instances: [{ content: "text 0" }] });
  });

  it("of Gemini's own go where each method has its place for them", async () => {
    const own = { task_type: "RETRIEVAL_DOCUMENT", title: "Tides", auto_truncate: false, user: "u" };
    expect(await sentFor("gemini/gemini-embedding-001", own)).toMatchObject({
      requests: [{ taskType: "RETRIEVAL_DOCUMENT", title: "Tides", autoTruncate: false }],
    });
    expect(await sentFor("vertex_ai/text-embedding-005", own)).toEqual({
      instances: [{ content: "text 0", task_type: "RETRIEVAL_DOCUMENT", title: "Tides" }],
      parameters: { autoTruncate: false },
    });
    expect(await sentFor("vertex_ai/gemini-embedding-2", own)).toEqual({
      content: { role: "user", parts: [{ text: "text 0" }] },
      embedContentConfig: { taskType: "RETRIEVAL_DOCUMENT", title: "Tides", autoTruncate: false },
    });
  });
});

describe("the cost", () => {
  const prices = { input_cost_per_token: 0.5, output_cost_per_token: 0 };
  const cost = async (play: (request: Received) => Replay): Promise<number | null> => {
    await using server = await ReplayServer.start(play);
    const router = routerTo(server, "gemini/gemini-embedding-001", prices);
    const { usage, router_metadata } = await router.embedding({ model: "embed", input: texts(101) });
    expect(usage.total_tokens).toBeTypeOf("number");
    return router_metadata.cost_usd;
  };

  it("is that of the tokens of all requests", async () => {
    expect(await cost(embedded)).toBe(50.5);
  });

  it("is unknown when the tokens of one request are", async () => {
    expect(
      await cost((request) => {
        const embeddings = askedFor(request).map(() => ({ values: [1] }));
        return json(embeddings.length === 1 ? { embeddings } : { embeddings, usageMetadata: { promptTokenCount: 9 } });
      }),
    ).toBeNull();
  });
});
