const BUCKET_MS = 5_000;
const BUCKETS = 12;

interface Bucket<Key extends string> {
  readonly slot: number;
  readonly counts: Partial<Record<Key, number>>;
}

/**
 * Counts of the last minute, in buckets of five seconds, so that its size does not depend on the traffic. Takes memory
 * only once it has something to count.
 */
export class MinuteWindow<Key extends string> {
  #buckets: Bucket<Key>[] = [];

  add(now: number, key: Key, amount = 1): void {
    const { counts } = this.#bucket(Math.floor(now / BUCKET_MS));
    counts[key] = (counts[key] ?? 0) + amount;
  }

  count(now: number, key: Key): number {
    const oldest = Math.floor(now / BUCKET_MS) - BUCKETS + 1;
    let sum = 0;
    for (const { slot, counts } of this.#buckets) if (slot >= oldest) sum += counts[key] ?? 0;
    return sum;
  }

  clear(): void {
    this.#buckets = [];
  }

  /** The bucket of that slot: the last one, or a new one in place of those that are older than the window. */
  #bucket(slot: number): Bucket<Key> {
    const last = this.#buckets.at(-1);
    if (last !== undefined && last.slot >= slot) return last;
    const bucket: Bucket<Key> = { slot, counts: {} };
    this.#buckets = [...this.#buckets.filter((each) => each.slot > slot - BUCKETS), bucket];
    return bucket;
  }
}
