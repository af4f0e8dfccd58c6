/** Measured values by what was measured, whose they are, and the moment: what is of one moment was measured side by side. */
import { median } from "./statistics.ts";

export class SampleTable {
  readonly #moments = new Map<string, Map<number, number>>();

  add(metric: string, subject: string, moment: number, value: number): void {
    const key = `${metric} ${subject}`;
    const values = this.#moments.get(key) ?? new Map<number, number>();
    values.set(moment, value);
    this.#moments.set(key, values);
  }

  has(metric: string, subject: string): boolean {
    return this.#moments.has(`${metric} ${subject}`);
  }

  /** Over all moments; `NaN` where nothing was measured. */
  median(metric: string, subject: string): number {
    return median(this.#values(metric, subject));
  }

  /** Median of the ratios, each of one moment, so that what disturbs it disturbs both sides. */
  ratio(metric: string, subject: string, reference: string): number {
    return this.#paired(metric, subject, reference, (value, base) => value / base);
  }

  difference(metric: string, subject: string, reference: string): number {
    return this.#paired(metric, subject, reference, (value, base) => value - base);
  }

  toJSON(): object {
    return Object.fromEntries([...this.#moments].map(([key, values]) => [key, [...values.values()]]));
  }

  #values(metric: string, subject: string): number[] {
    return [...(this.#moments.get(`${metric} ${subject}`)?.values() ?? [])];
  }

  #paired(
    metric: string,
    subject: string,
    reference: string,
    combine: (value: number, base: number) => number,
  ): number {
    const own = this.#moments.get(`${metric} ${subject}`);
    const base = this.#moments.get(`${metric} ${reference}`);
    const pairs = [...(own ?? [])].flatMap(([moment, value]) => {
      const other = base?.get(moment);
      return other === undefined ? [] : [combine(value, other)];
    });
    return median(pairs);
  }
}
