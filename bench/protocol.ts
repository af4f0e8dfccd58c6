/** What the bench and the processes it measures say to each other: one JSON text a line, commands on standard input, answers on descriptor 3. */

/** Times in seconds. */
export type Command =
  | { readonly do: "calls"; readonly in_flight: number; readonly seconds: number }
  /** `paced`: each chunk in a packet of its own, else as fast as the socket takes them. */
  | { readonly do: "streams"; readonly paced: boolean; readonly seconds: number }
  | { readonly do: "memory"; readonly calls: number }
  | {
      readonly do: "profile";
      readonly kind: "cpu" | "heap";
      readonly of: "calls" | "streams";
      readonly seconds: number;
    };

export interface CallsMeasured {
  readonly calls: number;
  readonly per_second: number;
  readonly cpu_us: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
}

export interface StreamsMeasured {
  readonly chunks: number;
  readonly per_second: number;
  readonly cpu_us: number;
  readonly first_ms: number;
}

/** Bytes after garbage collection. */
export interface MemoryMeasured {
  readonly calls: number;
  /** `null` where the runtime does not tell. */
  readonly heap_before: number | null;
  readonly heap_after: number | null;
  readonly rss_before: number;
  readonly rss_after: number;
}

/** Chunks with content in one stream. */
export const CHUNKS = 1000;
/** What the local provider answers. */
export const ANSWER = "Hello there, how can I help you today?";
/** The prompt that asks for one packet a chunk. */
export const PACED_PROMPT = "Hi, slowly";
export const PROMPT = "Hi";
