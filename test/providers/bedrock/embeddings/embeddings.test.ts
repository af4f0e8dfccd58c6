import { describe, expect, it } from "vitest";
import { APIConnectionError, BadRequestError, RateLimitError, UnsupportedParamsError } from "../../../../src/errors.ts";
import { bedrockProvider } from "../../support/whole-providers.ts";
import type { EmbeddingRequest, EmbeddingResponse } from "../../../../src/types/openai.ts";
import { type Replay, ReplayServer, type Received } from "../../support/replay-server.ts";
import { contextOf, fixture, JSON_HEADERS, targetOf } from "../setting.ts";

const bedrock = bedrockProvider();

const TITAN = "amazon.titan-embed-text-v2:0";
const COHERE = "cohere.embed-english-v3";

async function embed(
  server: ReplayServer,
  request: Record<string, unknown>,
  model: string,
): Promise<EmbeddingResponse> {
  if (bedrock.embed === undefined) throw new Error("There are no embeddings.");
  const context = contextOf(targetOf(model, { api_base: server.url }));
  const { body } = await bedrock.embed({ model: "light", ...request } as EmbeddingRequest, context);
  return body;
}

/** A vector that identifies its text. */
const titan = ({ text }: Received): Replay => {
  const { inputText } = JSON.parse(text) as { inputText: string };
  const body = JSON.stringify({ embedding: [Number(inputText), 0.5], inputTextTokenCount: 2 });
  return { headers: JSON_HEADERS, pieces: [body] };
};

