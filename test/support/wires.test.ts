import { describe, expect, it } from "vitest";
import { continuing, FaultServer, refusingPrefill, type Script } from "./fault-server.ts";
import { events, post } from "./plain-client.ts";

const QUESTION = { model: "test-model", max_tokens: 100, messages: [{ role: "user", content: "Hi" }] };

async function askOpenai(script: Script, body: object = {}): Promise<string> {
  await using server = await FaultServer.start({ script });
  return (await post(`${server.url}/chat/completions`, { ...QUESTION, ...body })).text;
}

async function askAnthropic(script: Script, body: object = {}): Promise<string> {
  await using server = await FaultServer.start({ wire: "anthropic", script });
  return (await post(`${server.url}/v1/messages`, { ...QUESTION, ...body })).text;
}

const CALL = { name: "weather", id: "id_1", arguments: { city: "Oslo" } };

describe("OpenAI's wire", () => {
  it("opens a stream with the role, closes it with reason, usage and [DONE]", async () => {
    const text = await askOpenai({ answer: "Hello there" }, { stream: true, stream_options: { include_usage: true } });
    const chunks = events(text);
    expect(chunks[0]).toMatchObject({
      object: "chat.completion.chunk",
      choices: [{ delta: { role: "assistant", content: "" } }],
      usage: null,
    });
    expect(chunks.slice(1, 3)).toMatchObject([
      { choices: [{ delta: { content: "Hello" } }] },
      { choices: [{ delta: { content: " there" } }] },
    ]);
    expect(chunks.at(-3)).toMatchObject({ choices: [{ delta: {}, finish_reason: "stop" }] });
    expect(chunks.at(-2)).toMatchObject({ choices: [], usage: { completion_tokens: 3 } });
    expect(chunks.at(-1)).toBe("[DONE]");
  });

  it("streams a tool call as name first, arguments in fragments", async () => {
    const text = await askOpenai({ tool_calls: [CALL], chunk_size: 5 }, { stream: true });
    const calls = events(text).flatMap(
      (event) => (event as { choices?: { delta: { tool_calls?: object[] } }[] }).choices?.[0]?.delta.tool_calls ?? [],
    );
    expect(calls[0]).toEqual({ index: 0, id: "id_1", type: "function", function: { name: "weather", arguments: "" } });
    const fragments = calls.slice(1).map((call) => (call as { function: { arguments: string } }).function.arguments);
    expect(fragments.length).toBeGreaterThan(2);
    expect(JSON.parse(fragments.join(""))).toEqual({ city: "Oslo" });
    expect(text).toContain('"finish_reason":"tool_calls"');
  });

  it("takes Azure's path, with its version and without a model", async () => {
    await using server = await FaultServer.start();
    const path = "/openai/deployments/gpt-eu/chat/completions";
    const { messages } = QUESTION;
    expect((await post(`${server.origin}${path}?api-version=2024-10-21`, { messages })).status).toBe(200);
    expect((await post(server.origin + path, { messages })).status).toBe(404);
  });

  it("embeds the same text as the same unit vector, as numbers or base64", async () => {
    await using server = await FaultServer.start();
    const body = { model: "embedding", input: ["a", "b", "a"] };
    const numbers = JSON.parse((await post(`${server.url}/embeddings`, body)).text) as {
      data: { embedding: number[] }[];
    };
    const [a = [], b = [], again = []] = numbers.data.map(({ embedding }) => embedding);
    expect(again).toEqual(a);
    expect(b).not.toEqual(a);
    expect(Math.hypot(...a)).toBeCloseTo(1);
    const packed = JSON.parse(
      (await post(`${server.url}/embeddings`, { ...body, encoding_format: "base64" })).text,
    ) as { data: { embedding: string }[] };
    const bytes = Buffer.from(packed.data[0]?.embedding ?? "", "base64");
    expect(bytes.readFloatLE(0)).toBeCloseTo(a[0] ?? NaN);
  });

  it("refuses a path and a body the vendor does not know", async () => {
    await using server = await FaultServer.start();
    expect((await post(`${server.url}/completion`, QUESTION)).status).toBe(404);
    expect((await post(`${server.url}/chat/completions`, { model: "m" })).status).toBe(400);
  });
});

describe("Anthropic's wire", () => {
  it("names every event, and goes from message_start to message_stop", async () => {
    const text = await askAnthropic({ answer: "Hello", reasoning: "Hm, well" }, { stream: true });
    const names = [...text.matchAll(/^event: (.+)$/gm)].map(([, name]) => name);
    expect(names).toEqual([
      "message_start",

      "content_block_start",
      "ping",
      "content_block_delta",
      "content_block_delta",
      "content_block_delta",
      "content_block_stop",
      "content_block_start",
      "content_block_delta",
      "content_block_stop",
      "message_delta",
      "message_stop",
    ]);
    expect(events(text).map((event) => (event as { type: string }).type)).toEqual(names);
    expect(text).toContain('"signature_delta"');
  });

  it("answers whole with blocks in order and its own stop reasons", async () => {
    const message = JSON.parse(
      await askAnthropic({ answer: "Let me look.", reasoning: "Hm", tool_calls: [CALL] }),
    ) as object;
    expect(message).toMatchObject({
      type: "message",
      stop_reason: "tool_use",
      content: [
        { type: "thinking", thinking: "Hm", signature: expect.any(String) },
        { type: "text", text: "Let me look." },
        { type: "tool_use", id: "id_1", name: "weather", input: { city: "Oslo" } },
      ],
    });
  });

  it("counts cached tokens beside the others, as the vendor does", async () => {
    const message = JSON.parse(
      await askAnthropic({
        answer: "Hi",
        usage: { prompt_tokens: 7, cached_tokens: 100, cache_write_tokens: 20, completion_tokens: 1 },
      }),
    ) as object;
    expect(message).toMatchObject({
      usage: { input_tokens: 7, cache_read_input_tokens: 100, cache_creation_input_tokens: 20, output_tokens: 1 },
    });
  });

  it.each([
    ["no version", {}, { "anthropic-version": "" }],
    ["no max_tokens", { max_tokens: undefined }, {}],
    ["a system message", { messages: [{ role: "system", content: "Be brief" }] }, {}],
  ])("refuses %s", async (_, body, headers) => {
    await using server = await FaultServer.start({ wire: "anthropic" });
    const seen = await post(`${server.url}/v1/messages`, { ...QUESTION, ...body }, { headers });
    expect(seen.status).toBe(400);
    expect(JSON.parse(seen.text)).toMatchObject({ type: "error", error: { type: "invalid_request_error" } });
  });
});

describe("a model that can continue", () => {
  const WHOLE = "one two three four";
  const begun = { messages: [...QUESTION.messages, { role: "assistant", content: "one two" }] };
  const inWords = { messages: [...begun.messages, { role: "user", content: "Go on." }] };

  it("says the rest after an assistant message with the beginning", async () => {
    expect(await askOpenai(continuing(WHOLE), begun)).toContain('"content":" three four"');
    expect(await askOpenai(continuing(WHOLE), QUESTION)).toContain(WHOLE);
  });

  it("may refuse the prefill, but continues after an instruction", async () => {
    expect(await askAnthropic(refusingPrefill(WHOLE), begun)).toContain("prefill");
    expect(await askAnthropic(refusingPrefill(WHOLE), inWords)).toContain('"text":" three four"');
  });
});
