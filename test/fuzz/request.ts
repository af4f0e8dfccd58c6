/** What is asked of the router in a case. */
import type { FuzzCase } from "./case.ts";

const QUESTION = "What is to be said?";

const TOOLS = ["weather", "search"].map((name) => ({
  type: "function" as const,
  function: {
    name,
    description: "Looks something up.",
    parameters: {
      type: "object",
      properties: { city: { type: "string" }, days: { type: "integer" }, note: { type: "string" } },
      required: ["city"],
    },
  },
}));

const SCHEMA = {
  type: "object",
  properties: { city: { type: "string" }, temperature: { type: "integer" }, note: { type: "string" } },
  required: ["city", "temperature", "note"],
  additionalProperties: false,
};

/** Texts to embed. */
export const INPUT: readonly string[] = ["first", "second", "third"];

export function chatParams({ sort, mode, second, family }: FuzzCase): Record<string, unknown> {
  const thinks =
    sort === "thinking" && [family, second?.family].every((one) => one === undefined || one.dialect !== "openai");
  return {
    model: "main",
    messages: [{ role: "user", content: QUESTION }],
    stream: mode === "stream",
    ...(sort === "tools" && { tools: TOOLS }),
    ...(sort === "structured" && {
      response_format: { type: "json_schema", json_schema: { name: "weather", strict: true, schema: SCHEMA } },
    }),
    ...(thinks && { reasoning_effort: "high", max_tokens: 8_000 }),
  };
}
