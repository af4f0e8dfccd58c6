import {
  openAiProvider,
  geminiProvider,
  bedrockProvider,
  azureProvider,
  anthropicProvider,
} from "../providers/support/whole-providers.ts";
import { translator as anthropic } from "../../src/providers/anthropic/translator.ts";
import { azureTranslator } from "../../src/providers/azure/translator.ts";
import { translator as bedrock } from "../../src/providers/bedrock/translator.ts";
import { translator as gemini } from "../../src/providers/gemini/translator.ts";
import { COMPATIBLE, OPENAI } from "../../src/providers/openai/compatible.ts";
import { openAiTranslator } from "../../src/providers/openai/translator.ts";
import type { Provider, Target } from "../../src/provider.ts";
import type { ChatRequest } from "../../src/types/openai.ts";
import type { HttpTranslator } from "../../src/exchange/translator.ts";

/** One of each wire, with a model that can do most. */
export interface Speaker {
  readonly name: string;
  readonly translator: HttpTranslator;
  readonly provider: Provider;
  readonly target: Target;
}

function speaker(provider: Provider, translator: HttpTranslator, model: string, api_base: string): Speaker {
  const { name } = provider;
  const target: Target = {
    deployment_id: `${name}-1`,
    model_group: "main",
    provider: name,
    model,
    api_base,
    api_key: "key-of-the-deployment",
    params: { model: `${name}/${model}` },
    model_info: {},
  };
  return { name, translator, provider, target };
}

const mistral = COMPATIBLE.find(({ name }) => name === "mistral") ?? OPENAI;

export const SPEAKERS: readonly Speaker[] = [
  speaker(openAiProvider(OPENAI), openAiTranslator(OPENAI), "gpt-4o", "https://api.openai.com/v1"),
  speaker(azureProvider(), azureTranslator(), "gpt-4o", "https://it.openai.azure.com"),
  speaker(openAiProvider(mistral), openAiTranslator(mistral), "mistral-large-latest", "https://api.mistral.ai/v1"),
  speaker(anthropicProvider(), anthropic, "claude-sonnet-4-5", "https://api.anthropic.com"),
  speaker(geminiProvider(), gemini, "gemini-2.5-flash", "https://generativelanguage.googleapis.com"),
  speaker(
    bedrockProvider(),
    bedrock,
    "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "https://bedrock-runtime.us-west-2.amazonaws.com",
  ),
];

/** The request that goes out; what cannot be said is dropped. */
export function written({ translator, target }: Speaker, request: Partial<ChatRequest>): string {
  const whole: ChatRequest = {
    model: "main",
    messages: [{ role: "user", content: "Hi" }],
    drop_params: true,
    ...request,
  };
  return translator.translate(whole, target).request.body;
}

/** What the deployment cannot take. */
export function refused({ provider, target }: Speaker, request: Partial<ChatRequest>): readonly string[] {
  return provider.unsupported({ model: "main", messages: [{ role: "user", content: "Hi" }], ...request }, target);
}
