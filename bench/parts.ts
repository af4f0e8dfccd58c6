/** Which part of a call a function belongs to, for "Where the time of a call goes". */
import type { Frame } from "./sampling.ts";

/** The first that fits. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [
    /\/src\/calls\/(?:read-call|ask-hooks|with-metadata|run-call)|\/src\/config|\/src\/router\.ts/,
    "checking what was asked, metadata",
  ],
  [/\/src\/calls\//, "handing the stream to the caller"],
  [/\/src\/routing\/(?:streams\/|attempt\/(?:open-stream|chunk-content|answer-size))/, "watching over the stream"],
  [/\/src\/(?:routing|strategies|pricing)\/|\/src\/(?:hooks|clock|errors)\.ts/, "routing and bookkeeping"],
  [/\/node_modules\/lru-cache\//, "lru-cache"],
  [/\/src\/(?:transport\/(?:event-stream|byte-queue)|exchange\/chunk-source)/, "cutting the stream into chunks"],
  [/\/src\/(?:transport|exchange)\//, "our transport"],
  [/\/src\/(?:providers|translation)\//, "translating (with JSON)"],
  [/\/src\//, "the rest of literouter"],
  [/\/bench\//, "the program that calls"],
  [/^node:(?:_http|http|internal\/http)/, "Node's HTTP client"],
  [/^node:(?:internal\/(?:url|querystring))/, "Node's URL parser"],
  [
    /^node:(?:net|internal\/(?:net|stream_base_commons|streams|js_stream)|stream|_stream|buffer|internal\/(?:buffer|crypto)|string_decoder|internal\/encoding)/,
    "Node's sockets and streams",
  ],
  [/^node:(?:events|internal\/(?:events|event_target|abort_controller))/, "Node's events and abort signals"],
  [
    /^node:(?:timers|internal\/(?:timers|process|async_hooks|async_context|priority_queue))|^node:(?:async_hooks|diagnostics_channel)/,
    "Node's timers and ticks",
  ],
  [/^node:/, "the rest of Node"],
];

export function partOf({ url, functionName }: Frame): string {
  if (functionName === "(garbage collector)") return "garbage collection";
  if (url === "") return "native code, system calls";
  return PARTS.find(([pattern]) => pattern.test(url))?.[1] ?? "other packages";
}
