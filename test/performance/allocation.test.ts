/**
 * Keeps calls and chunks cheap without measuring time: bytes allocated hardly depend on the machine or on what else it
 * does. The bounds are about twice what is needed; the comparison is with the plain SDK over the same sockets.
 */
import OpenAI from "openai";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { allocated, heapInUse } from "./allocated.ts";
import { CHUNKS, type ProviderThread, startProvider } from "./provider.ts";

const KIB = 1024;
const CALLS = 400;
const STREAMS = 10;
const MESSAGES = [{ role: "user" as const, content: "Hi" }];

let provider: ProviderThread;
let router: Router;
let sdk: OpenAI;

beforeAll(async () => {
  provider = await startProvider();
  router = routerWith(20);
  sdk = new OpenAI({ apiKey: "sk-test", baseURL: provider.address, maxRetries: 0 });
});

afterAll(async () => {
  router.close();
  await provider.stop();
});

function routerWith(deployments: number, params: { readonly weight?: number } = {}, model_name = "main"): Router {
  return new Router({
    model_list: Array.from({ length: deployments }, (_, index) => ({
      model_name,
      litellm_params: { model: "gpt-4o", api_base: provider.address, api_key: "sk-test", ...params },
      model_info: { id: `deployment-${index}` },
    })),
    env: {},
  });
}

async function callRouter(through: Router = router): Promise<void> {
  const answer = await through.completion({ model: "main", messages: MESSAGES });
  expect(answer.choices[0].message.content).toContain("Hello");
}

async function callSdk(): Promise<void> {
  const answer = await sdk.chat.completions.create({ model: "gpt-4o", messages: MESSAGES });
  expect(answer.choices[0]?.message.content).toContain("Hello");
}

async function streamRouter(): Promise<void> {
  await readAll(router.completion({ model: "main", messages: MESSAGES, stream: true }));
}

async function streamSdk(): Promise<void> {
  await readAll(await sdk.chat.completions.create({ model: "gpt-4o", messages: MESSAGES, stream: true }));
}

async function readAll(chunks: AsyncIterable<OpenAI.ChatCompletionChunk>): Promise<void> {
  let content = 0;
  for await (const chunk of chunks) if (chunk.choices[0]?.delta.content) content += 1;
  expect(content).toBe(CHUNKS);
}

/** Warm first: what is allocated once, for the first calls, is no cost of a call. */
async function perCall(call: () => Promise<void>): Promise<number> {
  for (let turn = 0; turn < 200; turn += 1) await call();
  return allocated(CALLS, call);
}

async function perChunk(stream: () => Promise<void>): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) await stream();
  return (await allocated(STREAMS, stream)) / CHUNKS;
}

describe("what a call costs in memory", () => {
  it("allocates no more for a call than twice what it needs, and less than the openai SDK", async () => {
    const own = await perCall(callRouter);
    const theirs = await perCall(callSdk);
    expect.soft(own).toBeLessThan(128 * KIB);
    expect(own).toBeLessThan(theirs);
  });

  it("allocates no more for a chunk than twice what it needs, and less than the openai SDK", async () => {
    const own = await perChunk(streamRouter);
    const theirs = await perChunk(streamSdk);
    expect.soft(own).toBeLessThan(4 * KIB);
    expect(own).toBeLessThan(theirs);
  });

  it.each([
    { of: "alike, as much in a large group as in a small one", params: {}, bytes: 16 },
    { of: "weighted, little for each more", params: { weight: 1 }, bytes: 160 },
  ])("allocates for a call at deployments that are $of", async ({ params, bytes }) => {
    const large = routerWith(1000, params);
    const more = (await perCall(() => callRouter(large))) - (await perCall(callRouter));
    large.close();
    expect(more / 980).toBeLessThan(bytes);
  });

  it("allocates little more for a name that a wildcard stands for than for a group's own", async () => {
    const wild = routerWith(50, {}, "ma*");
    const more = (await perCall(() => callRouter(wild))) - (await perCall(callRouter));
    wild.close();
    expect(more).toBeLessThan(8 * KIB);
  });

  it("keeps nothing of calls and streams that are over", async () => {
    const growths: number[] = [];
    for (let window = 0; window < 4; window += 1) {
      const before = await heapInUse();
      for (let turn = 0; turn < 700; turn += 1) await callRouter();
      for (let turn = 0; turn < 7; turn += 1) await streamRouter();
      growths.push((await heapInUse()) - before);
    }
    // Compiled code and caches come once; what is kept of calls comes in every window.
    expect(Math.min(...growths)).toBeLessThan(256 * KIB);
  });
});
