/** The price of an answer, from its token usage and the prices of its deployment, as LiteLLM counts it. Pure. */
import type { CompletionUsage } from "../types/openai.ts";
import type { TokenPrice } from "./price-names.ts";
import type { Prices } from "./prices.ts";
import { tokenParts, type TokenParts } from "./token-parts.ts";

/** US dollars, or why they are unknown. */
export type Cost = { readonly usd: number } | { readonly unknown: string };

/** The same with the prompt (and all that is no answer) and the answer apart. */
export type CostOfSides =
  | { readonly usd: number; readonly input: number; readonly output: number }
  | { readonly unknown: string };

/** What the price depends on, beside the tokens. */
export interface CostFacts {
  /** The service tier that answered, else the one that was asked for. */
  readonly service_tier?: unknown;
  /** Seconds of the attempt. */
  readonly seconds?: number;
  /** The request asked for a search of the web. */
  readonly searches?: boolean;
  /** Its `search_context_size`. */
  readonly search_context_size?: unknown;
  /** What the request asked for that may multiply all prices: `"us"`, `"fast"`. */
  readonly multiplied?: readonly string[];
  /** Why the deployment has no prices. */
  readonly unpriced?: string;
}

const NO_PRICES = "the deployment has no prices: set input_cost_per_token and output_cost_per_token";
const OTHER_MODEL = "another model, whose prices are not known, answered a part";
const NO_MULTIPLIER = "the price of what the request asks for (speed, inference_geo) is not known";
const NO_SEARCHES = "the provider did not count the searches of the web, which have a price";
const NO_USAGE = "the provider sent no count of tokens";

/** `usage` is `undefined` where the provider did not count the tokens, or not to the end. */
export function costOf(
  usage: CompletionUsage | undefined,
  prices: Prices | undefined,
  facts: CostFacts = {},
): CostOfSides {
  if (prices === undefined) return { unknown: facts.unpriced ?? NO_PRICES };
  if (prices.uncounted !== undefined) return { unknown: `${prices.uncounted} is not counted` };
  if (!prices.hasTokenPrices) return costOfTime(prices, facts);
  if (usage === undefined) return { unknown: NO_USAGE };
  if (Reflect.get(usage, "iterations") !== undefined) return { unknown: OTHER_MODEL };
  const parts = tokenParts(usage);
  const priceOf = prices.for({
    tokens: parts.prompt,
    tier: tierOf(Reflect.get(usage, "service_tier") ?? facts.service_tier),
  });
  if (hasMixedCache(parts, priceOf)) return { unknown: "the provider does not count how much of the cache is audio" };
  const bill = new Bill(priceOf);
  bill.addInput(parts);
  bill.addOutput(parts);
  return bill.missing === undefined
    ? summed(bill, multiplierFor(prices, facts), costOfSearches(usage, prices, facts))
    : { unknown: `the deployment has no ${bill.missing}` };
}

function summed(bill: Bill, multiplier: number | undefined, searches: number | undefined): CostOfSides {
  if (multiplier === undefined) return { unknown: NO_MULTIPLIER };
  if (searches === undefined) return { unknown: NO_SEARCHES };
  const input = bill.input * multiplier + searches;
  return { usd: bill.usd * multiplier + searches, input, output: bill.output * multiplier };
}

/** The price of a prompt without an answer. */
export function promptCost(prompt_tokens: number, prices: Prices | undefined): number | undefined {
  if (prices?.hasTokenPrices !== true) return undefined;
  const cost = costOf({ prompt_tokens, completion_tokens: 0, total_tokens: prompt_tokens }, prices);
  return "usd" in cost ? cost.usd : undefined;
}

/** Adds up what parts of an answer cost. A part without tokens needs no price. */
class Bill {
  usd = 0;
  input = 0;
  output = 0;
  /** The first price that is needed and not stated. */
  missing: TokenPrice | undefined;
  readonly #priceOf: (price: TokenPrice) => number | undefined;
  /** What the side that is being added costs so far. */
  #side = 0;

  constructor(priceOf: (price: TokenPrice) => number | undefined) {
    this.#priceOf = priceOf;
  }