describe("embeddings", () => {
  it("of Titan are requested one by one, and come in order", async () => {
    await using server = await ReplayServer.start(titan);
    const input = Array.from({ length: 20 }, (_, index) => String(index));
    const { data, usage } = await embed(server, { input, dimensions: 256, normalize: false }, TITAN);
    expect(data.map(({ embedding, index }) => [index, embedding])).toEqual(
      input.map((text, index) => [index, [Number(text), 0.5]]),
    );
    expect(usage).toEqual({ prompt_tokens: 40, total_tokens: 40 });
    expect(server.requests).toHaveLength(20);
    expect(server.requests[0]?.path).toBe("/model/amazon.titan-embed-text-v2%3A0/invoke");
    expect(JSON.parse(server.requests[0]?.text ?? "")).toEqual({ inputText: "0", dimensions: 256, normalize: false });
  });

  it("keep their input, whatever additional_drop_params says", async () => {
    await using server = await ReplayServer.start(titan);
    const request = { input: "7", dimensions: 256, additional_drop_params: ["input", "dimensions"] };
    expect((await embed(server, request, TITAN)).data[0]?.embedding).toEqual([7, 0.5]);
    expect(JSON.parse(server.requests[0]?.text ?? "")).toEqual({ inputText: "7" });
  });

  it("are requested with dimensions that the model is not known to take, when the caller forces them", async () => {
    await using server = await ReplayServer.start(titan);
    const request = { input: "7", dimensions: 256, allowed_openai_params: ["dimensions"] };
    await embed(server, request, "amazon.titan-embed-text-v1");
    expect(JSON.parse(server.requests[0]?.text ?? "")).toEqual({ inputText: "7", dimensions: 256 });
  });

  it("are encoded as OpenAI encodes them", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("titan-embedding.json")] });
    const { data } = await embed(server, { input: "lamp", encoding_format: "base64" }, TITAN);
    const bytes = Buffer.from(String(data[0]?.embedding), "base64");
    expect([0, 4, 8].map((at) => bytes.readFloatLE(at))).toEqual([0.5, -0.25, 0.125]);
  });

  it.each([
    [COHERE, "cohere-embedding-v3", { texts: ["lamp", "horn"], input_type: "search_query", truncate: "END" }],
    [
      "us.cohere.embed-v4:0",
      "cohere-embedding-v4",
      { texts: ["lamp", "horn"], input_type: "search_query", truncate: "END", embedding_types: ["float"] },
    ],
  ])("of %s are requested together, and counted in a header", async (model, name, body) => {
    const headers = { ...JSON_HEADERS, "x-amzn-bedrock-input-token-count": "6" };
    await using server = await ReplayServer.start({ headers, pieces: [fixture(`${name}.json`)] });
    const { data, usage } = await embed(
      server,
      { input: ["lamp", "horn"], input_type: "search_query", truncate: "END" },
      model,
    );
    expect(data.map(({ embedding }) => embedding)).toEqual([
      [0.5, 0.25],
      [-0.5, 1],
    ]);
    expect(usage.prompt_tokens).toBe(6);
    expect(JSON.parse(server.requests[0]?.text ?? "")).toEqual(body);
  });

  it("of Cohere are not an answer when one batch has more and another fewer than its texts", async () => {
    await using server = await ReplayServer.start(({ text }) => {
      const { texts } = JSON.parse(text) as { texts: string[] };
      const count = texts.length === 96 ? 95 : texts.length + 1;
      return { headers: JSON_HEADERS, pieces: [JSON.stringify({ embeddings: Array(count).fill([1, 2]) })] };
    });
    const input = Array.from({ length: 100 }, (_, index) => String(index));
    await expect(embed(server, { input }, COHERE)).rejects.toThrow(APIConnectionError);
  });

  it("of Cohere are requested in batches of 96", async () => {
    await using server = await ReplayServer.start(({ text }) => {
      const { texts } = JSON.parse(text) as { texts: string[] };
      return { headers: JSON_HEADERS, pieces: [JSON.stringify({ embeddings: texts.map((each) => [Number(each)]) })] };
    });
    const input = Array.from({ length: 200 }, (_, index) => String(index));
    const { data } = await embed(server, { input }, COHERE);
    expect(data.map(({ embedding }) => embedding[0])).toEqual(input.map(Number));
    expect(server.requests).toHaveLength(3);
  });

  it("fail with the first request that fails, and send no more", async () => {
    await using server = await ReplayServer.start((seen) =>
      seen.text.includes('"3"')
        ? { status: 429, headers: { ...JSON_HEADERS, "x-amzn-errortype": "ThrottlingException" }, pieces: ["{}"] }
        : { headers: JSON_HEADERS, pieces: [], end: "hang" },
    );
    const input = Array.from({ length: 50 }, (_, index) => String(index));
    await expect(embed(server, { input }, TITAN)).rejects.toBeInstanceOf(RateLimitError);
    expect(server.requests.length).toBeLessThanOrEqual(8);
    await expect.poll(() => server.requests.length - server.aborted).toBe(1);
  });

  it("must be as many as the texts", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: ['{"embeddings":[[1]]}'] });
    await expect(embed(server, { input: ["a", "b"] }, COHERE)).rejects.toBeInstanceOf(APIConnectionError);
  });

  it.each([
    [{ input: "a", dimensions: 8 }, COHERE, UnsupportedParamsError],
    [{ input: [1, 2, 3] }, TITAN, UnsupportedParamsError],
    [{ input: "a" }, "anthropic.claude-opus-5", BadRequestError],
  ])("are refused for %j of %s", async (request, model, error) => {
    await using server = await ReplayServer.start(titan);
    await expect(embed(server, request, model)).rejects.toBeInstanceOf(error);
    expect(server.requests).toEqual([]);
  });

  it("drop unsupported parameters with drop_params", async () => {
    await using server = await ReplayServer.start(({ text }) => {
      expect(JSON.parse(text)).toEqual({ texts: ["1"], input_type: "search_document" });
      return { headers: JSON_HEADERS, pieces: ['{"embeddings":[[1]]}'] };
    });
    expect((await embed(server, { input: "1", dimensions: 8, drop_params: true }, COHERE)).data).toHaveLength(1);
  });
});
