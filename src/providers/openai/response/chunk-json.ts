import { ChunkPattern } from "./chunk-pattern.ts";
import { parsedJson } from "../../../translation/json.ts";

/** Most chunks of a stream that are searched for a pattern: a stream without one must not pay for every chunk. */
const SEARCHES = 8;

/** Parses the chunks of one stream. */
export class ChunkJson {
  #pattern: ChunkPattern | undefined;
  #searches = 0;

  /** What `JSON.parse` returns, a new object each time, possibly without `obfuscation`; `undefined` for invalid JSON. */
  read(data: string): unknown {
    return this.#pattern?.read(data) ?? this.#parsed(data);
  }

  #parsed(data: string): unknown {
    if (this.#searches < SEARCHES) {
      this.#searches += 1;
      this.#pattern = ChunkPattern.of(data) ?? this.#pattern;
    }
    return parsedJson(data);
  }
}
