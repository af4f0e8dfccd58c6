/** Passes a request on to the real provider, and its answer back: a provider that can be broken without being owned. */
import type { Exchange } from "./exchange.ts";
import type { ForwardReply } from "./reply.ts";

/** What belongs to the connection, not to the message. `fetch` undoes compression, so its length is no longer right. */
const OF_THE_CONNECTION: ReadonlySet<string> = new Set([
  "host",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "content-encoding",
  "accept-encoding",
]);

function passedOn(headers: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !OF_THE_CONNECTION.has(name)));
}

export async function forward(reply: ForwardReply, exchange: Exchange): Promise<void> {
  try {
    await pass(reply, exchange);
  } catch {
    exchange.cut(); // The real provider broke, or the client left: either way nothing more goes through.
  }
}

async function pass({ forward: base, cut_after = Infinity }: ForwardReply, exchange: Exchange): Promise<void> {
  const { method, path, headers, text } = exchange.request;
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const response = await fetch(base + path, { method, headers: passedOn(sent), body: text, signal: exchange.signal });
  exchange.open(response.status, passedOn(response.headers));
  let events = 0;
  for await (const bytes of response.body ?? []) {
    for (const event of Buffer.from(bytes)
      .toString("latin1")
      .split(/(?<=\n\n)/)) {
      if (!(await exchange.send(Buffer.from(event, "latin1")))) return;
      if (event.endsWith("\n\n") && ++events >= cut_after) return exchange.cut();
    }
  }
  exchange.end();
}
