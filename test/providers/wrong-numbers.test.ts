/** Numbers that providers send: a count is a count or not known, a price is right or not known, and no vector changes its place. */
import { describe, expect, it } from "vitest";
import { chatUsage as anthropicUsage } from "../../src/providers/anthropic/response/usage.ts";
import { embeddingReply as bedrockEmbeddings } from "../../src/providers/bedrock/embeddings/embedding-reply.ts";
import { chatUsage as bedrockUsage } from "../../src/providers/bedrock/response/usage.ts";
import { embeddingReply as geminiEmbeddings } from "../../src/providers/gemini/embeddings/embedding-reply.ts";
import { chatUsage as geminiUsage } from "../../src/providers/gemini/response/usage.ts";
import { normalizedUsage } from "../../src/providers/openai/response/usage.ts";
import { limitReset, retryAfter } from "../../src/translation/errors/retry-after.ts";
import { rateLimitFacts } from "../../src/translation/errors/rate-limit-headers.ts";
import type { EmbeddingResponse } from "../../src/types/openai.ts";
import { embeddingProblems } from "../support/openai-shapes.ts";
import { pathsIn, replaced, WRONG } from "../support/wrong-types.ts";
import { speakers } from "./support/wire-bodies.ts";

/** What is no count. Digits in quotes are text, whatever they say. */
const NO_COUNTS: readonly unknown[] = [
  "11",
  "",
  "x",
  true,
  false,
  -1,
  0.5,
  NaN,
  Infinity,
  1e300,
  2 ** 53,
  [],
  [11],
  {},
];

type Fields = Readonly<Record<string, unknown>>;

interface Wire {
  readonly name: string;
  readonly read: (usage: Fields) => object | undefined;
  /** Every count that a price hangs on. */
  readonly usage: Readonly<Record<string, number>>;
  readonly comes_to: object;
}

const WIRES: readonly Wire[] = [
  {
    name: "OpenAI",
    read: (usage) => {
      const { cached_tokens, ...counts } = usage;
      return normalizedUsage({ ...counts, prompt_tokens_details: { cached_tokens } });
    },
    usage: { prompt_tokens: 11, completion_tokens: 20, cached_tokens: 4 },
    comes_to: {
      prompt_tokens: 11,
      completion_tokens: 20,
      total_tokens: 31,
      prompt_tokens_details: { cached_tokens: 4 },
    },
  },
  {
    name: "Anthropic",
    read: anthropicUsage,
    usage: { input_tokens: 5, cache_read_input_tokens: 4, cache_creation_input_tokens: 2, output_tokens: 20 },
    comes_to: { prompt_tokens: 11, completion_tokens: 20, total_tokens: 31 },
  },
  {
    name: "Gemini",
    read: geminiUsage,
    usage: {
      promptTokenCount: 10,
      toolUsePromptTokenCount: 1,
      candidatesTokenCount: 15,
      thoughtsTokenCount: 5,
      cachedContentTokenCount: 4,
    },
    comes_to: {
      prompt_tokens: 11,
      completion_tokens: 20,
      total_tokens: 31,
      prompt_tokens_details: { cached_tokens: 4 },
    },
  },
  {
    name: "Converse",
    read: bedrockUsage,
    usage: { inputTokens: 5, cacheReadInputTokens: 4, cacheWriteInputTokens: 2, outputTokens: 20 },
    comes_to: { prompt_tokens: 11, completion_tokens: 20, total_tokens: 31 },
  },
];

describe.each(WIRES)("usage in the words of $name", ({ read, usage, comes_to }) => {
  it("is what was counted", () => {
    expect(read(usage)).toMatchObject(comes_to);
  });

  it.each(Object.keys(usage))("is not known where %s is no count", (name) => {
    for (const wrong of NO_COUNTS) expect(read({ ...usage, [name]: wrong })).toBeUndefined();
  });

  it.each(Object.keys(usage))("is that of the others where %s is absent", (name) => {
    for (const absent of [undefined, null]) expect(read({ ...usage, [name]: absent })).toBeDefined();
  });
});

describe("a total", () => {
  it("is the sum where the one that was sent is no count", () => {
    for (const wrong of NO_COUNTS)
      expect(normalizedUsage({ prompt_tokens: 11, completion_tokens: 20, total_tokens: wrong })).toEqual({
        prompt_tokens: 11,
        completion_tokens: 20,
        total_tokens: 31,
      });
  });
});

