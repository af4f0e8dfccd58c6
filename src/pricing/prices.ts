/** The prices of a deployment, as LiteLLM names them, read once. Pure. */
import { isPriceName, type PriceName, priceNameOf, type TokenPrice } from "./price-names.ts";

type Facts = Readonly<Record<string, unknown>>;

/** For which tokens a price is asked. */
interface Asked {
  /** Of the prompt. */
  readonly tokens: number;
  /** The service tier that answered. */
  readonly tier: string | undefined;
}

/** One row of `tiered_pricing`: prices for prompts of more than `from` and at most `to` tokens. */
export interface PriceRow {
  readonly from: number;
  readonly to: number;
  readonly prices: Facts;
}

/** Where a deployment is, as far as prices depend on it. */
export interface PricedPlace {
  readonly provider: string;
  readonly api_base: string;
}

export class Prices {
  /** By price, threshold and tier. */
  readonly #table: ReadonlyMap<string, number>;
  /** Highest first. */
  readonly #thresholds: readonly number[];
  readonly #rows: readonly PriceRow[];
  /** Some vendors charge the price beyond a threshold from the threshold on. */
  readonly #includesThreshold: boolean;
  /** Of every price per token. */
  readonly multiplier: number;
  /** Anthropic's further multipliers, by what the request asks for: `us` (answers from there only) and `fast`. */
  readonly onRequest: Facts | undefined;
  /** US dollars per second of an attempt. */
  readonly perSecond: number | undefined;
  /** US dollars per search, by the size of its context. */
  readonly search: Facts | undefined;
  /** A price that this library does not count. */
  readonly uncounted: string | undefined;

  constructor(stated: Facts, place: PricedPlace) {
    const table = new Map<string, number>();
    const thresholds = new Set<number>();
    for (const [key, value] of Object.entries(stated)) {
      const name = typeof value === "number" ? priceNameOf(key) : undefined;
      if (name === undefined || typeof value !== "number") continue;
      table.set(keyOf(name), value);
      if (name.above > 0) thresholds.add(name.above);
    }
    this.#table = table;
    this.#thresholds = [...thresholds].toSorted((a, b) => b - a);
    this.#rows = rowsOf(stated["tiered_pricing"]);
    this.#includesThreshold = place.provider === "xai";
    this.multiplier = multiplierOf(stated, place);
    this.onRequest = factsOf(stated[ON_REQUEST]);
    this.perSecond = perSecond(stated);
    this.search = factsOf(stated["search_context_cost_per_query"]);
    this.uncounted = stated["off_peak_pricing"] === undefined ? undefined : "off_peak_pricing";
  }

  /** True when there is any price per token. */
  get hasTokenPrices(): boolean {
    return this.#table.size > 0 || this.#rows.length > 0;
  }

  /** The prices for one answer: those of a row, or those beyond the highest threshold that the prompt crosses. */
  for(asked: Asked): (price: TokenPrice) => number | undefined {
    const row = this.#rowFor(asked.tokens);
    if (row !== undefined)
      return (price) => numberOf(row.prices[price]) ?? (isOfRow(price, row) ? undefined : this.#standard(price));
    const above = this.#thresholds.find(
      (threshold) => asked.tokens > threshold || (this.#includesThreshold && asked.tokens === threshold),
    );
    return (price) => this.#find(price, above, asked.tier);
  }

  /** The most specific price that is stated: beyond the threshold first, and for the tier before the standard one. */
  #find(price: TokenPrice, above: number | undefined, tier: string | undefined): number | undefined {
    const beyond = above === undefined ? undefined : this.#atTier(price, above, tier);
    return beyond ?? this.#atTier(price, 0, tier);
  }

  #atTier(price: TokenPrice, above: number, tier: string | undefined): number | undefined {
    const own = tier === undefined ? undefined : this.#table.get(keyOf({ price, above, tier }));
    if (own !== undefined) return own;
    // A tier with a price for its output charges reasoning as output, unless it has a price for that.
    const hasOutput = tier !== undefined && this.#table.has(keyOf({ price: "output_cost_per_token", above, tier }));
    if (price === "output_cost_per_reasoning_token" && hasOutput)
      return this.#atTier("output_cost_per_token", above, tier);
    return this.#table.get(keyOf({ price, above, tier: undefined }));
  }

  #standard(price: TokenPrice): number | undefined {
    return this.#find(price, undefined, undefined);
  }

  /** Beyond the last row its prices hold. */
  #rowFor(tokens: number): PriceRow | undefined {
    if (tokens <= 0) return undefined;
    return this.#rows.find(({ from, to }) => tokens > from && tokens <= to) ?? this.#rows.at(-1);
  }
}

/** Token prices of the prompt, and of the answer. */
const SIDES = [/^(?:input_cost|cache_)\w*token/, /^output_cost_per_\w*token/] as const;

/**
 * The prices of `others` for what `own` says nothing of. A deployment that states a price of the prompt states all of them,
 * and likewise of the answer: a bill never mixes two lists of prices for one side.
 */
