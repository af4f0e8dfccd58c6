interface Bucket<Key extends string> {
  /** Bucket lengths since the epoch. */
  readonly slot: number;
  readonly counts: Partial<Record<Key, number>>;
}

/**
 * Counts of the recent past by key, in a fixed number of buckets, so that its size does not depend on the traffic.
 * Takes memory only once it has something to count.
 */
export class RollingCounter<Key extends string> {
  readonly #bucketMs: number;
  readonly #length: number;
  #buckets: Bucket<Key>[] = [];

  /** Remembers `buckets` buckets of `bucketMs` milliseconds, the current one included. */
  constructor(bucketMs: number, buckets: number) {
    this.#bucketMs = bucketMs;
    this.#length = buckets;
  }

  add(now: number, key: Key, amount = 1): void {
    const { counts } = this.#bucket(Math.floor(now / this.#bucketMs));
    counts[key] = (counts[key] ?? 0) + amount;
  }

  count(now: number, key: Key): number {
    const oldest = Math.floor(now / this.#bucketMs) - this.#length + 1;
    let sum = 0;
    for (const { slot, counts } of this.#buckets) if (slot >= oldest) sum += counts[key] ?? 0;
    return sum;
  }

  clear(): void {
    this.#buckets = [];
  }

  /** The last bucket when it is of that slot, else a new one; buckets that are too old go. */
  #bucket(slot: number): Bucket<Key> {
    const last = this.#buckets.at(-1);
    if (last !== undefined && last.slot >= slot) return last;
    const bucket: Bucket<Key> = { slot, counts: {} };
    this.#buckets = [...this.#buckets.filter((each) => each.slot > slot - this.#length), bucket];
    return bucket;
  }
}
