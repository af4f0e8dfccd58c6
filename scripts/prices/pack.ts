/** Packs LiteLLM's price file into the text that `src/pricing/models/packed-table.ts` reads. */

import { PackedTable } from "../../src/pricing/models/packed-table.ts";

/** A row of LiteLLM's `model_prices_and_context_window.json`. */
export type PriceRow = Readonly<Record<string, unknown>>;
export type PriceFile = Readonly<Record<string, PriceRow>>;

/** What a program asks of a model; sources, dates and notes are left out. */
const KEPT = /cost|pricing|multiplier|^max_|^supports_|^mode$|^litellm_provider$|^output_vector_size$|^[rt]pm$/u;

/** LiteLLM's names of a provider that it divides, such as `vertex_ai-mistral_models` or `bedrock_converse`. */
function isOf(litellmProvider: string, provider: string): boolean {
  return (
    litellmProvider === provider ||
    litellmProvider.startsWith(`${provider}-`) ||
    litellmProvider === `${provider}_converse` ||
    litellmProvider === `text-completion-${provider}`
  );
}

/** The rows of our providers, without what no program asks for. Aliases have the facts of their models. */
export function rowsOf(file: PriceFile, providers: readonly string[]): PriceFile {
  const rows: Record<string, PriceRow> = {};
  for (const [name, row] of Object.entries(file)) {
    const facts = typeof row["alias_of"] === "string" ? file[row["alias_of"]] : row;
    const provider = facts?.["litellm_provider"];
    if (facts === undefined || typeof provider !== "string" || !/^[\w./:@+-]+$/u.test(name)) continue;
    if (!providers.some((ours) => isOf(provider, ours))) continue;
    rows[name] = Object.fromEntries(Object.entries(facts).filter(([key, value]) => KEPT.test(key) && value !== null));
  }
  return rows;
}

/** The rows as text. Models with the same facts share a line. */
export function packed(rows: PriceFile): string {
  const facts = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))].toSorted();
  const number = new Map(facts.map((fact, index) => [fact, index]));
  const namesOf = new Map<string, string[]>();
  for (const [name, row] of Object.entries(rows).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const json = packedRow(row, number);
    namesOf.set(json, [...(namesOf.get(json) ?? []), name]);
  }
  return [facts.join(" "), ...[...namesOf].map(([json, names]) => [json, ...names].join("\t"))].join("\n");
}

function packedRow(row: PriceRow, number: ReadonlyMap<string, number>): string {
  const flags: number[] = [];
  const pairs: unknown[] = [];
  for (const [fact, value] of Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const index = number.get(fact) ?? 0;
    if (typeof value === "boolean") flags.push(value ? index : -1 - index);
    else pairs.push(index, value);
  }
  return JSON.stringify([flags, ...pairs]);
}

/** The rows that were packed. */
export function unpacked(text: string): PriceFile {
  const table = new PackedTable(text);
  return Object.fromEntries(
    [...table.names].map((name) => {
      const { key: _key, ...facts } = table.get(name) ?? { key: name };
      return [name, facts];
    }),
  );
}
