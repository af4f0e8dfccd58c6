/** Google's and Amazon's own clients take the local providers for the real thing. */
import { BedrockRuntimeClient, ConverseCommand, ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { ApiError, GoogleGenAI } from "@google/genai";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { describe, expect, it } from "vitest";
import { FaultServer, overloaded, rateLimited } from "./fault-server.ts";

const TEXT = "Grüße aus Zürich 🙂, one two three";
const CALLS = [
  { name: "weather", id: "id_1", arguments: { city: "Oslo" } },
  { name: "time", id: "id_2", arguments: { zone: "CET", exact: true } },
];
const SCRIPT = {
  answer: TEXT,
  reasoning: "Hm, let me see.",
  tool_calls: CALLS,
  chunk_size: 3,
  usage: { prompt_tokens: 12, completion_tokens: 9, reasoning_tokens: 4, cached_tokens: 5 },
};

// oxlint-disable-next-line require-yield
async function* noEvents(): AsyncGenerator<never> {
  throw new Error("There is no stream.");
}

async function read(stream: AsyncIterable<unknown>): Promise<void> {
  const chunks = stream[Symbol.asyncIterator]();
  while (!(await chunks.next()).done);
}

describe("The @google/genai package", () => {
  const client = ({ url }: FaultServer): GoogleGenAI =>
    new GoogleGenAI({ apiKey: "key", httpOptions: { baseUrl: url, apiVersion: "v1beta" } });
  const asked = { model: "gemini-3-pro", contents: "Hi", config: { thinkingConfig: { includeThoughts: true } } };

  it("reads whole answers, streams, thoughts, calls, signatures and usage", async () => {
    await using server = await FaultServer.start({ wire: "gemini", script: SCRIPT });
    const whole = await client(server).models.generateContent(asked);
    expect(whole.text).toBe(TEXT);
    expect(whole.functionCalls).toEqual(CALLS.map(({ arguments: args, ...call }) => ({ ...call, args })));
    const parts = [];
    let last;
    for await (const chunk of await client(server).models.generateContentStream(asked)) {
      parts.push(...(chunk.candidates?.[0]?.content?.parts ?? []));
      last = chunk;
    }
    expect(parts.flatMap(({ thought, text }) => (thought ? text : [])).join("")).toBe("Hm, let me see.");
    expect(parts.flatMap(({ thought, text }) => (thought ? [] : (text ?? ""))).join("")).toBe(TEXT);
    expect(parts.flatMap(({ functionCall }) => functionCall ?? [])).toEqual(whole.functionCalls);
    expect(parts.filter(({ thoughtSignature }) => thoughtSignature !== undefined)).toHaveLength(1);
    expect(last?.usageMetadata).toEqual(whole.usageMetadata);
    expect(last?.usageMetadata).toMatchObject({
      promptTokenCount: 12,
      cachedContentTokenCount: 5,
      candidatesTokenCount: 5,
      thoughtsTokenCount: 4,
      totalTokenCount: 21,
    });
  });

  it("reads errors, also in the middle of a stream", async () => {
    await using server = await FaultServer.start({
      wire: "gemini",
      script: [rateLimited(), { fault: "error_event", after: 2 }],
    });
    const first: unknown = await client(server)
      .models.generateContent(asked)
      .catch((error: unknown) => error);
    expect(first).toBeInstanceOf(ApiError);
    expect(first).toMatchObject({ status: 429 });
    const stream = await client(server).models.generateContentStream(asked);
    // The client loses the error when it does not come in a piece of its own.
    await expect(read(stream)).rejects.toThrow(/high demand|Incomplete JSON/);
  });
});

describe("The @aws-sdk/client-bedrock-runtime package", () => {
  const client = ({ url }: FaultServer): BedrockRuntimeClient =>
    new BedrockRuntimeClient({
      endpoint: url,
      region: "eu-north-1",
      credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
      maxAttempts: 1,
      requestHandler: new NodeHttpHandler(),
    });
  const asked = {
    modelId: "eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
    messages: [{ role: "user" as const, content: [{ text: "Hi" }] }],
  };

  it("reads whole answers, streams, thinking, calls and usage", async () => {
    await using server = await FaultServer.start({ wire: "bedrock", script: SCRIPT });
    const whole = await client(server).send(new ConverseCommand(asked));
    expect(whole).toMatchObject({ stopReason: "tool_use", usage: { inputTokens: 12, cacheReadInputTokens: 5 } });
    const content = whole.output?.message?.content ?? [];
    expect(content).toMatchObject([
      { reasoningContent: { reasoningText: { text: "Hm, let me see.", signature: expect.any(String) } } },
      { text: TEXT },
      { toolUse: { toolUseId: "id_1", name: "weather", input: { city: "Oslo" } } },
      { toolUse: { toolUseId: "id_2", name: "time", input: { zone: "CET", exact: true } } },
    ]);
    const streamed = await client(server).send(new ConverseStreamCommand(asked));
    const events = [];
    for await (const event of streamed.stream ?? []) events.push(event);
    expect(events.map(({ contentBlockDelta }) => contentBlockDelta?.delta?.text ?? "").join("")).toBe(TEXT);
    expect(events.flatMap(({ contentBlockStart }) => contentBlockStart?.start?.toolUse ?? [])).toMatchObject([
      { toolUseId: "id_1", name: "weather" },
      { toolUseId: "id_2", name: "time" },
    ]);
    expect(events.at(-1)?.metadata?.usage).toEqual(whole.usage);
  });

  it("reads errors, also in the middle of a stream", async () => {
    await using server = await FaultServer.start({
      wire: "bedrock",
      script: [overloaded(), { fault: "error_event", after: 2, error: "rate_limited" }],
    });
    await expect(client(server).send(new ConverseCommand(asked))).rejects.toMatchObject({
      name: "ServiceUnavailableException",
    });
    const { stream = noEvents() } = await client(server).send(new ConverseStreamCommand(asked));
    await expect(read(stream)).rejects.toMatchObject({ name: "ThrottlingException" });
  });
});
