/** A provider in a thread of its own: what it allocates is not counted with what the caller allocates. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Chunks with content in one stream. */
export const CHUNKS = 400;

/** Runs in the worker, which gets its text and nothing around it. */
function serve(chunks: number): void {
  const { createServer } = process.getBuiltinModule("node:http");
  const { parentPort } = process.getBuiltinModule("node:worker_threads");
  const identity = { id: "chatcmpl-1", created: 1_760_000_000, model: "gpt-4o" };
  const message = { role: "assistant", content: "Hello there, how can I help you today?", refusal: null };
  const completion = JSON.stringify({
    ...identity,
    object: "chat.completion",
    choices: [{ index: 0, message, finish_reason: "stop", logprobs: null }],
    usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
  });
  const event = (delta: object, finish_reason: string | null): string => {
    const choices = [{ index: 0, delta, logprobs: null, finish_reason }];
    return `data: ${JSON.stringify({ ...identity, object: "chat.completion.chunk", choices })}\n\n`;
  };
  const words = Array.from({ length: chunks }, (_, index) => event({ content: ` word${index}` }, null));
  const events = [
    event({ role: "assistant", content: "" }, null),
    ...words,
    event({}, "stop"),
    "data: [DONE]\n\n",
  ].join("");
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      const stream = body.includes('"stream":true');
      response.writeHead(200, { "content-type": stream ? "text/event-stream" : "application/json" });
      response.end(stream ? events : completion);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => parentPort?.postMessage(Object(server.address()).port));
}

export interface ProviderThread {
  /** `/v1` included. */
  readonly address: string;
  stop(): Promise<void>;
}

export async function startProvider(): Promise<ProviderThread> {
  const worker = new Worker(`(${serve.toString()})(${CHUNKS})`, { eval: true });
  const [port] = (await once(worker, "message")) as [number];
  return {
    address: `http://127.0.0.1:${port}/v1`,
    stop: async () => void (await worker.terminate()),
  };
}
