/** Reads a price file in LiteLLM's format into a function for the router's `prices`. */
import { isFields } from "../fields.ts";
import { findAmong } from "../pricing/models/model-table.ts";
import { isPriceName } from "../pricing/price-names.ts";
import { shownName } from "../secrets.ts";
import type { ModelFacts, ModelPrices } from "../types/models.ts";

/** A row that was left out. */
export interface PriceFileProblem {
  /** The name of the row; empty for the file itself. */
  readonly model: string;
  readonly message: string;
}

/** A function for `prices`, and what is wrong with the file. */
export type LitellmPrices = ModelPrices & {
  /** Rows that were left out, with the reason. */
  readonly problems: readonly PriceFileProblem[];
};

/**
 * Prices from LiteLLM's `model_prices_and_context_window.json`, or a file like it: its text, or what it was parsed to. Models
 * are found in it as in the table of this package; one that it does not have is left to that table. A row with a price that
 * is no number, or negative, is left out and listed in `problems`. Nothing throws.
 */
export function pricesFromLitellm(file: unknown): LitellmPrices {
  const problems: PriceFileProblem[] = [];
  const rows = new Map<string, ModelFacts>();
  const written = parsed(file);
  if (written === undefined) problems.push({ model: "", message: "the file is no JSON object" });
  for (const [model, row] of Object.entries(written ?? {})) {
    // LiteLLM's file begins with a row that explains the others.
    if (model === "sample_spec") continue;
    const facts = factsOf(row, written ?? {});
    const message = facts === undefined ? "is not an object" : problemOf(facts);
    if (message !== undefined) problems.push({ model: shownName(model), message });
    else if (facts !== undefined) rows.set(model, Object.freeze(facts));
  }
  const prices: ModelPrices = (_provider, _model, query) => findAmong({ get: (name) => rows.get(name) }, query)?.facts;
  return Object.assign(prices, { problems: Object.freeze(problems) });
}

function parsed(file: unknown): Record<string, unknown> | undefined {
  let value = file;
  try {
    if (typeof file === "string") value = JSON.parse(file);
  } catch {
    return undefined;
  }
  return isFields(value) && !Array.isArray(value) ? value : undefined;
}

/** An alias has the facts of its model. Prices may be numeric texts. */
function factsOf(row: unknown, file: Record<string, unknown>): ModelFacts | undefined {
  const alias = isFields(row) ? row["alias_of"] : undefined;
  const meant = typeof alias === "string" && Object.hasOwn(file, alias) ? file[alias] : row;
  if (!isFields(meant) || Array.isArray(meant)) return undefined;
  return Object.fromEntries(
    Object.entries(meant).map(([key, value]) => [key, isNumber(key) ? numberFrom(value) : value]),
  );
}

function isNumber(key: string): boolean {
  return isPriceName(key) || /^max_\w*tokens$/.test(key);
}

function numberFrom(value: unknown): unknown {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The first price, or window, that is none. Lists of prices are objects. */
function problemOf(facts: ModelFacts): string | undefined {
  const wrong = Object.entries(facts).find(([key, value]) => {
    if (!isNumber(key) || value === null || value === undefined || typeof value === "object") return false;
    return !(typeof value === "number" && value >= 0 && Number.isFinite(value));
  });
  return wrong && `${wrong[0]} must be a number of at least 0`;
}
