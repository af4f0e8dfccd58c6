/** LiteLLM's `completion_cost` and `cost_per_token`. */
import { BadRequestError } from "../errors.ts";
import { isFields } from "../fields.ts";
import { type CostOfSides, costOf } from "../pricing/cost.ts";
import { pricesOf } from "../pricing/prices.ts";
import { splitAtProvider } from "../providers/name-parts.ts";
import { shownName } from "../secrets.ts";
import type { CompletionUsage, RequestMessage } from "../types/openai.ts";
import type { ModelFacts } from "../types/models.ts";
import type { Tokenizer } from "./gpt-tokenizer.ts";
import { type ModelAt, rowOf } from "./known-rows.ts";
import { notMapped } from "./model-info.ts";
import { token_counter } from "./token-counter.ts";

/** Prices in place of the table's. */
interface CustomPrices extends ModelAt {
  /** US dollars per token, under LiteLLM's names; in place of the table's row. */
  custom_cost_per_token?: ModelFacts | undefined;
  /** US dollars per second of the call; in place of the table's row. */
  custom_cost_per_second?: number | undefined;
  /** `"flex"`, `"priority"`, … */
  service_tier?: string | undefined;
}

/** The tokens of `cost_per_token`. */
export interface CostPerTokenOptions extends CustomPrices {
  model: string;
  /** All tokens of the prompt, those of the cache among them. Default 0. */
  prompt_tokens?: number | undefined;
  /** Default 0. */
  completion_tokens?: number | undefined;
  /** Of the prompt: written to the provider's cache. Default 0. */
  cache_creation_input_tokens?: number | undefined;
  /** Of the prompt: read from the provider's cache. Default 0. */
  cache_read_input_tokens?: number | undefined;
  /** Milliseconds, for prices per second. */
  response_time_ms?: number | undefined;
}

/**
 * US dollars for the prompt and for the answer.
 * @throws BadRequestError when the model, or its price, is not known.
 */
export function cost_per_token(options: CostPerTokenOptions): [prompt: number, completion: number] {
  const { prompt_tokens = 0, completion_tokens = 0, response_time_ms } = options;
  const { cache_creation_input_tokens = 0, cache_read_input_tokens = 0 } = options;
  const cache = { cached_tokens: cache_read_input_tokens, cache_write_tokens: cache_creation_input_tokens };
  const total_tokens = prompt_tokens + completion_tokens;
  const usage: CompletionUsage = { prompt_tokens, completion_tokens, total_tokens, prompt_tokens_details: cache };
  const seconds = response_time_ms === undefined ? undefined : response_time_ms / 1000;
  const { input, output } = known(costFor(options.model, options, usage, seconds), options.model);
  return [input, output];
}

/** What `completion_cost` reads. Give an answer; or a model with a prompt, or messages, and a completion. */
export interface CompletionCostOptions extends CustomPrices {
  /** An answer with its `usage`. That of a router knows what it cost, unless other prices or another model are given. */
  completion_response?: object | undefined;
  model?: string | undefined;
  /** The model behind another name; wins over `model`. */
  base_model?: string | undefined;
  prompt?: string | undefined;
  messages?: readonly RequestMessage[] | undefined;
  completion?: string | undefined;
  /** Seconds, for prices per second. */
  total_time?: number | undefined;
  /** Counts the tokens where there is no answer. Default: the estimate of this package. */
  tokenizer?: Tokenizer | undefined;
}

/**
 * US dollars for a call.
 * @throws BadRequestError when the model, its price or its tokens are not known: never 0 for unknown.
 */
export function completion_cost(options: CompletionCostOptions): number {
  const metadata = metadataOf(options.completion_response);
  const isPlain = options.model === undefined && options.base_model === undefined && !hasCustomPrices(options);
  if (isPlain && typeof metadata["cost_usd"] === "number") return metadata["cost_usd"];
  const response = isFields(options.completion_response) ? options.completion_response : {};
  const model = modelFor(options, textIn(metadata, "model") ?? textIn(response, "model"));
  const ofAnswer = options.model === undefined ? textIn(metadata, "provider") : undefined;
  const custom_llm_provider = options.custom_llm_provider ?? ofAnswer;
  const service_tier = options.service_tier ?? textIn(response, "service_tier");
  const cost = costFor(model, { ...options, custom_llm_provider, service_tier }, usageFor(options), options.total_time);
  return known(cost, model).usd;
}

function modelFor({ base_model, model }: CompletionCostOptions, ofAnswer: string | undefined): string {
  const found = base_model ?? model ?? ofAnswer;
  if (found !== undefined) return found;
  throw new BadRequestError("completion_cost needs a model, or an answer that names one.", { code: "invalid_value" });
}

function hasCustomPrices({ custom_cost_per_token, custom_cost_per_second }: CustomPrices): boolean {
  return custom_cost_per_token !== undefined || custom_cost_per_second !== undefined;
}

function usageFor(options: CompletionCostOptions): CompletionUsage | undefined {
  const { completion_response, prompt, messages, completion = "", tokenizer } = options;
  if (completion_response !== undefined) return usageIn(completion_response);
  const asked = messages === undefined ? { text: prompt ?? "" } : { messages };
  const prompt_tokens = token_counter({ ...asked, tokenizer });
  const completion_tokens = completion === "" ? 0 : token_counter({ text: completion, tokenizer });
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

/** Embeddings count no completion tokens. */
function usageIn(response: object): CompletionUsage | undefined {
  const usage: unknown = Reflect.get(response, "usage");
  if (!isFields(usage) || typeof usage["prompt_tokens"] !== "number") return undefined;
  const { prompt_tokens } = usage;
  return { completion_tokens: 0, total_tokens: prompt_tokens, ...usage, prompt_tokens };
}

function costFor(
  model: string,
  options: CustomPrices,
  usage: CompletionUsage | undefined,
  seconds: number | undefined,
): CostOfSides {
  const { api_base = "", custom_cost_per_second, custom_cost_per_token, service_tier } = options;
  const { provider } = splitAtProvider(model, options.custom_llm_provider);
  const own = {
    ...custom_cost_per_token,
    ...(custom_cost_per_second !== undefined && { cost_per_second: custom_cost_per_second }),
  };
  const facts = hasCustomPrices(options) ? own : rowOf(model, options)?.facts;
  if (facts === undefined) throw notMapped(model, options);
  const prices = pricesOf([facts], { provider, api_base });
  return costOf(usage, prices, {
    service_tier,
    ...(seconds !== undefined && { seconds }),
    unpriced: "the table of models has no prices for it",
  });
}

function known(cost: CostOfSides, model: string): Exclude<CostOfSides, { readonly unknown: string }> {
  if (!("unknown" in cost)) return cost;
  throw new BadRequestError(`The cost of ${shownName(model)} is not known: ${cost.unknown}.`, {
    code: "invalid_value",
  });
}

function metadataOf(response: object | undefined): Readonly<Record<string, unknown>> {
  const metadata: unknown = response === undefined ? undefined : Reflect.get(response, "router_metadata");
  return isFields(metadata) ? metadata : {};
}

function textIn(fields: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = fields[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}
