/** Measured values by what was measured, whose they are, and round. */
import { median } from "./statistics.ts";

export class SampleTable {
  readonly #rounds = new Map<string, Map<number, number>>();

  add(metric: string, subject: string, round: number, value: number): void {
    const key = `${metric} ${subject}`;
    const values = this.#rounds.get(key) ?? new Map<number, number>();
    values.set(round, value);
    this.#rounds.set(key, values);
  }

  has(metric: string, subject: string): boolean {
    return this.#rounds.has(`${metric} ${subject}`);
  }

  /** Over the rounds; `NaN` where nothing was measured. */
  median(metric: string, subject: string): number {
    return median(this.#values(metric, subject));
  }

  /** Median of the ratios, each taken within one round, so that what disturbs a round disturbs both sides of it. */
  ratio(metric: string, subject: string, reference: string): number {
    return this.#paired(metric, subject, reference, (value, base) => value / base);
  }

  difference(metric: string, subject: string, reference: string): number {
    return this.#paired(metric, subject, reference, (value, base) => value - base);
  }

  toJSON(): object {
    return Object.fromEntries([...this.#rounds].map(([key, values]) => [key, [...values.values()]]));
  }

  #values(metric: string, subject: string): number[] {
    return [...(this.#rounds.get(`${metric} ${subject}`)?.values() ?? [])];
  }

  #paired(
    metric: string,
    subject: string,
    reference: string,
    combine: (value: number, base: number) => number,
  ): number {
    const own = this.#rounds.get(`${metric} ${subject}`);
    const base = this.#rounds.get(`${metric} ${reference}`);
    const pairs = [...(own ?? [])].flatMap(([round, value]) => {
      const other = base?.get(round);
      return other === undefined ? [] : [combine(value, other)];
    });
    return median(pairs);
  }
}
