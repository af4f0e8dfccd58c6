const BUCKET_MS = 5_000;
const BUCKETS = 12;

/** Counts of the last minute, in buckets of five seconds, so that its size does not depend on the traffic. */
export class MinuteWindow<Key extends string> {
  readonly #slots = new Array<number>(BUCKETS).fill(-Infinity);
  readonly #counts: Partial<Record<Key, number>>[] = Array.from({ length: BUCKETS }, () => ({}));

  add(now: number, key: Key, amount = 1): void {
    const slot = Math.floor(now / BUCKET_MS);
    const bucket = slot % BUCKETS;
    if (this.#slots[bucket] !== slot) {
      this.#slots[bucket] = slot;
      this.#counts[bucket] = {};
    }
    const counts: Partial<Record<Key, number>> = this.#counts[bucket] ?? {};
    counts[key] = (counts[key] ?? 0) + amount;
  }

  count(now: number, key: Key): number {
    const oldest = Math.floor(now / BUCKET_MS) - BUCKETS + 1;
    let sum = 0;
    for (const [bucket, slot] of this.#slots.entries()) {
      if (slot >= oldest) sum += this.#counts[bucket]?.[key] ?? 0;
    }
    return sum;
  }

  clear(): void {
    this.#slots.fill(-Infinity);
  }
}
