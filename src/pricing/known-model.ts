/** What is known of the model of one deployment: what it states itself, then what its router knows. Pure. */
import { type Fields, isFields } from "../fields.ts";
import type { ModelFacts } from "../types/models.ts";
import { fillPrices, type PricedPlace, type Prices, pricesOf, type RowPrices, statesPrices } from "./prices.ts";

/** What a deployment states in its own settings. The first source that states a fact wins. */
export interface Stated {
  readonly params: Fields;
  readonly info: Fields;
  readonly place: PricedPlace;
}

/** What a router knows beside that: facts of `prices`, then those of the table, or why there are none. */
export interface Found {
  readonly facts: readonly ModelFacts[];
  readonly unpriced: string;
  readonly rowPrices: RowPrices;
}

export class KnownModel {
  readonly #stated: Stated;
  readonly #found: Found;
  /** Read when first asked for: a choice in a large group may only need windows. */
  #prices: { readonly value: Prices | undefined } | undefined;
  #tokenPrice: { readonly value: number | undefined } | undefined;
  /** The context window in tokens. */
  readonly max_input_tokens: number | undefined;

  constructor(stated: Stated, found: Found) {
    this.#stated = stated;
    this.#found = found;
    const window = this.fact("max_input_tokens");
    this.max_input_tokens = typeof window === "number" ? window : undefined;
  }

  get prices(): Prices | undefined {
    return (this.#prices ??= { value: this.#readPrices() }).value;
  }

  #readPrices(): Prices | undefined {
    const { params, info, place } = this.#stated;
    const { facts, rowPrices } = this.#found;
    const own = [params, info];
    const [row] = facts;
    if (row !== undefined && facts.length === 1 && !own.some(statesPrices)) return rowPrices.of(row, place);
    return pricesOf([...own, ...fillPrices(own, facts)], place);
  }

  /** US dollars for one token of the prompt and one of the answer; `undefined` when either is unknown. */
  get token_price(): number | undefined {
    return (this.#tokenPrice ??= { value: tokenPrice(this.prices, this.fact("mode")) }).value;
  }

  /** Why `prices` are `undefined`. */
  get unpriced(): string {
    return this.#found.unpriced;
  }

  /** A fact, such as `"supports_vision"`; `undefined` when nobody states it. */
  fact(name: string): unknown {
    const { info } = this.#stated;
    if (Object.hasOwn(info, name) && info[name] !== undefined) return info[name];
    for (const facts of this.#found.facts) {
      if (Object.hasOwn(facts, name) && facts[name] !== undefined && facts[name] !== null) return facts[name];
    }
    return undefined;
  }
}

/** Embeddings have no answer to pay for. */
function tokenPrice(prices: Prices | undefined, mode: unknown): number | undefined {
  const priceOf = prices?.for({ tokens: 1, tier: undefined });
  const input = priceOf?.("input_cost_per_token");
  const output = priceOf?.("output_cost_per_token") ?? (mode === "embedding" ? 0 : undefined);
  if (prices === undefined || input === undefined || output === undefined) return undefined;
  return (input + output) * prices.multiplier;
}

/** Facts that a function of the user's returned, without values that cannot be prices, windows or abilities. */
export function readFacts(answer: unknown): ModelFacts | undefined {
  if (!isFields(answer) || Array.isArray(answer) || answer instanceof Promise) return undefined;
  const entries = Object.entries(answer).filter(([, value]) => isFact(value));
  return Object.fromEntries(entries);
}

function isFact(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) && value >= 0 : value !== undefined && value !== null;
}