  addInput({ input, citations }: TokenParts): void {
    const plain = "input_cost_per_token";
    this.#add(input.text, plain);
    this.#add(input.cached, "cache_read_input_token_cost", "input_cost_per_token_cache_hit", plain);
    this.#add(input.written, "cache_creation_input_token_cost", plain);
    this.#add(
      input.writtenForLong,
      "cache_creation_input_token_cost_above_1hr",
      "cache_creation_input_token_cost",
      plain,
    );
    this.#add(input.audio, "input_cost_per_audio_token", plain);
    this.#add(input.image, "input_cost_per_image_token", plain);
    this.#add(input.video, "input_cost_per_video_token", plain);
    this.#add(this.#priceOf("citation_cost_per_token") === undefined ? 0 : citations, "citation_cost_per_token");
    this.input = this.#side;
    this.#side = 0;
  }

  addOutput({ output }: TokenParts): void {
    const plain = ["output_cost_per_token", "output_cost_per_image_token"] as const;
    this.#add(output.text, ...plain);
    this.#add(output.reasoning, "output_cost_per_reasoning_token", ...plain);
    this.#add(output.audio, "output_cost_per_audio_token", ...plain);
    this.#add(output.image, "output_cost_per_image_token", ...plain);
    this.#add(output.video, "output_cost_per_video_token", ...plain);
    this.output = this.#side;
    this.#side = 0;
  }

  /** `tokens` at the first of these prices that is stated. */
  #add(tokens: number, ...names: readonly TokenPrice[]): void {
    if (tokens === 0) return;
    for (const name of names) {
      const price = this.#priceOf(name);
      if (price === undefined) continue;
      this.usd += tokens * price;
      this.#side += tokens * price;
      return;
    }
    this.missing ??= names.findLast((name) => name.endsWith("put_cost_per_token")) ?? names[0];
  }
}

/** True where audio in the cache has a price of its own: nobody counts how much of it there is. */
function hasMixedCache({ input, hasAudio }: TokenParts, priceOf: (price: TokenPrice) => number | undefined): boolean {
  if (!hasAudio) return false;
  const isPriced = (tokens: number, price: TokenPrice): boolean => tokens > 0 && priceOf(price) !== undefined;
  return (
    isPriced(input.cached, "cache_read_input_audio_token_cost") ||
    isPriced(input.written + input.writtenForLong, "cache_creation_input_audio_token_cost")
  );
}

function costOfTime({ perSecond }: Prices, { seconds }: CostFacts): CostOfSides {
  if (perSecond === undefined) return { unknown: "the deployment has no price per token or per second" };
  if (seconds === undefined) return { unknown: "the duration is unknown" };
  const usd = perSecond * seconds;
  return { usd, input: usd, output: 0 };
}

/** `undefined` where a model has such multipliers, but not the one that is asked for. */
function multiplierFor({ multiplier, onRequest }: Prices, { multiplied = [] }: CostFacts): number | undefined {
  let product = multiplier;
  for (const name of multiplied) {
    const factor = onRequest?.[name] ?? (onRequest === undefined ? 1 : undefined);
    if (typeof factor !== "number") return undefined;
    product *= factor;
  }
  return product;
}

/** By service tier, the ending of its prices. */
const TIER_PRICES: ReadonlyMap<unknown, string> = new Map([
  ["flex", "flex"],
  ["priority", "priority"],
  ["fast", "priority"],
  ["ultrafast", "ultrafast"],
  ["balanced", "balanced"],
]);

function tierOf(tier: unknown): string | undefined {
  return TIER_PRICES.get(typeof tier === "string" ? tier.toLowerCase() : undefined);
}

/** 0 without a price for searches; `undefined` when there were searches, but it is not known how many. */
function costOfSearches(usage: CompletionUsage, { search }: Prices, facts: CostFacts): number | undefined {
  if (search === undefined) return 0;
  const counted = searchesIn(usage);
  if (counted === undefined) return facts.searches === true ? undefined : 0;
  const size = facts.search_context_size ?? Reflect.get(usage, "search_context_size") ?? "medium";
  const price = search[`search_context_size_${String(size)}`] ?? search["search_context_size_medium"];
  return typeof price === "number" ? counted * price : counted === 0 ? 0 : undefined;
}

/** Where vendors count their searches of the web. */
function searchesIn(usage: CompletionUsage): number | undefined {
  const places: readonly unknown[] = [
    field(field(usage, "server_tool_use"), "web_search_requests"),
    field(usage.prompt_tokens_details, "web_search_requests"),
    field(usage, "num_search_queries"),
    field(usage, "num_sources_used"),
  ];
  return places.find((count): count is number => typeof count === "number" && count >= 0);
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
