import { describe, expect, it } from "vitest";
import type { EmbeddingRequest, EmbeddingResponse } from "../../../../src/types/openai.ts";
import { fixture, targetOf, translatorOf } from "../support/wire.ts";

type Input = EmbeddingRequest["input"];

function read(input: Input, data: unknown, vendor = "openai"): EmbeddingResponse | undefined {
  const request: EmbeddingRequest = { model: "e", input };
  return translatorOf(vendor).translateEmbedding?.(request, targetOf(vendor)).reply(JSON.stringify({ data }), {});
}

const item = (embedding: unknown, index?: number): object => ({ object: "embedding", index, embedding });
const vectors = (answer: EmbeddingResponse | undefined): unknown[] =>
  (answer?.data ?? []).map(({ embedding }) => embedding);

describe("embeddings", () => {
  it("stay as they are, as numbers or base64", () => {
    const body = fixture("openai/embeddings.json");
    const exchange = translatorOf("openai").translateEmbedding?.({ model: "e", input: "a" }, targetOf("openai"));
    expect(exchange?.reply(body, {})).toEqual(JSON.parse(body));
    expect(read("a", [item("AACAPg==", 0)])).toMatchObject({
      object: "list",
      model: "a-model",
      data: [{ embedding: "AACAPg==" }],
    });
  });

  it.each<[string, Input, number]>([
    ["a text", "a", 1],
    ["a list of texts", ["a", "b"], 2],
    ["a list of one text", ["a"], 1],
    ["a list of tokens", [1, 2, 3], 1],
    [
      "lists of tokens",
      [
        [1, 2],
        [3, 4],
      ],
      2,
    ],
  ])("are one for each input: %s", (_, input, count) => {
    const data = Array.from({ length: 4 }, (_each, index) => item([index], index));
    expect(vectors(read(input, data.slice(0, count)))).toHaveLength(count);
    for (const wrong of [count - 1, count + 1]) {
      expect(() => read(input, data.slice(0, wrong))).toThrow(
        expect.objectContaining({
          name: "APIConnectionError",
          message: expect.stringContaining(`for ${count} input`) as string,
        }),
      );
    }
  });

  it.each([
    null,
    {},
    3,
    item(undefined),
    item(null),
    item([]),
    item(""),
    item(["1"]),
    item([1, null]),
    item({ float: [1] }),
  ])("are invalid when one is %j", (broken) => {
    for (const vendor of ["openai", "azure", "mistral"]) {
      expect(() => read(["a", "b"], [item([1], 0), broken], vendor)).toThrow(
        expect.objectContaining({ name: "APIConnectionError" }),
      );
    }
  });

  it.each([undefined, null, {}, "data"])("are missing in %j", (data) => {
    expect(() => read("a", data)).toThrow(expect.objectContaining({ name: "APIConnectionError" }));
  });

  it("come in the order of their inputs", () => {
    const answer = read(["a", "b", "c"], [item([2], 2), item([0], 0), item([1], 1)]);
    expect(vectors(answer)).toEqual([[0], [1], [2]]);
  });

  it.each([
    [0, 2],
    [5, 7],
    [0, 1_000_000],
    [1, 2],
    [1, 1],
  ])("are invalid when their indexes are %j and %j", (one, other) => {
    expect(() => read(["a", "b"], [item([7], one), item([8], other)])).toThrow(
      expect.objectContaining({ name: "APIConnectionError" }),
    );
  });

  it("stay in the order of the answer, and are numbered, when some have no index", () => {
    const answer = read(["a", "b"], [{ embedding: [7] }, item([8], 0)]);
    expect(vectors(answer)).toEqual([[7], [8]]);
    expect(answer?.data.map(({ index, object }) => [index, object])).toEqual([
      [0, "embedding"],
      [1, "embedding"],
    ]);
  });

  it.each<readonly (readonly [unknown, unknown, unknown])[]>([
    [[0, 1e9, 2]],
    [[0, 1, 3]],
    [[1, 2, 3]],
    [[0, -1, 2]],
    [[0, 1.5, 2]],
    [[0, 1, 1]],
    [[0, undefined, 3]],
    [[0, undefined, 1e9]],
    [[0, null, "1"]],
  ])("are invalid when their indexes are %j", (indexes) => {
    for (const vendor of ["openai", "azure", "mistral"]) {
      const data = indexes.map((index) => ({ embedding: [1], index }));
      expect(() => read(["a", "b", "c"], data, vendor)).toThrow(
        expect.objectContaining({ name: "APIConnectionError" }),
      );
    }
  });
});
