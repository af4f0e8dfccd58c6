import type { RouterError } from "../../errors.ts";

/** Cooldowns of a deployment that keeps failing its probe grow up to this many times their first length. */
const LONGEST_FACTOR = 10;

type State =
  | { readonly name: "closed" }
  /** Left alone until `until`; then the next call is its probe. */
  | { readonly name: "open"; readonly until: number; readonly trips: number; readonly error: RouterError }
  /** One call is finding out whether the deployment is back. */
  | { readonly name: "probing"; readonly trips: number; readonly error: RouterError };

/** While a probe is under way nobody knows when the deployment is back; others look again after this. */
const PROBE_PATIENCE_MS = 1_000;

/**
 * Whether a deployment is in rotation. Counting failures is not its business (`cooldown.ts` decides when to trip it);
 * it knows what follows: left alone, probed by one call, and back, or out again for twice as long.
 */
export class Circuit {
  #state: State = { name: "closed" };

  /** True when a call may use the deployment now, if only as its probe. */
  usable(now: number): boolean {
    const state = this.#state;
    return state.name === "closed" || (state.name === "open" && now >= state.until);
  }

  /** When the deployment may be used again, and the failure that put it here; `undefined` while it is in rotation. */
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

  /** Takes the deployment out of rotation. Returns the seconds it will be out, or `undefined` when it already was. */
  trip(now: number, seconds: number, error: RouterError, probe: boolean): number | undefined {
    const state = this.#state;
    // What began before the cooldown says less than the probe under way: that one decides.
    if (state.name === "probing" && !probe) return undefined;
    if (state.name === "open" && now < state.until) {
      // A call that began before the cooldown failed late: it can lengthen this cooldown, not start the next.
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
    this.#state = { name: "closed" };
    return true;
  }

  /** The probe was given up before it could tell anything: the next call probes. */
  abandon(probe: boolean, now: number): void {
    if (probe && this.#state.name === "probing") this.#state = { ...this.#state, name: "open", until: now };
  }
}