describe("parts that may have a price of their own", () => {
  const base = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 };
  const openai = (more: object) => normalizedUsage({ ...base, ...more });

  it.each<readonly [string, (value: unknown) => object | undefined]>([
    ["reasoning", (value) => openai({ completion_tokens_details: { reasoning_tokens: value } })],
    ["Perplexity's reasoning", (value) => openai({ reasoning_tokens: value })],
    ["audio that was heard", (value) => openai({ prompt_tokens_details: { audio_tokens: value } })],
    ["audio that was spoken", (value) => openai({ completion_tokens_details: { audio_tokens: value } })],
    ["writes to the cache", (value) => openai({ prompt_tokens_details: { cache_write_tokens: value } })],
    ["writes in LiteLLM's name", (value) => openai({ prompt_tokens_details: { cache_creation_tokens: value } })],
    ["writes in DashScope's", (value) => openai({ prompt_tokens_details: { cache_creation_input_tokens: value } })],
    ["writes in Anthropic's", (value) => openai({ cache_creation_input_tokens: value })],
    ["Claude's thinking", (value) => anthropicUsage({ output_tokens_details: { thinking_tokens: value } })],
    ["Claude's long writes", (value) => anthropicUsage({ cache_creation: { ephemeral_1h_input_tokens: value } })],
    ["Claude's compaction", (value) => anthropicUsage({ iterations: [{ type: "compaction", input_tokens: value }] })],
    ["Converse's writes", (value) => bedrockUsage({ cacheDetails: [{ ttl: "1h", inputTokens: value }] })],
    [
      "Gemini's images",
      (value) => geminiUsage({ candidatesTokensDetails: [{ modality: "IMAGE", tokenCount: value }] }),
    ],
  ])("make the usage unknown where they are no counts: %s", (_, read) => {
    for (const wrong of NO_COUNTS) expect(read(wrong)).toBeUndefined();
    for (const absent of [undefined, null, 0, 3]) expect(read(absent)).toBeDefined();
  });
});

it("Gemini's tokens of images, video and audio are parts of the prompt and of the completion", () => {
  const counted = (...kinds: readonly string[]) => kinds.map((modality, at) => ({ modality, tokenCount: at + 1 }));
  const usage = geminiUsage({
    promptTokenCount: 20,
    candidatesTokenCount: 10,
    promptTokensDetails: counted("TEXT", "IMAGE", "VIDEO", "AUDIO"),
    candidatesTokensDetails: counted("IMAGE"),
  });
  expect(usage?.prompt_tokens_details).toEqual({ cached_tokens: 0, image_tokens: 2, video_tokens: 3, audio_tokens: 4 });
  expect(usage?.completion_tokens_details).toEqual({ reasoning_tokens: 0, image_tokens: 1 });
});

describe("details that no price hangs on", () => {
  it("are left out where they are no counts", () => {
    for (const wrong of NO_COUNTS) {
      const details = { accepted_prediction_tokens: wrong, rejected_prediction_tokens: wrong, ours: "stays" };
      const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3, completion_tokens_details: details };
      expect(normalizedUsage(usage)?.completion_tokens_details).toEqual({ ours: "stays" });
    }
  });
});

const speakerOf = (vendor: string) => {
  const speaker = speakers().find((each) => each.vendor === vendor);
  if (speaker === undefined) throw new Error(`There is no ${vendor}.`);
  return speaker;
};

describe("the index of an embedding", () => {
  const { translator, target } = speakerOf("openai");
  const texts = Array.from({ length: 12 }, (_, index) => `text ${index}`);
  const read = (indexes: readonly unknown[]): EmbeddingResponse | undefined => {
    const data = indexes.map((index, place) => ({ object: "embedding", index, embedding: [place] }));
    return translator.translateEmbedding?.({ model: "e", input: texts }, target).reply(JSON.stringify({ data }), {});
  };

  it("says whose it is", () => {
    const answer = read(texts.map((_, place) => 11 - place));
    expect(answer?.data.map(({ embedding }) => embedding[0])).toEqual(texts.map((_, place) => 11 - place));
    expect(answer?.data.map(({ index }) => index)).toEqual(texts.map((_, place) => place));
  });

  it.each([
    ["text", (place: number) => String(place)],
    ["twice the same", (place: number) => (place === 11 ? 0 : place)],
    ["below 0", (place: number) => place - 1],
    ["between two", (place: number) => place / 2],
    ["an object", () => ({})],
    ["true", () => true],
  ])("that is %s is no answer: nobody could say whose it is", (_, indexOf) => {
    expect(() => read(texts.map((_text, place) => indexOf(place)))).toThrow(
      expect.objectContaining({ name: "APIConnectionError", status: undefined }),
    );
  });
});

