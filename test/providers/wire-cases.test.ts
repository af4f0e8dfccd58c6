/** There are enough cases of every provider's wire: a provider without them is not known to work. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { providerNames } from "../../src/providers/index.ts";
import { FOLDERS } from "./support/compatible.ts";
import { FIXTURES } from "./support/way.ts";

const FIRST_CLASS: readonly string[] = ["openai", "azure", "anthropic", "gemini", "vertex_ai", "bedrock"];
const COMPATIBLE = FOLDERS.filter(([vendor]) => vendor !== "openai");

/** How many cases of each kind a provider has. */
interface Counts {
  requests: number;
  answers: number;
  streams: number;
  errors: number;
}

/** Files that are tables of cases; `expected.json` only says what the files beside it come to. */
const TABLES: Readonly<Record<string, keyof Counts>> = { "errors.json": "errors", "requests.json": "requests" };

/** The cases of a folder; where several vendors share it, only the requests that are this one's. */
function countsOf(vendor: string, name: string = vendor): Counts {
  const folder = new URL(`${name}/`, FIXTURES);
  const counts: Counts = { requests: 0, answers: 0, streams: 0, errors: 0 };
  for (const file of readdirSync(folder)) {
    const table = TABLES[file];
    if (table !== undefined) counts[table] += rowsOf(new URL(file, folder), vendor);
    else if (/\.(?:sse|jsonl)$/.test(file)) counts.streams += 1;
    else if (file.endsWith(".json") && file !== "expected.json") counts.answers += 1;
  }
  return counts;
}

function rowsOf(file: URL, vendor: string): number {
  const rows = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly vendor?: string }[];
  const own = rows.filter((row) => (row.vendor ?? vendor) === vendor);
  return new Set(own.map((row) => JSON.stringify(row))).size;
}

const total = ({ requests, answers, streams, errors }: Counts): number => requests + answers + streams + errors;

const isFirstClass = (counts: Counts): boolean =>
  total(counts) >= 25 && counts.requests >= 8 && counts.answers > 0 && counts.streams > 0 && counts.errors > 0;

const isNamed = (counts: Counts): boolean =>
  counts.requests > 0 && counts.answers > 0 && counts.streams > 0 && counts.errors > 1 && total(counts) >= 5;

describe("the cases of the wire", () => {
  it.each(FIRST_CLASS)("of %s are 25 or more, with requests, answers, streams and errors among them", (provider) => {
    expect(countsOf(provider)).toSatisfy(isFirstClass);
  });

  it.each(COMPATIBLE)("of %s are 5 or more, with a request, an answer, a stream and two errors", (vendor, folder) => {
    expect(countsOf(vendor, folder)).toSatisfy(isNamed);
  });

  it("are of every provider", () => {
    const counted = [...FIRST_CLASS, ...COMPATIBLE.map(([vendor]) => vendor)];
    expect(counted.toSorted()).toEqual(providerNames().toSorted());
  });
});
