/** How an answer goes out when all is well. Faults are departures from it. */
import type { Exchange } from "./exchange.ts";
import type { Answer } from "./reply.ts";
import type { Frame } from "./wire.ts";

/** A whole body, with its length. */
export async function sendJson(
  exchange: Exchange,
  status: number,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  exchange.open(status, {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(text)),
    ...headers,
  });
  if (text !== "") await exchange.send(text);
  exchange.end();
}

/** The frames of an answer: events, or the quarters of one JSON body. */
export function framesOf(answer: Answer, exchange: Exchange): readonly Frame[] {
  if (isStream(exchange)) return exchange.wire.frames(answer, exchange.request);
  const json = [...JSON.stringify(exchange.wire.whole(answer, exchange.request))];
  const quarter = Math.ceil(json.length / 4);
  return [0, 1, 2, 3].map((index) => ({
    kind: "content",
    bytes: json.slice(index * quarter, (index + 1) * quarter).join(""),
  }));
}

export const isStream = ({ wire, request }: Exchange): boolean => wire.streams(request);

/** Sends the headers of a good answer, whose body then comes in chunks. */
export function openWell(answer: Answer, exchange: Exchange, headers: Readonly<Record<string, string>> = {}): void {
  const content_type = isStream(exchange) ? exchange.wire.stream_type : "application/json";
  exchange.open(200, { "content-type": content_type, ...answer.headers, ...headers });
}

/** Sends frames at the answer's pace. False when the client has gone. */
export async function sendFrames(
  frames: readonly Frame[],
  { every_ms = 0 }: Answer,
  exchange: Exchange,
): Promise<boolean> {
  for (const { kind, bytes } of frames) {
    if (kind === "content" && !(await exchange.pause(every_ms))) return false;
    if (!(await exchange.send(bytes))) return false;
  }
  return true;
}

export async function sendWell(answer: Answer, exchange: Exchange): Promise<void> {
  if (!isStream(exchange))
    return sendJson(exchange, 200, exchange.wire.whole(answer, exchange.request), answer.headers);
  openWell(answer, exchange);
  if (await sendFrames(framesOf(answer, exchange), answer, exchange)) exchange.end();
}
