/** Calls after which the past counts half, so that a quiet day does not save up for a storm of hedges. */
const MEMORY = 1_000;

/** Holds hedges to a share of the calls. The first hedge is always allowed, or it could not be seen to work. */
export class HedgeBudget {
  readonly #share: number;
  #calls = 0;
  #hedges = 0;

  constructor(share: number) {
    this.#share = share;
  }

  call(): void {
    this.#calls += 1;
    if (this.#calls < MEMORY) return;
    this.#calls /= 2;
    this.#hedges /= 2;
  }

  spend(): boolean {
    if (this.#share === 0 || this.#hedges + 1 > Math.max(1, this.#share * this.#calls)) return false;
    this.#hedges += 1;
    return true;
  }
}
