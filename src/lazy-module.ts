/** A module that is loaded at its first use. A failed load is repeated at the next use. */
export class LazyModule<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #loaded: { readonly value: T } | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** `undefined` until it is loaded. */
  get now(): T | undefined {
    return this.#loaded?.value;
  }

  /** Loads it, once. */
  load(): Promise<T> {
    return (this.#loading ??= this.#begin());
  }

  async #begin(): Promise<T> {
    try {
      const value = await this.#load();
      this.#loaded = { value };
      return value;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
