/** Prices in `litellm_params` and `model_info`: which names there are, and numbers, also as text. */
import { isPriceName, looksLikePrice, PRICE_NAMES, TOKEN_PRICES } from "../pricing/price-names.ts";
import { type Check, isPlainObject, listOf, member, type Report, shown } from "./check.ts";
import { Spellings } from "./misspelt.ts";
import { nearestName } from "./nearest-name.ts";
import { amount, data, numberFrom } from "./value-checks.ts";

const LISTS: Readonly<Record<string, Check>> = {
  tiered_pricing: listOf(row),
  search_context_cost_per_query: pricesIn,
  off_peak_pricing: data,
};

const spellings = new Spellings(names);

/** With the endings of service tiers. */
function names(): readonly string[] {
  return [...PRICE_NAMES, ...TOKEN_PRICES.flatMap((name) => ["priority", "flex"].map((tier) => `${name}_${tier}`))];
}

/** The check of a price with this name; `undefined` for a name that is no price's. */
export function priceCheck(key: string): Check | undefined {
  if (Object.hasOwn(LISTS, key)) return LISTS[key];
  return isPriceName(key) || isMultiplier(key) ? amount : undefined;
}

function isMultiplier(key: string): boolean {
  return /^regional_(?:processing|endpoint)_uplift_multiplier(?:_[a-z]{2,12})?$/.test(key);
}

/** What is wrong with a name that is meant as a price's; `undefined` for a right one, and for one that means something else. */
export function priceNameProblem(key: string): string | undefined {
  if (isPriceName(key)) return undefined;
  const [plain = key] = key.split("_above_", 1);
  const meant = spellings.meant(key)?.name ?? (looksLikePrice(key) ? nearestName(plain, names()) : undefined);
  if (meant !== undefined) return `is not the name of a price; did you mean ${JSON.stringify(meant)}?`;
  return looksLikePrice(key) ? "is not the name of a price" : undefined;
}

/** `value` with prices that are text as numbers, also within lists of prices. */
export function withNumbers(key: string, value: unknown): unknown {
  if (Object.hasOwn(LISTS, key)) return numbersIn(value);
  return priceCheck(key) === undefined ? value : numberFrom(value);
}

function numbersIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbersIn);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [
      key,
      Array.isArray(field) ? field.map(numberFrom) : numberFrom(field),
    ]),
  );
}

/** A row of `tiered_pricing`: `{ range: [from, to], input_cost_per_token, … }`. */
function row(value: unknown, path: string, report: Report): void {
  if (!isPlainObject(value)) return report(path, `must be an object with a range and prices, got ${shown(value)}`);
  const { range, ...prices } = value;
  const isRange =
    Array.isArray(range) && range.length === 2 && range.every((end) => typeof end === "number" && end >= 0);
  if (!isRange) report(`${path}.range`, "must be two numbers of tokens: [from, to]");
  pricesIn(prices, path, report);
}

function pricesIn(value: unknown, path: string, report: Report): void {
  if (!isPlainObject(value)) return report(path, `must be an object of prices, got ${shown(value)}`);
  for (const [key, price] of Object.entries(value)) {
    if (price !== undefined && price !== null) amount(price, member(path, key), report);
  }
}
