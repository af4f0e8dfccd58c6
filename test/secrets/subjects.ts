/** Every provider with every secret that its settings, a call or the environment can hold. */
import Anthropic from "@anthropic-ai/sdk";
import { GoogleGenAI } from "@google/genai";
import { OAuth2Client } from "google-auth-library";
import OpenAI, { AzureOpenAI } from "openai";
import type { CallOptions, LitellmParams, RouterOptions } from "../../src/types/options.ts";
import { canary } from "./canaries.ts";

export interface Subject {
  readonly name: string;
  /** Of one deployment, for a server at `url`. */
  params(url: string): LitellmParams;
  /** Names of the canaries that are secret here. */
  readonly secrets: readonly string[];
  /** Those of them that the provider must have been sent, or the test would be about nothing. */
  readonly sent: readonly string[];
  readonly env?: (port: number) => Readonly<Record<string, string>>;
  readonly router?: Partial<RouterOptions>;
  readonly call?: Readonly<Record<string, unknown>>;
  readonly options?: CallOptions;
}

/** Beside the credential: values that only their place makes secret, and one that only its look does. */
const BESIDE = {
  extra_headers: {
    "x-gateway-token": canary("header"),
    "x-team": canary("plain header", "run"),
    "cf-aig-authorization": `Bearer ${canary("bearer header")}`,
    cookie: `session=${canary("cookie")}`,
  },
  extra_body: { upstream: { api_key: canary("body") } },
};
/** The value of a canary, by its name. */
export function valueOf(name: string): string {
  return canary(name, name === "plain header" ? "run" : "parts");
}

const BESIDE_NAMES = ["header", "plain header", "bearer header", "cookie", "body"];

const wrapped = (url: string, path = ""): string => url.replace("http://", `http://user:${canary("password")}@`) + path;

function subject(
  name: string,
  params: (url: string) => LitellmParams,
  secrets: readonly string[],
  more: Partial<Subject> = {},
): Subject {
  return {
    name,
    params: (url) => ({ ...BESIDE, ...params(url) }),
    secrets: [...secrets, ...BESIDE_NAMES],
    sent: ["header", "plain header", "bearer header"],
    ...more,
  };
}

const OPENAI = (url: string): LitellmParams => ({
  model: "openai/gpt-4o",
  api_base: `${url}/v1`,
  api_key: canary("key"),
});
const CLAUDE_ON_BEDROCK = "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0";
const BEDROCK = (url: string): LitellmParams => ({
  model: CLAUDE_ON_BEDROCK,
  aws_bedrock_runtime_endpoint: url,
  aws_region_name: "eu-north-1",
});

