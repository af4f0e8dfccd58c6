/** What is known of models: prices, context windows, abilities. The names are LiteLLM's. */

/** Facts of one model. Prices are in US dollars; `docs/prices.md` lists their names. */
export interface ModelFacts {
  /** LiteLLM's name of the provider, such as `"bedrock_converse"` or `"vertex_ai-anthropic_models"`. */
  readonly litellm_provider?: string | undefined;
  /** What it is called with: `"chat"`, `"responses"`, `"completion"`, `"embedding"`, … */
  readonly mode?: string | undefined;
  /** The longest answer in tokens; in older rows of LiteLLM's file the context window. */
  readonly max_tokens?: number | undefined;
  /** The context window in tokens. */
  readonly max_input_tokens?: number | undefined;
  /** The longest answer in tokens. */
  readonly max_output_tokens?: number | undefined;
  /** US dollars for one token of the prompt. */
  readonly input_cost_per_token?: number | undefined;
  /** US dollars for one token of the answer. */
  readonly output_cost_per_token?: number | undefined;
  readonly [fact: string]: unknown;
}

/** What a model is looked up by. */
export interface ModelQuery {
  /** `"groq"`, `"openai"`, … */
  readonly provider: string;
  /** The model as the provider knows it. */
  readonly model: string;
  /** `model_info.base_model`: the model behind the name of an Azure deployment, a fine-tune or a server of your own. */
  readonly base_model?: string | undefined;
  /** The address of the requests. */
  readonly api_base?: string | undefined;
  /** Bedrock: the region of the requests. */
  readonly region?: string | undefined;
}

/**
 * Your own prices and facts, asked once for each deployment: `undefined` leaves the model to the table. Synchronous. The
 * third argument has what else is known of the deployment. When it throws, or returns no object, the calls go on and their
 * cost is unknown.
 */
export type ModelPrices = (provider: string, model: string, query: ModelQuery) => ModelFacts | null | undefined;

/** Where the router's prices, context windows and abilities come from. Joined into `RouterOptions`. */
export interface ModelOptions {
  /**
   * Prices and facts of models, in US dollars: wins over the table that comes with this package; `litellm_params` and
   * `model_info` of a deployment win over both. `false`: neither; only what deployments state is known. Default: the table,
   * which is loaded beside the first call. `pricesFromLitellm` makes such a function from LiteLLM's price file.
   */
  prices?: ModelPrices | false | undefined;
}

/** What is known of the models of a group, taken together: of `getModelGroupInfo`. The names are LiteLLM's. */
export interface ModelGroupInfo {
  readonly model_group: string;
  readonly providers: readonly string[];
  /** The largest context window of a deployment, in tokens. */
  readonly max_input_tokens: number | undefined;
  /** The longest answer of a deployment, in tokens. */
  readonly max_output_tokens: number | undefined;
  /** The highest price of a deployment, in US dollars. */
  readonly input_cost_per_token: number | undefined;
  /** The highest price of a deployment, in US dollars. */
  readonly output_cost_per_token: number | undefined;
  /** `"chat"`, `"embedding"`, … */
  readonly mode: string | undefined;
  /** The sum of the deployments' tokens per minute. */
  readonly tpm: number | undefined;
  /** The sum of the deployments' requests per minute. */
  readonly rpm: number | undefined;
  /** Some deployment does. The same holds for the others. */
  readonly supports_function_calling: boolean;
  readonly supports_parallel_function_calling: boolean;
  readonly supports_vision: boolean;
  readonly supports_web_search: boolean;
  readonly supports_reasoning: boolean;
  readonly supports_url_context: boolean;
  /** Names of OpenAI's parameters that some deployment takes. */
  readonly supported_openai_params: readonly string[];
}
