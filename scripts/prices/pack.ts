/** Packs LiteLLM's price file into the text that `src/pricing/models/packed-table.ts` reads. */

import { PackedTable, RADIX } from "../../src/pricing/models/packed-table.ts";
import { isRowOf } from "../../src/pricing/models/row-names.ts";

/** A row of LiteLLM's `model_prices_and_context_window.json`. */
export type PriceRow = Readonly<Record<string, unknown>>;
export type PriceFile = Readonly<Record<string, PriceRow>>;

/** What a program asks of a model; sources, dates and notes are left out. */
const KEPT =
  /cost|pricing|multiplier|^max_|^supports_|^mode$|^litellm_provider$|^output_vector_size$|^[rt]pm$|^prompt_cache_min_tokens$/u;

/** Anthropic's multipliers: of answers from the United States only, and of the fast mode. */
const MULTIPLIERS = "provider_specific_entry";

function isKept(fact: string, value: unknown): boolean {
  if (value === null) return false;
  return KEPT.test(fact) || (fact === MULTIPLIERS && typeof value === "object" && ("us" in value || "fast" in value));
}

/** The rows of our providers, without what no program asks for. Aliases have the facts of their models. */
export function rowsOf(file: PriceFile, providers: readonly string[]): PriceFile {
  const rows: Record<string, PriceRow> = {};
  for (const [name, row] of Object.entries(file)) {
    const facts = typeof row["alias_of"] === "string" ? file[row["alias_of"]] : row;
    const provider = facts?.["litellm_provider"];
    if (facts === undefined || typeof provider !== "string" || !/^[\w./:@+-]+$/u.test(name)) continue;
    if (!providers.some((ours) => isRowOf(provider, ours))) continue;
    rows[name] = Object.fromEntries(Object.entries(facts).filter(([fact, value]) => isKept(fact, value)));
  }
  return rows;
}

/** The rows as text. Models with the same facts share a row. */
export function packed(rows: PriceFile): string {
  const facts = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))].toSorted();
  const number = new Map(facts.map((fact, index) => [fact, index]));
  const lines = new Map<string, number>();
  const names = Object.keys(rows)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((name) => {
      const json = packedRow(rows[name] ?? {}, number);
      const row = lines.get(json) ?? lines.size;
      lines.set(json, row);
      return `${name}\t${row.toString(RADIX)}`;
    });
  return [facts.join(" "), names.join("\n"), [...lines.keys()].join("\n")].join("\n\n");
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
  return Object.fromEntries(table.names.map((name) => [name, table.get(name) ?? {}]));
}
