/** There are enough cases of every provider's wire: a provider without them is not known to work. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FIXTURES = new URL("../fixtures/", import.meta.url);

const FIRST_CLASS: readonly string[] = ["openai", "azure", "anthropic", "gemini", "vertex_ai", "bedrock"];
const NAMED: readonly string[] = [
  "groq",
  "mistral",
  "deepseek",
  "xai",
  "together_ai",
  "fireworks_ai",
  "openrouter",
  "perplexity",
  "cerebras",
  "sambanova",
  "ollama",
  "hosted_vllm",
  "lm_studio",
  "llamafile",
  "minimax",
  "zai",
  "huggingface",
];

/** How many cases of each kind a provider's folder holds. */
interface Counts {
  requests: number;
  answers: number;
  streams: number;
  errors: number;
}

/** Files that are tables of cases; `expected.json` only says what the files beside it come to. */
const TABLES: Readonly<Record<string, keyof Counts>> = {
  "errors.json": "errors",
  "error-responses.json": "errors",
  "requests.json": "requests",
};

function countsOf(provider: string): Counts {
  const folder = new URL(`${provider}/`, FIXTURES);
  const counts: Counts = { requests: 0, answers: 0, streams: 0, errors: 0 };
  for (const file of readdirSync(folder)) {
    const table = TABLES[file];
    if (table !== undefined) counts[table] += rowsOf(new URL(file, folder));
    else if (/\.(?:sse|jsonl)$/.test(file)) counts.streams += 1;
    else if (file.endsWith(".json") && file !== "expected.json") counts.answers += 1;
  }
  return counts;
}

function rowsOf(file: URL): number {
  const rows: unknown = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(rows) ? new Set(rows.map((row) => JSON.stringify(row))).size : 0;
}

const total = ({ requests, answers, streams, errors }: Counts): number => requests + answers + streams + errors;

const isFirstClass = (counts: Counts): boolean =>
  total(counts) >= 25 && counts.answers > 0 && counts.streams > 0 && counts.errors > 0;

const isNamed = (counts: Counts): boolean =>
  counts.requests > 0 && counts.answers > 0 && counts.streams > 0 && counts.errors > 1 && total(counts) >= 5;

describe("the cases of the wire", () => {
  it.each(FIRST_CLASS)("of %s are 25 or more, with answers, streams and errors among them", (provider) => {
    expect(countsOf(provider)).toSatisfy(isFirstClass);
  });

  it.each(NAMED)("of %s are 5 or more, with a request, an answer, a stream and two errors among them", (provider) => {
    expect(countsOf(provider)).toSatisfy(isNamed);
  });
});
