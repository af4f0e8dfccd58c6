/** What is counted: each kind has a sum of its own. `TOKENS` are those of prompts and answers together. */
export const REQUESTS = 0;
export const TOKENS = 1;
export const INPUT = 2;
export const OUTPUT = 3;
export type Kind = typeof REQUESTS | typeof TOKENS | typeof INPUT | typeof OUTPUT;

const WIDTH = 4;
/** The second that is now, and the sixty before it: what happened in the last 60 s is counted whole. */
const SECONDS = 61;

/**
 * What happened in the last minute, second by second: its size does not depend on the traffic, and its sums are kept, so that
 * reading one costs nothing. Whatever is added counts for at least 60 and less than 61 seconds.
 */
export class MinuteWindow {
  #cells: Float64Array | undefined;
  readonly #sums = new Float64Array(WIDTH);
  /** Seconds since the epoch, of the newest cells. Time that goes back stays there. */
  #newest = 0;
  /** When they are over, in milliseconds since the epoch. */
  #until = 0;

  sum(now: number, kind: Kind): number {
    if (this.#cells === undefined) return 0;
    this.#moveTo(now);
    return this.#sums[kind] ?? 0;
  }

  /** Returns the second to which the amount was added. */
  add(now: number, kind: Kind, amount: number): number {
    this.#cells ??= new Float64Array(SECONDS * WIDTH);
    this.#moveTo(now);
    this.#put(this.#newest, kind, amount);
    return this.#newest;
  }

  /** Changes what was added in that second, as long as it is counted. */
  correct(now: number, second: number, kind: Kind, amount: number): void {
    this.#moveTo(now);
    if (this.#cells !== undefined && second > this.#newest - SECONDS) this.#put(second, kind, amount);
  }

  /** Milliseconds since the epoch when `amount` of the sum is no longer counted; `Infinity` where the sum is less. */
  goneAt(now: number, kind: Kind, amount: number): number {
    this.#moveTo(now);
    let gone = 0;
    for (let second = this.#newest - SECONDS + 1; second <= this.#newest; second++) {
      gone += this.#cells?.[placeOf(second, kind)] ?? 0;
      if (gone >= amount) return (second + SECONDS) * 1000;
    }
    return Infinity;
  }

  clear(): void {
    this.#cells = undefined;
    this.#sums.fill(0);
  }

  #put(second: number, kind: Kind, amount: number): void {
    const place = placeOf(second, kind);
    if (this.#cells !== undefined) this.#cells[place] = (this.#cells[place] ?? 0) + amount;
    this.#sums[kind] = (this.#sums[kind] ?? 0) + amount;
  }

  /** Takes the seconds that are over out of the sums. */
  #moveTo(now: number): void {
    if (now < this.#until || this.#cells === undefined) return;
    const second = Math.floor(now / 1000);
    if (second - this.#newest >= SECONDS) {
      this.#cells.fill(0);
      this.#sums.fill(0);
    } else for (let passed = this.#newest + 1; passed <= second; passed++) this.#drop(this.#cells, passed);
    this.#newest = second;
    this.#until = (second + 1) * 1000;
  }

  #drop(cells: Float64Array, second: number): void {
    const start = (second % SECONDS) * WIDTH;
    for (let kind = 0; kind < WIDTH; kind++) {
      this.#sums[kind] = (this.#sums[kind] ?? 0) - (cells[start + kind] ?? 0);
      cells[start + kind] = 0;
    }
  }
}

function placeOf(second: number, kind: Kind): number {
  return (second % SECONDS) * WIDTH + kind;
}
