/**
 * What the families of models on Bedrock take: data by model name, which needs an update when models appear. A deployment's
 * `model_info` wins over it. An ARN does not name its model; `base_model` does.
 */
import type { ModelInfo } from "../../types/options.ts";
import { CLAUDE_SIGNER } from "../../translation/claude/assistant-message.ts";
import { type Capabilities, capabilitiesOf } from "../../translation/claude/capabilities.ts";
import { parseModel } from "./model-id.ts";

/** The provider of reasoning blocks that do not name the vendor who signed them. */
export const BEDROCK = "bedrock";

/** What one model takes. */
export interface ModelCapabilities {
  /** Claude's own capabilities, when the model is Claude. */
  readonly claude: Capabilities | undefined;
  /** The vendor that signs the model's reasoning, and verifies such signatures. */
  readonly signer: string;
  /** Takes a system prompt. */
  readonly system: boolean;
  readonly tools: boolean;
  /** Takes stop sequences. */
  readonly stop: boolean;
  /** Which tool calls can be forced: of any tool, also of a named one, or none. */
  readonly forcedTool: "named" | "any" | "none";
  /** What may stand beside tool results in a turn. */
  readonly besideResults: "anything" | "text_and_images" | "nothing";
  /** Takes the `status` of a tool result. */
  readonly resultStatus: boolean;
  /** Requires tool results as JSON, and tool call ids of nine letters and digits. */
  readonly mistralResults: boolean;
  /** Continues an assistant's last message. */
  readonly prefill: boolean;
  /** Where it takes cache points. */
  readonly cache: "everywhere" | "messages" | "nowhere";
  /** What the root of a tool's schema may have: all keywords, those that combine no schemas, or three of them. */
  readonly toolRoot: "anything" | "plain" | "three";
  /** Its own tools in place of Anthropic's and OpenAI's, by the kind of these. */
  readonly systemTools: Readonly<Record<string, string>>;
  /** How its effort is set. */
  readonly reasoning: "claude" | "gpt_oss" | "nova" | "none" | "unknown";
  /** Keeps to a JSON schema by itself. */
  readonly structuredOutput: boolean;
  /** The name of `top_k` among the model's own fields; `undefined` when it has none. */
  readonly topK: "top_k" | "k" | "inferenceConfig" | undefined;
}

/** What the models of a family have in common. */
type Family = Omit<ModelCapabilities, "signer">;

/** An ARN, or a model that is newer than the table: nothing is known, so everything is sent. */
const UNKNOWN: Family = {
  claude: undefined,
  system: true,
  tools: true,
  stop: true,
  forcedTool: "named",
  besideResults: "anything",
  resultStatus: true,
  mistralResults: false,
  prefill: false,
  cache: "everywhere",
  toolRoot: "anything",
  systemTools: {},
  reasoning: "unknown",
  structuredOutput: false,
  topK: "top_k",
};

const PLAIN: Family = { ...UNKNOWN, cache: "nowhere", reasoning: "none" };
const NO_TOOLS: Family = { ...PLAIN, tools: false, forcedTool: "none" };
const TEXT_ONLY: Family = { ...NO_TOOLS, system: false, topK: undefined };
const MISTRAL: Family = { ...PLAIN, forcedTool: "any", besideResults: "nothing", mistralResults: true };
const NOVA: Family = { ...PLAIN, cache: "messages", toolRoot: "three", topK: "inferenceConfig" };
const GROUNDING = { web_search: "nova_grounding" };
const STRUCTURED: Family = { ...PLAIN, structuredOutput: true };
const LLAMA: Family = { ...PLAIN, forcedTool: "none", besideResults: "nothing", topK: undefined };

