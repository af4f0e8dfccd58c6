/** Loads the code for affinity where the settings ask for it. */
import type { Affinity, AffinityRules } from "../affinity/affinity.ts";
import type { Clock } from "../clock.ts";
import { LazyModule } from "../lazy-module.ts";

export class AffinityKeeper {
  readonly #rules: () => AffinityRules | undefined;
  readonly #pins: LazyModule<Affinity>;

  /** `rules`: as they hold now; `undefined` where no call goes back to a deployment. */
  constructor(rules: () => AffinityRules | undefined, clock: Clock) {
    this.#rules = rules;
    this.#pins = new LazyModule(async () => {
      const { Pins } = await import("../affinity/pins.ts");
      return new Pins(rules, clock);
    });
  }

  /** `undefined` without affinity. */
  get affinity(): Affinity | undefined {
    return this.#rules() === undefined ? undefined : this.#pins.now;
  }

  /** Calls may begin. */
  get isReady(): boolean {
    return this.#rules() === undefined || this.#pins.now !== undefined;
  }

  async load(): Promise<void> {
    if (this.#rules() !== undefined) await this.#pins.load();
  }
}
