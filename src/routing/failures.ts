import type { RouterError } from "../errors.ts";
import type { Destination } from "./stay.ts";

/** How the groups of a call failed. */
export class Failures {
  #requested: RouterError | undefined;
  readonly #fallbacks = new Map<Destination, RouterError>();

  /** The last failure of a group replaces the one before. */
  note(destination: Destination, error: RouterError): void {
    if (destination.depth === 0) this.#requested = error;
    else this.#fallbacks.set(destination, error);
  }

  /** The failure of the group that was asked for: what the caller gets when nothing else works either. */
  get ofRequested(): RouterError | undefined {
    return this.#requested;
  }

  /** Those of the fallback groups, in order. */
  get ofFallbacks(): readonly RouterError[] {
    return [...this.#fallbacks.values()];
  }
}
