/** A known name in another spelling is refused with the right one; a parameter of a vendor's passes, however alike. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCall } from "../../src/calls/read-call.ts";
import { settingProblem } from "../../src/config/litellm-only.ts";
import { likelyNames } from "../../src/config/parameter-names.ts";
import { Router } from "../../src/index.ts";
import { FaultServer } from "../support/fault-server.ts";
import { paramProblems, problems } from "../support/read.ts";
import { VENDOR_PARAMETERS } from "../support/vendor-parameters.ts";

const CHAT = { model: "main", messages: [{ role: "user", content: "Hi" }] };
const SECRET = "opaque-value-0123456789abcdef";

/** What each place says of a name, without its path. */
const PLACES: Readonly<Record<string, (key: string) => string>> = {
  litellm_params: (key) => paramProblems({ [key]: SECRET }).join("\n"),
  default_litellm_params: (key) => problems({ default_litellm_params: { [key]: SECRET } }).join("\n"),
  "a fallback of the router": (key) =>
    problems({ fallbacks: [{ main: [{ model: "cheap", [key]: SECRET }] }] }).join("\n"),
  "a fallback of a call": (key) => refusalOf({ ...CHAT, fallbacks: [{ model: "cheap", [key]: SECRET }] }, "chat"),
  "a call": (key) => refusalOf({ ...CHAT, [key]: SECRET }, "chat"),
  "a call's options": (key) => refusalOf(CHAT, "chat", { [key]: SECRET }),
  embeddings: (key) => refusalOf({ model: "e", input: "a", [key]: SECRET }, "embedding"),
};

function refusalOf(call: object, endpoint: "chat" | "embedding", options?: object): string {
  try {
    readCall(call, options, endpoint);
    return "";
  } catch (error) {
    return String(error);
  }
}

describe.each(Object.entries(PLACES))("In %s", (_, problemOf) => {
  it.each([
    ["apiKey", "api_key"],
    ["API_KEY", "api_key"],
    ["api-key", "api_key"],
    ["apikey", "api_key"],
    ["api_kye", "api_key"],
    ["baseURL", "base_url"],
    ["baseUrl", "base_url"],
    ["apiBase", "api_base"],
    ["api_bse", "api_base"],
    ["apiVersion", "api_version"],
    ["maxTokens", "max_tokens"],
    ["max_token", "max_tokens"],
    ["topP", "top_p"],
    ["topK", "top_k"],
    ["toolChoice", "tool_choice"],
    ["responseFormat", "response_format"],
    ["temprature", "temperature"],
    ["extraHeaders", "extra_headers"],
    ["extra_header", "extra_headers"],
    ["numRetries", "num_retries"],
    ["aws_region", "aws_region_name"],
    ["awsRegionName", "aws_region_name"],
    ["aws_acess_key_id", "aws_access_key_id"],
    ["vertex_locaton", "vertex_location"],
    ["vertexProject", "vertex_project"],
    ["azure_ad_tokn", "azure_ad_token"],
    ["organisation", "organization"],
    ["customLlmProvider", "custom_llm_provider"],
    ["azure_endpoint", "api_base"],
    ["openai_api_base", "api_base"],
    ["OLLAMA_BASE_URL", "api_base"],
    ["api_url", "api_base"],
    ["url", "api_base"],
    ["apiKeys", "api_key"],
    ["endpoint", "api_base"],
    ["organization_id", "organization"],
  ])("%s is refused: it is %s, and the value is not shown", (key, right) => {
    expect(problemOf(key)).toContain(`"${right}"`);
    expect(problemOf(key)).not.toContain(SECRET);
  });

  it.each([
    ["aws_quay_setting", "is not a setting of this library"],
    ["vertex_ai_quay", "is not a setting of this library"],
    ["azure_quay", "is not a setting of this library"],
    ["openai_api_key", "looks like a credential"],
    ["OPENAI_API_KEY", "looks like a credential"],
    ["access_token", "looks like a credential"],
    ["password", "looks like a credential"],
    ["token", "looks like a credential"],
    ["key", "looks like a credential"],
    ["authorization", "looks like a credential"],
    ["some_client_secret", "looks like a credential"],
    ["tenant_id", "azure_ad_token_provider"],
    ["client_id", "azure_ad_token_provider"],
    ["client_secret", "azure_ad_token_provider"],
    ["azure_password", "azure_ad_token_provider"],
  ])("%s, which no provider is sent, is refused", (key, words) => {
    expect(problemOf(key)).toContain(words);
    expect(problemOf(key)).not.toContain(SECRET);
  });

  it.each(VENDOR_PARAMETERS)("the vendor's %s is a parameter", (key) => {
    const said = problemOf(key);
    expect(said === "" || said.includes("unknown call option")).toBe(true);
  });
});

