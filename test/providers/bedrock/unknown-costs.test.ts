/** Tokens that are not counted have no cost, and a used-up daily quota has a long retry_after. */
import { describe, expect, it } from "vitest";
import { BudgetExceededError, Router } from "../../../src/index.ts";
import { errorFromReply } from "../../../src/providers/bedrock/errors.ts";
import { ReplayServer } from "../support/replay-server.ts";
import { JSON_HEADERS, targetOf } from "./setting.ts";

const COUNT = { "x-amzn-bedrock-input-token-count": "7" };
const PRICE = { input_cost_per_token: 0.5, output_cost_per_token: 0 };

function routerTo(api_base: string, model: string): Router {
  const own = { model: `bedrock/${model}`, aws_region_name: "us-east-1", api_base, api_key: "k" };
  return new Router({ env: {}, model_list: [{ model_name: "light", litellm_params: { ...own, ...PRICE } }] });
}

describe("embeddings", () => {
  it.each([
    ["are known to cost what was counted", COUNT, 3.5],
    ["have an unknown cost without a count", {}, null],
  ])("%s", async (_, headers, cost_usd) => {
    const pieces = [JSON.stringify({ embeddings: [[0.1], [0.2]] })];
    await using server = await ReplayServer.start({ headers: { ...JSON_HEADERS, ...headers }, pieces });
    const router = routerTo(server.url, "cohere.embed-english-v3");
    const { router_metadata } = await router.embedding({ model: "light", input: ["a", "b"] });
    expect(router_metadata.cost_usd).toBe(cost_usd);
    router.close();
  });

  it("have an unknown cost when one of several answers has no count", async () => {
    await using server = await ReplayServer.start(({ text }) => ({
      headers: { ...JSON_HEADERS, ...(text.includes('"first"') ? COUNT : {}) },
      pieces: [JSON.stringify({ embedding: [0.1] })],
    }));
    const router = routerTo(server.url, "amazon.titan-embed-text-v2:0");
    const { router_metadata, usage } = await router.embedding({ model: "light", input: ["first", "second"] });
    expect(usage.prompt_tokens).toBe(7);
    expect(router_metadata.cost_usd).toBeNull();
    router.close();
  });

  it("are requested without dimensions with additional_drop_params", async () => {
    const pieces = [JSON.stringify({ embedding: [0.1], inputTextTokenCount: 1 })];
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces });
    const router = routerTo(server.url, "amazon.titan-embed-text-v2:0");
    await router.embedding({ model: "light", input: "a", dimensions: 256, additional_drop_params: ["dimensions"] });
    expect(server.requests[0]?.body).toEqual({ inputText: "a" });
    router.close();
  });
});

it("a used-up daily quota has a retry_after of an hour", () => {
  const body = '{"message":"Too many tokens per day, please wait before trying again."}';
  const headers = { "x-amzn-errortype": "ThrottlingException", "retry-after": "2" };
  const error = errorFromReply({ status: 429, headers, body }, targetOf());
  expect(error).toBeInstanceOf(BudgetExceededError);
  expect(error.retry_after).toBe(3600);
});
