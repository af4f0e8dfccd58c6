/** The vendors' own clients take the local providers for the real thing. */
import Anthropic, { APIError as AnthropicError } from "@anthropic-ai/sdk";
import OpenAI, { AuthenticationError, RateLimitError } from "openai";
import { expect, it } from "vitest";
import { FaultServer, overloaded, rateLimited, unauthorized } from "./fault-server.ts";

const TEXT = "Grüße aus Zürich 🙂, one two three";
const CALLS = [
  { name: "weather", id: "id_1", arguments: { city: "Oslo" } },
  { name: "time", id: "id_2", arguments: { zone: "CET", exact: true } },
];
const messages = [{ role: "user" as const, content: "Hi" }];

const openai = ({ url }: FaultServer): OpenAI => new OpenAI({ baseURL: url, apiKey: "sk-test", maxRetries: 0 });
const anthropic = ({ url }: FaultServer): Anthropic =>
  new Anthropic({ baseURL: url, apiKey: "sk-test", maxRetries: 0 });

it("the openai package reads whole answers, streams, tool calls and usage", async () => {
  await using server = await FaultServer.start({
    script: {
      answer: TEXT,
      tool_calls: CALLS,
      usage: { prompt_tokens: 12, cached_tokens: 5 },
      chunk_size: 3,
    },
  });
  const client = openai(server);
  const whole = await client.chat.completions.create({ model: "m", messages });
  expect(whole.choices[0]?.message.content).toBe(TEXT);
  const stream = client.chat.completions.stream({ model: "m", messages, stream_options: { include_usage: true } });
  const streamed = await stream.finalChatCompletion();
  expect(streamed.choices[0]?.message).toMatchObject({
    content: TEXT,
    tool_calls: CALLS.map((call) => ({
      id: call.id,
      function: { name: call.name, arguments: JSON.stringify(call.arguments) },
    })),
  });
  expect(streamed.usage).toEqual(whole.usage);
  expect(streamed.usage).toMatchObject({ prompt_tokens: 12, prompt_tokens_details: { cached_tokens: 5 } });
});

it("the openai package reads errors and embeddings", async () => {
  await using server = await FaultServer.start({ script: [rateLimited(3), unauthorized(), {}] });
  const client = openai(server);
  const limited = await client.chat.completions.create({ model: "m", messages }).catch((error: unknown) => error);
  expect(limited).toBeInstanceOf(RateLimitError);
  expect(limited).toMatchObject({ code: "rate_limit_exceeded", requestID: "req_openai_1" });
  await expect(client.chat.completions.create({ model: "m", messages })).rejects.toBeInstanceOf(AuthenticationError);
  const { data } = await client.embeddings.create({ model: "e", input: ["a", "b"] });
  expect(data.map(({ embedding }) => embedding.length)).toEqual([8, 8]);
});

it("the @anthropic-ai/sdk package reads whole messages, streams, thinking, tool calls and usage", async () => {
  await using server = await FaultServer.start({
    wire: "anthropic",
    script: {
      answer: TEXT,
      reasoning: "Hm, let me see.",
      tool_calls: CALLS,
      chunk_size: 3,
      usage: { prompt_tokens: 12 },
    },
  });
  const client = anthropic(server);
  const whole = await client.messages.create({ model: "m", max_tokens: 10, messages });
  const streamed = await client.messages.stream({ model: "m", max_tokens: 10, messages }).finalMessage();
  expect(streamed.content).toEqual(whole.content);
  expect(streamed.content).toMatchObject([
    { type: "thinking", thinking: "Hm, let me see." },
    { type: "text", text: TEXT },
    { type: "tool_use", id: "id_1", input: { city: "Oslo" } },
    { type: "tool_use", id: "id_2", input: { zone: "CET", exact: true } },
  ]);
  expect(streamed).toMatchObject({ stop_reason: "tool_use", usage: { input_tokens: 12 } });
});

it("the @anthropic-ai/sdk package reads errors, also in the middle of a stream", async () => {
  await using server = await FaultServer.start({
    wire: "anthropic",
    script: [overloaded(), { fault: "error_event", after: 2 }],
  });
  const client = anthropic(server);
  const first = await client.messages.create({ model: "m", max_tokens: 10, messages }).catch((error: unknown) => error);
  expect(first).toBeInstanceOf(AnthropicError);
  expect(first).toMatchObject({ status: 529, requestID: "req_anthropic_1" });
  const second = await client.messages
    .stream({ model: "m", max_tokens: 10, messages })
    .finalMessage()
    .catch((error: unknown) => error);
  expect(second).toMatchObject({ type: "overloaded_error" });
});
