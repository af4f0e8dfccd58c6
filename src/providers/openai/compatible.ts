/** Every provider that speaks OpenAI's wire. A new one is a row. */
import type { Quirks, Vendor } from "./vendor.ts";

/** The quirks of OpenAI's models, at every address. */
const OPENAI_MODELS: Quirks = {
  openai_models: true,
  output_limit: "either",
  metadata: "stored",
};

/** OpenAI itself. The row also serves `openai/…` with another `api_base`. */
export const OPENAI: Vendor = {
  name: "openai",
  api_base: "https://api.openai.com/v1",
  base_env: ["OPENAI_BASE_URL", "OPENAI_API_BASE"],
  key_env: ["OPENAI_API_KEY"],
  // Its regional addresses.
  hosts: ["*.api.openai.com"],
  // `openai/…` is also used for self-hosted servers, which may support more parameters and fewer roles.
  elsewhere: {
    ...OPENAI_MODELS,
    developer_role: "reasoning_models",
    text_parts: "openai_models",
    passes_claude: true,
    part_formats: true,
  },
  quirks: {
    ...OPENAI_MODELS,
    developer_role: true,
    text_parts: true,
    strict_schemas: true,
    own_fields: false,
    tool_call_ids: "forty",
    most_stops: 4,
    unsupported: ["top_k", "thinking"],
  },
};

/** The quirks of Mistral's servers. */
const MISTRAL: Quirks = {
  renamed: { seed: "random_seed" },
  required_tool_choice: "any",
  stream_options: false,
  strict_messages: true,
  tool_call_ids: "nine",
  turn_after_results: true,
  prefill: "prefix",
};

/** The quirks of vLLM, which most self-hosted servers share. */
const VLLM: Quirks = { output_limit: "either", reasoning_field: "reasoning", prefill: "continue_final_message" };

/** A self-hosted server: no public address, and usually no key. */
function selfHosted(name: string, variable: string, quirks: Quirks = {}, api_base?: string): Vendor {
  return {
    name,
    ...(api_base === undefined ? {} : { api_base }),
    base_env: [`${variable}_API_BASE`],
    key_env: [`${variable}_API_KEY`],
    needs_key: false,
    quirks,
  };
}

/** A hosted service whose environment variables begin with its name. */
function hosted(name: string, variable: string, api_base: string, quirks: Quirks = {}): Vendor {
  return { name, api_base, base_env: [`${variable}_API_BASE`], key_env: [`${variable}_API_KEY`], quirks };
}

