/** Calls after which all counts are halved, so that a day without hedges does not allow a storm of them. */
const HALVED_AFTER = 1_000;

/** Limits hedges to a share of the calls. The first hedge is always allowed, so that it can be seen to work. */
export class HedgeBudget {
  /** `hedge_budget`, which may change. */
  share: number;
  #calls = 0;
  #hedges = 0;

  constructor(share: number) {
    this.share = share;
  }

  call(): void {
    this.#calls += 1;
    if (this.#calls < HALVED_AFTER) return;
    this.#calls /= 2;
    this.#hedges /= 2;
  }

  spend(): boolean {
    if (this.share === 0 || this.#hedges + 1 > Math.max(1, this.share * this.#calls)) return false;
    this.#hedges += 1;
    return true;
  }
}
