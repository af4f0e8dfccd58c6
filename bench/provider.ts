/**
 * The local provider: OpenAI's wire with prepared answers, over bare sockets, so that it costs little beside what is
 * measured. Prints its port.
 */
import { createServer, type Socket } from "node:net";
import { ANSWER, CHUNKS, PACED_PROMPT } from "./protocol.ts";

const IDENTITY = { id: "chatcmpl-AbCdEfGhIjKlMnOpQrStUvWxYz123", created: 1_760_000_000, model: "gpt-4o-2024-11-20" };

function chunk(delta: object, finish_reason: string | null = null): string {
  const choice = { index: 0, delta, logprobs: null, finish_reason };
  const fields = {
    ...IDENTITY,
    object: "chat.completion.chunk",
    service_tier: "default",
    system_fingerprint: "fp_1234567890",
  };
  return `data: ${JSON.stringify({ ...fields, choices: [choice] })}\n\n`;
}

const completion = JSON.stringify({
  ...IDENTITY,
  object: "chat.completion",
  choices: [
    { index: 0, message: { role: "assistant", content: ANSWER, refusal: null }, logprobs: null, finish_reason: "stop" },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
});
// All different: some clients take a word that repeats for a model that is stuck.
const words = Array.from({ length: CHUNKS }, (_, index) => chunk({ content: ` word${index}` }));
const events = [chunk({ role: "assistant", content: "" }), ...words, chunk({}, "stop"), "data: [DONE]\n\n"];

const COMPLETION = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1\r\nconnection: keep-alive\r\n` +
    `content-length: ${Buffer.byteLength(completion)}\r\n\r\n${completion}`,
);
const HEAD = Buffer.from(
  "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nx-request-id: req_1\r\nconnection: keep-alive\r\n" +
    "transfer-encoding: chunked\r\n\r\n",
);
const END = Buffer.from("0\r\n\r\n");
const PACKETS = events.map((event) => Buffer.from(`${Buffer.byteLength(event).toString(16)}\r\n${event}\r\n`));
const BURST = Buffer.concat([HEAD, ...PACKETS, END]);

function answer(socket: Socket, body: string): void {
  if (!/"stream":\s?true/.test(body)) socket.write(COMPLETION);
  else if (body.includes(PACED_PROMPT)) pace(socket);
  else socket.write(BURST);
}

function pace(socket: Socket): void {
  socket.write(HEAD);
  let next = 0;
  const step = (): void => {
    const packet = PACKETS[next++];
    if (socket.destroyed) return;
    socket.write(packet ?? END);
    if (packet !== undefined) setImmediate(step);
  };
  step();
}

/** The length of the whole first request in `text`, and where its body begins; `undefined` while some of it is missing. */
function firstRequest(text: string): { readonly body: number; readonly end: number } | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const body = head + 4;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head))?.[1];
  const last = length === undefined ? text.indexOf("0\r\n\r\n", body) : -1;
  if (length === undefined && last < 0) return undefined;
  const end = length === undefined ? last + 5 : body + Number(length);
  return text.length < end ? undefined : { body, end };
}

const server = createServer({ noDelay: true }, (socket) => {
  let text = "";
  socket.setEncoding("latin1");
  socket.on("error", () => socket.destroy());
  socket.on("data", (piece: string) => {
    text += piece;
    for (let request = firstRequest(text); request !== undefined; request = firstRequest(text)) {
      answer(socket, text.slice(request.body, request.end));
      text = text.slice(request.end);
    }
  });
});
server.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, () => {
  const address = server.address();
  console.log(typeof address === "object" ? address?.port : "");
});
