/** A credential that no header can carry is said to be one when the router is made, by one rule at every provider. */
import { describe, expect, it } from "vitest";
import { ConfigurationError, Router } from "../../../src/index.ts";
import type { LitellmParamsOptions } from "../../../src/types/options.ts";
import { recorder } from "../support/recorder.ts";

type Params = Partial<LitellmParamsOptions>;
type Env = Readonly<Record<string, string>>;

const UNSENDABLE = [
  "kéy-☃-secret",
  "secret key",
  "secret\nkey",
  "secret\r\nx-evil: 1",
  "secret\u0000",
  "sec\tret",
  "secret\u00a0x",
];
const AZURE = { model: "azure/m", api_base: "https://quay.openai.azure.com" };
const VERTEX = { model: "vertex_ai/m", vertex_project: "quay" };
const BEDROCK = { model: "bedrock/amazon.nova-pro-v1:0", aws_region_name: "eu-west-3" };

/** Each credential: where it stands, and what stands beside it. */
const SETTINGS: readonly (readonly [path: string, Params])[] = [
  ["api_key", { model: "openai/m" }],
  ["organization", { model: "openai/m", api_key: "sk" }],
  ["api_key", { model: "groq/m" }],
  ["api_key", { model: "hosted_vllm/m", api_base: "https://gpu.example/v1" }],
  ["api_key", { model: "anthropic/m" }],
  ["api_key", { model: "gemini/m" }],
  ["api_key", AZURE],
  ["azure_ad_token", AZURE],
  ["api_key", VERTEX],
  ["vertex_access_token", VERTEX],
  ["api_key", BEDROCK],
  ["aws_bearer_token", BEDROCK],
  ["aws_access_key_id", { ...BEDROCK, aws_secret_access_key: "s" }],
  ["aws_session_token", { ...BEDROCK, aws_access_key_id: "a", aws_secret_access_key: "s" }],
];

const VARIABLES: readonly (readonly [variable: string, Params, Env])[] = [
  ["OPENAI_API_KEY", { model: "openai/m" }, {}],
  ["MISTRAL_API_KEY", { model: "mistral/m" }, {}],
  ["HOSTED_VLLM_API_KEY", { model: "hosted_vllm/m", api_base: "https://gpu.example/v1" }, {}],
  ["ANTHROPIC_API_KEY", { model: "anthropic/m" }, {}],
  ["GOOGLE_API_KEY", { model: "gemini/m" }, {}],
  ["AZURE_API_KEY", AZURE, {}],
  ["AZURE_AD_TOKEN", AZURE, {}],
  ["AWS_BEARER_TOKEN_BEDROCK", BEDROCK, {}],
  ["AWS_ACCESS_KEY_ID", BEDROCK, { AWS_SECRET_ACCESS_KEY: "s" }],
  ["AWS_SESSION_TOKEN", BEDROCK, { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "s" }],
];

function problemOf(params: Params, env: Env): string {
  try {
    new Router({ model_list: [{ model_name: "m", litellm_params: { model: "", ...params } }], env }).close();
    return "no problem";
  } catch (error) {
    return error instanceof ConfigurationError && error.problems.length === 1 ? error.message : String(error);
  }
}

it.each(SETTINGS)("%s of %j", (path, params) => {
  for (const value of UNSENDABLE) {
    const said = problemOf({ ...params, [path]: value }, {});
    expect(said).toContain(`model_list[0].litellm_params.${path}: contains characters that cannot be sent in a header`);
    expect(said).not.toContain("secret");
  }
});

it.each(VARIABLES)("%s for %j", (variable, params, env) => {
  for (const value of UNSENDABLE) {
    const said = problemOf(params, { ...env, [variable]: value });
    expect(said).toContain(`: the environment variable ${variable} contains characters that cannot be sent`);
    expect(said).not.toContain("secret");
  }
});

describe("a credential that is fetched", () => {
  it.each(UNSENDABLE)("is refused before it is sent: %j", async (token) => {
    const { fetch, requests } = recorder();
    const litellm_params = { ...AZURE, azure_ad_token_provider: () => token };
    const router = new Router({ model_list: [{ model_name: "m", litellm_params }], env: {}, fetch, num_retries: 0 });
    const messages = [{ role: "user" as const, content: "Hi" }];
    await expect(router.completion({ model: "m", messages })).rejects.toMatchObject({
      name: "AuthenticationError",
      message: expect.not.stringContaining("secret"),
    });
    expect(requests).toEqual([]);
  });
});

describe("a key that a call brings along", () => {
  it.each(UNSENDABLE)("is refused before anything is sent: %j", async (api_key) => {
    const { fetch, requests } = recorder();
    const messages = [{ role: "user" as const, content: "Hi" }];
    for (const [, params] of SETTINGS) {
      const litellm_params = { model: "", api_key: "sk", ...params };
      const router = new Router({ model_list: [{ model_name: "m", litellm_params }], env: {}, fetch });
      await expect(router.completion({ model: "m", messages, api_key })).rejects.toMatchObject({
        name: "BadRequestError",
        param: "api_key",
        message: expect.not.stringContaining("secret"),
      });
    }
    expect(requests).toEqual([]);
  });
});
