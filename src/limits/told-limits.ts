/** What a provider says is left of one of its limits. */
export interface Remaining {
  readonly remaining: number;
  /** What is allowed in the provider's window; `undefined` where it did not say. */
  readonly limit: number | undefined;
  /** Seconds until the limit is whole again; `undefined` where it did not say. */
  readonly reset: number | undefined;
}

/** What an answer says. */
export interface ToldLimits {
  readonly requests: Remaining | undefined;
  /** Tokens of prompts: those that a prompt can exceed. */
  readonly tokens: Remaining | undefined;
}

/** Milliseconds: no provider is believed longer. A call then finds out. */
const LONGEST_BELIEF = 300_000;
/** Milliseconds, where it named no moment. */
const UNNAMED = 5_000;
/** What is remembered: a share of the limit, or a number of requests, that traffic in flight may use up. */
const TIGHT_SHARE = 0.1;
const TIGHT_REQUESTS = 50;

/** A deployment that is near a limit of its provider's. */
export class NearLimit {
  readonly #told: ToldLimits;
  readonly #at: number;

  private constructor(told: ToldLimits, at: number) {
    this.#told = told;
    this.#at = at;
  }

  /** `undefined` where more than enough is left: nearly always. */
  static of(told: ToldLimits, now: number): NearLimit | undefined {
    const { requests, tokens } = told;
    const isTight =
      (requests !== undefined && requests.remaining <= TIGHT_REQUESTS) ||
      (tokens !== undefined && (tokens.limit === undefined || tokens.remaining <= tokens.limit * TIGHT_SHARE));
    return isTight ? new NearLimit(told, now) : undefined;
  }

  /** No further call is likely to be let in now, beside those in flight. `input`: the tokens of its prompt. */
  isUsedUp(now: number, inFlight: number, input: () => number): boolean {
    const { requests, tokens } = this.#told;
    const isShortOf = (left: number | undefined, wanted: () => number): boolean =>
      left !== undefined && left < wanted();
    return (
      isShortOf(this.#left(requests, now), () => inFlight + 1) ||
      isShortOf(this.#left(tokens, now), () => Math.max(1, input()))
    );
  }

  /** A limit fills up again steadily until its reset; `undefined` when that is over. */
  #left(told: Remaining | undefined, now: number): number | undefined {
    if (told === undefined) return undefined;
    const { remaining, limit, reset } = told;
    const window = reset === undefined ? UNNAMED : Math.min(reset * 1000, LONGEST_BELIEF);
    const passed = now - this.#at;
    if (!(passed < window)) return undefined;
    const missing = limit === undefined ? 0 : Math.max(0, limit - remaining);
    return remaining + missing * (passed / window);
  }
}
