import { describe, expect, it } from "vitest";
import { findProvider, splitModel } from "../../../src/providers/index.ts";
import { bedrockProvider } from "../support/whole-providers.ts";
import type { Machine } from "../../../src/providers/bedrock/credentials/ambient-credentials.ts";
import { modelUrl, parseModel } from "../../../src/providers/bedrock/model-id.ts";
import { resolve } from "../../../src/providers/bedrock/resolve.ts";
import { CLAUDE, KEYS, REGION, TOKEN } from "./setting.ts";

const MODEL = `bedrock/${CLAUDE}`;
const ARN = "arn:aws:bedrock:us-east-1:1:imported-model/ab12";
const nothing = (): boolean => false;
const everything = (): boolean => true;

describe("a model string", () => {
  it.each([
    ["bedrock/anthropic.claude-opus-5", "anthropic.claude-opus-5", undefined],
    ["bedrock/converse/us.amazon.nova-pro-v1:0", "us.amazon.nova-pro-v1:0", undefined],
    ["bedrock/eu-west-3/mistral.mistral-large-2407-v1:0", "mistral.mistral-large-2407-v1:0", "eu-west-3"],
    ["us-gov-west-1/converse/anthropic.claude-opus-5", "anthropic.claude-opus-5", "us-gov-west-1"],
    [
      "arn:aws:bedrock:ap-south-1:1:provisioned-model/abc",
      "arn:aws:bedrock:ap-south-1:1:provisioned-model/abc",
      "ap-south-1",
    ],
  ])("%s names a model and its region", (name, id, region) => {
    expect(parseModel(name)).toEqual({ id, region, route: undefined });
  });

  it("is found by its prefix, and becomes a path", () => {
    expect(splitModel(MODEL)).toEqual({ provider: "bedrock", model: CLAUDE });
    expect(findProvider("bedrock")?.name).toBe(bedrockProvider().name);
    expect(modelUrl("https://h/", `eu-west-1/${CLAUDE}`, "converse")).toBe(
      "https://h/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse",
    );
  });
});

describe("a deployment's address", () => {
  it.each([
    [{}, REGION, "https://bedrock-runtime.us-west-2.amazonaws.com"],
    [{}, { AWS_DEFAULT_REGION: "eu-west-1" }, "https://bedrock-runtime.eu-west-1.amazonaws.com"],
    [{}, { ...REGION, AWS_REGION_NAME: "sa-east-1" }, "https://bedrock-runtime.sa-east-1.amazonaws.com"],
    [{ aws_region_name: "cn-north-1" }, REGION, "https://bedrock-runtime.cn-north-1.amazonaws.com.cn"],
    [{ model: `bedrock/ca-central-1/${CLAUDE}` }, REGION, "https://bedrock-runtime.ca-central-1.amazonaws.com"],
    [
      { api_base: "https://vpce-1.bedrock-runtime.us-east-2.vpce.amazonaws.com/" },
      {},
      "https://vpce-1.bedrock-runtime.us-east-2.vpce.amazonaws.com",
    ],
    [{ aws_bedrock_runtime_endpoint: "http://gateway:8080/aws/" }, REGION, "http://gateway:8080/aws"],
    [{}, { ...REGION, AWS_BEDROCK_RUNTIME_ENDPOINT: "http://gateway:8080" }, "http://gateway:8080"],
  ])("of %j in %j is %s", (params, env, api_base) => {
    expect(resolve({ model: MODEL, ...KEYS, ...params }, env)).toMatchObject({ api_base, problems: [] });
  });

  it.each([
    [{ ...KEYS }, {}, "aws_region_name", "AWS_REGION"],
    [{ ...KEYS, api_base: "gateway" }, REGION, "api_base", "http"],
    [{ model: `bedrock/invoke/${CLAUDE}`, ...KEYS }, REGION, "model", "Converse"],
    [{ model: `bedrock/converse_like/${CLAUDE}`, ...KEYS }, REGION, "model", '"converse_like/" is not available'],
    [{ model: `bedrock/us-east-1/qwen3/${ARN}`, ...KEYS }, REGION, "model", '"qwen3/" is not available'],
    [{ model: `bedrock/llama/${ARN}`, ...KEYS }, REGION, "model", "model_info.base_model"],
    [{ model: `bedrock/converse/deepseek_r1/${ARN}`, ...KEYS }, REGION, "model", '"deepseek_r1/" is not available'],
    [{ model: `bedrock/some_family/${ARN}`, ...KEYS }, REGION, "model", "is not a model id"],
    [{ api_base: "https://bedrock-mantle.us-east-1.api.aws/v1" }, REGION, "model", "openai/"],
  ])("of %j in %j is a problem of %s", (params, env, path, words) => {
    const { problems } = resolve({ model: MODEL, ...params }, env);
    expect(problems).toMatchObject([{ path }]);
    expect(problems[0]?.message).toContain(words);
  });
});

