/** LiteLLM's helper functions for facts of models. They are synchronous: the table is loaded with this entry. */
import { BadRequestError } from "../errors.ts";
import { isRowOf } from "../pricing/models/model-table.ts";
import { shownName } from "../secrets.ts";
import type { Environment } from "../types/environment.ts";
import type { ModelFacts } from "../types/models.ts";
import { validate_environment } from "./environment-check.ts";
import { type ModelAt, knownNames, knownRow, register, rowOf } from "./known-rows.ts";
import { get_supported_openai_params } from "./supported-params.ts";

/** What `get_model_info` returns: a row of the table. */
export interface ModelInfoResult extends ModelFacts {
  /** The name of the row. */
  readonly key: string;
  /** Names of OpenAI's parameters that the model takes; `undefined` when its provider is not known. */
  readonly supported_openai_params: readonly string[] | undefined;
}

/**
 * The facts of a model: prices in US dollars, windows, abilities.
 * @throws BadRequestError in LiteLLM's words when the model is not known.
 */
export function get_model_info(model: string, place: ModelAt = {}): ModelInfoResult {
  const row = rowOf(model, place);
  if (row === undefined) throw notMapped(model, place);
  return { ...row.facts, key: row.key, supported_openai_params: get_supported_openai_params(model, place) };
}

export function notMapped(model: string, { custom_llm_provider }: ModelAt): BadRequestError {
  const provider = custom_llm_provider === undefined ? "None" : shownName(custom_llm_provider);
  return new BadRequestError(
    `This model isn't mapped yet. model=${shownName(model)}, custom_llm_provider=${provider}. Add it with register_model.`,
    { param: "model", code: "invalid_value" },
  );
}

/**
 * The longest answer of a model in tokens.
 * @throws BadRequestError when it is not known.
 */
export function get_max_tokens(model: string, place: ModelAt = {}): number {
  const facts = rowOf(model, place)?.facts;
  const tokens = facts?.max_output_tokens ?? facts?.max_tokens;
  if (typeof tokens !== "number") throw notMapped(model, place);
  return tokens;
}

/** The table, by the names of its rows, with what was registered. It cannot be changed: use `register_model`. */
export const model_cost: Readonly<Record<string, ModelFacts>> = new Proxy<Record<string, ModelFacts>>(
  {},
  {
    get: (_, name) => (typeof name === "string" ? knownRow(name) : undefined),
    has: (_, name) => typeof name === "string" && knownRow(name) !== undefined,
    ownKeys: () => [...knownNames()],
    getOwnPropertyDescriptor(_, name) {
      const value = typeof name === "string" ? knownRow(name) : undefined;
      return value && { value, enumerable: true, configurable: true };
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  },
);

/**
 * Adds rows, or merges facts into those that there are: `{ "openai/own-model": { input_cost_per_token: 1e-6, … } }`. For the
 * functions of `literouter/models` in this process. A router is not changed by it: its `prices` option is the place for that.
 * @throws BadRequestError when a row is no object. Nothing is registered then.
 */
export function register_model(rows: Readonly<Record<string, ModelFacts>>): Readonly<Record<string, ModelFacts>> {
  const entries = Object.entries(rows);
  const wrong = entries.find(([, facts]) => typeof facts !== "object" || facts === null || Array.isArray(facts));
  if (wrong !== undefined)
    throw new BadRequestError(`register_model: ${shownName(wrong[0])} must be an object of facts.`, {
      code: "invalid_value",
    });
  for (const [name, facts] of entries) register(name, facts);
  return model_cost;
}

/** Where `get_valid_models` looks. */
export interface ValidModelsOptions {
  /** Only models of this provider. */
  custom_llm_provider?: string | undefined;
  /** Default `process.env`. */
  env?: Environment | undefined;
}

/** The names of all models of the providers whose keys are in the environment. Sends nothing. */
export function get_valid_models({ custom_llm_provider, env }: ValidModelsOptions = {}): string[] {
  const asked = custom_llm_provider === undefined ? providersOfRows() : [custom_llm_provider];
  const ready = asked.filter((provider) => validate_environment(`${provider}/model`, { env }).keys_in_environment);
  return knownNames().filter((name) => {
    const provider = knownRow(name)?.litellm_provider;
    return ready.some((each) => isRowOf(provider, each));
  });
}

/** `"vertex_ai-mistral_models"` and `"bedrock_converse"` are rows of `vertex_ai` and `bedrock`. */
function providersOfRows(): readonly string[] {
  const providers = knownNames().map((name) => String(knownRow(name)?.litellm_provider));
  return [...new Set(providers.map((name) => (name.split("-", 1)[0] ?? name).replace("_converse", "")))];
}
