/**
 * What the families of models on Bedrock take. Data only, by model name; ages with the models. A deployment's
 * `model_info` wins over it: an ARN does not name its model, `base_model` does.
 */
import type { ModelInfo } from "../../types/options.ts";
import { type Capabilities, capabilitiesOf } from "../../translation/claude/capabilities.ts";
import { parseModel } from "./model-id.ts";

/** Where reasoning was signed that does not say by whose model. */
export const BEDROCK = "bedrock";

/** What one model takes. */
export interface ModelTraits {
  /** Claude's own table, where the model is Claude. */
  readonly claude: Capabilities | undefined;
  /** Who signs its reasoning, and can check such a signature: the vendor whose model it is. */
  readonly signer: string;
  /** Has a place for system prompts. */
  readonly system: boolean;
  readonly tools: boolean;
  /** Which calls can be forced: any, a named one too, or none. */
  readonly forced_tool: "named" | "any" | "none";
  /** What may stand beside the results of tools. */
  readonly beside_results: "anything" | "text_and_images" | "nothing";
  /** Takes the `status` of a result. */
  readonly result_status: boolean;
  /** Wants results as JSON, and ids of calls that have nine letters and digits. */
  readonly mistral_results: boolean;
  /** Goes on from a last message of the assistant's. */
  readonly prefill: boolean;
  /** Where cache points are taken. */
  readonly cache: "everywhere" | "messages" | "nowhere";
  /** How it is told how hard to think. */
  readonly reasoning: "claude" | "gpt_oss" | "nova" | "none" | "unknown";
  /** Keeps to a JSON schema by itself. */
  readonly structured_output: boolean;
  /** The name of `top_k` among the model's own fields; `undefined` when it has none. */
  readonly top_k: "top_k" | "k" | "inferenceConfig" | undefined;
}

/** What all models of a family have in common. */
type Family = Omit<ModelTraits, "signer">;

/** An ARN, or a model that is newer than this table: nothing is known, so nothing is refused. */
const UNKNOWN: Family = {
  claude: undefined,
  system: true,
  tools: true,
  forced_tool: "named",
  beside_results: "anything",
  result_status: true,
  mistral_results: false,
  prefill: false,
  cache: "everywhere",
  reasoning: "unknown",
  structured_output: false,
  top_k: "top_k",
};

const PLAIN: Family = { ...UNKNOWN, cache: "nowhere", reasoning: "none" };
const NO_TOOLS: Family = { ...PLAIN, tools: false, forced_tool: "none" };
const TEXT_ONLY: Family = { ...NO_TOOLS, system: false, top_k: undefined };
const MISTRAL: Family = { ...PLAIN, forced_tool: "any", beside_results: "nothing", mistral_results: true };
const NOVA: Family = { ...PLAIN, cache: "messages", top_k: "inferenceConfig" };
const STRUCTURED: Family = { ...PLAIN, structured_output: true };
const LLAMA: Family = { ...PLAIN, forced_tool: "none", beside_results: "nothing", top_k: undefined };

/** The first row that fits counts. */
const TABLE: readonly (readonly [RegExp, Family])[] = [
  [/nova-2/, { ...NOVA, reasoning: "nova" }],
  [/nova-(?:micro|lite|pro|premier)/, { ...NOVA, prefill: true }],
  [/titan-text|titan-tg1/, TEXT_ONLY],
  [/mistral-7b|mixtral-8x7b/, { ...TEXT_ONLY, top_k: "top_k" }],
  [/magistral|ministral|voxtral|devstral|mistral-large-3/, { ...MISTRAL, structured_output: true }],
  [/mistral|pixtral/, MISTRAL],
  [/llama-?(?:2|3-(?:8b|70b))/, { ...LLAMA, tools: false }],
  [/llama/, LLAMA],
  [/command-r/, { ...PLAIN, forced_tool: "none", top_k: "k" }],
  [/cohere/, { ...TEXT_ONLY, top_k: "k" }],
  [/jamba/, { ...PLAIN, forced_tool: "none", top_k: undefined }],
  [/ai21/, TEXT_ONLY],
  [/deepseek-?r1|deepseek\.r1/, NO_TOOLS],
  [/gpt-oss/, { ...STRUCTURED, reasoning: "gpt_oss", top_k: undefined }],
  [/palmyra/, { ...PLAIN, forced_tool: "none", result_status: false }],
  [/deepseek|qwen|gemma-3|minimax|kimi|nemotron|glm/, STRUCTURED],
];

/** Claude models from before there were cache points. */
const UNCACHED_CLAUDE = /claude-(?:instant|v[12]|2|3-(?:haiku|sonnet|opus)|3-5-sonnet-20240620)/;

/** What the model takes that a deployment names. */
export function traitsOf(model: string, info: ModelInfo = {}): ModelTraits {
  const name = (info.base_model ?? parseModel(model).id).toLowerCase();
  const known = byName(name, info);
  const prefill = info["supports_assistant_prefill"];
  const caching = info["supports_prompt_caching"];
  const thoughtless = info["supports_reasoning"] === false && known.claude === undefined;
  return {
    ...known,
    reasoning: thoughtless ? "none" : known.reasoning,
    // Claude's signatures hold wherever Claude is hosted: a tool loop may begin at Anthropic's and end here, or the other way.
    signer: known.claude === undefined ? `${BEDROCK}/${vendorOf(name)}` : "anthropic",
    structured_output: info.supports_response_schema ?? known.structured_output,
    prefill: typeof prefill === "boolean" ? prefill : known.prefill,
    cache: typeof caching === "boolean" ? withCaching(known, caching) : known.cache,
  };
}

/** `amazon` of `us.amazon.nova-pro-v1:0`, also at the end of an ARN; an ARN that hides its model stands for itself. */
function vendorOf(name: string): string {
  const id = name.slice(name.lastIndexOf("/") + 1);
  return /^(?:(?:us|us-gov|eu|apac|global|au|jp|ca)\.)?([a-z0-9-]+)\./.exec(id)?.[1] ?? id;
}

function withCaching({ cache }: Family, supported: boolean): ModelTraits["cache"] {
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
    forced_tool: capabilities.forced_tool ? "named" : "none",
    beside_results: "text_and_images",
    prefill: capabilities.prefill,
    cache: UNCACHED_CLAUDE.test(name) ? "nowhere" : "everywhere",
    reasoning: "claude",
    structured_output: capabilities.structured_output,
  };
}
