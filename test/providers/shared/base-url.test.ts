/** `base_url` is another name for `api_base`: it is read in one place, for every provider. */
import { expect, it } from "vitest";
import { readOptions } from "../../../src/config.ts";

const ADDRESS = "https://gate.example/quay";

it.each([
  { model: "openai/m" },
  { model: "groq/m" },
  { model: "hosted_vllm/m" },
  { model: "anthropic/claude-sonnet-4-5" },
  { model: "gemini/gemini-2.5-flash" },
  { model: "azure/m" },
  { model: "vertex_ai/gemini-2.5-flash", vertex_project: "quay", api_key: undefined, vertex_access_token: "t" },
  { model: "bedrock/amazon.nova-pro-v1:0", aws_region_name: "eu-west-3" },
])("$model", (params) => {
  const addressWith = (address: object): string | undefined => {
    const litellm_params = { api_key: "k", ...params, ...address };
    return readOptions({ model_list: [{ model_name: "m", litellm_params }], env: {} }).deployments[0]?.target.api_base;
  };
  expect(addressWith({ base_url: ADDRESS })).toContain(ADDRESS);
  expect(addressWith({ base_url: ADDRESS })).toBe(addressWith({ api_base: ADDRESS }));
});
