/** `extra_headers` and `extra_body`, whoever they are for. */
import { describe, expect, it } from "vitest";
import { BadRequestError } from "../../../src/errors.ts";
import { translator as anthropic } from "../../../src/providers/anthropic/translator.ts";
import { translator as bedrock } from "../../../src/providers/bedrock/translator.ts";
import { geminiTranslator } from "../../../src/providers/gemini/translator.ts";
import { STUDIO } from "../../../src/providers/gemini/studio.ts";
import type { HttpTranslator, Target } from "../../../src/providers/provider.ts";
import { vertexTranslator } from "../../../src/providers/vertex_ai/translator.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";

const PROVIDERS: readonly (readonly [string, string, HttpTranslator])[] = [
  ["anthropic", "claude-sonnet-4-5", anthropic],
  ["bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", bedrock],
  ["gemini", "gemini-2.5-flash", geminiTranslator(STUDIO)],
  ["vertex_ai", "claude-sonnet-4-5", vertexTranslator()],
];

describe.each(PROVIDERS)("%s", (provider, model, translator) => {
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
  const sent = (fields: Record<string, unknown>): ReturnType<HttpTranslator["chatRequest"]> => {
    const request = { model: "g", messages: [{ role: "user", content: "Hi" }], ...fields };
    return translator.chatRequest(request as ChatRequest, target);
  };

  it("sends a header of the caller's", () => {
    expect(sent({ extra_headers: { "X-Team": "quay" } }).headers).toMatchObject({ "x-team": "quay" });
  });

  it.each([{ "x-a": "two\nlines" }, { "x-a": null }, { "x-a": 1 }, { "two words": "a" }, { "x-a": "€" }])(
    "refuses %j, which is no header, before anything is sent",
    (extra_headers) => {
      expect(() => sent({ extra_headers })).toThrow(BadRequestError);
    },
  );

  it("keeps its credential and what frames the request", () => {
    const names = ["Host", "Content-Type", "Content-Length", "Transfer-Encoding", "Authorization", "X-Api-Key"];
    const others = ["X-Goog-Api-Key", "X-Amz-Date", "X-Amz-Security-Token", "X-Amz-Content-Sha256", "Connection"];
    const extra_headers = Object.fromEntries([...names, ...others].map((name) => [name, "mine"]));
    expect(sent({ extra_headers })).toEqual(sent({}));
  });

  it("is streamed or not as the call says, whatever extra_body says", () => {
    for (const stream of [true, false]) {
      expect(sent({ stream, extra_body: { stream: !stream, a: 1 } })).toEqual(sent({ stream, extra_body: { a: 1 } }));
    }
  });
});
