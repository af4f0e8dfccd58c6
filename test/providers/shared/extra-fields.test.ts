/** `extra_headers` and `extra_body`, whoever they are for. */
import { describe, expect, it } from "vitest";
import { BadRequestError } from "../../../src/errors.ts";
import { translator as anthropic } from "../../../src/providers/anthropic/translator.ts";
import { translator as bedrock } from "../../../src/providers/bedrock/translator.ts";
import { geminiTranslator } from "../../../src/providers/gemini/translator.ts";
import { AI_STUDIO } from "../../../src/providers/gemini/ai-studio.ts";
import type { Target } from "../../../src/provider.ts";
import { vertexTranslator } from "../../../src/providers/vertex_ai/translator.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";
import { translatorOf } from "../openai/support/wire.ts";
import type { HttpRequest } from "../../../src/transport/http.ts";
import type { HttpTranslator } from "../../../src/exchange/translator.ts";

const GOOGLES = ["authorization", "x-goog-api-key"];
const AMAZONS = ["authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"];

/** Each with the headers of its credential. */
const PROVIDERS: readonly (readonly [string, string, HttpTranslator, readonly string[]])[] = [
  ["anthropic", "claude-sonnet-4-5", anthropic, ["authorization", "x-api-key"]],
  ["bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", bedrock, AMAZONS],
  ["gemini", "gemini-2.5-flash", geminiTranslator(AI_STUDIO), GOOGLES],
  ["vertex_ai", "claude-sonnet-4-5", vertexTranslator(), GOOGLES],
  ["vertex_ai", "gemini-2.5-flash", vertexTranslator(), GOOGLES],
  ["openai", "gpt-4o", translatorOf("openai"), ["authorization"]],
  ["groq", "llama", translatorOf("groq"), ["authorization"]],
  ["azure", "gpt-4o", translatorOf("azure"), ["authorization", "api-key"]],
];
const FRAMING = ["Host", "Content-Type", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Upgrade"];
const OTHERS = ["cookie", "x-team", ...PROVIDERS.flatMap(([, , , names]) => names)];

describe.each(PROVIDERS)("%s with %s", (provider, model, translator, credential) => {
  const target: Target = {
    deployment_id: "d",
    model_group: "g",
    provider,
    model,
    api_base: "https://localhost",
    api_key: "k",
    params: { model: `${provider}/${model}` },
    model_info: {},
  };
  const sent = (fields: Record<string, unknown>, other: Partial<Target> = {}): HttpRequest => {
    const request = { model: "g", messages: [{ role: "user", content: "Hi" }], ...fields };
    return translator.translate(request as ChatRequest, { ...target, ...other }).request;
  };

  it("sends a header of the caller's", () => {
    expect(sent({ extra_headers: { "X-Team": "quay" } }).headers).toMatchObject({ "x-team": "quay" });
  });

  it.each([
    { "x-a": "two\nlines" },
    { "x-a": true },
    { "x-a": NaN },
    { "x-a": {} },
    { "two words": "a" },
    { "x-a": "€" },
  ])("refuses %j, which is no header, before anything is sent", (extra_headers) => {
    expect(() => sent({ extra_headers })).toThrow(BadRequestError);
  });

  it("sends a number as its digits, and leaves out what is null or undefined", () => {
    const extra_headers = { "x-num": 2, "x-none": null, "x-unset": undefined };
    const plain = sent({});
    expect(sent({ extra_headers })).toEqual({ ...plain, headers: { ...plain.headers, "x-num": "2" } });
  });

  it.each(["k", undefined])("keeps its credential and what frames the request, with the key %s", (api_key) => {
    const extra_headers = Object.fromEntries([...FRAMING, ...credential].map((name) => [name, "mine"]));
    expect(sent({ extra_headers }, { api_key })).toEqual(sent({}, { api_key }));
  });

  it("sends a header that is another provider's credential, or a gateway's", () => {
    const names = OTHERS.filter((name) => !credential.includes(name));
    const extra_headers = Object.fromEntries(names.map((name) => [name, "mine"]));
    for (const api_key of ["k", undefined]) {
      const plain = sent({}, { api_key }).headers;
      expect(sent({ extra_headers }, { api_key }).headers).toEqual({ ...plain, ...extra_headers });
    }
  });

  it("is streamed or not as the call says, whatever extra_body says", () => {
    for (const stream of [true, false]) {
      expect(sent({ stream, extra_body: { stream: !stream, a: 1 } })).toEqual(sent({ stream, extra_body: { a: 1 } }));
    }
  });
});