it.each([
  ["maxInputTokens", "max_input_tokens"],
  ["max_input_token", "max_input_tokens"],
  ["supportsVision", "supports_vision"],
  ["suports_vision", "supports_vision"],
  ["baseModel", "base_model"],
  ["cooldownTime", "cooldown_time"],
])("model_info: %s is refused: it is %s", (key, right) => {
  expect(paramProblems({}, { model_info: { [key]: 1 } })).toEqual([expect.stringContaining(`"${right}"`)]);
});

it.each([
  "continent",
  "team_id",
  "supports_audio_output",
  "supports_video_input",
  "litellm_provider",
  "tier",
  "owner",
  "key",
])("model_info: %s is the user's own fact", (key) => {
  expect(paramProblems({}, { model_info: { [key]: "x" } })).toEqual([]);
});

it("every known name in camel case, in capitals and with hyphens is refused with the right name", () => {
  const spelt = fc.constantFrom(
    (name: string) => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    (name: string) => name.toUpperCase(),
    (name: string) => name.replaceAll("_", "-"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...likelyNames()), spelt, (name, change) => {
      const key = change(name);
      fc.pre(key !== name && key !== "serviceTier" && name !== "no-log");
      for (const place of ["deployment", "request", "fallback"] as const) {
        expect(settingProblem(key, place)).toMatch(/is called "|is not used/);
      }
    }),
  );
});

it("a vendor's own parameters arrive, from the deployment, the defaults, the call and a fallback", async () => {
  await using server = await FaultServer.start({ script: [{ status: 401, body: {} }, {}], strict: false });
  const params = { model: "openai/llama", api_key: "k", api_base: server.url };
  const router = new Router({
    model_list: [
      { model_name: "main", litellm_params: { ...params, guided_json: { type: "object" } } },
      { model_name: "cheap", litellm_params: { ...params, min_p: 0.1 } },
    ],
    default_litellm_params: { repetition_penalty: 1.1 },
    fallbacks: [{ main: [{ model: "cheap", top_a: 0.2 }] }],
    num_retries: 0,
  });
  await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }], top_n_sigma: 2 } as never);
  expect(server.requests.map(({ body }) => body)).toMatchObject([
    { guided_json: { type: "object" }, repetition_penalty: 1.1, top_n_sigma: 2 },
    { min_p: 0.1, repetition_penalty: 1.1, top_n_sigma: 2, top_a: 0.2 },
  ]);
});

it("a credential under a wrong name reaches no server", async () => {
  await using server = await FaultServer.start();
  const litellm_params = { model: "openai/gpt-4o", api_key: "k", api_base: server.url };
  const router = new Router({ model_list: [{ model_name: "main", litellm_params }], num_retries: 0 });
  for (const key of ["apiKey", "langfuse_secret_key", "s3_secret_access_key", "openai_api_key"]) {
    const call = { model: "main", messages: [{ role: "user", content: "Hi" }], [key]: SECRET };
    await expect(router.completion(call as never)).rejects.toMatchObject({ name: "BadRequestError", param: key });
  }
  expect(server.requests).toEqual([]);
});
