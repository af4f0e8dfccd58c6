/** What a call cost is right or not known, and nobody's limit is used up, whatever a provider says of its tokens. */
import { describe, expect, it } from "vitest";
import { ConfigurationError, Router } from "../../src/index.ts";
import type { WireName } from "../support/fault-server.ts";
import { FaultServer } from "../support/fault-server.ts";
import { problems } from "../support/read.ts";

const PRICES = { input_cost_per_token: 0.000001, output_cost_per_token: 0.000002 };

/** A whole answer of each wire that counts `input` and `output`. */
const ANSWERS: Partial<Record<WireName, (input: unknown, output: unknown) => object>> = {
  openai: (prompt_tokens, completion_tokens) => ({
    choices: [{ index: 0, message: { role: "assistant", content: "Aye." }, finish_reason: "stop" }],
    usage: { prompt_tokens, completion_tokens, total_tokens: 31 },
  }),
  anthropic: (input_tokens, output_tokens) => ({
    id: "msg_1",
    content: [{ type: "text", text: "Aye." }],
    stop_reason: "end_turn",
    usage: { input_tokens, output_tokens },
  }),
  gemini: (promptTokenCount, candidatesTokenCount) => ({
    candidates: [{ content: { parts: [{ text: "Aye." }] }, finishReason: "STOP" }],
    usageMetadata: { promptTokenCount, candidatesTokenCount },
  }),
  bedrock: (inputTokens, outputTokens) => ({
    output: { message: { content: [{ text: "Aye." }] } },
    stopReason: "end_turn",
    usage: { inputTokens, outputTokens },
  }),
};
const MODELS: Partial<Record<WireName, string>> = {
  openai: "openai/gpt-4o",
  anthropic: "anthropic/claude-sonnet-4-5",
  gemini: "gemini/gemini-2.5-flash",
  bedrock: "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
};

const QUESTION = { model: "main", messages: [{ role: "user" as const, content: "Hi" }] };

async function settingFor(wire: WireName, body: object): Promise<AsyncDisposable & { router: Router<string> }> {
  const stack = new AsyncDisposableStack();
  const server = stack.use(await FaultServer.start({ wire, script: { status: 200, body } }));
  const params = { model: MODELS[wire] ?? "", api_base: server.url, api_key: "sk-test", aws_region_name: "us-east-1" };
  const own = wire === "bedrock" ? params : { ...params, aws_region_name: undefined };
  const router = new Router<string>({
    env: {},
    num_retries: 0,
    model_list: [{ model_name: "main", litellm_params: { ...own, ...PRICES, tpm: 100 } }],
  });
  stack.defer(() => router.close());
  return { router, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

describe.each(Object.keys(ANSWERS) as WireName[])("at %s", (wire) => {
  const answer = ANSWERS[wire];
  if (answer === undefined) return;

  it("tokens that were counted have their price", async () => {
    await using setting = await settingFor(wire, answer(11, 20));
    const { router_metadata, usage } = await setting.router.completion(QUESTION);
    expect(usage).toMatchObject({ prompt_tokens: 11, completion_tokens: 20, total_tokens: 31 });
    expect(router_metadata.cost_usd).toBeCloseTo(0.000051, 12);
  });

  it.each([
    ["11", "20"],
    ["11", 20],
    [11, "20"],
    [-11, 20],
    [11, -20],
    [1e300, 20],
    [11, 0.5],
    [[11], 20],
    [11, {}],
    [true, 20],
  ])("of %j and %j the price is not known, and no limit is used up by them", async (input, output) => {
    await using setting = await settingFor(wire, answer(input, output));
    for (let call = 0; call < 3; call += 1) {
      const { router_metadata, usage, choices } = await setting.router.completion(QUESTION);
      expect(choices[0].message.content).toBe("Aye.");
      expect(router_metadata.cost_usd).toBeNull();
      expect(router_metadata.usage).toBeUndefined();
      expect(usage).toBeUndefined();
    }
  });
});

describe("a price in model_info", () => {
  const entry = (model_info: object): object => ({
    model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o" }, model_info }],
  });

  it.each([
    "input_cost_per_token",
    "output_cost_per_token",
    "cache_read_input_token_cost",
    "cache_creation_input_token_cost",
  ])("is a number from 0 on: %s", (name) => {
    for (const wrong of ["1,5", NaN, -1, Infinity, [], {}, true])
      expect(problems(entry({ [name]: wrong }))).toEqual([
        expect.stringContaining(`model_list[0].model_info.${name}: must be`),
      ]);
    expect(problems(entry({ [name]: 0 }))).toEqual([]);
    expect(problems(entry({ [name]: "0.000001" }))).toEqual([]);
    expect(problems(entry({ [name]: null }))).toEqual([]);
  });
});

describe("a number from the environment", () => {
  it.each([" ", "\t", "x", "1,5", "NaN"])("is none in %j", (text) => {
    const litellm_params = { model: "gpt-4o", input_cost_per_token: "os.environ/PRICE" };
    const options = { model_list: [{ model_name: "main", litellm_params }], env: { OPENAI_API_KEY: "k", PRICE: text } };
    expect(() => new Router(options as unknown as ConstructorParameters<typeof Router>[0])).toThrow(ConfigurationError);
  });
});