/** The first row that fits applies. */
const TABLE: readonly (readonly [RegExp, Family])[] = [
  [/nova-2/, { ...NOVA, systemTools: { ...GROUNDING, code_execution: "nova_code_interpreter" }, reasoning: "nova" }],
  [/nova-premier/, { ...NOVA, systemTools: GROUNDING, prefill: true }],
  [/nova-(?:micro|lite|pro)/, { ...NOVA, prefill: true }],
  [/titan-text|titan-tg1/, TEXT_ONLY],
  [/mistral-7b|mixtral-8x7b/, { ...TEXT_ONLY, topK: "top_k" }],
  [/magistral|ministral|voxtral|devstral|mistral-large-3/, { ...MISTRAL, structuredOutput: true }],
  [/mistral|pixtral/, MISTRAL],
  // The small models of 3.2 have no tools, by Amazon's table of features of Converse.
  [/llama-?(?:2|3-(?:8b|70b|2-(?:1b|3b))|3\.2-(?:1b|3b))/, { ...LLAMA, tools: false }],
  [/llama/, LLAMA],
  [/command-r/, { ...PLAIN, forcedTool: "none", topK: "k" }],
  [/cohere/, { ...TEXT_ONLY, topK: "k" }],
  [/jamba/, { ...PLAIN, forcedTool: "none", topK: undefined }],
  [/ai21/, TEXT_ONLY],
  [/deepseek-?r1|deepseek\.r1/, NO_TOOLS],
  // "This model doesn't support the stopSequences field" (crewAI#3317).
  [/gpt-oss/, { ...STRUCTURED, stop: false, reasoning: "gpt_oss", topK: undefined }],
  [/palmyra/, { ...PLAIN, forcedTool: "none", resultStatus: false }],
  [/qwen/, { ...STRUCTURED, stop: false }],
  [/deepseek|gemma-3|minimax|kimi|nemotron|glm/, STRUCTURED],
];

/** Claude models that are older than cache points. */
const UNCACHED_CLAUDE = /claude-(?:instant|v[12]|2|3-(?:haiku|sonnet|opus)|3-5-sonnet-20240620)/;

/** What `model` takes; `info` wins over the table. */
export function modelCapabilities(model: string, info: ModelInfo = {}): ModelCapabilities {
  const name = (info.base_model ?? parseModel(model).id).toLowerCase();
  const known = byName(name, info);
  const prefill = info["supports_assistant_prefill"];
  const caching = info["supports_prompt_caching"];
  const withoutReasoning = info["supports_reasoning"] === false && known.claude === undefined;
  return {
    ...known,
    reasoning: withoutReasoning ? "none" : known.reasoning,
    // A tool loop of Claude's may begin at Anthropic and end here, or the reverse.
    signer: known.claude === undefined ? `${BEDROCK}/${vendorOf(name)}` : CLAUDE_SIGNER,
    structuredOutput: info.supports_response_schema ?? known.structuredOutput,
    prefill: typeof prefill === "boolean" ? prefill : known.prefill,
    cache: typeof caching === "boolean" ? withCaching(known, caching) : known.cache,
  };
}

/** `amazon` of `us.amazon.nova-pro-v1:0`, also at the end of an ARN. An ARN without a model's name is its own vendor. */
function vendorOf(name: string): string {
  const id = name.slice(name.lastIndexOf("/") + 1);
  return /^(?:(?:us|us-gov|eu|apac|global|au|jp|ca)\.)?([a-z0-9-]+)\./.exec(id)?.[1] ?? id;
}

function withCaching({ cache }: Family, supported: boolean): ModelCapabilities["cache"] {
  if (!supported) return "nowhere";
  return cache === "nowhere" ? "everywhere" : cache;
}

function byName(name: string, info: ModelInfo): Family {
  if (name.includes("claude")) return claude(name, info);
  return TABLE.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN;
}

function claude(name: string, info: ModelInfo): Family {
  const capabilities = capabilitiesOf(name, info);
  return {
    ...UNKNOWN,
    claude: capabilities,
    forcedTool: capabilities.forcedTool ? "named" : "none",
    besideResults: "text_and_images",
    prefill: capabilities.prefill,
    toolRoot: "plain",
    cache: UNCACHED_CLAUDE.test(name) ? "nowhere" : "everywhere",
    reasoning: "claude",
    structuredOutput: capabilities.structuredOutput,
  };
}
