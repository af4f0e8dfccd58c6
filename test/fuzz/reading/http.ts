/** What a response says, read from its bytes as simply as can be: an opinion that owes nothing to the library. */
import type { Transform } from "node:stream";
import { createBrotliDecompress, createUnzip, createZstdDecompress } from "node:zlib";
import type { End } from "../draft.ts";

export interface ReadResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** As far as it could be read. */
  readonly body: Buffer;
  /** Its frame says that nothing is missing. */
  readonly complete: boolean;
}

/** `undefined` when the bytes are no response. */
export async function readResponse(bytes: Buffer, end: End): Promise<ReadResponse | undefined> {
  const head = readHead(bytes);
  if (head === undefined) return undefined;
  const { status, headers, rest } = head;
  const frame = unframed(rest, headers, end);
  if (frame === undefined) return undefined;
  const body = await decoded(frame.body, headers.get("content-encoding"));
  if (body === undefined) return undefined;
  return { status, headers, body: body.bytes, complete: frame.complete && body.complete };
}

interface Head {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly rest: Buffer;
}

function readHead(received: Buffer): Head | undefined {
  // Empty lines before the status line are borne.
  const bytes = received.subarray(received.findIndex((byte) => byte !== 10 && byte !== 13));
  const end = bytes.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [line = "", ...fields] = bytes.toString("latin1", 0, end).split("\r\n");
  const status = Number(/^HTTP\/\d\.\d (\d{3})(?: |$)/.exec(line)?.[1]);
  if (Number.isNaN(status)) return undefined;
  const rest = bytes.subarray(end + 4);
  if (status >= 100 && status < 200) return readHead(rest);
  const headers = new Map<string, string>();
  for (const field of fields) {
    const colon = field.indexOf(":");
    const name = field.slice(0, colon).toLowerCase();
    const value = field.slice(colon + 1).trim();
    headers.set(name, headers.has(name) ? `${headers.get(name) ?? ""}, ${value}` : value);
  }
  return { status, headers, rest };
}

interface Framed {
  readonly body: Buffer;
  readonly complete: boolean;
}

function unframed(rest: Buffer, headers: ReadonlyMap<string, string>, end: End): Framed | undefined {
  if (/(?:^|,)\s*chunked$/i.test(headers.get("transfer-encoding") ?? "")) return unchunked(rest);
  const length = headers.get("content-length");
  if (length === undefined) return { body: rest, complete: end === "fin" };
  if (!/^\d+$/.test(length)) return undefined;
  return { body: rest.subarray(0, Number(length)), complete: rest.length >= Number(length) };
}

function unchunked(rest: Buffer): Framed {
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const line_end = rest.indexOf("\r\n", at);
    const size =
      line_end === -1 ? undefined : /^\s*([0-9a-f]+)\s*(?:;.*)?$/i.exec(rest.toString("latin1", at, line_end))?.[1];
    if (size === undefined) return { body: Buffer.concat(chunks), complete: false };
    const start = line_end + 2;
    const length = Number.parseInt(size, 16);
    if (length === 0) return { body: Buffer.concat(chunks), complete: rest.indexOf("\r\n", start) !== -1 };
    chunks.push(rest.subarray(start, start + length));
    at = start + length + 2;
    if (at > rest.length) return { body: Buffer.concat(chunks), complete: false };
    if (rest.toString("latin1", at - 2, at) !== "\r\n") return { body: Buffer.concat(chunks), complete: false };
  }
}

interface Decoded {
  readonly bytes: Buffer;
  readonly complete: boolean;
}

async function decoded(body: Buffer, encodings: string | undefined): Promise<Decoded | undefined> {
  let read: Decoded = { bytes: body, complete: true };
  for (const encoding of (encodings ?? "").toLowerCase().split(",").reverse()) {
    const name = encoding.trim();
    if (name === "" || name === "identity") continue;
    const decoder = decoderFor(name);
    // Who does not know the coding may refuse the body, or take it as it is.
    if (decoder === undefined) continue;
    const { bytes, complete } = await through(decoder, read.bytes);
    read = { bytes, complete: complete && read.complete };
  }
  return read;
}

function decoderFor(name: string): Transform | undefined {
  if (name === "gzip" || name === "x-gzip" || name === "deflate") return createUnzip();
  if (name === "br") return createBrotliDecompress();
  return name === "zstd" ? createZstdDecompress() : undefined;
}

const MOST_SINGLE_BYTES = 30_000;

/** Byte by byte, so that all that can be known of damaged input comes out. */
async function through(decoder: Transform, input: Buffer): Promise<Decoded> {
  const output: Buffer[] = [];
  decoder.on("data", (piece: Buffer) => void output.push(piece));
  const complete = new Promise<boolean>((resolve) => {
    decoder.once("end", () => resolve(true));
    decoder.once("error", () => resolve(false));
  });
  // Decoders that fail at one of the bytes say nothing of those before it that came with it.
  if (input.length < MOST_SINGLE_BYTES) for (const byte of input) decoder.write(Uint8Array.of(byte));
  else decoder.write(input);
  decoder.end();
  return { complete: await complete, bytes: Buffer.concat(output) };
}
