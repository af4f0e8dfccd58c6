/** One OpenAI-compatible provider: where it is, and in what it differs from OpenAI. Data only. */
export interface Vendor {
  /** The prefix of its model strings. */
  readonly name: string;
  /** Its public address; `undefined` where every user has their own server. */
  readonly api_base?: string;
  /** Added to an address that has no path of its own. */
  readonly base_path?: string;
  /** Environment variables for the address, first set wins. */
  readonly base_env: readonly string[];
  /** Environment variables for the key, first set wins. */
  readonly key_env: readonly string[];
  /** Servers on one's own machine mostly need no key. Default `true`. */
  readonly needs_key?: boolean;
  /**
   * The vendor's own hosts beside that of `api_base`, as `isAt` wants them: a key from the environment may go there too. Only
   * names that nobody else can have: not a domain below which customers run programs of their own.
   */
  readonly hosts?: readonly string[];
  readonly quirks?: Quirks;
  /** The quirks at an address that is not the vendor's. Default: the same. */
  readonly elsewhere?: Quirks;
}

/** Differences from OpenAI. What is not stated is as OpenAI has it, but for the defaults named here. */
export interface Quirks {
  /** The models are OpenAI's own, so what is known of their families applies. */
  readonly openai_models?: boolean;
  /** The name of the output limit. Default `"max_tokens"`; `"either"` sends what the caller wrote. */
  readonly output_limit?: "max_tokens" | "either";
  /** Takes the `developer` role, or does for OpenAI's reasoning models; otherwise it is sent as `system`. Default `false`. */
  readonly developer_role?: boolean | "reasoning_models";
  /** Takes `stream_options`. Default `true`. The ones that do not send usage unasked. */
  readonly stream_options?: boolean;
  /** Takes `metadata`. Default `false`: it is LiteLLM's own field as much as OpenAI's. */
  readonly metadata?: boolean;
  /** Parameters it refuses; reported as unsupported, dropped under `drop_params`. */
  readonly unsupported?: readonly string[];
  /** The same, for some of its models only. */
  readonly unsupported_by?: { readonly models: RegExp; readonly parameters: readonly string[] };
  /** Parameters it refuses that change nothing about the answer; left out without a word. */
  readonly ignored?: readonly string[];
  /** Parameters it knows under another name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** What it calls `tool_choice: "required"`; `false` when it cannot be made to call a tool. Default `"required"`. */
  readonly required_tool_choice?: "required" | "any" | false;
  /** Models that think unless `thinking` is disabled, and cannot be made to call a tool while they do. */
  readonly unforced_thinkers?: RegExp;
  /** The values of `reasoning_effort` that some of its models know, first match wins. Of others nothing is known. */
  readonly efforts?: readonly { readonly models: RegExp; readonly efforts: readonly string[] }[];
  /** Takes a strict schema only when its objects are closed and all their properties required. Default `false`. */
  readonly strict_schemas?: boolean;
  /** Takes `file` parts. Default `true`. */
  readonly files?: boolean;
  /** Answers with one choice only. */
  readonly single_choice?: boolean;
  /** Refuses fields of messages that it does not know, such as `annotations`. */
  readonly strict_messages?: boolean;
  /** Understands `cache_control` markers (models of Anthropic behind it). */
  readonly cache_control?: boolean;
  /**
   * The earlier reasoning it wants back in assistant messages: under one of its names always, or `"tool_turn"`:
   * as `reasoning_content`, but only since the last user message. Default: none.
   */
  readonly wants_reasoning?: "reasoning_content" | "reasoning" | "tool_turn";
  /** Wants `reasoning_details` back unchanged. */
  readonly wants_reasoning_details?: boolean;
  /** The form of tool call ids: OpenAI's at most 40 characters, Mistral's exactly nine. Default: anything. */
  readonly tool_call_ids?: "forty" | "nine";
  /** Takes no more than turns: the user and the assistant alternate, and earlier tool calls are told in words. */
  readonly turns_only?: boolean;
  /** Wants the assistant to speak between the result of a tool and the user's next message. */
  readonly word_after_results?: boolean;
  /** How an answer is continued from its beginning. Default: it cannot be. */
  readonly prefill?: "plain" | "prefix" | "continue_final_message";
  /** Put before a model name that has no `/`. */
  readonly model_prefix?: string;
}
