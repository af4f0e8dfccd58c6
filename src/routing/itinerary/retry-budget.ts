import { RollingCounter } from "../rolling-counter.ts";

/** Ten buckets of a second. */
const BUCKET_MS = 1_000;
const BUCKETS = 10;

/**
 * Limits retries to a share of the calls of the last ten seconds, so that an outage is not answered with a storm of
 * requests. A few are always allowed (`floor`), or a quiet router could never retry.
 */
export class RetryBudget {
  /** `retry_budget`, which may change. */
  share: number;
  readonly #floor: number;
  readonly #recent = new RollingCounter<"calls" | "retries">(BUCKET_MS, BUCKETS);

  constructor(share: number, floor: number) {
    this.share = share;
    this.#floor = floor;
  }

  /** Counts a call that begins. */
  call(now: number): void {
    this.#recent.add(now, "calls");
  }

  /** Takes one retry out of the budget; `false` when none is left. */
  spend(now: number): boolean {
    const allowed = Math.max(this.#floor, this.share * this.#recent.count(now, "calls"));
    if (this.#recent.count(now, "retries") + 1 > allowed) return false;
    this.#recent.add(now, "retries");
    return true;
  }
}
