/** Calls to servers that close a socket behind an answer without saying so: it costs no call, no attempt and no cooldown. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import type { CompletionStream } from "../../src/index.ts";
import type { RouterEvent } from "../../src/types/events.ts";
import type { RouterMetadata } from "../../src/types/metadata.ts";
import { bodyOf, LocalServer } from "../providers/shared/support/local-server.ts";
import { FakeClock } from "../support/fake-clock.ts";

const CALLS = 200;

/** One answer on OpenAI's wire, as the request asks for it. */
function answer(url: string, asked: { stream?: boolean }, response: ServerResponse, then: () => void): void {
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  if (url.endsWith("/embeddings")) {
    const data = [{ object: "embedding", index: 0, embedding: [1, 2] }];
    response.end(JSON.stringify({ object: "list", model: "m", data, usage }), then);
  } else if (asked.stream === true) {
    const head = { id: "1", object: "chat.completion.chunk", created: 1, model: "m" };
    const events = [
      { ...head, choices: [{ index: 0, delta: { role: "assistant", content: "Hello" }, finish_reason: null }] },
      { ...head, choices: [{ index: 0, delta: {}, finish_reason: "stop" }], usage },
    ];
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(`${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")}data: [DONE]\n\n`, then);
  } else {
    const message = { role: "assistant", content: "Hello", refusal: null };
    const choices = [{ index: 0, message, finish_reason: "stop", logprobs: null }];
    response.end(JSON.stringify({ id: "1", object: "chat.completion", created: 1, model: "m", choices, usage }), then);
  }
}

interface Played {
  readonly router: Router<string, string, string>;
  readonly events: readonly RouterEvent[];
  /** Requests that the server has read. */
  readonly requests: () => number;
}

/** What a server does with its sockets. */
interface Habits {
  /** Behind an answer. */
  readonly after?: (socket: Socket) => void;
  /** With a second request on a socket. */
  readonly again?: (socket: Socket) => void;
  /** Whether it closes every socket with its request. */
  readonly isBroken?: () => boolean;
}

/** A router with one deployment. */
async function playing(
  stack: AsyncDisposableStack,
  { after = () => {}, again = () => {}, isBroken = () => false }: Habits,
): Promise<Played> {
  let requests = 0;
  const used = new WeakSet<Socket>();
  const server = stack.use(
    await LocalServer.http(async (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request;
      if (socket.writableEnded) return;
      const body = await bodyOf(request);
      requests += 1;
      if (isBroken()) return void socket.destroy();
      if (used.has(socket)) return again(socket);
      used.add(socket);
      answer(request.url ?? "", JSON.parse(body) as { stream?: boolean }, response, () => after(socket));
    }),
  );
  const events: RouterEvent[] = [];
  const router = new Router<string, string, string>({
    model_list: [
      { model_name: "main", litellm_params: { model: "openai/m", api_base: `${server.origin}/v1`, api_key: "sk-1" } },
    ],
    env: {},
    clock: new FakeClock(),
    num_retries: 0,
    // Cools at the first failure.
    allowed_fails: 0,
    hooks: [{ onEvent: (event) => void events.push(event) }],
  });
  stack.defer(() => router.close());
  return { router, events, requests: () => requests };
}

const ASKED: Readonly<Record<string, (router: Played["router"]) => Promise<RouterMetadata | undefined>>> = {
  "plain calls": async (router) => {
    const { choices, router_metadata } = await router.completion({ model: "main", messages: HELLO });
    expect(choices[0].message.content).toBe("Hello");
    return router_metadata;
  },
  streams: async (router) => {
    const stream: CompletionStream = await router.completion({ model: "main", messages: HELLO, stream: true });
    expect(await stream.text()).toBe("Hello");
    return stream.router_metadata;
  },
  embeddings: async (router) => {
    const { data, router_metadata } = await router.embedding({ model: "main", input: "Hi" });
    expect(data[0]?.embedding).toEqual([1, 2]);
    return router_metadata;
  },
};

const HELLO = [{ role: "user" as const, content: "Hi" }];

describe.each(Object.entries(ASKED))("%s", (_, ask) => {
  it.each([
    ["ends", (socket: Socket) => void socket.end()],
    ["destroys", (socket: Socket) => void socket.destroy()],
  ])(`to a server that %s each socket behind its answer are all answered, by one attempt each`, async (_end, end) => {
    await using stack = new AsyncDisposableStack();
    const { router, events, requests } = await playing(stack, { after: end });
    for (let count = 0; count < CALLS; count += 1) {
      const metadata = await ask(router);
      expect(metadata?.attempts).toHaveLength(1);
    }
    expect(requests()).toBe(CALLS);
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(["call_started", "deployment_selected", "attempt_succeeded", "call_finished"]),
    );
  });

  it("to a server that resets a socket with its second request are all answered, by one attempt each", async () => {
    await using stack = new AsyncDisposableStack();
    const { router } = await playing(stack, { again: (socket) => void socket.resetAndDestroy() });
    for (let count = 0; count < 20; count += 1) {
      const metadata = await ask(router);
      expect(metadata?.attempts.map(({ outcome }) => outcome)).toEqual(["success"]);
    }
  });

  it("to a server that closes each new socket, too, fail once: one attempt, two requests", async () => {
    await using stack = new AsyncDisposableStack();
    let isBroken = false;
    const { router, events, requests } = await playing(stack, { isBroken: () => isBroken });
    await ask(router);
    isBroken = true;
    const error: unknown = await ask(router).catch((failure: unknown) => failure);
    expect(error).toMatchObject({ name: "APIConnectionError", message: expect.stringContaining("before an answer") });
    expect(Reflect.get(Object(error), "router_metadata").attempts).toHaveLength(1);
    expect(requests()).toBe(3);
    expect(events.filter(({ type }) => type === "attempt_failed")).toHaveLength(1);
  });
});
