import { expect, it } from "vitest";
import { Router } from "../../../src/index.ts";
import { EVENT_TYPE, inOne, JSON_TYPE, ReplayServer } from "../support/replay-server.ts";
import { stream } from "./support/wire.ts";

const HEAD = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
const part = (delta: object, more: object = {}, finish_reason: string | null = null): object => ({
  ...HEAD,
  choices: [{ index: 0, delta, finish_reason }],
  ...more,
});

function routerTo(url: string): Router {
  return new Router({
    model_list: [
      { model_name: "main", litellm_params: { model: "openai/m", api_base: url, api_key: "sk-test-0123456789" } },
    ],
    num_retries: 0,
    env: {},
  });
}

const request = { model: "main", messages: [{ role: "user" as const, content: "Hi" }], stream: true as const };

it("a spoken stream has its audio in finalCompletion(), and the vendor's fields", async () => {
  const extra_content = { google: { thought_signature: "c2ln" } };
  const call = { index: 0, id: "a", type: "function", function: { name: "f", arguments: "{}" }, extra_content };
  const events = [
    part({ role: "assistant", audio: { id: "audio_1", transcript: "Hel" } }),
    part({ audio: { data: btoa("a") } }),
    part({ audio: { data: btoa("bc"), transcript: "lo" } }, { provider: "X" }),
    part({ tool_calls: [call] }),
    part({ audio: { expires_at: 9 } }, { search_results: [{ url: "https://a.example" }] }, "tool_calls"),
    "[DONE]",
  ];
  await using server = await ReplayServer.start({ headers: EVENT_TYPE, pieces: inOne(Buffer.from(stream(...events))) });
  const answer = await (await routerTo(server.url).completion(request)).finalCompletion();
  expect(answer).toMatchObject({ provider: "X", search_results: [{ url: "https://a.example" }] });
  expect(answer.choices[0].message).toMatchObject({
    content: null,
    audio: { id: "audio_1", data: btoa("abc"), transcript: "Hello", expires_at: 9 },
    tool_calls: [{ id: "a", extra_content }],
  });
});

it("a JSON answer to a request for a stream has them, too", async () => {
  const audio = { id: "audio_1", data: "QUJD", transcript: "Hi", expires_at: 9 };
  const choice = {
    index: 0,
    message: { role: "assistant", content: null, audio },
    finish_reason: "stop",
    verdict: "ok",
  };
  const body = { ...HEAD, object: "chat.completion", choices: [choice], citations: ["https://a.example"] };
  await using server = await ReplayServer.start({
    headers: JSON_TYPE,
    pieces: inOne(Buffer.from(JSON.stringify(body))),
  });
  const answer = await (await routerTo(server.url).completion(request)).finalCompletion();
  expect(answer).toMatchObject({ citations: ["https://a.example"], choices: [{ verdict: "ok", message: { audio } }] });
});

it("the vendor's fields in a chunk that has only the usage are in finalCompletion(), and in the last chunk", async () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  const tail = {
    ...HEAD,
    choices: [],
    usage,
    trace: { cost: 3 },
    service_tier: "flex",
    router_event: "restart",
  };
  const events = [part({ role: "assistant", content: "Hi" }), part({}, {}, "stop"), tail, "[DONE]"];
  await using server = await ReplayServer.start({ headers: EVENT_TYPE, pieces: inOne(Buffer.from(stream(...events))) });
  const answer = await (await routerTo(server.url).completion(request)).finalCompletion();
  expect(answer).toMatchObject({ usage, trace: { cost: 3 }, service_tier: "flex" });
  expect(answer).not.toHaveProperty("router_event");
  const chunks = [];
  for await (const chunk of routerTo(server.url).completion({ ...request, stream_options: { include_usage: true } }))
    chunks.push(chunk);
  expect(chunks).toHaveLength(3);
  expect(chunks[2]).toMatchObject({ id: "c", choices: [], usage, trace: { cost: 3 } });
  const plain = [];
  for await (const chunk of routerTo(server.url).completion(request)) plain.push(chunk);
  expect(plain).toHaveLength(2);
});
