/** What is known of a model: prices in US dollars, context window, abilities. The names are LiteLLM's. */
export interface ModelFacts {
  /** The name of its row, such as `"gemini/gemini-2.5-flash"`. */
  readonly key: string;
  /** LiteLLM's name of the provider, such as `"bedrock_converse"` or `"vertex_ai-anthropic_models"`. */
  readonly litellm_provider: string;
  /** What it is called with: `"chat"`, `"responses"`, `"completion"`, `"embedding"`, … */
  readonly mode?: string;
  readonly max_tokens?: number;
  /** The context window in tokens. */
  readonly max_input_tokens?: number;
  /** The longest answer in tokens. */
  readonly max_output_tokens?: number;
  readonly [fact: string]: unknown;
}
