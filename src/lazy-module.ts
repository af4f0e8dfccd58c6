/** Code that is loaded with its first use. A load that failed is tried again. */
export class LazyModule<T> {
  readonly #load: () => Promise<T>;
  #loading: Promise<void> | undefined;
  #loaded: { readonly value: T } | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What has been loaded by now. */
  get now(): T | undefined {
    return this.#loaded?.value;
  }

  /** Once it is loaded, `work` begins in the same tick. */
  use<R>(work: (value: T) => Promise<R>): Promise<R> {
    if (this.#loaded !== undefined) return work(this.#loaded.value);
    this.#loading ??= this.#begin();
    return this.#loading.then(() => this.use(work));
  }

  async #begin(): Promise<void> {
    try {
      this.#loaded = { value: await this.#load() };
    } finally {
      this.#loading = undefined;
    }
  }
}
