import type { RecentAnswers as Shown } from "../../strategies/strategy.ts";
import { RecentTimes } from "./recent-times.ts";

/** How much the last attempt counts against all before it. */
const NEWEST = 0.3;
/** Milliseconds after which the share of failures counts half. */
const HALF_LIFE_MS = 10_000;
/** Answers that are older than this when the next one comes say nothing about now. In milliseconds. */
const LONGEST_GAP_MS = 60_000;

/** How a deployment has answered lately, as strategies see it. Takes memory only once it has answered. */
export class RecentAnswers implements Shown {
  #whole: RecentTimes | undefined;
  #firstTokens: RecentTimes | undefined;
  #failures = 0;
  #lastAt: number | undefined;

  get last_at(): number | undefined {
    return this.#lastAt;
  }

  failureShare(now: number): number {
    if (this.#failures === 0 || this.#lastAt === undefined) return 0;
    return this.#failures * 2 ** (-Math.max(0, now - this.#lastAt) / HALF_LIFE_MS);
  }

  secondsPerToken(count: number): number | undefined {
    return this.#whole?.mean(count);
  }

  secondsToFirstToken(count: number, percentile?: number): number | undefined {
    if (percentile === undefined) return this.#firstTokens?.mean(count);
    return this.#firstTokens?.percentile(count, percentile);
  }

  /** A whole answer. `tokens`: 0 where they are unknown or there are none. */
  addAnswer(now: number, seconds: number, tokens: number): void {
    this.#whole ??= new RecentTimes();
    this.#add(this.#whole, now, seconds, Math.max(1, tokens));
  }

  addFirstToken(now: number, seconds: number): void {
    this.#firstTokens ??= new RecentTimes();
    this.#add(this.#firstTokens, now, seconds, 1);
  }

  /** The deployment failed, as far as it is to blame. */
  addFailure(now: number): void {
    this.#failures = this.failureShare(now) * (1 - NEWEST) + NEWEST;
    this.#lastAt = now;
  }

  clear(): void {
    this.#whole = undefined;
    this.#firstTokens = undefined;
    this.#failures = 0;
    this.#lastAt = undefined;
  }

  #add(times: RecentTimes, now: number, seconds: number, units: number): void {
    if (this.#lastAt !== undefined && now - this.#lastAt > LONGEST_GAP_MS) times.clear();
    times.add(seconds, units);
    // Below a thousandth it is none.
    const failures = this.failureShare(now) * (1 - NEWEST);
    this.#failures = failures < 0.001 ? 0 : failures;
    this.#lastAt = now;
  }
}
