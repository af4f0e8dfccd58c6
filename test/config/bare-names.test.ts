/** A name without a provider is OpenAI's: one that is plainly another vendor's takes no key to OpenAI. */
import { describe, expect, it } from "vitest";
import { completion, embedding, Router } from "../../src/index.ts";
import { FaultServer } from "../support/fault-server.ts";
import { paramProblems, problems, read } from "../support/read.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

const FOREIGN = [
  ["claude-sonnet-4-5", "anthropic/claude-sonnet-4-5"],
  ["Claude-3-Haiku", "anthropic/Claude-3-Haiku"],
  ["claude", "anthropic/claude"],
  ["gemini-2.5-flash", "gemini/gemini-2.5-flash"],
  ["gemini-embedding-001", "gemini/gemini-embedding-001"],
  ["text-embedding-005", "vertex_ai/text-embedding-005"],
  ["text-multilingual-embedding-002", "vertex_ai/text-multilingual-embedding-002"],
  ["mistral-large-latest", "mistral/mistral-large-latest"],
  ["mistral-embed", "mistral/mistral-embed"],
  ["codestral-latest", "mistral/codestral-latest"],
  ["open-mixtral-8x22b", "mistral/open-mixtral-8x22b"],
  ["deepseek-chat", "deepseek/deepseek-chat"],
  ["grok-4", "xai/grok-4"],
  ["kimi-k2-0905-preview", "moonshot/kimi-k2-0905-preview"],
  ["glm-4.6", "zai/glm-4.6"],
  ["MiniMax-M2", "minimax/MiniMax-M2"],
  ["sonar-pro", "perplexity/sonar-pro"],
  ["qwen3-max", "dashscope/qwen3-max"],
  ["jamba-large", "ai21_chat/jamba-large"],
  ["anthropic.claude-3-5-sonnet-20241022-v2:0", "bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0"],
  ["us.anthropic.claude-sonnet-4-20250514-v1:0", "bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0"],
  ["amazon.nova-pro-v1:0", "bedrock/amazon.nova-pro-v1:0"],
  ["deepseek.r1-v1:0", "bedrock/deepseek.r1-v1:0"],
  ["llama-3.3-70b-versatile", "<provider>/llama-3.3-70b-versatile"],
  ["command-r-plus", "<provider>/command-r-plus"],
  ["embed-english-v3.0", "<provider>/embed-english-v3.0"],
  ["voyage-3", "<provider>/voyage-3"],
  ["gemma-3-27b-it", "<provider>/gemma-3-27b-it"],
] as const;

const OPENAIS = [
  "gpt-4o",
  "chatgpt-4o-latest",
  "o3-mini",
  "ft:gpt-4o:acme::1",
  "text-embedding-3-small",
  "text-embedding-ada-002",
  "gpt-oss-120b",
  "davinci-002",
  "my-own-model",
  "omni-moderation-latest",
];

describe.each(FOREIGN)("%s", (model, right) => {
  const entry = (params: object) => [{ model_name: model, litellm_params: { model, ...params } }];

  it("is refused with the name to write, and no key is asked for or taken", () => {
    for (const env of [{}, { OPENAI_API_KEY: "k", ANTHROPIC_API_KEY: "k" }]) {
      for (const key of [{}, { api_key: "k" }, { api_base: "https://api.openai.com/v1", api_key: "k" }]) {
        expect(problems({ model_list: entry(key), env })).toEqual([
          expect.stringContaining(`and a name without a provider is OpenAI's: write "${right}", or set`),
        ]);
      }
    }
  });

  it("is accepted where an address or a provider says where it lives", () => {
    const env = { OPENAI_API_KEY: "k", OPENAI_BASE_URL: "https://gateway.example/v1" };
    for (const model_list of [
      entry({ api_base: "http://localhost:4000/v1", api_key: "k" }),
      entry({ base_url: "http://localhost:4000/v1", api_key: "k" }),
      entry({ custom_llm_provider: "openai", api_key: "k" }),
      entry({ custom_llm_provider: "hosted_vllm", api_base: "http://localhost:8000/v1" }),
      entry({ model: `openai/${model}`, api_key: "k" }),
      entry({}),
    ]) {
      expect(problems({ model_list, env })).toEqual([]);
    }
  });
});

it.each(OPENAIS)("%s is OpenAI's, or nobody's", (model) => {
  expect(paramProblems({ model })).toEqual([]);
  expect(read({ model_list: [{ model_name: "m", litellm_params: { model } }] }).deployments[0]?.provider).toBe(
    "openai",
  );
});

const STAR = { model_name: "*", litellm_params: { model: "*" } };

describe("Under a wildcard", () => {
  const env = { OPENAI_API_KEY: "sk-openai", ANTHROPIC_API_KEY: "sk-ant" };

  it.each([STAR, { model_name: "claude-*", litellm_params: { model: "claude-*" } }])(
    "such a name is the caller's fault, in a chat, a stream and embeddings: $model_name",
    async (wildcard) => {
      const router = new Router({ model_list: [wildcard], env, num_retries: 0 });
      const model = "claude-sonnet-4-5";
      const refusal = {
        name: "BadRequestError",
        param: "model",
        message: expect.stringContaining('write "anthropic/claude-sonnet-4-5"') as string,
      };
      await expect(router.completion({ model, messages })).rejects.toMatchObject(refusal);
      await expect(router.completion({ model, messages, stream: true })).rejects.toMatchObject(refusal);
      await expect(router.embedding({ model, input: "a" })).rejects.toMatchObject(refusal);
      // A caller's own key for another vendor stays away from OpenAI, too.
      await expect(router.completion({ model, messages, api_key: "sk-ant-own" })).rejects.toMatchObject(refusal);
    },
  );

  it("such a name is called where the call says that it lives", async () => {
    await using server = await FaultServer.start({ script: { answer: "Hello" } });
    const router = new Router({ model_list: [STAR], env, num_retries: 0 });
    const own = { api_key: "sk-own", api_base: server.url };
    const answer = await router.completion({ model: "claude-sonnet-4-5", messages, ...own });
    expect(answer.choices[0].message.content).toBe("Hello");
    expect(server.requests[0]).toMatchObject({
      headers: { authorization: "Bearer sk-own" },
      body: { model: "claude-sonnet-4-5" },
    });
  });

  it("such a name is served by its vendor's own wildcard", async () => {
    await using server = await FaultServer.start({ script: { answer: "Hello" } });
    const litellm_params = { model: "mistral/*", api_base: server.url, api_key: "k" };
    const router = new Router({ model_list: [{ model_name: "mistral/*", litellm_params }] });
    const answer = await router.completion({ model: "mistral-small-latest", messages });
    expect(answer.router_metadata.provider).toBe("mistral");
  });
});

it("without a router it is refused as well", async () => {
  const problem = expect.stringContaining('write "anthropic/claude-sonnet-4-5"') as string;
  const call = { model: "claude-sonnet-4-5", api_key: "sk-ant" };
  await expect(completion({ ...call, messages })).rejects.toMatchObject({ message: problem });
  await expect(completion({ ...call, messages, stream: true })).rejects.toMatchObject({ message: problem });
  await expect(embedding({ ...call, input: "a" })).rejects.toMatchObject({ message: problem });
  await using server = await FaultServer.start({ script: { answer: "Hello" } });
  const answer = await completion({ ...call, messages, api_base: server.url });
  expect(answer.choices[0].message.content).toBe("Hello");
});
