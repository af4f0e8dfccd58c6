/** The engine together with what is loaded beside it, where it is configured: calls wait for both. */
import type { Engine } from "../engine.ts";
import type { LazyModule } from "../lazy-module.ts";

/** A part that a router may have. */
interface LazyPart {
  /** It is loaded, or the router has none. */
  readonly isReady: boolean;
  load(): Promise<void>;
}

export class ReadyEngine {
  readonly #engine: LazyModule<Engine>;
  readonly #parts: readonly LazyPart[];

  constructor(engine: LazyModule<Engine>, parts: readonly LazyPart[]) {
    this.#engine = engine;
    this.#parts = parts;
  }

  /** `undefined` until all is loaded. */
  get now(): Engine | undefined {
    for (const part of this.#parts) if (!part.isReady) return undefined;
    return this.#engine.now;
  }

  async load(): Promise<Engine> {
    const [engine] = await Promise.all([this.#engine.load(), ...this.#parts.map((part) => part.load())]);
    return engine;
  }
}
