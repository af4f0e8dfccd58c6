/** Whose model a name without a provider is, by how it begins. Names that several vendors serve have no provider. */

/** Who made a model, and the prefix of the provider that serves it; `undefined` where several do. */
export interface ModelVendor {
  readonly vendor: string;
  readonly provider: string | undefined;
}

const VENDORS: readonly (readonly [names: RegExp, vendor: string, provider?: string])[] = [
  [/^text-(?:multilingual-)?embedding-(?:gecko|00\d)/i, "Google", "vertex_ai"],
  [/^(?:gpt-|chatgpt-|o\d|text-embedding-)/, "OpenAI", "openai"],
  // Bedrock's names, also of a region's inference profile: us.anthropic.claude-….
  [
    /^(?:[a-z]{2,6}\.|us-gov\.)?(?:ai21|amazon|anthropic|cohere|deepseek|meta|mistral|qwen|writer)\.[a-z]/i,
    "Amazon Bedrock",
    "bedrock",
  ],
  [/^claude(?:$|[-_.\d])/i, "Anthropic", "anthropic"],
  [/^(?:gemini(?:$|[-_.\d])|learnlm-)/i, "Google", "gemini"],
  [
    /^(?:(?:mistral|ministral|magistral|codestral|devstral|pixtral|voxtral)(?:$|[-_.])|open-mi[sx]tral-)/i,
    "Mistral",
    "mistral",
  ],
  [/^deepseek(?:$|[-_.])/i, "DeepSeek", "deepseek"],
  [/^grok(?:$|[-_.])/i, "xAI", "xai"],
  [/^(?:kimi|moonshot)(?:$|[-_.])/i, "Moonshot", "moonshot"],
  [/^glm-/i, "Z.ai", "zai"],
  [/^minimax-/i, "MiniMax", "minimax"],
  [/^sonar(?:$|-)/i, "Perplexity", "perplexity"],
  [/^(?:qwen|qwq|qvq)(?:$|[-_.\d])/i, "Alibaba", "dashscope"],
  [/^doubao-/i, "ByteDance", "volcengine"],
  [/^jamba-/i, "AI21", "ai21_chat"],
  [/^jina-/i, "Jina AI", "jina_ai"],
  [/^(?:code)?llama(?:$|[-_.\d])/i, "Meta"],
  [/^(?:command|c4ai|embed-(?:english|multilingual|v\d))(?:$|-)/i, "Cohere"],
  [/^voyage-/i, "Voyage"],
  [/^gemma/i, "Google"],
  [
    /^(?:mixtral|nomic-embed|mxbai-embed|phi-?\d|nemotron|granite|hermes-|solar-|reka-|yi-|ernie-|hunyuan|baichuan|bge-)/i,
    "another vendor",
  ],
];

/** As much of a name as is examined, in characters. */
const LONGEST_START = 64;

/** `undefined` for a name that is nobody's. */
export function vendorOfModel(name: string): ModelVendor | undefined {
  const start = name.slice(0, LONGEST_START);
  const found = VENDORS.find(([names]) => names.test(start));
  return found && { vendor: found[1], provider: found[2] };
}
