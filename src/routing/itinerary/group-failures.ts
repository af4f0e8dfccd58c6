import type { RouterError } from "../../errors.ts";
import type { Destination } from "../group-progress.ts";

/** How the groups of a call failed. */
export class GroupFailures {
  #requested: RouterError | undefined;
  readonly #fallbacks: { readonly destination: Destination; readonly error: RouterError }[] = [];

  /** A later failure of a group replaces the one before. */
  note(destination: Destination, error: RouterError): void {
    if (destination.depth === 0) this.#requested = error;
    else {
      const known = this.#fallbacks.findIndex((failure) => failure.destination === destination);
      this.#fallbacks.splice(known === -1 ? this.#fallbacks.length : known, 1, { destination, error });
    }
  }

  /** The last failure of the requested group: what the caller gets when everything fails. */
  get ofRequested(): RouterError | undefined {
    return this.#requested;
  }

  /** The last failure of each fallback group, in order. */
  get ofFallbacks(): readonly RouterError[] {
    return this.#fallbacks.map(({ error }) => error);
  }
}
