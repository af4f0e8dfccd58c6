import { readFile, rename, writeFile } from "node:fs/promises";
import { MemoryStore } from "../../src/index.ts";
import type { CounterChange, CounterState, Store } from "../../src/stores/store.ts";
import type { FakeClock } from "./fake-clock.ts";

/** By file, the end of the last change: one process changes a file step by step. */
const turns = new Map<string, Promise<unknown>>();

/** Counters in a file: a second real store, which outlives a router. For tests. */
export class FileStore implements Store {
  readonly #path: string;
  readonly #clock: Pick<FakeClock, "now">;

  constructor(path: string, clock: Pick<FakeClock, "now">) {
    this.#path = path;
    this.#clock = clock;
  }

  increment(changes: readonly CounterChange[]): Promise<readonly CounterState[]> {
    const turn = (turns.get(this.#path) ?? Promise.resolve()).then(() => this.#change(changes));
    turns.set(
      this.#path,
      turn.catch(() => undefined),
    );
    return turn;
  }

  async #change(changes: readonly CounterChange[]): Promise<readonly CounterState[]> {
    const stored = await this.#read();
    const memory = new MemoryStore({ clock: this.#clock });
    await memory.increment(stored);
    const states = await memory.increment(changes);
    const keys = [...new Set([...stored, ...changes].map(({ key }) => key))];
    const kept = await memory.increment(keys.map((key) => ({ key, by: 0, expires_at: undefined })));
    const counters = keys.flatMap((key, index) => {
      const { value, expires_at } = kept[index] ?? { value: 0, expires_at: undefined };
      return expires_at === undefined ? [] : [{ key, by: value, expires_at }];
    });
    await writeFile(`${this.#path}.new`, JSON.stringify(counters));
    await rename(`${this.#path}.new`, this.#path);
    return states;
  }

  async #read(): Promise<readonly CounterChange[]> {
    try {
      // Written by `#change`.
      return JSON.parse(await readFile(this.#path, "utf8")) as CounterChange[];
    } catch (error) {
      if (Reflect.get(Object(error), "code") === "ENOENT") return [];
      throw error;
    }
  }
}
