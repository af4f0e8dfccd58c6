/** The wires, by the names of the providers that speak them. */
import { anthropicWire } from "./anthropic-wire.ts";
import { azureWire } from "./azure-wire.ts";
import { bedrockWire } from "./bedrock-wire.ts";
import { geminiWire, vertexWire } from "./gemini-wire.ts";
import { mistralWire } from "./mistral-wire.ts";
import { openaiWire } from "./openai-wire.ts";
import type { Wire } from "./wire.ts";

export type WireName = "openai" | "azure" | "mistral" | "anthropic" | "gemini" | "vertex_ai" | "bedrock";

export const WIRES: Readonly<Record<WireName, Wire>> = {
  openai: openaiWire,
  azure: azureWire,
  mistral: mistralWire,
  anthropic: anthropicWire,
  gemini: geminiWire,
  vertex_ai: vertexWire,
  bedrock: bedrockWire,
};