/** Vendors that differ from OpenAI in more than their address. */
const SPECIAL: readonly Vendor[] = [
  hosted("groq", "GROQ", "https://api.groq.com/openai/v1", {
    unsupported: ["logprobs", "top_logprobs", "logit_bias", "top_k", "thinking"],
    efforts: [
      { models: /gpt-oss/, efforts: ["low", "medium", "high"] },
      { models: /qwen3-32b/, efforts: ["none", "default"] },
    ],
    // console.groq.com/docs/reasoning: "`reasoning_effort` is not supported with this model".
    no_reasoning: /llama|gemma|mixtral|mistral|kimi|allam/,
    single_choice: true,
    most_stops: 4,
    strict_messages: true,
    // Its reference of assistant messages: "supported on models that support reasoning".
    reasoning_field: "reasoning",
    prefill: "plain",
  }),
  {
    ...hosted("mistral", "MISTRAL", "https://api.mistral.ai/v1", {
      ...MISTRAL,
      // docs.mistral.ai/capabilities/reasoning: few models have an effort (hermes-agent#11243).
      no_reasoning:
        /^(?:open-|mistral-(?:large(?!-4)|tiny|nemo|saba|small-2[45]|medium-2(?:3|505))|ministral|codestral|devstral|pixtral|voxtral)/,
      // "supported values: [high, none]" (models.dev#1986, pi-go#245, measured).
      efforts: [
        {
          models: /^(?:magistral|mistral-small(?:$|-latest|-2603|-4)|mistral-medium(?:$|-latest|-3|-2604))/,
          efforts: ["none", "high"],
        },
      ],
      ignored: ["user", "store", "service_tier", "safety_identifier", "prompt_cache_key", "prompt_cache_retention"],
      unsupported: [
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "top_k",
        "thinking",
        "verbosity",
        "modalities",
        "audio",
        "web_search_options",
      ],
    }),
    base_env: ["MISTRAL_API_BASE", "MISTRAL_AZURE_API_BASE"],
    key_env: ["MISTRAL_API_KEY", "MISTRAL_AZURE_API_KEY"],
  },
  hosted("codestral", "CODESTRAL", "https://codestral.mistral.ai/v1", {
    ...MISTRAL,
    ignored: ["user", "store", "service_tier"],
  }),
  // The beta address serves all that the plain one does, and supports `prefix`.
  hosted("deepseek", "DEEPSEEK", "https://api.deepseek.com/beta", {
    reasoning_field: "reasoning_content",
    reasoning_turns: "tools",
    prefill: "prefix",
    unsupported_by: [{ models: /reasoner/, parameters: ["logprobs", "top_logprobs"] }],
    no_forced_tool_while_thinking: /reasoner|-v4/,
  }),
  {
    ...hosted("xai", "XAI", "https://api.x.ai/v1", {
      unsupported: ["logit_bias", "top_k", "thinking"],
      unsupported_by: [
        {
          models: /^grok-(?!.*non-reasoning)(?:[4-9]|3-mini|code)/,
          parameters: ["stop", "presence_penalty", "frequency_penalty"],
        },
      ],
      // "Model grok-4 does not support parameter reasoningEffort" (hermes-agent#23435, measured): most models reason as they like.
      no_reasoning: /^grok-(?:2|3(?:$|-[^m])|.*non-reasoning)/,
      efforts: [
        { models: /^grok-(?:4$|4-(?:\d{4}$|latest|fast|1-fast)|4\.20(?!-multi-agent)|code-fast)/, efforts: [] },
      ],
    }),
    hosts: ["*.api.x.ai"],
  },
  {
    ...hosted("zai", "ZAI", "https://api.z.ai/api/paas/v4", { reasoning_field: "reasoning_content" }),
    hosts: ["open.bigmodel.cn"],
  },
  {
    name: "together_ai",
    api_base: "https://api.together.xyz/v1",
    base_env: ["TOGETHER_AI_API_BASE"],
    hosts: ["api.together.ai"],
    key_env: ["TOGETHERAI_API_KEY", "TOGETHER_API_KEY", "TOGETHER_AI_API_KEY", "TOGETHER_AI_TOKEN"],
  },
  {
    name: "fireworks_ai",
    api_base: "https://api.fireworks.ai/inference/v1",
    base_env: ["FIREWORKS_API_BASE"],
    key_env: ["FIREWORKS_API_KEY", "FIREWORKS_AI_API_KEY", "FIREWORKSAI_API_KEY", "FIREWORKS_AI_TOKEN"],
    quirks: { model_prefix: "accounts/fireworks/models/", reasoning_field: "reasoning_content" },
  },
  {
    ...hosted("perplexity", "PERPLEXITY", "https://api.perplexity.ai", {
      turns_only: true,
      stream_options: false,
      single_choice: true,
      strict_messages: true,
      unsupported: [
        "tools",
        "tool_choice",
        "parallel_tool_calls",
        "functions",
        "function_call",
        "logit_bias",
        "logprobs",
        "top_logprobs",
        "seed",
        "stop",
      ],
    }),
    key_env: ["PERPLEXITYAI_API_KEY", "PERPLEXITY_API_KEY"],
  },
  {
    ...hosted("openrouter", "OPENROUTER", "https://openrouter.ai/api/v1", {
      output_limit: "either",
      cache_control: true,
      reasoning_field: "reasoning",
      prefill: "plain",
    }),
    key_env: ["OPENROUTER_API_KEY", "OR_API_KEY"],
  },
  hosted("cerebras", "CEREBRAS", "https://api.cerebras.ai/v1", {
    unsupported: ["frequency_penalty", "presence_penalty", "logit_bias", "service_tier", "top_k", "thinking"],
    single_choice: true,
    strict_messages: true,
    output_limit: "either",
  }),
  {
    ...hosted("moonshot", "MOONSHOT", "https://api.moonshot.ai/v1", {
      required_tool_choice: false,
      // "invalid temperature: only 1 is allowed for this model", "invalid top_p: only 0.95 …" (opencode#10811, cherry-studio#12691).
      // Without thinking the values are others.
      unsupported_by: [
        {
          models: /kimi-k(?:2\.[5-9]|[3-9])|^kimi-for-coding/,
          parameters: ["temperature", "top_p", "n", "presence_penalty", "frequency_penalty"],
          thinking: true,
        },
      ],
      reasoning_field: "reasoning_content",
    }),
    hosts: ["api.moonshot.cn"],
  },
  {
    ...hosted("minimax", "MINIMAX", "https://api.minimax.io/v1", { reasoning_field: "reasoning_details" }),
    hosts: ["api.minimaxi.com", "api.minimax.chat"],
  },
  {
    name: "huggingface",
    api_base: "https://router.huggingface.co/v1",
    base_env: ["HUGGINGFACE_API_BASE"],
    key_env: ["HF_TOKEN", "HUGGINGFACE_API_KEY"],
  },
];

