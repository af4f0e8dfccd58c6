import { Circuit } from "./circuit.ts";
import { Samples } from "./samples.ts";
import { MinuteWindow } from "./minute-window.ts";

/** Most addresses of one wildcard that are remembered. */
const MOST_ADDRESSES = 100;

/**
 * What the router remembers of one deployment. Written by attempts only; selection only reads. It lives as long as the
 * deployment and belongs to one router.
 */
export class Health {
  readonly #slots: { taken: number };
  readonly circuit: Circuit = new Circuit();
  /** `"success"`, and the class name of each failure that counts towards cooling. */
  readonly outcomes: MinuteWindow<string> = new MinuteWindow();
  readonly usage: MinuteWindow<"requests" | "tokens">;
  readonly latency_ms: Samples = new Samples();
  readonly first_token_ms: Samples = new Samples();
  /** Set when the model refused to go on from a partial answer of its own, so that it is asked in words. */
  refuses_prefill = false;
  readonly #elsewhere = new Map<string, Health>();

  /** `whole`: what is used up there is used up here. */
  constructor(whole?: Health) {
    this.#slots = whole === undefined ? { taken: 0 } : whole.#slots;
    this.usage = whole === undefined ? new MinuteWindow() : whole.usage;
  }

  /** Attempts under way. */
  get in_flight(): number {
    return this.#slots.taken;
  }

  set in_flight(count: number) {
    this.#slots.taken = count;
  }

  /**
   * What is remembered of the same deployment at an address that the name of a model has chosen: how that fares says nothing
   * of other addresses, but its rates and its slots are the deployment's.
   */
  at(address: string): Health {
    const known = this.#elsewhere.get(address) ?? new Health(this);
    // The one that was asked for longest ago goes.
    this.#elsewhere.delete(address);
    this.#elsewhere.set(address, known);
    const [oldest] = this.#elsewhere.keys();
    if (this.#elsewhere.size > MOST_ADDRESSES && oldest !== undefined) this.#elsewhere.delete(oldest);
    return known;
  }
}
