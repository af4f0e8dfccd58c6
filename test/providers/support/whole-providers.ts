/** Each provider with its calls: what a router asks of it before a call and what it makes calls with. */
import { CallsByProvider } from "../../../src/providers/calls.ts";
import { anthropicProvider as anthropic } from "../../../src/providers/anthropic/index.ts";
import { azureProvider as azure } from "../../../src/providers/azure/index.ts";
import { bedrockProvider as bedrock } from "../../../src/providers/bedrock/index.ts";
import { geminiProvider as gemini } from "../../../src/providers/gemini/index.ts";
import { openAiProvider as openAi } from "../../../src/providers/openai/index.ts";
import { openAiCalls } from "../../../src/providers/openai/translator.ts";
import type { Vendor } from "../../../src/providers/openai/vendor.ts";
import { vertexAiProvider as vertexAi } from "../../../src/providers/vertex_ai/index.ts";
import type { Provider, ProviderCalls } from "../../../src/provider.ts";

export type WholeProvider = Provider & ProviderCalls;

function whole(provider: Provider): WholeProvider {
  const calls = new CallsByProvider().get(provider.name);
  if (calls === undefined) throw new Error(`There are no calls to ${provider.name}.`);
  return { ...provider, ...calls };
}

export const anthropicProvider = (): WholeProvider => whole(anthropic());
export const azureProvider = (): WholeProvider => whole(azure());
export const bedrockProvider = (): WholeProvider => whole(bedrock());
export const geminiProvider = (): WholeProvider => whole(gemini());
export const vertexAiProvider = (): WholeProvider => whole(vertexAi());
export const openAiProvider = (vendor: Vendor): WholeProvider => ({ ...openAi(vendor), ...openAiCalls(vendor) });