/** Vendors that differ from OpenAI in their address alone. */
const PLAIN: readonly Vendor[] = [
  hosted("deepinfra", "DEEPINFRA", "https://api.deepinfra.com/v1/openai"),
  hosted("sambanova", "SAMBANOVA", "https://api.sambanova.ai/v1"),
  hosted("nvidia_nim", "NVIDIA_NIM", "https://integrate.api.nvidia.com/v1"),
  hosted("baseten", "BASETEN", "https://inference.baseten.co/v1"),
  {
    ...hosted("dashscope", "DASHSCOPE", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1"),
    hosts: ["dashscope.aliyuncs.com", "dashscope-us.aliyuncs.com"],
  },
  {
    ...hosted("volcengine", "VOLCENGINE", "https://ark.cn-beijing.volces.com/api/v3"),
    hosts: ["ark.*.volces.com"],
    key_env: ["VOLCENGINE_API_KEY", "ARK_API_KEY"],
  },
  hosted("anyscale", "ANYSCALE", "https://api.endpoints.anyscale.com/v1"),
  hosted("empower", "EMPOWER", "https://app.empower.dev/api/v1"),
  {
    ...hosted("friendliai", "FRIENDLI", "https://api.friendli.ai/serverless/v1"),
    key_env: ["FRIENDLIAI_API_KEY", "FRIENDLI_TOKEN"],
  },
  hosted("galadriel", "GALADRIEL", "https://api.galadriel.com/v1"),
  hosted("meta_llama", "LLAMA", "https://api.llama.com/compat/v1"),
  {
    ...hosted("nebius", "NEBIUS", "https://api.studio.nebius.com/v1"),
    hosts: ["api.studio.nebius.ai", "api.tokenfactory.nebius.com", "api.tokenfactory.*.nebius.com"],
  },
  hosted("novita", "NOVITA", "https://api.novita.ai/v3/openai"),
  {
    ...hosted("featherless_ai", "FEATHERLESS", "https://api.featherless.ai/v1"),
    key_env: ["FEATHERLESS_AI_API_KEY", "FEATHERLESS_API_KEY"],
  },
  hosted("nscale", "NSCALE", "https://inference.api.nscale.com/v1"),
  hosted("hyperbolic", "HYPERBOLIC", "https://api.hyperbolic.xyz/v1"),
  hosted("lambda_ai", "LAMBDA", "https://api.lambda.ai/v1"),
  hosted("morph", "MORPH", "https://api.morphllm.com/v1"),
  hosted("v0", "V0", "https://api.v0.dev/v1"),
  {
    ...hosted("vercel_ai_gateway", "VERCEL_AI_GATEWAY", "https://ai-gateway.vercel.sh/v1", {
      output_limit: "either",
      cache_control: true,
    }),
    key_env: ["VERCEL_AI_GATEWAY_API_KEY", "AI_GATEWAY_API_KEY", "VERCEL_OIDC_TOKEN"],
  },
  hosted("helicone", "HELICONE", "https://ai-gateway.helicone.ai"),
  hosted("publicai", "PUBLICAI", "https://api.publicai.co/v1"),
  hosted("wandb", "WANDB", "https://api.inference.wandb.ai/v1"),
  hosted("aiml", "AIML", "https://api.aimlapi.com/v1"),
  { ...hosted("cometapi", "COMETAPI", "https://api.cometapi.com/v1"), key_env: ["COMETAPI_KEY", "COMETAPI_API_KEY"] },
  {
    ...hosted("clarifai", "CLARIFAI", "https://api.clarifai.com/v2/ext/openai/v1"),
    key_env: ["CLARIFAI_API_KEY", "CLARIFAI_PAT"],
  },
  hosted("compactifai", "COMPACTIFAI", "https://api.compactif.ai/v1"),
  hosted("ovhcloud", "OVHCLOUD", "https://oai.endpoints.kepler.ai.cloud.ovh.net/v1"),
  hosted("amazon_nova", "AMAZON_NOVA", "https://api.nova.amazon.com/v1"),
  hosted("ai21_chat", "AI21", "https://api.ai21.com/studio/v1"),
  hosted("jina_ai", "JINA_AI", "https://api.jina.ai/v1"),
];

/** Addresses of Ollama's own API lack the `/v1` of the compatible one. */
const OLLAMA: Vendor = {
  ...selfHosted("ollama", "OLLAMA", { reasoning_field: "reasoning" }, "http://localhost:11434/v1"),
  base_path: "/v1",
};

/** A gateway passes everything on and does the translation itself. */
const GATEWAY: Quirks = {
  output_limit: "either",
  developer_role: true,
  metadata: "always",
  cache_control: true,
  passes_claude: true,
  part_formats: true,
};

const SELF_HOSTED: readonly Vendor[] = [
  OLLAMA,
  { ...OLLAMA, name: "ollama_chat" },
  selfHosted("hosted_vllm", "HOSTED_VLLM", VLLM),
  selfHosted("vllm", "HOSTED_VLLM", VLLM),
  selfHosted("lm_studio", "LM_STUDIO", {}, "http://localhost:1234/v1"),
  selfHosted("llamafile", "LLAMAFILE", {}, "http://127.0.0.1:8080/v1"),
  selfHosted("docker_model_runner", "DOCKER_MODEL_RUNNER", {}, "http://localhost:22088/engines/llama.cpp/v1"),
  selfHosted("lemonade", "LEMONADE", {}, "http://localhost:8000/api/v1"),
  selfHosted("xinference", "XINFERENCE", VLLM),
  selfHosted("infinity", "INFINITY"),
  selfHosted("openai_like", "OPENAI_LIKE"),
  {
    name: "azure_ai",
    base_env: ["AZURE_AI_API_BASE"],
    key_env: ["AZURE_AI_API_KEY"],
    // Not `inference.ml.azure.com`, where customers run programs of their own.
    hosts: [
      "*.services.ai.azure.com",
      "*.*.models.ai.azure.com",
      "*.cognitiveservices.azure.com",
      "*.openai.azure.com",
      "*.services.ai.azure.us",
      "*.cognitiveservices.azure.us",
      "*.openai.azure.us",
    ],
    quirks: { output_limit: "either" },
  },
  {
    name: "databricks",
    base_env: ["DATABRICKS_API_BASE"],
    key_env: ["DATABRICKS_API_KEY", "DATABRICKS_TOKEN"],
    hosts: ["*.cloud.databricks.com", "*.*.gcp.databricks.com", "*.*.azuredatabricks.net"],
  },
  {
    name: "heroku",
    base_env: ["HEROKU_API_BASE"],
    key_env: ["HEROKU_API_KEY"],
    hosts: ["us.inference.heroku.com", "eu.inference.heroku.com"],
  },
  selfHosted("custom_openai", "CUSTOM_OPENAI", { output_limit: "either" }),
  selfHosted("litellm_proxy", "LITELLM_PROXY", GATEWAY),
];

/** All of them. Prefixes and environment variables are LiteLLM's. */
export const COMPATIBLE: readonly Vendor[] = [OPENAI, ...SPECIAL, ...PLAIN, ...SELF_HOSTED];
