/** One OpenAI-compatible provider: its address, its environment variables and its differences from OpenAI. Data only. */
export interface Vendor {
  /** The prefix of its model strings. */
  readonly name: string;
  /** Its public address; `undefined` for self-hosted servers. */
  readonly api_base?: string;
  /** Appended to an address without a path. */
  readonly base_path?: string;
  /** Environment variables for the address; the first that is set wins. */
  readonly base_env: readonly string[];
  /** Environment variables for the key; the first that is set wins. */
  readonly key_env: readonly string[];
  /** Default `true`. Self-hosted servers usually need no key. */
  readonly needs_key?: boolean;
  /**
   * More hosts of the vendor, as patterns for `isAt`: a key from the environment may be sent there, too. Never a domain below
   * which customers run programs of their own.
   */
  readonly hosts?: readonly string[];
  readonly quirks?: Quirks;
  /** The quirks at other addresses than the vendor's. Default: the same. */
  readonly elsewhere?: Quirks;
}

/** Differences from OpenAI. Without an entry, the default here holds, or else what OpenAI does. */
export interface Quirks {
  /** The models are OpenAI's own, so `models.ts` applies. */
  readonly openai_models?: boolean;
  /** The name of the output limit. Default `"max_tokens"`; `"either"` keeps the caller's. */
  readonly output_limit?: "max_tokens" | "either";
  /** Supports the `developer` role, for all models or for OpenAI's reasoning models; else it is sent as `system`. Default `false`. */
  readonly developer_role?: boolean | "reasoning_models";
  /** Supports `stream_options`. Default `true`. Vendors without it always send the usage. */
  readonly stream_options?: boolean;
  /**
   * Where `metadata` is sent. `"stored"`: with completions that are stored, since OpenAI rejects it with others and with
   * embeddings. Default `"never"`: callers use the field for LiteLLM's tags and traces.
   */
  readonly metadata?: "always" | "stored" | "never";
  /** Parameters that it rejects: reported as unsupported, or dropped with `drop_params`. */
  readonly unsupported?: readonly string[];
  /** The same, for some of its models only; `thinking`: only unless `thinking` is disabled. */
  readonly unsupported_by?: readonly {
    readonly models: RegExp;
    readonly parameters: readonly string[];
    readonly thinking?: true;
  }[];
  /** Parameters that it rejects and that do not change the answer: left out without an error. */
  readonly ignored?: readonly string[];
  /** Parameters that have another name there. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Its value for `tool_choice: "required"`; `false` when a tool call cannot be forced. Default `"required"`. */
  readonly required_tool_choice?: "required" | "any" | false;
  /** Models that think unless `thinking` is disabled, and for which a tool call cannot be forced while they think. */
  readonly no_forced_tool_while_thinking?: RegExp;
  /** Models that do not reason: they reject `reasoning_effort` with any value, and do what `"none"` asks for. */
  readonly no_reasoning?: RegExp;
  /** The values of `reasoning_effort` that some models support; the first match wins. Of other models nothing is known. */
  readonly efforts?: readonly { readonly models: RegExp; readonly efforts: readonly string[] }[];
  /** Accepts a strict schema only when its objects are closed and all properties required. Default `false`. */
  readonly strict_schemas?: boolean;
  /** Supports `file` parts. Default `true`. */
  readonly files?: boolean;
  /** Supports `n: 1` only. */
  readonly single_choice?: boolean;
  /**
   * Accepts text as a list of parts, in messages of every role: of all its models, or of OpenAI's. Default `false`: parts that
   * are all text are sent as one string.
   */
  readonly text_parts?: boolean | "openai_models";
  /** Takes the `format` that LiteLLM's users add to images and files. Default `false`: it is left out. */
  readonly part_formats?: boolean;
  /** Most stop sequences. Default: not known. */
  readonly most_stops?: number;
  /** Rejects unknown fields of messages, such as `annotations`. */
  readonly strict_messages?: boolean;
  /** Supports `cache_control` markers, for models of Anthropic's. */
  readonly cache_control?: boolean;
  /**
   * `false`: never sends fields of its own with a message, and rejects them. `"tagged"`: may reject those that it is not known
   * to have sent. Default: what it sent is sent back (reasoning, signatures, `extra_content`), unless `strict_messages`.
   */
  readonly own_fields?: false | "tagged";
  /**
   * The field of assistant messages in which it takes earlier reasoning, whoever sent it; `"reasoning_details"`: as text only
   * where those are missing. Default: only its own, in the field in which it came.
   */
  readonly reasoning_field?: "reasoning_content" | "reasoning" | "reasoning_details";
  /** `"tools"`: it takes the reasoning only of turns with tool calls. Default: of all. */
  readonly reasoning_turns?: "tools";
  /** Passes on what is Claude's: signed `thinking_blocks` from any host, and Anthropic's own tools. */
  readonly passes_claude?: boolean;
  /**
   * The form of tool call ids: OpenAI's have at most 40 characters, Mistral's exactly nine. Default: any, and OpenAI's for its
   * models at a hosted service.
   */
  readonly tool_call_ids?: "forty" | "nine";
  /** The user and the assistant must alternate, and earlier tool calls are rendered as text. */
  readonly turns_only?: boolean;
  /** Needs an assistant turn between the result of a tool and the user's next message. */
  readonly turn_after_results?: boolean;
  /** How the model is made to continue a partial answer. Default: not supported. */
  readonly prefill?: "plain" | "prefix" | "continue_final_message";
  /** Prepended to a model name without a `/`. */
  readonly model_prefix?: string;
}
