/** The ways a provider goes wrong. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Exchange } from "./exchange.ts";
import type { FaultName, FaultReply } from "./reply.ts";
import { framesOf, isStream, openWell, sendFrames, sendJson, sendWell } from "./sending.ts";
import type { Bytes, Frame } from "./wire.ts";

type Fault = (reply: FaultReply, exchange: Exchange) => Promise<void> | void;

const PAGE =
  "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in to this network.</body></html>";

/** Frames up to and with the `count`-th content; what comes before the first content when `count` is 0. */
function until(frames: readonly Frame[], count: number): readonly Frame[] {
  let seen = 0;
  const end = frames.findIndex(({ kind }) => kind !== "prelude" && (kind !== "content" || ++seen > count));
  return end < 0 ? frames : frames.slice(0, end);
}

function split(reply: FaultReply, exchange: Exchange): [before: readonly Frame[], rest: readonly Frame[]] {
  const frames = framesOf(reply, exchange);
  const contents = frames.filter(({ kind }) => kind === "content").length;
  const before = until(frames, reply.after ?? Math.floor(contents / 2));
  return [before, frames.slice(before.length)];
}

/** Headers and the part before the fault. False when the client has gone. */
async function begin(reply: FaultReply, exchange: Exchange): Promise<boolean> {
  openWell(reply, exchange);
  const [before] = split(reply, exchange);
  return sendFrames(before, reply, exchange);
}

async function errorEvent(reply: FaultReply, exchange: Exchange): Promise<void> {
  const { after = 0, error = "overloaded" } = reply;
  if (!isStream(exchange)) return FAULTS.error_200(reply, exchange);
  openWell(reply, exchange);
  const sent = after === 0 || (await sendFrames(split(reply, exchange)[0], reply, exchange));
  if (sent && (await exchange.send(exchange.wire.errorFrame(error, exchange.request)))) exchange.end();
}

async function malformed(reply: FaultReply, exchange: Exchange): Promise<void> {
  const [before, rest] = split(reply, exchange);
  openWell(reply, exchange);
  if (!(await sendFrames(before, reply, exchange))) return;
  if (!(await exchange.send(reply.raw ?? exchange.wire.malformed))) return;
  if (await sendFrames(rest, reply, exchange)) exchange.end();
}

async function byteByByte(reply: FaultReply, exchange: Exchange): Promise<void> {
  openWell(reply, exchange);
  const bytes = Buffer.concat(framesOf(reply, exchange).map((frame) => Buffer.from(frame.bytes)));
  for (const byte of bytes) {
    if (!(await exchange.send(Uint8Array.of(byte)))) return;
    await nextTurn(); // Else a client in the same process would read many at once.
  }
  exchange.end();
}

/** Each text once, then the last again and again. */
async function forEver(texts: readonly Bytes[], reply: FaultReply, exchange: Exchange): Promise<void> {
  openWell(reply, exchange);
  for (let index = 0; await exchange.send(texts[index] ?? texts.at(-1) ?? "\n"); index++) {
    if (index + 1 >= texts.length) exchange.markSent();
    if (!(await exchange.pause(reply.every_ms ?? 20))) return;
  }
}

async function shortBody(reply: FaultReply, exchange: Exchange): Promise<void> {
  const [before, rest] = split(reply, exchange);
  const length = [...before, ...rest].reduce((sum, { bytes }) => sum + Buffer.byteLength(bytes), 0);
  openWell(reply, exchange, { "content-length": String(length) });
  if (await sendFrames(before, reply, exchange)) exchange.cut();
}

export const FAULTS: Readonly<Record<FaultName, Fault>> = {
  reset: (_, exchange) => exchange.reset(),
  hang: () => undefined,
  hang_body: (reply, exchange) => openWell(reply, exchange),
  stall: async (reply, exchange) => void (await begin(reply, exchange)),
  cut: async (reply, exchange) => {
    if (await begin(reply, exchange)) exchange.cut();
  },
  truncate: async (reply, exchange) => {
    if (await begin(reply, exchange)) exchange.end();
  },
  malformed,
  split: byteByByte,
  error_event: errorEvent,
  html: (reply, exchange) =>
    sendJson(exchange, 200, PAGE, { "content-type": "text/html; charset=utf-8", ...reply.headers }),
  empty: async (reply, exchange) => {
    openWell(reply, exchange, { "content-length": "0" });
    exchange.end();
  },
  error_200: (reply, exchange) =>
    sendJson(exchange, 200, exchange.wire.error(reply.error ?? "overloaded", exchange.request).body, reply.headers),
  garbage: (_, exchange) => exchange.raw("\u0016\u0003\u0001 this is not HTTP\r\n\r\n"),
  pings: (reply, exchange) => forEver([isStream(exchange) ? exchange.wire.ping : "\n"], reply, exchange),
  preludes: (reply, exchange) => {
    const preludes = until(framesOf(reply, exchange), 0).map(({ bytes }) => bytes);
    return forEver(isStream(exchange) ? preludes : ["\n"], reply, exchange);
  },
  slow: async (reply, exchange) => {
    openWell(reply, exchange);
    const paced = { ...reply, every_ms: reply.every_ms ?? 20 };
    if (await sendFrames(framesOf(reply, exchange), paced, exchange)) exchange.end();
  },
  no_done: async (reply, exchange) => {
    openWell(reply, exchange);
    const frames = framesOf(reply, exchange).filter(({ kind }) => kind !== "terminal");
    if (await sendFrames(frames, reply, exchange)) exchange.end();
  },
  short_body: shortBody,
  no_usage: (reply, exchange) => sendWell({ ...reply, usage: null }, exchange),
  whole_instead_of_stream: (reply, exchange) =>
    sendJson(exchange, 200, exchange.wire.whole(reply, exchange.request), reply.headers),
};
