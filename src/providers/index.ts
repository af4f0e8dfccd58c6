/** The providers, by name. A new compatible one is a row in `openai/compatible.ts`; any other is a line here. */
import { anthropicProvider } from "./anthropic/index.ts";
import { azureProvider } from "./azure/index.ts";
import { bedrockProvider } from "./bedrock/index.ts";
import { geminiProvider } from "./gemini/index.ts";
import { COMPATIBLE } from "./openai/compatible.ts";
import { openAiProvider } from "./openai/index.ts";
import type { Provider } from "../provider.ts";
import { vertexAiProvider } from "./vertex_ai/index.ts";

/** Those with a wire or an address of their own. */
const NATIVE: Readonly<Record<string, () => Provider>> = {
  anthropic: anthropicProvider,
  azure: azureProvider,
  bedrock: bedrockProvider,
  gemini: geminiProvider,
  vertex_ai: vertexAiProvider,
};

/** The provider of that name, or `undefined`. */
export function findProvider(name: string): Provider | undefined {
  if (Object.hasOwn(NATIVE, name)) return NATIVE[name]?.();
  const vendor = COMPATIBLE.find((row) => row.name === name);
  return vendor === undefined ? undefined : openAiProvider(vendor);
}

/** All names, for saying which one may have been meant. */
export function providerNames(): readonly string[] {
  return [...Object.keys(NATIVE), ...COMPATIBLE.map((row) => row.name)];
}

/**
 * `"groq/llama-3.3-70b"` is Groq's; a bare name is OpenAI's. `custom_llm_provider` names the provider where the model
 * string does not, and a model string that begins with it all the same loses it.
 *
 * What stands before the first `/` is a provider even when there is none of that name, so that a misspelt one is refused
 * rather than sent to OpenAI. A model whose own name has a slash is written `openai/org/model`.
 */
export function splitModel(model: string, custom_llm_provider?: string): { provider: string; model: string } {
  const slash = model.indexOf("/");
  const prefix = model.slice(0, Math.max(slash, 0));
  const rest = model.slice(slash + 1);
  if (custom_llm_provider !== undefined) {
    return { provider: custom_llm_provider, model: slash > 0 && prefix === custom_llm_provider ? rest : model };
  }
  return slash > 0 ? { provider: prefix, model: rest } : { provider: "openai", model };
}
