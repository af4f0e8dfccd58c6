/** A response before it is bytes: what damage is done to, stage by stage. */
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import type { Frame } from "../support/wire.ts";
import type { Dialect } from "./families.ts";

export type Coding = "gzip" | "br" | "deflate" | "zstd";
export type Framing = "length" | "chunked" | "close";
/** How the socket is left: open (and silent, if more is due), closed, or reset. */
export type End = "open" | "fin" | "rst";

export interface Part {
  readonly kind: Frame["kind"];
  readonly bytes: Buffer;
}

export interface Draft {
  /** The events of a stream, or one JSON body. */
  parts: Part[];
  readonly streamed: boolean;
  readonly dialect: Dialect;
  /** The vendor's error as it stands inside a stream, and as a body. */
  readonly error_event: Buffer;
  readonly error_body: Buffer;
  readonly ping: Buffer;
  readonly malformed: Buffer;
  /** The request's headers, as a server that repeats them in its errors would. */
  readonly echo: string;
  status: number;
  reason: string;
  headers: [name: string, value: string][];
  framing: Framing;
  coding: Coding | undefined;
  /** Before the response's own head: informational responses. */
  before: string;
}

/** What goes over the socket. */
export interface Delivery {
  readonly pieces: readonly Buffer[];
  /** Pieces before which nothing comes for a while: long enough for a time limit to strike. */
  readonly pauses: ReadonlySet<number>;
  readonly end: End;
}

const ENCODERS: Readonly<Record<Coding, (body: Buffer) => Buffer>> = {
  gzip: gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  zstd: zstdCompressSync,
};

export const encoded = (body: Buffer, coding: Coding | undefined): Buffer =>
  coding === undefined ? body : ENCODERS[coding](body);

/** The body in its frame: in chunks of HTTP's own, cut at `cuts`, or as it is. */
export function framed(body: Buffer, framing: Framing, cuts: readonly number[]): Buffer {
  if (framing !== "chunked") return body;
  const edges = [0, ...cuts.filter((cut) => cut > 0 && cut < body.length).toSorted((a, b) => a - b), body.length];
  const chunks = edges.slice(1).flatMap((edge, index) => {
    const chunk = body.subarray(edges[index], edge);
    return chunk.length === 0 ? [] : [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from("\r\n")];
  });
  return Buffer.concat([...chunks, Buffer.from("0\r\n\r\n")]);
}

/** The status line and the headers, those that describe the body among them. */
export function headOf(draft: Draft, body: Buffer): Buffer {
  const { framing, coding } = draft;
  const frame: [string, string][] =
    framing === "length"
      ? [["content-length", String(body.length)]]
      : framing === "chunked"
        ? [["transfer-encoding", "chunked"]]
        : [["connection", "close"]];
  const described: [string, string][] = coding === undefined ? [] : [["content-encoding", coding]];
  const lines = [...draft.headers, ...described, ...frame].map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${draft.before}HTTP/1.1 ${draft.status} ${draft.reason}\r\n${lines.join("")}\r\n`, "latin1");
}
