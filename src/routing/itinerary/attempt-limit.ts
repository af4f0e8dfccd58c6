/** The default of `max_attempts`, where the call has no more deployments than that to try. */
const MOST_ATTEMPTS = 12;

/** Counts the attempts of one call against `max_attempts`. */
export class AttemptLimit {
  /** `max_attempts`, where it is set. */
  readonly #fixed: number | undefined;
  readonly #deploymentCount: () => number;
  #begun = 0;
  /** What the deployments came to when they were last counted. */
  #counted = 0;

  /** `deploymentCount`: how many deployments the call may try. It is called only where the number matters. */
  constructor(fixed: number | undefined, deploymentCount: () => number) {
    this.#fixed = fixed;
    this.#deploymentCount = deploymentCount;
  }

  /** An attempt begins. Returns its number, from 1. */
  begin(): number {
    this.#begun += 1;
    return this.#begun;
  }

  /** No attempt has begun. */
  get isUnused(): boolean {
    return this.#begun === 0;
  }

  /** None is left after `more` attempts. */
  isSpentAfter(more: number): boolean {
    const attempts = this.#begun + more;
    return attempts >= (this.#fixed ?? MOST_ATTEMPTS) && attempts >= this.#most;
  }

  /** A retry leaves enough for `untried` deployments. A number that is set is not kept for them. */
  leavesRoomFor(untried: () => number): boolean {
    return this.#fixed !== undefined || this.#begun + untried() < this.#most;
  }

  /** Where nothing is set, enough to try each deployment once. They are counted again when the number is reached. */
  get #most(): number {
    if (this.#fixed !== undefined) return this.#fixed;
    if (this.#begun + 1 >= this.#counted) this.#counted = Math.max(MOST_ATTEMPTS, this.#deploymentCount());
    return this.#counted;
  }
}