describe("the region in a call's model name", () => {
  const FRANKFURT = { AWS_REGION: "eu-central-1" };
  const hostOf = (model: string, params: Record<string, string>, pattern: string | undefined): string => {
    const resolved = resolve({ model, ...KEYS, ...params }, FRANKFURT, undefined, undefined, pattern);
    return resolved.problems[0]?.message ?? resolved.api_base;
  };
  const arn = (region: string): string => `bedrock/arn:aws:bedrock:${region}:1:inference-profile/${CLAUDE}`;

  it.each([
    ["where the deployment states none", {}, "bedrock/*", `bedrock/us-east-1/${CLAUDE}`],
    ["of an ARN, where the deployment states none", {}, "*", arn("us-east-1")],
    ["where the settings state the same", { aws_region_name: "us-east-1" }, "bedrock/*", `bedrock/us-east-1/${CLAUDE}`],
    ["where the pattern states the same", {}, "bedrock/us-east-1/*", `bedrock/us-east-1/${CLAUDE}`],
  ])("picks the host %s", (_, params, pattern, model) => {
    expect(hostOf(model, params, pattern)).toBe("https://bedrock-runtime.us-east-1.amazonaws.com");
  });

  it.each([
    ["than the settings'", { aws_region_name: "eu-west-1" }, "bedrock/*", `bedrock/us-east-1/${CLAUDE}`],
    ["than the settings', in an ARN", { aws_region_name: "eu-west-1" }, "bedrock/*", arn("us-east-1")],
    ["than the pattern's", {}, "bedrock/eu-west-1/*", `bedrock/eu-west-1/us-east-1/${CLAUDE}`],
    ["than the address's", { api_base: "https://bedrock-runtime.eu-west-1.amazonaws.com" }, "*", arn("us-east-1")],
    ["that is another company's", {}, "bedrock/*", `bedrock/cn-north-1/${CLAUDE}`],
    ["that is another law's", {}, "bedrock/*", arn("us-gov-west-1")],
  ])("is refused where it is another %s", (_, params, pattern, model) => {
    expect(hostOf(model, params, pattern)).toContain("names a region that is not the deployment's");
  });

  it("may be chosen in the settings", () => {
    const settings = { aws_region_name: "eu-west-1" };
    expect(hostOf(arn("us-east-1"), settings, undefined)).toBe("https://bedrock-runtime.us-east-1.amazonaws.com");
  });

  it.each([
    "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:provisioned-model/abc",
    "arn:aws-cn:bedrock:cn-north-1:123456789012:imported-model/abc",
    "arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-pro-v1:0",
    "arn:aws:sagemaker:us-east-1:123456789012:endpoint/abc",
  ])("is read from %s", (model) => {
    expect(resolve({ model: `bedrock/${model}`, ...KEYS }, FRANKFURT).problems).toEqual([]);
  });
});

/** A computer whose files have one profile. */
const withProfile = (name: string): Machine => ({ env: {}, home: () => "/home", file: () => `[${name}]\n` });

describe("a deployment's credential", () => {
  it.each([
    [{ api_key: TOKEN }, {}, TOKEN],
    [{ aws_bearer_token: TOKEN }, {}, TOKEN],
    [{}, { AWS_BEARER_TOKEN_BEDROCK: TOKEN }, TOKEN],
    [KEYS, { AWS_BEARER_TOKEN_BEDROCK: TOKEN }, undefined],
    [{ aws_profile_name: "p" }, { AWS_BEARER_TOKEN_BEDROCK: TOKEN }, undefined],
    [{}, { AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" }, undefined],
  ])("of %j in %j: the bearer token is %s", (params, env, api_key) => {
    const found = resolve({ model: MODEL, ...params }, { ...REGION, ...env }, everything, withProfile("p"));
    expect(found.problems).toEqual([]);
    expect(found.api_key).toBe(api_key);
  });

  it("needs no package for tokens and keys", () => {
    for (const params of [{ api_key: TOKEN }, KEYS])
      expect(resolve({ model: MODEL, ...params }, REGION, nothing).problems).toEqual([]);
  });

  it.each([
    [{}, {}, "aws_access_key_id", "AWS_BEARER_TOKEN_BEDROCK"],
    [{}, {}, "aws_access_key_id", "npm install @aws-sdk/client-bedrock-runtime"],
    [{ aws_profile_name: "p" }, {}, "aws_profile_name", "npm install @aws-sdk/client-bedrock-runtime"],
    [{ aws_role_name: "r" }, {}, "aws_role_name", "npm install @aws-sdk/client-bedrock-runtime"],
    [{ aws_access_key_id: "a" }, {}, "aws_secret_access_key", "missing"],
    [{ aws_secret_access_key: "a" }, {}, "aws_access_key_id", "missing"],
    [{ aws_web_identity_token: "t" }, {}, "aws_role_name", "missing"],
    [{ api_key: "two\nlines" }, {}, "api_key", "header"],
    [{ api_base: "https://elsewhere.example" }, { AWS_BEARER_TOKEN_BEDROCK: TOKEN }, "api_key", "Amazon's own hosts"],
  ])("of %j in %j without any package is a problem of %s", (params, env, path, words) => {
    const { problems } = resolve({ model: MODEL, ...params }, { ...REGION, ...env }, nothing);
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.message).toContain(words);
    expect(JSON.stringify(problems)).not.toContain(TOKEN);
  });

  it("does not show its secrets", () => {
    const found = resolve({ model: MODEL, ...KEYS }, REGION);
    expect(JSON.stringify(found)).not.toContain(KEYS.aws_secret_access_key);
  });
});
