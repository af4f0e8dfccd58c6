import { ChunkPattern } from "./chunk-pattern.ts";
import { parsedJson } from "../../../translation/json.ts";

/** How many chunks of a stream are searched for a pattern: one that has none must not pay for it all along. */
const SEARCHES = 8;

/** Reads the JSON of one stream's chunks. */
export class ChunkJson {
  #pattern: ChunkPattern | undefined;
  #searches = 0;

  /** As `JSON.parse` reads it, each time a new object, maybe without its `obfuscation`; `undefined` where it is no JSON. */
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
