import { pipeline } from "node:stream";
import type { Readable, Transform } from "node:stream";
import * as zlib from "node:zlib";

/**
 * The body behind a `content-encoding`. None is asked for, but some gateways compress anyway. `undefined` when the encoding
 * is unknown. A body that is cut makes the returned stream fail.
 */
export function decompress(body: Readable, contentEncoding: string | undefined): Readable | undefined {
  if (contentEncoding === undefined) return body;
  let source = body;
  for (const encoding of contentEncoding.toLowerCase().split(",").reverse()) {
    const name = encoding.trim();
    if (name === "" || name === "identity") continue;
    const decoder = decoderFor(name);
    if (decoder === undefined) return undefined;
    // Its callback hears what the last stream reports as an error too: nothing is lost by not reading it here.
    source = pipeline(source, decoder, () => {});
  }
  return source;
}

function decoderFor(encoding: string): Transform | undefined {
  switch (encoding) {
    case "gzip":
    case "x-gzip":
    case "deflate":
      return zlib.createUnzip();
    case "br":
      return zlib.createBrotliDecompress();
    case "zstd":
      // From Node 22.15 on.
      return typeof zlib.createZstdDecompress === "function" ? zlib.createZstdDecompress() : undefined;
    default:
      return undefined;
  }
}
