import { describe, expect, it } from "vitest";
import { RateLimitError } from "../../src/errors.ts";
import { errorFromReply as anthropicError } from "../../src/providers/anthropic/errors.ts";
import { errorFromReply as bedrockError } from "../../src/providers/bedrock/errors.ts";
import { errorFromReply as googleError } from "../../src/providers/gemini/errors.ts";
import { openAiError } from "../../src/providers/openai/errors.ts";
import { LONGEST_WORDS } from "../../src/transport/body-limits.ts";
import type { Target } from "../../src/provider.ts";
import { stepsOf } from "./steps.ts";

const READERS = { openai: openAiError, anthropic: anthropicError, gemini: googleError, bedrock: bedrockError };

const target: Target = {
  deployment_id: "main/openai/some-model",
  model_group: "main",
  provider: "openai",
  model: "some-model",
  api_base: "http://127.0.0.1:1",
  api_key: "key-of-the-deployment",
  params: { model: "openai/some-model" },
  model_info: {},
};

const MEBIBYTE = 1024 * 1024;
const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Beginnings that an expression looks for, without the end that it looks for next. */
const PIECES = [
  "<",
  "<title",
  "<title>",
  "<script",
  "<script>",
  "<style>",
  "<a ",
  "<!-- ",
  "eyJ-",
  "eyJa.a",
  "sk-",
  "sk-a",
  "Bearer ",
  "&key=",
  "violat",
  "violates the ",
  "rate",
  "rate ",
  "limit ",
  "1",
  "1.",
  ".",
  "a",
  "/",
  "@",
  "-",
  "_",
  " ",
  "\n",
  "retry in ",
  "retry after 1",
  "try again in 1 ",
  "input token count ",
  "prompt token count of ",
  "current length is ",
  "messages[0].content",
  "inputs. tokens + ",
  'retryDelay":"',
  '"request_id" : "',
];

const BODIES: readonly (readonly [string, (length: number) => string])[] = [
  ...PIECES.flatMap((piece): [string, (length: number) => string][] => [
    [`a page of ${JSON.stringify(piece)}`, (length) => filled(piece, length)],
    [`a page behind a tag of ${JSON.stringify(piece)}`, (length) => `<html>${filled(piece, length)}`],
    [
      `a message of ${JSON.stringify(piece)}`,
      (length) => JSON.stringify({ error: { message: filled(piece, length) } }),
    ],
  ]),
  ["a delay of digits", (length) => JSON.stringify({ error: { details: [{ retryDelay: filled("1", length) }] } })],
  ["a code of letters", (length) => JSON.stringify({ error: { code: filled("a", length), message: "no" } })],
  ["many complaints", (length) => `{"detail":[${filled('{"loc":["a"],"msg":"b"},', length - 40)}{}]}`],
  ["errors in errors", (length) => `${filled('{"error":[', length / 2)}0${"]}".repeat(length / 20)}`],
];

describe("an error's body of a mebibyte", () => {
  describe.each(Object.entries(READERS))("at %s", (_, read) => {
    it.each(BODIES)("is read in steps that grow with it and no faster, and its message is short: %s", (__, body) => {
      const text = body(MEBIBYTE);
      let message = "";
      const steps = stepsOf(() => (message = read({ status: 429, headers: {}, body: text }, target).message));
      expect(steps / text.length).toBeLessThan(80);
      expect(message.length).toBeLessThan(3000);
    });
  });
});

describe("an error's body that is nested without end", () => {
  const DEEP: Readonly<Record<string, (depth: number) => string>> = {
    lists: (depth) => "[".repeat(depth) + "]".repeat(depth),
    "errors in lists of errors": (depth) => '{"error":['.repeat(depth) + "]}".repeat(depth),
    "details of details": (depth) => `{"error":${'{"detail":'.repeat(depth)}1${"}".repeat(depth)}}`,
    "messages of messages": (depth) => `{"error":{"message":${'[{"msg":'.repeat(depth)}1${"}]".repeat(depth)}}}`,
    "places in places": (depth) => `{"detail":[{"msg":"no","loc":${"[".repeat(depth)}${"]".repeat(depth)}}]}`,
    "codes in codes": (depth) => `{"error":{"code":${"[".repeat(depth)}${"]".repeat(depth)}}}`,
    "errors that are not closed": (depth) => '{"error":{"message":"no","a":'.repeat(depth),
  };
  describe.each(Object.entries(READERS))("at %s", (_, read) => {
    it.each(Object.entries(DEEP))("keeps its status: %s", (__, body) => {
      const error = read({ status: 429, headers: {}, body: body(50_000) }, target);
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error.status).toBe(429);
    });
  });
});

describe("what an error says behind its first words", () => {
  it("is not read", () => {
    const words = (length: number): string => JSON.stringify({ message: `${"a ".repeat(length / 2)}context limit` });
    const read = (length: number): string =>
      openAiError({ status: 400, headers: {}, body: words(length) }, target).constructor.name;
    expect(read(LONGEST_WORDS - 20)).toBe("ContextWindowExceededError");
    expect(read(LONGEST_WORDS)).toBe("BadRequestError");
  });
});