describe("vectors", () => {
  const { translator, target } = speakerOf("openai");
  const read = (embedding: string): unknown =>
    translator
      .translateEmbedding?.({ model: "e", input: "a" }, target)
      .reply(`{"data":[{"index":0,"embedding":${embedding}}]}`, {});

  it.each(["[1,null]", '["1"]', "[1,[2]]", "[1e999]", "[]", "{}", "7", '"x"'])("are none in %s", (embedding) => {
    expect(() => read(embedding)).toThrow(expect.objectContaining({ name: "APIConnectionError" }));
  });

  it("that are packed are whole, or none", () => {
    const packed = Buffer.from(new Float32Array([0.25, -1, 3]).buffer).toString("base64");
    expect(read(JSON.stringify(packed))).toMatchObject({ data: [{ embedding: packed }] });
    for (let length = 1; length < packed.length; length += 1) {
      expect(() => read(JSON.stringify(packed.slice(0, length)))).toThrow(/without a vector/);
    }
    expect(() => read(JSON.stringify(packed.replace(/.$/, "!")))).toThrow(/without a vector/);
  });
});

describe("embeddings of providers that take several requests", () => {
  const answers: readonly (readonly [string, string, object])[] = [
    ["bedrock", "Titan", { embedding: [0.1, 0.2], inputTextTokenCount: 3 }],
    ["bedrock", "Cohere", { embeddings: { float: [[0.1, 0.2]] } }],
    ["gemini", "AI Studio", { embeddings: [{ values: [0.1, 0.2] }], usageMetadata: { promptTokenCount: 3 } }],
    [
      "vertex_ai",
      "Vertex",
      { predictions: [{ embeddings: { values: [0.1, 0.2], statistics: { token_count: 3, truncated: false } } }] },
    ],
  ];

  it.each(answers)("at %s (%s) are embeddings or an error, whatever a field is", (vendor, _, json) => {
    const { target } = speakerOf(vendor);
    const request = { model: "e", input: "a" };
    const found: string[] = [];
    for (const path of pathsIn(json)) {
      for (const wrong of WRONG) {
        const answer = { body: replaced(json, path, wrong), headers: {} };
        const embeddings = vendor === "bedrock" ? bedrockEmbeddings : geminiEmbeddings;
        const read = (): unknown => embeddings([answer], 1, request, target).body;
        for (const problem of problemsOf(read)) found.push(`${path.join(".")} = ${wrong.slice(0, 30)}: ${problem}`);
      }
    }
    expect(found).toEqual([]);
  });
});

function problemsOf(read: () => unknown): readonly string[] {
  try {
    return embeddingProblems(read());
  } catch (error) {
    return error instanceof Error && error.name === "APIConnectionError" ? [] : [String(error)];
  }
}

const HUGE = "9".repeat(400);

describe("what headers say", () => {
  it.each(["", "x", "-1", "NaN", "Infinity", "1e9", "0x10", HUGE, `${HUGE}.5`])("is no time to wait in %j", (text) => {
    expect(retryAfter({ "retry-after-ms": text, "retry-after": text }, 0)).toBeUndefined();
  });

  it.each(["", "x", "-1", "NaN", HUGE, `${HUGE}s`, `${HUGE}d${HUGE}h`])(
    "is no endless wait in the reset %j",
    (text) => {
      const headers = { "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": text };
      expect(limitReset(headers, 0) ?? 0).toSatisfy(Number.isFinite);
    },
  );

  it("is no time to wait in a message of endless digits", () => {
    expect(retryAfter({}, 0, `try again in ${HUGE}s`)).toBeUndefined();
  });

  it("is a limit only where it is exact", () => {
    const names = ["x-ratelimit-remaining-tokens", "x-ratelimit-limit-tokens"];
    expect(rateLimitFacts(Object.fromEntries(names.map((name) => [name, HUGE])))).toBeUndefined();
    expect(rateLimitFacts(Object.fromEntries(names.map((name) => [name, "9007199254740993"])))).toBeUndefined();
    expect(rateLimitFacts({ "x-ratelimit-remaining-tokens": "150000" })).toEqual({ remaining_tokens: 150_000 });
  });
});
