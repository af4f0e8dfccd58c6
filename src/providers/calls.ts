/** What makes the calls to each provider. Loaded with a router's first call. */
import type { ProviderCalls } from "../provider.ts";
import { anthropicCalls } from "./anthropic/translator.ts";
import { azureCalls } from "./azure/translator.ts";
import { bedrockCalls } from "./bedrock/translator.ts";
import { geminiCalls } from "./gemini/translator.ts";
import { COMPATIBLE } from "./openai/compatible.ts";
import { openAiCalls } from "./openai/translator.ts";
import { vertexAiCalls } from "./vertex_ai/translator.ts";

/** Providers with their own wire or address. */
const NATIVE: Readonly<Record<string, () => ProviderCalls>> = {
  anthropic: anthropicCalls,
  azure: azureCalls,
  bedrock: bedrockCalls,
  gemini: geminiCalls,
  vertex_ai: vertexAiCalls,
};

/** The calls to the providers that one router calls. */
export class CallsByProvider {
  readonly #made = new Map<string, ProviderCalls | undefined>();

  /** `undefined` when there is no provider of that name. */
  get(name: string): ProviderCalls | undefined {
    let calls = this.#made.get(name);
    if (calls === undefined) this.#made.set(name, (calls = callsTo(name)));
    return calls;
  }
}

function callsTo(name: string): ProviderCalls | undefined {
  if (Object.hasOwn(NATIVE, name)) return NATIVE[name]?.();
  const vendor = COMPATIBLE.find((row) => row.name === name);
  return vendor && openAiCalls(vendor);
}
