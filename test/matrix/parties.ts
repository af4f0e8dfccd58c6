/** Those between whom an agent's conversation may be handed over. */
import type { LitellmParams } from "../../src/types/options.ts";
import type { FaultServer, WireName } from "../support/fault-server.ts";

export interface Party {
  readonly name: string;
  readonly wire: WireName;
  params(server: FaultServer): LitellmParams;
  /** An id of a call as this vendor writes them, the `number`-th. Where the wire has none, nobody sees it. */
  callId(number: number): string;
  /** Whose signatures on thinking it takes, its own among them. */
  readonly signs: "claude" | "google" | undefined;
}

const digits = (number: number, length: number): string => String(number).padStart(length, "0");

export const PARTIES: readonly Party[] = [
  {
    name: "openai",
    wire: "openai",
    params: ({ url }) => ({ model: "openai/gpt-5.5", api_base: url, api_key: "key" }),
    callId: (number) => `call_Zx8kQw${digits(number, 18)}`,
    signs: undefined,
  },
  {
    name: "azure",
    wire: "azure",
    params: ({ url }) => ({ model: "azure/gpt-5.5", api_base: url, api_key: "key", api_version: "2025-04-01-preview" }),
    callId: (number) => `call_Az${digits(number, 22)}`,
    signs: undefined,
  },
  {
    name: "mistral",
    wire: "mistral",
    params: ({ url }) => ({ model: "mistral/mistral-small-2603", api_base: url, api_key: "key" }),
    callId: (number) => `mIs${digits(number, 6)}`,
    signs: undefined,
  },
  {
    name: "anthropic",
    wire: "anthropic",
    params: ({ url }) => ({ model: "anthropic/claude-sonnet-4-5", api_base: url, api_key: "key" }),
    callId: (number) => `toolu_01${digits(number, 22)}`,
    signs: "claude",
  },
  {
    name: "gemini",
    wire: "gemini",
    params: ({ url }) => ({ model: "gemini/gemini-3-pro-preview", api_base: url, api_key: "key" }),
    callId: (number) => `function-call-${digits(number, 19)}`,
    signs: "google",
  },
  {
    name: "vertex_ai",
    wire: "vertex_ai",
    params: ({ url }) => ({
      model: "vertex_ai/gemini-3-pro-preview",
      api_base: url,
      vertex_project: "a-project",
      vertex_location: "europe-north1",
      vertex_access_token: "token",
    }),
    callId: String,
    signs: "google",
  },
  {
    name: "bedrock",
    wire: "bedrock",
    params: ({ url }) => ({
      model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
      aws_bedrock_runtime_endpoint: url,
      aws_region_name: "eu-north-1",
      api_key: "key",
    }),
    callId: (number) => `tooluse_W9-_${digits(number, 18)}`,
    signs: "claude",
  },
];

/** Models of other generations and makers: they take other forms of thinking, or none. */
export const RELATIVES: readonly Party[] = [
  relative("anthropic", "anthropic/claude-opus-5"),
  relative("anthropic", "anthropic/claude-haiku-4-5"),
  relative("anthropic", "anthropic/claude-3-7-sonnet-latest"),
  relative("gemini", "gemini/gemini-2.5-flash"),
  relative("gemini", "gemini/gemini-2.5-pro"),
  relative("vertex_ai", "vertex_ai/gemini-2.5-pro"),
  relative("bedrock", "bedrock/us.anthropic.claude-opus-5-v1:0"),
  { ...relative("bedrock", "bedrock/openai.gpt-oss-120b-1:0"), signs: undefined },
  relative("openai", "openai/o4-mini"),
  relative("openai", "openai/gpt-4o", { drop_params: true }),
  relative("mistral", "mistral/magistral-medium-latest"),
];

function relative(name: string, model: string, more: Partial<LitellmParams> = {}): Party {
  const party = PARTIES.find((one) => one.name === name);
  if (party === undefined) throw new Error(`There is no ${name}.`);
  return { ...party, name: model, params: (server) => ({ ...party.params(server), model, ...more }) };
}

/** Every ordered pair, a provider with another deployment of its own kind among them. */
export const PAIRS: readonly { readonly from: string; readonly to: string; readonly pair: readonly [Party, Party] }[] =
  PARTIES.flatMap((a) => PARTIES.map((b) => ({ from: a.name, to: b.name, pair: [a, b] as const })));