export const SUBJECTS: readonly Subject[] = [
  subject("openai", OPENAI, ["key"], { sent: ["key", "header", "plain header", "bearer header", "cookie"] }),
  subject("groq", (url) => ({ ...OPENAI(url), model: "groq/llama-3.3-70b-versatile" }), ["key"]),
  subject(
    "openai, with a key in its address,",
    (url) => ({
      ...OPENAI(url),
      api_base: wrapped(url, `/v1?code=${canary("code")}&sig=${canary("sig")}&api-version=2024-10-21`),
    }),
    ["key", "password", "code", "sig"],
    { sent: ["code", "sig"] },
  ),
  subject(
    "a server that is let in with a password",
    (url) => ({
      model: "hosted_vllm/llama",
      api_base: wrapped(url, "/v1"),
    }),
    ["password"],
    { sent: ["header"] },
  ),
  subject(
    "azure",
    (url) => ({ model: "azure/gpt-4o", api_base: url, api_key: canary("key"), api_version: "2024-10-21" }),
    ["key"],
    {
      sent: ["key"],
    },
  ),
  subject(
    "azure, with a token,",
    (url) => ({
      model: "azure/gpt-4o",
      api_base: url,
      azure_ad_token: canary("token"),
      api_version: "2024-10-21",
    }),
    ["token"],
    { sent: ["token"] },
  ),
  subject(
    "azure, with a provider of tokens,",
    (url) => ({
      model: "azure/gpt-4o",
      api_base: url,
      azure_ad_token_provider: async () => canary("token"),
      api_version: "2024-10-21",
    }),
    ["token"],
    { sent: ["token"] },
  ),
  subject(
    "anthropic",
    (url) => ({ model: "anthropic/claude-sonnet-4-5", api_base: url, api_key: canary("key") }),
    ["key"],
    {
      sent: ["key"],
    },
  ),
  subject("gemini", (url) => ({ model: "gemini/gemini-2.5-flash", api_base: url, api_key: canary("key") }), ["key"], {
    sent: ["key"],
  }),
  subject(
    "vertex_ai",
    (url) => ({
      model: "vertex_ai/gemini-2.5-flash",
      api_base: url,
      vertex_project: "a-project",
      vertex_access_token: canary("token"),
    }),
    ["token"],
    { sent: ["token"] },
  ),
  subject(
    "vertex_ai's claude",
    (url) => ({
      model: "vertex_ai/claude-sonnet-4-5",
      api_base: url,
      vertex_project: "a-project",
      vertex_access_token: canary("token"),
    }),
    ["token"],
    { sent: ["token"] },
  ),
  subject(
    "bedrock, with keys,",
    (url) => ({
      ...BEDROCK(url),
      aws_access_key_id: canary("id"),
      aws_secret_access_key: canary("aws"),
      aws_session_token: canary("session"),
    }),
    ["id", "aws", "session"],
    { sent: ["id", "session"] },
  ),
  subject("bedrock, with a bearer token,", (url) => ({ ...BEDROCK(url), api_key: canary("key") }), ["key"], {
    sent: ["key"],
  }),
  subject("bedrock, with the environment's keys,", BEDROCK, ["id", "aws", "session"], {
    sent: ["id", "session"],
    env: (port) => ({
      AWS_BEDROCK_RUNTIME_ENDPOINT: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: canary("id"),
      AWS_SECRET_ACCESS_KEY: canary("aws"),
      AWS_SESSION_TOKEN: canary("session"),
    }),
  }),
  subject(
    "openai, behind a proxy,",
    (url) => ({ ...OPENAI(url), api_base: "http://api.example.com/v1" }),
    ["key", "proxy"],
    {
      sent: ["key"],
      env: (port) => ({ http_proxy: `http://user:${canary("proxy")}@127.0.0.1:${port}` }),
    },
  ),
  subject("openai, with the settings of all deployments,", OPENAI, ["key", "default header", "default body"], {
    secrets: ["key", "default header", "default body"],
    params: OPENAI,
    sent: ["key", "default header"],
    router: {
      default_litellm_params: {
        extra_headers: { "x-default-key": canary("default header") },
        extra_body: { secret: canary("default body") },
      },
    },
  }),
  subject("openai, by the caller's own key,", OPENAI, ["key", "own", "own header", "own body"], {
    sent: ["own", "own header"],
    call: { extra_headers: { "x-own-token": canary("own header") }, extra_body: { password: canary("own body") } },
    options: { api_key: canary("own") },
  }),
  subject(
    "openai, in parameters of its own,",
    (url) => ({ ...OPENAI(url), toolset: { auth: { token: canary("stored tool") } } }),
    ["key", "own server", "own server header", "own tool", "stored tool"],
    {
      sent: ["key"],
      call: {
        mcp_servers: [
          { authorization_token: canary("own server"), headers: { "x-server-token": canary("own server header") } },
        ],
        lookup: { with: [{ client_secret: canary("own tool") }] },
      },
    },
  ),
  subject(
    "openai, through the caller's client,",
    (url) => ({
      model: "openai/gpt-4o",
      client: new OpenAI({
        baseURL: `${url}/v1`,
        apiKey: canary("client"),
        defaultHeaders: { "x-client-token": canary("client header") },
      }),
    }),
    ["client", "client header"],
    { sent: ["client", "client header"] },
  ),
  subject(
    "azure, through the caller's client,",
    (url) => ({
      model: "azure/gpt-4o",
      client: new AzureOpenAI({ endpoint: url, apiKey: canary("client"), apiVersion: "2024-10-21" }),
    }),
    ["client"],
    { sent: ["client"] },
  ),
  subject(
    "anthropic, through the caller's client,",
    (url) => ({
      model: "anthropic/claude-sonnet-4-5",
      client: new Anthropic({ baseURL: url, apiKey: null, authToken: canary("client") }),
    }),
    ["client"],
    { sent: ["client"] },
  ),
  subject(
    "gemini, through the caller's client,",
    (url) => ({
      model: "gemini/gemini-2.5-flash",
      client: new GoogleGenAI({ apiKey: canary("client"), httpOptions: { baseUrl: url } }),
    }),
    ["client"],
    { sent: ["client"] },
  ),
  subject(
    "vertex_ai, through the caller's client,",
    (url) => ({
      model: "vertex_ai/gemini-2.5-flash",
      client: vertexClient(url),
    }),
    ["client"],
    { sent: ["client"] },
  ),
];

function vertexClient(url: string): GoogleGenAI {
  const authClient = new OAuth2Client();
  authClient.setCredentials({ access_token: canary("client") });
  return new GoogleGenAI({
    vertexai: true,
    project: "a-project",
    location: "europe-north1",
    googleAuthOptions: { authClient },
    httpOptions: { baseUrl: url },
  });
}
