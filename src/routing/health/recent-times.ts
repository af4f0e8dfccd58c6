/** The most measurements that are kept. */
const CAPACITY = 100;

/** The last measurements of one kind: seconds, and for how many units they were. */
export class RecentTimes {
  readonly #seconds: number[] = [];
  readonly #units: number[] = [];
  #next = 0;
  /** What was found for the last question; `count` is 0 when there is none. */
  #found = { count: 0, percentile: Number.NaN, value: 0 };

  add(seconds: number, units: number): void {
    this.#seconds[this.#next % CAPACITY] = seconds;
    this.#units[this.#next % CAPACITY] = units;
    this.#next += 1;
    this.#found.count = 0;
  }

  clear(): void {
    this.#seconds.length = 0;
    this.#units.length = 0;
    this.#next = 0;
    this.#found.count = 0;
  }

  /**
   * Seconds for one unit, over the last `count`. One sum is divided by the other: a mean of the quotients would say that a
   * deployment is slow because it gave a short answer.
   */
  mean(count: number): number | undefined {
    const found = this.#found;
    if (found.count === count && Number.isNaN(found.percentile)) return found.value;
    const places = this.#last(count);
    if (places.length === 0) return undefined;
    const value = sumAt(this.#seconds, places) / sumAt(this.#units, places);
    this.#found = { count, percentile: Number.NaN, value };
    return value;
  }

  /** Nearest rank, over the last `count`. */
  percentile(count: number, percentile: number): number | undefined {
    const found = this.#found;
    if (found.count === count && found.percentile === percentile) return found.value;
    const sorted = this.#last(count)
      .map((place) => this.#seconds[place] ?? 0)
      .toSorted((one, other) => one - other);
    const value = sorted[Math.max(0, Math.ceil(sorted.length * percentile) - 1)];
    if (value !== undefined) this.#found = { count, percentile, value };
    return value;
  }

  #last(count: number): number[] {
    const length = Math.min(count, this.#seconds.length);
    return Array.from({ length }, (_, back) => (this.#next - 1 - back) % CAPACITY);
  }
}

function sumAt(values: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
}
