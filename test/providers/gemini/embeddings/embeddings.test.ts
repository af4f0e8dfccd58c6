import { expect, it } from "vitest";
import { BadRequestError, UnsupportedParamsError } from "../../../../src/errors.ts";
import { geminiProvider, vertexAiProvider, type WholeProvider } from "../../support/whole-providers.ts";
import type { Target } from "../../../../src/provider.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../../../../src/types/openai.ts";
import { targetOf as onVertex } from "../../vertex_ai/support/setting.ts";
import { contextOf, fixture, targetOf } from "../support/setting.ts";
import { inOne, JSON_TYPE, type Received, ReplayServer } from "../../support/replay-server.ts";

const gemini = geminiProvider();

const TEXTS = ["A ferry", "A boat"];

async function embed(
  provider: WholeProvider,
  target: (api_base: string) => Target,
  bytes: Buffer,
  fields: Partial<EmbeddingRequest>,
): Promise<{ body: EmbeddingResponse; asked: Received | undefined }> {
  await using server = await ReplayServer.start({ headers: JSON_TYPE, pieces: inOne(bytes) });
  const request = { model: "m", input: TEXTS, ...fields };
  const { body } = (await provider.embed?.(request, contextOf(target(server.url)))) ?? { body: undefined };
  if (body === undefined) throw new Error("This provider embeds nothing.");
  return { body, asked: server.requests[0] };
}

const studio = (api_base: string): Target => targetOf("gemini-embedding-001", { api_base });
const vertex =
  (model: string) =>
  (api_base: string): Target =>
    onVertex(model, { api_base });

it("a call keeps its input, whatever additional_drop_params says", async () => {
  const { asked } = await embed(gemini, studio, fixture("embeddings.json"), {
    additional_drop_params: ["input", "dimensions"],
    dimensions: 3,
  });
  const model = "models/gemini-embedding-001";
  expect(asked?.body).toEqual({ requests: TEXTS.map((text) => ({ model, content: { parts: [{ text }] } })) });
});

it("AI Studio embeds several texts at once", async () => {
  const { body, asked } = await embed(gemini, studio, fixture("embeddings.json"), {
    dimensions: 3,
    task_type: "RETRIEVAL_QUERY",
  });
  expect(asked?.path).toBe("/v1beta/models/gemini-embedding-001:batchEmbedContents");
  const common = { model: "models/gemini-embedding-001", outputDimensionality: 3, taskType: "RETRIEVAL_QUERY" };
  expect(asked?.body).toEqual({ requests: TEXTS.map((text) => ({ ...common, content: { parts: [{ text }] } })) });
  expect(body).toEqual({
    object: "list",
    model: "gemini-embedding-001",
    data: [
      { object: "embedding", index: 0, embedding: [0.5, -0.25, 1] },
      { object: "embedding", index: 1, embedding: [0, 2, -1.5] },
    ],
    usage: { prompt_tokens: 7, total_tokens: 7 },
  });
});

it("numbers are packed where base64 is asked for", async () => {
  const { body } = await embed(gemini, studio, fixture("embeddings.json"), { encoding_format: "base64" });
  const packed = Buffer.from(String(body.data[0]?.embedding), "base64");
  expect([0, 4, 8].map((offset) => packed.readFloatLE(offset))).toEqual([0.5, -0.25, 1]);
});

it("Vertex predicts them, and counts their tokens", async () => {
  const bytes = fixture("embeddings.json", "vertex_ai");
  const { body, asked } = await embed(vertexAiProvider(), vertex("text-embedding-005"), bytes, {
    dimensions: 2,
    task_type: "CLUSTERING",
  });
  expect(asked?.path).toMatch(/publishers\/google\/models\/text-embedding-005:predict$/);
  expect(asked?.body).toEqual({
    instances: TEXTS.map((content) => ({ content, task_type: "CLUSTERING" })),
    parameters: { outputDimensionality: 2 },
  });
  expect(body).toMatchObject({
    data: [{ embedding: [0.5, -0.25] }, { embedding: [1, 2] }],
    usage: { prompt_tokens: 7 },
  });
});

it("Vertex's newest models embed one content", async () => {
  const bytes = fixture("embedding.json", "vertex_ai");
  const { body, asked } = await embed(vertexAiProvider(), vertex("gemini-embedding-2"), bytes, {
    input: "A ferry",
    dimensions: 2,
  });
  expect(asked?.path).toMatch(/gemini-embedding-2:embedContent$/);
  expect(asked?.body).toEqual({
    content: { role: "user", parts: [{ text: "A ferry" }] },
    embedContentConfig: { outputDimensionality: 2 },
  });
  expect(body).toMatchObject({ data: [{ index: 0, embedding: [0.5, -0.25] }], usage: { prompt_tokens: 5 } });
});

it.each([[[1, 2, 3]], [[[1, 2], [3]]]])("tokens are refused by name: %j", async (input) => {
  await expect(embed(gemini, studio, fixture("embeddings.json"), { input })).rejects.toThrow(UnsupportedParamsError);
});

it("an empty list is refused", async () => {
  await expect(embed(gemini, studio, fixture("embeddings.json"), { input: [] })).rejects.toThrow(BadRequestError);
});

it.each(["", "<html>", "{}", '{"embeddings":[{}]}', '{"error":{"code":503,"message":"busy","status":"UNAVAILABLE"}}'])(
  "an answer that is none is an error: %j",
  async (text) => {
    await expect(embed(gemini, studio, Buffer.from(text), {})).rejects.toMatchObject({ llm_provider: "gemini" });
  },
);