export function fillPrices(own: readonly Facts[], others: readonly Facts[]): readonly Facts[] {
  const filled: Facts[] = [];
  for (const facts of others) {
    const before = [...own, ...filled].flatMap((source) => Object.keys(source).filter((key) => source[key] != null));
    if (before.some((key) => key === "tiered_pricing" || /^(?:input_|output_)?cost_per_second$/.test(key))) break;
    const open = SIDES.filter((side) => !before.some((key) => side.test(key)));
    if (open.length === 0) break;
    const closed = SIDES.filter((side) => !open.includes(side));
    const kept = Object.entries(facts).filter(([key]) => !closed.some((side) => side.test(key)));
    // The rows of `tiered_pricing` have prices of both sides.
    filled.push(Object.fromEntries(kept.filter(([key]) => key !== "tiered_pricing" || closed.length === 0)));
  }
  return filled;
}

/** True when a deployment states so much that no other list of prices is needed. */
export function statesAllPrices(own: readonly Facts[]): boolean {
  return fillPrices(own, [{}]).length === 0;
}

/** True when any price, or multiplier of prices, is stated. */
export function statesPrices(facts: Facts): boolean {
  return Object.keys(facts).some((key) => (isPriceName(key) || isMultiplier(key)) && facts[key] != null);
}

/** The prices in whole rows, each read once: all deployments of a model share them. Rows must not change. */
export class RowPrices {
  /** By row, and by what else its prices depend on. */
  readonly #read = new WeakMap<Facts, Map<string, Prices | undefined>>();

  of(row: Facts, place: PricedPlace): Prices | undefined {
    const known = this.#read.get(row) ?? new Map<string, Prices | undefined>();
    this.#read.set(row, known);
    const key = `${place.provider} ${multiplierOf(row, place)}`;
    if (!known.has(key)) known.set(key, pricesOf([row], place));
    return known.get(key);
  }
}

/** The prices in these sources; the first source that states a price wins. `undefined` when none states any. */
export function pricesOf(sources: readonly Facts[], place: PricedPlace): Prices | undefined {
  const stated: Record<string, unknown> = {};
  for (const source of sources.toReversed()) {
    for (const [key, value] of Object.entries(source)) {
      if ((isPriceName(key) || isMultiplier(key)) && value !== undefined && value !== null) stated[key] = value;
    }
  }
  return Object.keys(stated).some(isPriceName) ? new Prices(stated, place) : undefined;
}

function keyOf({ price, above, tier }: PriceName): string {
  return `${price} ${above} ${tier ?? ""}`;
}

/**
 * True for a price that follows from the row's own where it is silent: those of the cache from its price of the prompt, and
 * that of reasoning from its price of the completion.
 */
function isOfRow(price: TokenPrice, { prices }: PriceRow): boolean {
  if (price === "output_cost_per_reasoning_token") return prices["output_cost_per_token"] !== undefined;
  return price.startsWith("cache_") || price === "input_cost_per_token_cache_hit";
}

function rowsOf(value: unknown): readonly PriceRow[] {
  if (!Array.isArray(value)) return [];
  const rows = value.flatMap((item: unknown) => {
    const prices = factsOf(item);
    const range: unknown = prices?.["range"];
    if (prices === undefined || !Array.isArray(range) || prices["input_cost_per_token"] === undefined) return [];
    return [{ from: Number(range[0]), to: Number(range[1]), prices }];
  });
  return rows.toSorted((a, b) => a.from - b.from);
}

function perSecond(stated: Facts): number | undefined {
  const prices = ["input_cost_per_second", "output_cost_per_second", "cost_per_second"].map((key) =>
    numberOf(stated[key]),
  );
  return prices.every((price) => price === undefined)
    ? undefined
    : prices.reduce<number>((sum, price) => sum + (price ?? 0), 0);
}

const REGIONAL_PROCESSING = /^regional_processing_uplift_multiplier_(\w+)$/;
const REGIONAL_ENDPOINT = "regional_endpoint_uplift_multiplier";

const ON_REQUEST = "provider_specific_entry";

function isMultiplier(key: string): boolean {
  return key === REGIONAL_ENDPOINT || key === ON_REQUEST || REGIONAL_PROCESSING.test(key);
}

/** What regional addresses cost more: OpenAI's by region, Vertex AI's in every region. */
function multiplierOf(stated: Facts, { provider, api_base }: PricedPlace): number {
  const region = /^https:\/\/(\w+)\.api\.openai\.com/.exec(api_base)?.[1];
  const processing =
    region === undefined ? undefined : numberOf(stated[`regional_processing_uplift_multiplier_${region}`]);
  const isGlobal = api_base.startsWith("https://aiplatform.googleapis.com");
  const endpoint = provider === "vertex_ai" && !isGlobal ? numberOf(stated[REGIONAL_ENDPOINT]) : undefined;
  return (processing ?? 1) * (endpoint ?? 1);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function factsOf(value: unknown): Facts | undefined {
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}
