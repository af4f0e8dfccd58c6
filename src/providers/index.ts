/** The providers, by name. A new compatible vendor is a row in `openai/compatible.ts`; any other provider is a line here and in `calls.ts`. */
import { anthropicProvider } from "./anthropic/index.ts";
import { azureProvider } from "./azure/index.ts";
import { bedrockProvider } from "./bedrock/index.ts";
import { geminiProvider } from "./gemini/index.ts";
import { splitAtProvider } from "./name-parts.ts";
import { COMPATIBLE } from "./openai/compatible.ts";
import { openAiProvider } from "./openai/index.ts";
import { withoutMarker } from "./openai/model-markers.ts";
import type { Provider } from "../provider.ts";
import { vertexAiProvider } from "./vertex_ai/index.ts";

/** Providers with their own wire or address. */
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

/** All names: messages suggest the nearest. */
export function providerNames(): readonly string[] {
  return [...Object.keys(NATIVE), ...COMPATIBLE.map((row) => row.name)];
}

/**
 * Splits `"groq/llama-3.3-70b"` into provider and model; a name without a slash is OpenAI's. With `custom_llm_provider` the
 * string is the model, without that provider's prefix.
 *
 * The part before the first `/` is the provider even if it is unknown: a misspelt provider is refused, not sent to OpenAI.
 * A model whose name has a slash is written `openai/org/model`. A marker (`azure/o_series/name`) is no part of the model.
 */
export function splitModel(model: string, custom_llm_provider?: string): { provider: string; model: string } {
  const parts = splitAtProvider(model, custom_llm_provider);
  return { provider: parts.provider, model: withoutMarker(parts.provider, parts.model) };
}
