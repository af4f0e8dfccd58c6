import { nearestRank } from "../../nearest-rank.ts";

const CAPACITY = 100;

/** The last hundred measurements. Takes memory only once it has one. */
export class Samples {
  #values: Float64Array | undefined;
  #sum = 0;
  /** Measurements ever added. */
  total = 0;

  add(value: number): void {
    this.#values ??= new Float64Array(CAPACITY);
    const place = this.total % CAPACITY;
    this.#sum += value - (this.#values[place] ?? 0);
    this.#values[place] = value;
    this.total += 1;
  }

  clear(): void {
    this.#values = undefined;
    this.#sum = 0;
    this.total = 0;
  }

  get mean(): number | undefined {
    const count = Math.min(this.total, CAPACITY);
    return count === 0 ? undefined : this.#sum / count;
  }

  /** Nearest-rank percentile; `undefined` before the first measurement. */
  percentile(share: number): number | undefined {
    const count = Math.min(this.total, CAPACITY);
    return this.#values && nearestRank(this.#values.slice(0, count).toSorted(), share);
  }
}
