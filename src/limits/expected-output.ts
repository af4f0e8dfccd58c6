import { nearestRank } from "../nearest-rank.ts";
import type { Limits } from "./limits.ts";

/** Answers that are remembered. */
const SAMPLES = 50;
/** Answers after which what they were like is known. */
const ENOUGH = 10;
/** The longest answer of a model of which nothing is known, in tokens. */
const LONGEST_ANSWER = 4096;
/** Of a limit, at most this share is set aside for an answer of which nothing is known. */
const SHARE = 0.25;

/** How many tokens an answer is expected to have: as many as 95 of 100 answers before it, and never more than was asked for. */
export class ExpectedOutput {
  #lengths: number[] | undefined;
  #next = 0;
  #usual: number | undefined;

  add(tokens: number): void {
    const lengths = (this.#lengths ??= []);
    lengths[this.#next % SAMPLES] = tokens;
    this.#next += 1;
    if (this.#next < ENOUGH || this.#next % ENOUGH > 0) return;
    this.#usual = nearestRank(
      lengths.toSorted((one, other) => one - other),
      0.95,
    );
  }

  /** `maxOutput`: what the call asked for. */
  of({ tpm, otpm, longestAnswer }: Limits, maxOutput: number | undefined): number {
    const most = maxOutput ?? Infinity;
    if (this.#usual !== undefined) return Math.min(this.#usual, most);
    if (maxOutput !== undefined) return maxOutput;
    return Math.min(longestAnswer ?? LONGEST_ANSWER, Math.max(1, Math.floor((otpm ?? tpm ?? Infinity) * SHARE)));
  }
}
