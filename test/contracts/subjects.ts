/** Every provider, and every way to reach it: what the contract is run against. */
import Anthropic from "@anthropic-ai/sdk";
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { GoogleGenAI } from "@google/genai";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { OAuth2Client } from "google-auth-library";
import OpenAI, { AzureOpenAI } from "openai";
import type { LitellmParams } from "../../src/types/options.ts";
import type { FaultServer, WireName } from "../support/fault-server.ts";

/** The credential of every subject: it may turn up in no error. */
export const KEY: string = "sk-secret-0123456789abcdef";

export interface Subject {
  /** In a sentence: `"anthropic"`, `"openai, through the caller's client,"`. */
  readonly name: string;
  /** `llm_provider` of its answers and errors. */
  readonly provider: string;
  readonly wire: WireName;
  params(server: FaultServer): LitellmParams;
  /** Which header must carry the credential. */
  readonly credential: readonly [header: string, value: RegExp];
  /** How the provider tells what it thought: not at all, as text, or signed so that it wants it back. */
  readonly thinking: "text" | "signed" | "signed calls";
  /** Ids of calls are made up by the router: the wire has none. */
  readonly made_up_ids?: boolean;
  /** Tokens in the usage: whether the wire counts cached and reasoning ones, and cached ones beside the prompt's. */
  readonly counts: { readonly cached?: "within" | "beside"; readonly reasoning?: boolean };
  /** The wire can say that an answer was withheld. */
  readonly filters: boolean;
  /** Parameters that the provider cannot take. */
  readonly refuses: Readonly<Record<string, unknown>>;
  /** The model that cannot take them, where it is a matter of models. */
  readonly refusing_model?: string;
}

const bearer = ["authorization", new RegExp(`^Bearer ${KEY}$`)] as const;

const OPENAI: Subject = {
  name: "openai",
  provider: "openai",
  wire: "openai",
  params: ({ url }) => ({ model: "openai/gpt-5.2", api_base: url, api_key: KEY }),
  credential: bearer,
  thinking: "text",
  counts: { cached: "within", reasoning: true },
  filters: true,
  refuses: { temperature: 0.2, presence_penalty: 1, logprobs: true },
  refusing_model: "openai/o4-mini",
};

const AZURE: Subject = {
  ...OPENAI,
  name: "azure",
  provider: "azure",
  wire: "azure",
  params: ({ url }) => ({ model: "azure/gpt-5.2", api_base: url, api_key: KEY, api_version: "2024-10-21" }),
  credential: ["api-key", new RegExp(`^${KEY}$`)],
  refusing_model: "azure/o4-mini",
};

const MISTRAL: Subject = {
  ...OPENAI,
  name: "mistral",
  provider: "mistral",
  wire: "mistral",
  params: ({ url }) => ({ model: "mistral/mistral-small-2603", api_base: url, api_key: KEY }),
  counts: {},
  filters: false,
  refuses: { logit_bias: { "50256": -100 }, logprobs: true, verbosity: "low" },
  refusing_model: "mistral/mistral-small-2603",
};

const ANTHROPIC: Subject = {
  name: "anthropic",
  provider: "anthropic",
  wire: "anthropic",
  params: ({ url }) => ({ model: "anthropic/claude-sonnet-4-5", api_base: url, api_key: KEY }),
  credential: ["x-api-key", new RegExp(`^${KEY}$`)],
  thinking: "signed",
  counts: { cached: "beside" },
  filters: true,
  refuses: { n: 2, seed: 7, presence_penalty: 1, logprobs: true },
};

const GEMINI: Subject = {
  name: "gemini",
  provider: "gemini",
  wire: "gemini",
  params: ({ url }) => ({ model: "gemini/gemini-3-pro-preview", api_base: url, api_key: KEY }),
  credential: ["x-goog-api-key", new RegExp(`^${KEY}$`)],
  thinking: "signed calls",
  counts: { cached: "within", reasoning: true },
  filters: true,
  refuses: { logit_bias: { "50256": -100 }, verbosity: "low" },
};

