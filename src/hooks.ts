/** Passing events to hooks. */
import type { RouterError } from "./errors.ts";
import type { FailureFacts, RouterEvent, Hook } from "./types/events.ts";

export function factsOf({ name, status, message }: RouterError): FailureFacts {
  return { name, status, message };
}

/** Passes events to all hooks. An event is only made when there is an `onEvent`. */
export class Announcer {
  readonly #listeners: readonly NonNullable<Hook["onEvent"]>[];

  constructor(hooks: readonly Hook[]) {
    this.#listeners = hooks.flatMap((hook) => (hook.onEvent ? [hook.onEvent.bind(hook)] : []));
  }

  tell(event: () => RouterEvent): void {
    if (this.#listeners.length === 0) return;
    const made = Object.freeze(event());
    for (const listener of this.#listeners) {
      try {
        // A hook can never fail a call, also not later, by a promise that rejects.
        Promise.resolve(listener(made)).catch(() => undefined);
      } catch {
        // As above.
      }
    }
  }
}
