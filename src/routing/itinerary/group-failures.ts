import type { RouterError } from "../../errors.ts";
import type { Destination } from "../group-progress.ts";

/** How the groups of a call failed. */
export class GroupFailures {
  #requested: RouterError | undefined;
  readonly #fallbacks: { readonly destination: Destination; readonly error: RouterError }[] = [];

  /** The last failure of a group replaces the one before. */
  note(destination: Destination, error: RouterError): void {
    if (destination.depth === 0) this.#requested = error;
    else {
      const known = this.#fallbacks.findIndex((failure) => failure.destination === destination);
      this.#fallbacks.splice(known === -1 ? this.#fallbacks.length : known, 1, { destination, error });
    }
  }

  /** The failure of the group that was asked for: what the caller gets when nothing else works either. */
  get ofRequested(): RouterError | undefined {
    return this.#requested;
  }

  /** Those of the fallback groups, in order. */
  get ofFallbacks(): readonly RouterError[] {
    return this.#fallbacks.map(({ error }) => error);
  }
}