const VERTEX: Subject = {
  ...GEMINI,
  name: "vertex_ai",
  provider: "vertex_ai",
  wire: "vertex_ai",
  params: ({ url }) => ({
    model: "vertex_ai/gemini-3-pro-preview",
    api_base: url,
    vertex_project: "a-project",
    vertex_location: "europe-north1",
    vertex_access_token: KEY,
  }),
  credential: bearer,
  made_up_ids: true,
};

const CLAUDE_ON_BEDROCK = "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0";

const BEDROCK: Subject = {
  ...ANTHROPIC,
  name: "bedrock",
  provider: "bedrock",
  wire: "bedrock",
  params: ({ url }) => ({
    model: CLAUDE_ON_BEDROCK,
    aws_bedrock_runtime_endpoint: url,
    aws_region_name: "eu-north-1",
    aws_access_key_id: "AKIAEXAMPLE",
    aws_secret_access_key: KEY,
  }),
  credential: ["authorization", /^AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE\/\d{8}\/eu-north-1\/bedrock\/aws4_request, /],
};

/** With a key, with other credentials, and through the caller's own SDK clients, whose retries would be seen. */
export const SUBJECTS: readonly Subject[] = [
  OPENAI,
  {
    ...OPENAI,
    name: "openai, through the caller's client,",
    params: ({ url }) => ({ model: "openai/gpt-5.2", client: new OpenAI({ baseURL: url, apiKey: KEY }) }),
  },
  AZURE,
  {
    ...AZURE,
    name: "azure, through the caller's client,",
    params: ({ url }) => ({
      model: "azure/gpt-5.2",
      client: new AzureOpenAI({ endpoint: url, apiKey: KEY, apiVersion: "2024-10-21" }),
    }),
  },
  MISTRAL,
  ANTHROPIC,
  {
    ...ANTHROPIC,
    name: "anthropic, through the caller's client,",
    params: ({ url }) => ({
      model: "anthropic/claude-sonnet-4-5",
      client: new Anthropic({ baseURL: url, apiKey: KEY }),
    }),
    credential: ["authorization", new RegExp(`^Bearer ${KEY}$`)],
  },
  GEMINI,
  {
    ...GEMINI,
    name: "gemini, with a model that signs nothing unasked,",
    params: (server) => ({ ...GEMINI.params(server), model: "gemini/gemini-2.5-flash" }),
    made_up_ids: true,
  },
  {
    ...GEMINI,
    name: "gemini, through the caller's client,",
    params: ({ url }) => ({
      model: "gemini/gemini-3-pro-preview",
      client: new GoogleGenAI({ apiKey: KEY, httpOptions: { baseUrl: url } }),
    }),
  },
  VERTEX,
  {
    ...VERTEX,
    name: "vertex_ai, through the caller's client,",
    params: ({ url }) => ({ model: "vertex_ai/gemini-3-pro-preview", client: vertexClient(url) }),
  },
  BEDROCK,
  {
    ...BEDROCK,
    name: "bedrock, with a bearer token,",
    params: ({ url }) => ({
      model: CLAUDE_ON_BEDROCK,
      aws_bedrock_runtime_endpoint: url,
      aws_region_name: "eu-north-1",
      api_key: KEY,
    }),
    credential: bearer,
  },
  {
    ...BEDROCK,
    name: "bedrock, through the caller's client,",
    params: ({ url }) => ({ model: CLAUDE_ON_BEDROCK, client: bedrockClient(url) }),
  },
];

function vertexClient(url: string): GoogleGenAI {
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: KEY });
  return new GoogleGenAI({
    vertexai: true,
    project: "a-project",
    location: "europe-north1",
    googleAuthOptions: { authClient },
    httpOptions: { baseUrl: url },
  });
}

function bedrockClient(url: string): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    endpoint: url,
    region: "eu-north-1",
    credentials: { accessKeyId: "AKIAEXAMPLE", secretAccessKey: KEY },
    requestHandler: new NodeHttpHandler(),
  });
}
