/** The floor: Node's client and undici's, with an answer parsed and a stream cut by hand. */
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { PROMPT } from "../protocol.ts";
import type { Setting, Subject } from "./subject.ts";

interface Completion {
  readonly choices: readonly { readonly message: { readonly content: string } }[];
}
interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string } }[];
}

const HEADERS = { "content-type": "application/json", authorization: "Bearer sk-bench" };

function bodyOf(prompt: string, stream: boolean): string {
  return JSON.stringify({ model: "gpt-4o", messages: [{ role: "user", content: prompt }], ...(stream && { stream }) });
}

function contentOf(body: string): string {
  const completion: Completion = JSON.parse(body);
  return completion.choices[0]?.message.content ?? "";
}

/** The shortest reader that is right: cuts at blank lines and parses each event. */
async function readEvents(body: AsyncIterable<Buffer>, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of body) {
    rest += decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n", start)) {
      const data = rest.slice(start + 6, end);
      start = end + 2;
      if (data === "[DONE]") continue;
      const chunk: Chunk = JSON.parse(data);
      const content = chunk.choices[0]?.delta.content;
      if (content) onText(content);
    }
    rest = rest.slice(start);
  }
}

export async function openNodeHttp({ address }: Setting): Promise<Subject> {
  const agent = new Agent({ keepAlive: true, noDelay: true });
  const url = new URL(`${address}/chat/completions`);
  const options = { host: url.hostname, port: url.port, path: url.pathname, method: "POST", agent };
  const send = (body: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = { ...HEADERS, "content-length": Buffer.byteLength(body) };
      request({ ...options, headers }, resolve)
        .on("error", reject)
        .end(body);
    });
  return {
    call: async () => contentOf(await text(await send(bodyOf(PROMPT, false)))),
    stream: async (prompt, onText) => readEvents(await send(bodyOf(prompt, true)), onText),
  };
}

interface Undici {
  request(
    url: string,
    options: { method: "POST"; headers: Record<string, string>; body: string },
  ): Promise<{ body: AsyncIterable<Buffer> & { text(): Promise<string> } }>;
}

export async function openUndici({ address, load }: Setting): Promise<Subject> {
  const undici = (await load("undici")) as Undici;
  const url = `${address}/chat/completions`;
  const send = (body: string): ReturnType<Undici["request"]> =>
    undici.request(url, { method: "POST", headers: HEADERS, body });
  return {
    call: async () => contentOf(await (await send(bodyOf(PROMPT, false))).body.text()),
    stream: async (prompt, onText) => readEvents((await send(bodyOf(prompt, true))).body, onText),
  };
}
