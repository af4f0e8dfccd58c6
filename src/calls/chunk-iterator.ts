import type { ChatCompletionChunk } from "../types/openai.ts";

/** The reason of a call whose reader left its stream before the end. */
export const READER_LEFT: string = "The reader of the stream left.";

type Result = IteratorResult<ChatCompletionChunk, undefined>;

/** The source of a stream's chunks. */
export interface ChunkReader {
  /** An abort ended it: chunks that have come are no longer delivered. */
  readonly interrupted: boolean;
  /** At least one chunk; `undefined` at the end of the whole answer. */
  read(): Promise<readonly ChatCompletionChunk[] | undefined>;
  close(reason: unknown): void;
}

/** Delivers chunks one by one. A chunk that has already come costs one resolved promise. */
export class ChunkIterator implements AsyncIterator<ChatCompletionChunk, undefined> {
  readonly #reader: ChunkReader;
  #batch: readonly ChatCompletionChunk[] = [];
  #place = 0;
  #ended = false;
  /** The read under way. A reader that calls `next` again before it settles still gets the chunks in order. */
  #reading: Promise<Result> | undefined;

  constructor(reader: ChunkReader) {
    this.#reader = reader;
  }

  next(): Promise<Result> {
    if (this.#reading === undefined && !this.#reader.interrupted) {
      const value = this.#batch[this.#place];
      if (value !== undefined) {
        this.#place += 1;
        return Promise.resolve({ done: false, value });
      }
    }
    const read = (): Promise<Result> => this.#read();
    const result = this.#reading === undefined ? this.#read() : this.#reading.then(read, read);
    this.#reading = result;
    const settled = (): void => {
      if (this.#reading === result) this.#reading = undefined;
    };
    result.then(settled, settled);
    return result;
  }

  return(): Promise<Result> {
    this.#batch = [];
    this.#ended = true;
    this.#reader.close(new Error(READER_LEFT));
    return Promise.resolve({ done: true, value: undefined });
  }

  async #read(): Promise<Result> {
    if (this.#place >= this.#batch.length || this.#reader.interrupted) await this.#refill();
    const value = this.#batch[this.#place];
    if (value === undefined) return { done: true, value: undefined };
    this.#place += 1;
    return { done: false, value };
  }

  async #refill(): Promise<void> {
    this.#batch = [];
    this.#place = 0;
    if (this.#ended) return;
    try {
      const batch = await this.#reader.read();
      if (batch === undefined) this.#ended = true;
      else if (!this.#ended) this.#batch = batch;
    } catch (error) {
      if (this.#ended) return;
      this.#ended = true;
      throw error;
    }
  }
}
