const BUCKET_MS = 1_000;
const BUCKETS = 10;

/**
 * Limits repeat visits and hedges to a share of the calls of the last ten seconds, so that an outage is not answered
 * with a storm. A few are always allowed (`floor`), or a quiet router could never retry.
 */
export class RetryBudget {
  readonly #share: number;
  readonly #floor: number;
  readonly #slots = new Array<number>(BUCKETS).fill(-1);
  readonly #calls = new Array<number>(BUCKETS).fill(0);
  readonly #spent = new Array<number>(BUCKETS).fill(0);

  constructor(share: number, floor: number) {
    this.#share = share;
    this.#floor = floor;
  }

  /** A call begins. */
  call(now: number): void {
    this.#add(this.#calls, now);
  }

  /** Takes one out of the budget; `false` when there is none left. */
  spend(now: number): boolean {
    const allowed = Math.max(this.#floor, this.#share * this.#sum(this.#calls, now));
    if (this.#sum(this.#spent, now) + 1 > allowed) return false;
    this.#add(this.#spent, now);
    return true;
  }

  #add(counts: number[], now: number): void {
    const slot = Math.floor(now / BUCKET_MS);
    const bucket = slot % BUCKETS;
    if (this.#slots[bucket] !== slot) {
      this.#slots[bucket] = slot;
      this.#calls[bucket] = 0;
      this.#spent[bucket] = 0;
    }
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }

  #sum(counts: readonly number[], now: number): number {
    const oldest = Math.floor(now / BUCKET_MS) - BUCKETS + 1;
    return counts.reduce((sum, count, bucket) => ((this.#slots[bucket] ?? -1) >= oldest ? sum + count : sum), 0);
  }
}
