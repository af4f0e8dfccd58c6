import { Circuit } from "./circuit.ts";
import { RecentAnswers } from "./recent-answers.ts";
import { Samples } from "./samples.ts";
import type { NearLimit } from "../../limits/told-limits.ts";
import { LimitUsage } from "../../limits/limit-usage.ts";
import { RollingCounter } from "../rolling-counter.ts";

/** The most addresses of one wildcard that are remembered. */
const MOST_ADDRESSES = 100;

/**
 * What the router remembers about one deployment. Only attempts write it; selection only reads. Belongs to one router.
 */
export class Health {
  readonly #shared: { slots: number; usage: LimitUsage | undefined };
  readonly circuit: Circuit = new Circuit();
  /**
   * Outcomes of the last minute: `"success"`, `"failure"` when it counts towards a cooldown, and the class of each
   * failure.
   */
  readonly outcomes: RollingCounter<string> = lastMinute();
  readonly latencyMs: Samples = new Samples();
  readonly firstTokenMs: Samples = new Samples();
  readonly recent: RecentAnswers = new RecentAnswers();
  /** The provider has said that little is left of a limit of its own. */
  nearLimit: NearLimit | undefined;
  /** The model rejected a prefill: it is sent an instruction instead when a stream is continued. */
  rejectsPrefill = false;
  /** Attempts that have ended since the deployment was added, by what they came to. */
  readonly tally: { success: number; failure: number };
  readonly #elsewhere = new Map<string, Health>();

  /** Slots, usage and the tally are shared with `whole`. */
  constructor(whole?: Health) {
    this.#shared = whole === undefined ? { slots: 0, usage: undefined } : whole.#shared;
    this.tally = whole === undefined ? { success: 0, failure: 0 } : whole.tally;
  }

  /** Forgets cooldowns, outcomes, latencies and usage. Attempts in flight keep their slots; the tally goes on. */
  forget(): void {
    this.circuit.reset();
    this.outcomes.clear();
    this.#shared.usage?.clear();
    this.latencyMs.clear();
    this.firstTokenMs.clear();
    this.recent.clear();
    this.rejectsPrefill = false;
    this.nearLimit = undefined;
    for (const health of this.#elsewhere.values()) health.forget();
  }

  /** Attempts in flight. */
  get inFlight(): number {
    return this.#shared.slots;
  }

  set inFlight(count: number) {
    this.#shared.slots = count;
  }

  /** `other` is the health of the same deployment, perhaps at another address. */
  sharesLimits(other: object): boolean {
    return other instanceof Health && other.#shared === this.#shared;
  }

  /** Requests and tokens of the last minute and of the day, where a limit or the strategy looks at them. */
  get usage(): LimitUsage {
    return (this.#shared.usage ??= new LimitUsage());
  }

  /**
   * The health of the same deployment at an address that the name of a model has chosen. Its outcomes say nothing about
   * other addresses, but it shares the deployment's rates and slots.
   */
  forAddress(address: string): Health {
    const known = this.#elsewhere.get(address) ?? new Health(this);
    // The least recently used one is forgotten.
    this.#elsewhere.delete(address);
    this.#elsewhere.set(address, known);
    const [oldest] = this.#elsewhere.keys();
    if (this.#elsewhere.size > MOST_ADDRESSES && oldest !== undefined) this.#elsewhere.delete(oldest);
    return known;
  }
}

function lastMinute<Key extends string>(): RollingCounter<Key> {
  return new RollingCounter(5_000, 12);
}
