/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
/** An error that a program keeps is as large as it looks: the request that failed is not kept with it. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { inspect } from "node:util";
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { afterEach, describe, expect, it } from "vitest";
import type { RouterError } from "../src/errors.ts";
import { Router } from "../src/router.ts";
import type { LitellmParams } from "../src/types/options.ts";
import type { AnyRouter } from "./scenarios/scenario.ts";
import { FaultServer, type Script } from "./support/fault-server.ts";

const routers: AnyRouter[] = [];
afterEach(() => routers.splice(0).forEach((router) => router.close()));

function collect(): void {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  gc();
}

const CALLS = 10;

/** The errors of as many calls, and their messages as far as anybody still holds them. */
async function failures(
  router: AnyRouter,
  make: (prompt: { role: "user"; content: string }) => Promise<unknown>,
): Promise<{ errors: RouterError[]; prompts: WeakRef<object>[] }> {
  routers.push(router);
  const errors: RouterError[] = [];
  const prompts: WeakRef<object>[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const prompt = { role: "user" as const, content: "x".repeat(1000) };
    prompts.push(new WeakRef(prompt));
    await make(prompt).catch((error: unknown) => errors.push(error as RouterError));
  }
  return { errors, prompts };
}

/**
 * How many stay alive. A turn of the event loop lets go of what only this turn held; the first calls are held until what they
 * load has been loaded.
 */
async function alive(prompts: readonly WeakRef<object>[]): Promise<number> {
  let count = prompts.length;
  for (let turn = 0; turn < 300 && (turn < 3 || count >= CALLS / 2); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, turn < 3 ? 0 : 10));
    collect();
    count = prompts.filter((prompt) => prompt.deref() !== undefined).length;
  }
  return count;
}

function routerOf(params: LitellmParams): AnyRouter {
  return new Router<string, string, string>({
    env: {},
    num_retries: 0,
    disable_cooldowns: true,
    model_list: [{ model_name: "main", litellm_params: params }],
  });
}

const cases: readonly [string, Script][] = [
  ["an error status", { status: 500, body: { error: { message: "no" } } }],
  ["a request that was refused", { status: 400, body: { error: { message: "no" } } }],
  ["an answer that is none", { status: 200, body: "no" }],
  ["a socket that breaks", { fault: "reset" }],
  ["an answer that is cut", { fault: "cut", after: 2 }],
];

describe("Errors that are kept do not keep what was asked, after", () => {
  it.each(cases)("%s", async (_, script) => {
    await using server = await FaultServer.start({ script });
    const router = routerOf({ model: "openai/gpt-4o", api_base: server.url, api_key: "sk-1" });
    for (const stream of [false, true]) {
      const { errors, prompts } = await failures(router, async (prompt) => {
        const answer = await router.completion({ model: "main", messages: [prompt], stream });
        if ("text" in answer) await answer.text();
      });
      server.requests.length = 0;
      expect(errors.length, inspect(errors[0])).toBe(CALLS);
      // The last one may still stand in a register of the machine's.
      expect(await alive(prompts)).toBeLessThan(CALLS / 2);
      expect(errors[0]?.stack).toContain("\n    at ");
    }
  });

  it("a call that was refused before it was made", async () => {
    const router = routerOf({ model: "openai/gpt-4o", api_base: "http://127.0.0.1:9", api_key: "sk-1" });
    const { errors, prompts } = await failures(router, (prompt) =>
      router.completion({ model: "nobody", messages: [prompt] }),
    );
    const refused = await failures(router, (prompt) =>
      router.completion({ model: "main", messages: [prompt], temperature: "hot" as unknown as number }),
    );
    expect([errors.length, refused.errors.length]).toEqual([CALLS, CALLS]);
    expect(await alive([...prompts, ...refused.prompts])).toBeLessThan(CALLS / 2);
  });

  it("a client of the caller's that failed", async () => {
    const client = new OpenAI({ baseURL: "http://127.0.0.1:9", apiKey: "sk-1", maxRetries: 0 });
    const router = routerOf({ model: "openai/gpt-4o", client });
    const { errors, prompts } = await failures(router, (prompt) =>
      router.completion({ model: "main", messages: [prompt] }),
    );
    expect(errors).toHaveLength(CALLS);
    expect(await alive(prompts)).toBeLessThan(CALLS / 2);
  });
});

describe("Of a stream of a client that keeps its signals, no body is kept after", () => {
  const SAID = [
    { type: "message_start", message: { id: "m", model: "a", usage: {} } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Hello" } },
  ];

  /** Reads one answer up to its first text, or until it fails. */
  async function leave(router: AnyRouter, how: string): Promise<void> {
    const messages = [{ role: "user" as const, content: "Hello?" }];
    try {
      const stream = await router.completion({ model: "main", messages, stream: true });
      for await (const { choices } of stream) if (how === "a break" && (choices[0]?.delta.content ?? "") !== "") break;
    } catch (error) {
      if (how !== "a cut") throw error;
    }
  }

  it.each(["a break", "a cut"])("%s", async (how) => {
    const bodies: WeakRef<object>[] = [];
    /** As `fetch` answers: each body has its say, and then nothing, or breaks. */
    const fetch = (): Promise<Response> => Promise.resolve(answer());
    function answer(): Response {
      const text = SAID.map((data) => `data: ${JSON.stringify(data)}\n\n`).join("");
      let told = false;
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (!told) controller.enqueue(new TextEncoder().encode(text));
          else if (how === "a cut") controller.error(new TypeError("terminated"));
          told = true;
        },
      });
      bodies.push(new WeakRef(body));
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    }
    const client = new Anthropic({ baseURL: "http://127.0.0.1:9", apiKey: "sk-1", fetch });
    const router = routerOf({ model: "anthropic/claude-sonnet-4-5", client });
    routers.push(router);
    for (let call = 0; call < CALLS; call += 1) await leave(router, how);
    expect(bodies).toHaveLength(CALLS);
    expect(await alive(bodies)).toBeLessThan(CALLS / 2);
  });
});

describe("Metadata that are kept do not keep what was asked, nor what was asked of a fallback", () => {
  it.each([false, true])("stream: %s", async (stream) => {
    await using server = await FaultServer.start({ script: { answer: "Hi" } });
    const router = routerOf({ model: "openai/gpt-4o", api_base: server.url, api_key: "sk-1" });
    const kept: unknown[] = [];
    const { prompts } = await failures(router, async (prompt) => {
      const fallbacks = [{ model: "main", messages: [prompt] }];
      const answer = await router.completion({ model: "main", messages: [prompt], stream }, { fallbacks });
      if ("text" in answer) await answer.text();
      kept.push(answer.router_metadata);
    });
    server.requests.length = 0;
    expect(kept).toHaveLength(CALLS);
    expect(await alive(prompts)).toBeLessThan(CALLS / 2);
    expect(kept).toMatchObject(Array.from({ length: CALLS }, () => ({ response_headers: expect.any(Object) })));
  });
});
