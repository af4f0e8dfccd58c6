import { nearestRank } from "../../nearest-rank.ts";

/** The most measurements that are kept. */
const CAPACITY = 100;

/** The last measurements of one kind: seconds, and for how many units they were. */
export class RecentTimes {
  readonly #seconds: number[] = [];
  readonly #units: number[] = [];
  #next = 0;
  /** The mean over the last `#meanOf`; `#meanOf` is 0 when it is unknown. A choice reads it of every deployment. */
  #mean = 0;
  #meanOf = 0;
  #percentile: { readonly count: number; readonly percentile: number; readonly value: number } | undefined;

  add(seconds: number, units: number): void {
    this.#seconds[this.#next % CAPACITY] = seconds;
    this.#units[this.#next % CAPACITY] = units;
    this.#next += 1;
    this.#forget();
  }

  clear(): void {
    this.#seconds.length = 0;
    this.#units.length = 0;
    this.#next = 0;
    this.#forget();
  }

  /**
   * Seconds for one unit, over the last `count`. One sum is divided by the other: a mean of the quotients would say that a
   * deployment is slow because it gave a short answer.
   */
  mean(count: number): number | undefined {
    if (this.#meanOf === count) return this.#mean;
    const places = this.#last(count);
    if (places.length === 0) return undefined;
    this.#meanOf = count;
    return (this.#mean = sumAt(this.#seconds, places) / sumAt(this.#units, places));
  }

  /** Nearest rank, over the last `count`. */
  percentile(count: number, percentile: number): number | undefined {
    const known = this.#percentile;
    if (known?.count === count && known.percentile === percentile) return known.value;
    const sorted = this.#last(count)
      .map((place) => this.#seconds[place] ?? 0)
      .toSorted((one, other) => one - other);
    const value = nearestRank(sorted, percentile);
    this.#percentile = value === undefined ? undefined : { count, percentile, value };
    return value;
  }

  #forget(): void {
    this.#meanOf = 0;
    this.#percentile = undefined;
  }

  #last(count: number): number[] {
    const length = Math.min(count, this.#seconds.length);
    return Array.from({ length }, (_, back) => (this.#next - 1 - back) % CAPACITY);
  }
}

function sumAt(values: readonly number[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (values[place] ?? 0), 0);
}
