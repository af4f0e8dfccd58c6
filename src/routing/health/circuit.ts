import type { RouterError } from "../../errors.ts";

/** Cooldowns of a deployment that keeps failing its probe grow up to this many times their length. */
const LONGEST_FACTOR = 10;

type State =
  | { readonly name: "closed" }
  /** In cooldown until `until`; then the next call is its probe. */
  | { readonly name: "open"; readonly until: number; readonly trips: number; readonly error: RouterError }
  /** One call probes whether the deployment is back. */
  | { readonly name: "probing"; readonly trips: number; readonly error: RouterError };

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
    this.#state = { name: "probing", trips: state.trips, error: state.error };
    return true;
  }

  /** Starts a cooldown. Returns its length in seconds; `undefined` when the deployment is in one already. */
  trip(now: number, seconds: number, error: RouterError, probe: boolean): number | undefined {
    const state = this.#state;
    // A call that began before the cooldown says less than the probe: the probe decides.
    if (state.name === "probing" && !probe) return undefined;
    if (state.name === "open" && now < state.until) {
      // The failure of a call that began before the cooldown can lengthen this one, but does not start the next.
      this.#state = { ...state, until: Math.max(state.until, now + seconds * 1000) };
      return undefined;
    }
    const trips = state.name === "closed" ? 0 : state.trips + 1;
    const length = seconds * Math.min(2 ** trips, LONGEST_FACTOR);
    this.#state = { name: "open", until: now + length * 1000, trips, error };
    return length;
  }

  /** The deployment answered. True when this brought it back into rotation. */
  answered(probe: boolean): boolean {
    if (!probe || this.#state.name !== "probing") return false;
    this.#state = CLOSED;
    return true;
  }

  /** The probe was abandoned without a result: the next call probes. */
  abandon(probe: boolean, now: number): void {
    if (probe && this.#state.name === "probing") this.#state = { ...this.#state, name: "open", until: now };
  }
}
