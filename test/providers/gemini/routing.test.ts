/** Gemini and Vertex AI behind the router. */
import { expect, it } from "vitest";
import { ConfigurationError, Router } from "../../../src/index.ts";
import { fixture } from "./support/setting.ts";
import { EVENT_TYPE, inOne, JSON_TYPE, prefixes, ReplayServer } from "../support/replay-server.ts";

const messages = [{ role: "user" as const, content: "When does it leave?" }];
const VERTEX = { vertex_project: "harbour", vertex_access_token: "ya29.test-token" };

it("a call that Vertex rejects is answered by AI Studio", async () => {
  await using full = await ReplayServer.start({
    status: 429,
    headers: JSON_TYPE,
    pieces: [Buffer.from('{"error":{"code":429,"message":"Resource exhausted.","status":"RESOURCE_EXHAUSTED"}}')],
  });
  await using free = await ReplayServer.start({ headers: JSON_TYPE, pieces: inOne(fixture("text.json")) });
  const router = new Router({
    model_list: [
      { model_name: "main", litellm_params: { model: "vertex_ai/gemini-2.5-flash", api_base: full.url, ...VERTEX } },
      {
        model_name: "spare",
        litellm_params: {
          model: "gemini/gemini-2.5-flash",
          api_base: free.url,
          api_key: "AIza-test-0123456789abcdefghij",
        },
      },
    ],
    fallbacks: [{ main: ["spare"] }],
    num_retries: 0,
    env: {},
  });
  const answer = await router.completion({ model: "main", messages });
  expect(answer.choices[0].message.content).toBe("The ferry lēaves at ⛴ 7:40.");
  expect(answer.router_metadata.attempts).toMatchObject([
    { provider: "vertex_ai", error: { name: "RateLimitError" } },
    { provider: "gemini" },
  ]);
  expect(full.requests[0]?.headers.authorization).toBe("Bearer ya29.test-token");
});

it("an interrupted stream is continued by the other service, as one answer", async () => {
  const [begin = new Uint8Array()] = prefixes(fixture("text.sse"));
  await using broken = await ReplayServer.start({ headers: EVENT_TYPE, pieces: [begin], end: "cut" });
  await using whole = await ReplayServer.start({ headers: EVENT_TYPE, pieces: inOne(fixture("text.sse")) });
  const router = new Router({
    model_list: [
      { model_name: "main", litellm_params: { model: "gemini/gemini-2.5-flash", api_base: broken.url, order: 1 } },
      {
        model_name: "main",
        litellm_params: { model: "vertex_ai/gemini-2.5-flash", api_base: whole.url, ...VERTEX, order: 2 },
      },
    ],
    env: {},
  });
  const stream = await router.completion({ model: "main", messages, stream: true });
  expect(await stream.text()).toBe("The ferry lēaves at ⛴ 7:40.");
  expect(JSON.stringify(whole.requests[0]?.body)).toContain("The ferry");
});

it("a configuration reports what is missing", () => {
  const model_list = [
    { model_name: "a", litellm_params: { model: "gemini/gemini-2.5-flash" } },
    { model_name: "b", litellm_params: { model: "vertex_ai/gemini-2.5-flash", vertex_access_token: "t" } },
  ];
  const make = (): Router => new Router({ model_list, env: {} });
  expect(make).toThrow(ConfigurationError);
  expect(make).toThrow(
    /model_list\[0\]\.litellm_params\.api_key: .*GEMINI_API_KEY[\s\S]*model_list\[1\]\.litellm_params\.vertex_project: .*VERTEXAI_PROJECT/,
  );
});
