/** A large schema is expensive to rewrite: translating a request does it once. */
import { expect, it } from "vitest";
import { answerSchema } from "../../../src/providers/gemini/schema/json-schema.ts";
import { geminiTranslator } from "../../../src/providers/gemini/translator.ts";
import { AI_STUDIO } from "../../../src/providers/gemini/ai-studio.ts";
import type { Target } from "../../../src/provider.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";

const target: Target = {
  deployment_id: "d",
  model_group: "g",
  provider: "gemini",
  model: "gemini-2.5-flash",
  api_base: "https://localhost",
  api_key: "k",
  params: { model: "gemini/gemini-2.5-flash" },
  model_info: {},
};

/** How often `work` reads a part of the schema that it is given. */
function reads(work: (schema: Record<string, unknown>) => unknown): number {
  let count = 0;
  const counted = {
    get type() {
      count += 1;
      return "string";
    },
  };
  work({ type: "object", properties: { tide: counted }, required: ["tide"] });
  return count;
}

it("an answer's schema is rewritten once for each exchange", () => {
  const translate = (schema: Record<string, unknown>): void => {
    const response_format = { type: "json_schema", json_schema: { name: "tides", schema } };
    const request = { model: "g", messages: [{ role: "user", content: "Hi" }], response_format } as ChatRequest;
    const { request: sent, decoder } = geminiTranslator(AI_STUDIO).translate(request, target);
    decoder({});
    expect(sent.body).toContain('"tide"');
  };
  const once = reads((schema) => answerSchema(schema, ""));
  expect(once).toBeGreaterThan(0);
  expect(reads(translate)).toBe(once);
});
