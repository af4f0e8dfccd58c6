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
  /**
   * The call with the number `probe` finds out whether the deployment is back. If it fails, the next cooldown lasts at
   * least until `until`.
   */
  | (Outage & { readonly name: "probing" | "on_trial"; readonly until: number; readonly probe: number });

const CLOSED: State = { name: "closed" };

/** The number of a probe. Only the latest one decides; `undefined`: the call is no probe. */
export type Probe = number | undefined;

/** While a probe is under way it is unknown when the deployment is back: other calls check again after this. */
const PROBE_PATIENCE_MS = 1_000;

/**
 * Whether a deployment is in rotation. `cooldown.ts` counts failures and decides when to trip it; the circuit knows
 * what follows: a cooldown, a probe by one call, and then back in rotation or another cooldown, twice as long. From the
 * first content of a streamed probe on, other calls may use the deployment; it is on trial until the stream has ended.
 */
export class Circuit {
  #state: State = CLOSED;
  #probes = 0;

  /** Back in rotation, as if nothing had happened. Probes under way decide nothing any more. */
  reset(): void {
    this.#state = CLOSED;
  }

  /** Nothing is held against the deployment: true of nearly all, and told without looking at the time. */
  get isClosed(): boolean {
    return this.#state.name === "closed";
  }

  /** True when a call may use the deployment now, possibly as its probe. */
  usable(now: number): boolean {
    const state = this.#state;
    return state.name === "open" ? now >= state.until : state.name !== "probing";
  }

  /** When the deployment may be used again, and the failure that tripped it; `undefined` while it is in rotation. */
  recovery(now: number): { readonly at: number; readonly error: RouterError } | undefined {
    const state = this.#state;
    if (state.name === "closed" || state.name === "on_trial") return undefined;
    return { at: state.name === "open" ? Math.max(state.until, now) : now + PROBE_PATIENCE_MS, error: state.error };
  }

  /** A call starts. The number of the probe when it is one. */
  enter(now: number): Probe {
    const state = this.#state;
    if (state.name !== "open" || now < state.until) return undefined;
    this.#probes += 1;
    this.#state = { ...state, name: "probing", probe: this.#probes };
    return this.#probes;
  }

  /** True when what becomes of the call decides whether the deployment is back. */
  isDecidedBy(probe: Probe): boolean {
    const state = this.#state;
    return (state.name === "probing" || state.name === "on_trial") && state.probe === probe;
  }

  /**
   * Starts a cooldown of `seconds`, or a longer one after failed probes. Returns its length in seconds; `undefined` when
   * the deployment is in one already.
   */
  trip(now: number, seconds: number, error: RouterError, probe: Probe): number | undefined {
    const state = this.#state;
    const isLate = state.name === "probing" ? state.probe !== probe : state.name === "open" && now < state.until;
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

  /** The probe's first content has come: other calls may use the deployment. True when they could not before. */
  admit(probe: Probe): boolean {
    const state = this.#state;
    if (state.name !== "probing" || !this.isDecidedBy(probe)) return false;
    this.#state = { ...state, name: "on_trial" };
    return true;
  }

  /** The deployment answered. True when this brought it back into rotation. */
  answered(probe: Probe): boolean {
    if (!this.isDecidedBy(probe)) return false;
    const wasProbing = this.#state.name === "probing";
    this.#state = CLOSED;
    return wasProbing;
  }

  /** The probe was abandoned without a result: the next call probes, unless content had come. */
  abandon(probe: Probe, now: number): void {
    const state = this.#state;
    if (state.name === "on_trial") this.answered(probe);
    if (state.name === "probing" && this.isDecidedBy(probe))
      this.#state = { ...state, name: "open", until: Math.max(state.until, now) };
  }
}
