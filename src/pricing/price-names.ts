/** LiteLLM's names for prices. Pure. */

/** Prices of tokens: of all tokens of a side, or of a part of them. */
export const TOKEN_PRICES = [
  "input_cost_per_token",
  "output_cost_per_token",
  "cache_read_input_token_cost",
  "input_cost_per_token_cache_hit",
  "cache_creation_input_token_cost",
  "cache_creation_input_token_cost_above_1hr",
  "cache_read_input_audio_token_cost",
  "cache_creation_input_audio_token_cost",
  "output_cost_per_reasoning_token",
  "input_cost_per_audio_token",
  "output_cost_per_audio_token",
  "input_cost_per_image_token",
  "output_cost_per_image_token",
  "input_cost_per_video_token",
  "output_cost_per_video_token",
  "citation_cost_per_token",
] as const;

export type TokenPrice = (typeof TOKEN_PRICES)[number];

/** Prices of a time, and the lists of prices. */
const OTHER_PRICES: readonly string[] = [
  "cost_per_second",
  "cost_per_query",
  "input_cost_per_second",
  "output_cost_per_second",
  "input_cost_per_character",
  "output_cost_per_character",
  "input_cost_per_image",
  "output_cost_per_image",
  "input_cost_per_pixel",
  "output_cost_per_pixel",
  "input_cost_per_query",
  "search_context_cost_per_query",
  "tiered_pricing",
  "off_peak_pricing",
];

/** All names, without those of thresholds, service tiers and sizes. */
export const PRICE_NAMES: readonly string[] = [...TOKEN_PRICES, ...OTHER_PRICES];

/** Prices for what neither a chat nor embeddings are charged for, in sizes and other variants: they have a unit. */
const OTHER_UNITS =
  /^(?:(?:input|output)_)?cost_per_(?:character|second|image|pixel|query|request|video|audio|page)(?:_\w[\w-]*)?$/;
const TOOLS =
  /^(?:ocr|annotation|code_interpreter|file_search|vector_store|computer_use_(?:input|output)|input_dbu|output_dbu)_cost_per_\w+$/;

/** The name of a token's price, and when it applies. */
export interface PriceName {
  readonly price: TokenPrice;
  /** For prompts of more tokens than this. */
  readonly above: number;
  readonly tier: string | undefined;
}

const THRESHOLD = /_above_(\d{1,9})(k?)_tokens/;
/** The endings of service tiers. `batches` are for the batch API, which the router does not have. */
const TIER = /_(priority|flex|batches|balanced|ultrafast)$/;
const TIER_BEFORE_THRESHOLD = /_(priority|flex|batches|balanced|ultrafast)(?=_above_\d{1,9}k?_tokens$)/;

/** `undefined` for a name that is not that of a token's price. */
export function priceNameOf(key: string): PriceName | undefined {
  const tier = (TIER.exec(key) ?? TIER_BEFORE_THRESHOLD.exec(key))?.[1];
  const standard = tier === undefined ? key : key.replace(TIER_BEFORE_THRESHOLD, "").replace(TIER, "");
  const threshold = THRESHOLD.exec(standard);
  const isAtEnd = threshold === null || standard.endsWith(threshold[0]);
  const base = threshold === null ? standard : standard.slice(0, -threshold[0].length);
  const price = TOKEN_PRICES.find((name) => name === base);
  if (price === undefined || !isAtEnd) return undefined;
  const above = threshold === null ? 0 : Number(threshold[1]) * (threshold[2] === "k" ? 1000 : 1);
  return { price, above, tier };
}

/** True for every name of LiteLLM's that is a price's. */
export function isPriceName(key: string): boolean {
  // Fast path: most keys are no prices.
  if (!key.includes("cost") && !key.endsWith("_pricing")) return false;
  return PRICE_NAMES.includes(key) || OTHER_UNITS.test(key) || TOOLS.test(key) || priceNameOf(key) !== undefined;
}

/** True for a name that can only be meant as a price's. `cost_center` is not one. */
export function looksLikePrice(key: string): boolean {
  return /costs?_per_|_token_costs?(?:_|$)/.test(key);
}
