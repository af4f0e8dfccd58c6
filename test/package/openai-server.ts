import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const ANSWER = {
  id: "chatcmpl-of-the-package-test",
  object: "chat.completion",
  created: 1_767_225_600,
  model: "gpt-4o-2024-08-06",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Hello from the wire.", refusal: null },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage: { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 },
};

function chunk(delta: object, finish_reason: string | null): string {
  const { id, created, model } = ANSWER;
  const choices = [{ index: 0, delta, logprobs: null, finish_reason }];
  return JSON.stringify({ id, object: "chat.completion.chunk", created, model, choices });
}

/** The same answer as a stream, word by word. */
const EVENTS = [
  ...["Hello", " from", " the", " wire."].map((content) => chunk({ role: "assistant", content }, null)),
  chunk({}, "stop"),
  "[DONE]",
];

/** Answers every chat completion that carries the test's key and asks for its model; refuses all else. */
export interface OpenAIServer extends AsyncDisposable {
  readonly api_base: string;
  /** By which names clients introduced themselves. */
  readonly user_agents: ReadonlySet<string | undefined>;
  /** How many requests came. */
  requests: number;
}

/** Speaks just enough of OpenAI's wire for one completion, to programs in processes of their own. */
export async function openAIServer(): Promise<OpenAIServer> {
  const user_agents = new Set<string | undefined>();
  const told = { user_agents, requests: 0 };
  const server = createServer(async (request, response) => {
    told.requests += 1;
    user_agents.add(request.headers["user-agent"]);
    let body = "";
    for await (const piece of request) body += String(piece);
    const known = request.url === "/v1/chat/completions" && request.headers.authorization === "Bearer sk-of-the-test";
    const asked = JSON.parse(body) as { readonly model?: unknown; readonly stream?: unknown };
    const right = known && asked.model === "gpt-4o";
    if (right && asked.stream === true) {
      response.writeHead(200, { "content-type": "text/event-stream" });
      for (const event of EVENTS) response.write(`data: ${event}\n\n`);
      return void response.end();
    }
    response.writeHead(right ? 200 : 400, { "content-type": "application/json" });
    response.end(JSON.stringify(right ? ANSWER : { error: { message: `${request.method} ${request.url}: ${body}` } }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return Object.assign(told, {
    api_base: `http://127.0.0.1:${port}/v1`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  });
}
