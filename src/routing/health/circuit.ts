import type { RouterError } from "../../errors.ts";

/** Cooldowns of a deployment that keeps failing its probe grow up to this many times their length. */
const LONGEST_FACTOR = 4;

/** What is known while a deployment is out of rotation. */
interface Outage {
  /** Probes that failed. */
  readonly trips: number;
  /** The first cooldown, in seconds. */
  readonly first: number;
  readonly error: RouterError;
}

type State =
  | { readonly name: "closed" }
  /** In cooldown until `until`; then the next call is its probe. */
  | (Outage & { readonly name: "open"; readonly until: number })
  /** One call probes whether the deployment is back. If it fails, the next cooldown lasts at least until `until`. */
  | (Outage & { readonly name: "probing"; readonly until: number });

const CLOSED: State = { name: "closed" };

/** While a probe is under way it is unknown when the deployment is back: other calls check again after this. */
const PROBE_PATIENCE_MS = 1_000;

/**
 * Whether a deployment is in rotation. `cooldown.ts` counts failures and decides when to trip it; the circuit knows
 * what follows: a cooldown, a probe by one call, and then back in rotation or another cooldown, twice as long.
 */
export class Circuit {
  #state: State = CLOSED;

  /** True when a call may use the deployment now, possibly as its probe. */
  usable(now: number): boolean {
    const state = this.#state;
    return state.name === "closed" || (state.name === "open" && now >= state.until);
  }

  /** When the deployment may be used again, and the failure that tripped it; `undefined` while it is in rotation. */
  recovery(now: number): { readonly at: number; readonly error: RouterError } | undefined {
    const state = this.#state;
    if (state.name === "closed") return undefined;
    return { at: state.name === "open" ? Math.max(state.until, now) : now + PROBE_PATIENCE_MS, error: state.error };
  }

  /** A call starts. True when it is the probe. */
  enter(now: number): boolean {
    const state = this.#state;
    if (state.name !== "open" || now < state.until) return false;
    this.#state = { ...state, name: "probing" };
    return true;
  }

  /**
   * Starts a cooldown of `seconds`, or a longer one after failed probes. Returns its length in seconds; `undefined` when
   * the deployment is in one already.
   */
  trip(now: number, seconds: number, error: RouterError, probe: boolean): number | undefined {
    const state = this.#state;
    const isLate = state.name === "probing" ? !probe : state.name === "open" && now < state.until;
    if (state.name !== "closed" && isLate) {
      // The call began before the cooldown. It can lengthen it, but does not start the next, and the probe decides.
      this.#state = { ...state, until: Math.max(state.until, now + seconds * 1000) };
      return undefined;
    }
    const { trips, first } =
      state.name === "closed" ? { trips: 0, first: seconds } : { ...state, trips: state.trips + 1 };
    // The shorter of the two grows: a moment that the provider named is neither shortened nor doubled for a guess.
    const grown = Math.min(first, seconds) * Math.min(2 ** trips, LONGEST_FACTOR);
    const earliest = state.name === "closed" ? now : state.until;
    const until = Math.max(now + Math.max(seconds, grown) * 1000, earliest);
    this.#state = { name: "open", until, trips, first, error };
    return (until - now) / 1000;
  }

  /** The deployment answered. True when this brought it back into rotation. */
  answered(probe: boolean): boolean {
    if (!probe || this.#state.name !== "probing") return false;
    this.#state = CLOSED;
    return true;
  }

  /** The probe was abandoned without a result: the next call probes. */
  abandon(probe: boolean, now: number): void {
    const state = this.#state;
    if (probe && state.name === "probing") this.#state = { ...state, name: "open", until: Math.max(state.until, now) };
  }
}
