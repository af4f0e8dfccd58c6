/** The wires that are damaged, and how a deployment that speaks one is configured. */
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import OpenAI from "openai";
import type { LitellmParams } from "../../src/types/options.ts";
import type { WireName } from "../support/fault-server.ts";

export type FamilyName =
  | "openai"
  | "azure"
  | "mistral"
  | "groq"
  | "ollama"
  | "anthropic"
  | "gemini"
  | "vertex_ai"
  | "vertex_claude"
  | "bedrock"
  | "bedrock_signed"
  | "openai_fetch"
  | "openai_client"
  | "anthropic_client"
  | "gemini_client";

/** How the events of a stream are read. */
export type Dialect = "openai" | "anthropic" | "gemini" | "bedrock";

export interface Family {
  readonly name: FamilyName;
  readonly wire: WireName;
  readonly dialect: Dialect;
  /** The wire's own path is not asked for: Claude lives at another address there. */
  readonly elsewhere?: boolean;
  /** Its sockets are the runtime's, or a client's: closing the router does not close them. */
  readonly foreign_sockets?: boolean;
  chat(origin: string, key: string): LitellmParams;
  /** Where the family embeds. */
  embeddings?(origin: string, key: string): LitellmParams;
}

const BEDROCK = "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0";

function bedrock(model: string, origin: string): LitellmParams {
  return { model, aws_bedrock_runtime_endpoint: origin, aws_region_name: "eu-north-1" };
}

function signed(model: string, origin: string, key: string): LitellmParams {
  return { ...bedrock(model, origin), aws_access_key_id: "AKIAEXAMPLE", aws_secret_access_key: key };
}

function vertex(model: string, origin: string, key: string): LitellmParams {
  return {
    model,
    api_base: origin,
    vertex_project: "a-project",
    vertex_location: "europe-north1",
    vertex_access_token: key,
  };
}

const plain =
  (model: string, path = "") =>
  (origin: string, api_key: string): LitellmParams => ({ model, api_base: origin + path, api_key });

const azure =
  (model: string) =>
  (origin: string, api_key: string): LitellmParams => ({ model, api_base: origin, api_key, api_version: "2024-10-21" });

export const FAMILIES: readonly Family[] = [
  {
    name: "openai",
    wire: "openai",
    dialect: "openai",
    chat: plain("openai/gpt-4o", "/v1"),
    embeddings: plain("openai/text-embedding-3-small", "/v1"),
  },
  {
    name: "azure",
    wire: "azure",
    dialect: "openai",
    chat: azure("azure/gpt-4o"),
    embeddings: azure("azure/text-embedding-3-small"),
  },
  {
    name: "mistral",
    wire: "mistral",
    dialect: "openai",
    chat: plain("mistral/mistral-small-2603", "/v1"),
    embeddings: plain("mistral/mistral-embed", "/v1"),
  },
  { name: "groq", wire: "openai", dialect: "openai", chat: plain("groq/llama-3.3-70b-versatile", "/v1") },
  { name: "ollama", wire: "openai", dialect: "openai", chat: plain("ollama/llama3.2", "/v1") },
  { name: "anthropic", wire: "anthropic", dialect: "anthropic", chat: plain("anthropic/claude-sonnet-4-5") },
  {
    name: "gemini",
    wire: "gemini",
    dialect: "gemini",
    chat: plain("gemini/gemini-2.5-flash"),
    embeddings: plain("gemini/gemini-embedding-001"),
  },
  {
    name: "vertex_ai",
    wire: "vertex_ai",
    dialect: "gemini",
    chat: (origin, key) => vertex("vertex_ai/gemini-2.5-flash", origin, key),
    embeddings: (origin, key) => vertex("vertex_ai/text-embedding-005", origin, key),
  },
  {
    name: "vertex_claude",
    wire: "anthropic",
    dialect: "anthropic",
    elsewhere: true,
    chat: (origin, key) => vertex("vertex_ai/claude-sonnet-4-5", origin, key),
  },
  {
    name: "bedrock",
    wire: "bedrock",
    dialect: "bedrock",
    chat: (origin, api_key) => ({ ...bedrock(BEDROCK, origin), api_key }),
    embeddings: (origin, api_key) => ({ ...bedrock("bedrock/cohere.embed-english-v3", origin), api_key }),
  },
  {
    name: "bedrock_signed",
    wire: "bedrock",
    dialect: "bedrock",
    chat: (origin, key) => signed(BEDROCK, origin, key),
    embeddings: (origin, key) => signed("bedrock/amazon.titan-embed-text-v2:0", origin, key),
  },
  {
    name: "openai_fetch",
    wire: "openai",
    dialect: "openai",
    foreign_sockets: true,
    chat: (origin, key) => ({ ...plain("openai/gpt-4o", "/v1")(origin, key), fetch: globalThis.fetch }),
    embeddings: (origin, key) => ({
      ...plain("openai/text-embedding-3-small", "/v1")(origin, key),
      fetch: globalThis.fetch,
    }),
  },
  {
    name: "openai_client",
    wire: "openai",
    dialect: "openai",
    foreign_sockets: true,
    chat: (origin, apiKey) => ({ model: "openai/gpt-4o", client: new OpenAI({ baseURL: `${origin}/v1`, apiKey }) }),
  },
  {
    name: "anthropic_client",
    wire: "anthropic",
    dialect: "anthropic",
    foreign_sockets: true,
    chat: (baseURL, apiKey) => ({
      model: "anthropic/claude-sonnet-4-5",
      client: new Anthropic({ baseURL, apiKey }),
    }),
  },
  {
    name: "gemini_client",
    wire: "gemini",
    dialect: "gemini",
    foreign_sockets: true,
    chat: (baseUrl, apiKey) => ({
      model: "gemini/gemini-2.5-flash",
      client: new GoogleGenAI({ apiKey, httpOptions: { baseUrl } }),
    }),
  },
];

export function familyOf(name: string): Family {
  const found = FAMILIES.find((family) => family.name === name);
  if (found === undefined)
    throw new Error(`There is no "${name}": ${FAMILIES.map((family) => family.name).join(", ")}`);
  return found;
}
