import { pipeline } from "node:stream";
import type { Readable, Transform } from "node:stream";
import * as zlib from "node:zlib";
import { MOST_ENCODINGS, ZSTD_WINDOW } from "./body-limits.ts";

/**
 * The decompressed body. Requests ask for no compression, but some gateways compress anyway. `undefined` when an encoding is
 * unknown, or there are too many. A body that is cut off makes the returned stream fail.
 */
export function decompress(body: Readable, contentEncoding: string | undefined): Readable | undefined {
  if (contentEncoding === undefined) return body;
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((encoding) => encoding.trim());
  const encodings = names.filter((name) => name !== "" && name !== "identity");
  if (encodings.length > MOST_ENCODINGS) return undefined;
  const makers = encodings.reverse().map(decoderFor);
  // All are checked before any is made: an error of an unused decoder would have no listener, and end the process.
  if (!makers.every((make) => make !== undefined)) return undefined;
  let source = body;
  // Errors also reach the last stream, so the callback may ignore them.
  for (const make of makers) source = pipeline(source, make(), () => {});
  return source;
}

function decoderFor(encoding: string): (() => Transform) | undefined {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
    case "deflate":
      return () => zlib.createUnzip();
    case "br":
      return () => zlib.createBrotliDecompress();
    case "zstd":
      // From Node 22.15 on.
      if (typeof zlib.createZstdDecompress !== "function") return undefined;
      return () => zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW } });
    default:
      return undefined;
  }
}
