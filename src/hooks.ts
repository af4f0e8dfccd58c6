/** Telling hooks of events. */
import type { RouterError } from "./errors.ts";
import type { FailureFacts, RouterEvent, Hook } from "./types/events.ts";

export function factsOf({ name, status, message }: RouterError): FailureFacts {
  return { name, status, message };
}

/** Tells all hooks. Free when there are none: the event is only made when somebody listens. */
export class Announcer {
  readonly #listeners: readonly NonNullable<Hook["on"]>[];

  constructor(hooks: readonly Hook[]) {
    this.#listeners = hooks.flatMap((hook) => (hook.on ? [hook.on.bind(hook)] : []));
  }

  tell(event: () => RouterEvent): void {
    if (this.#listeners.length === 0) return;
    const made = Object.freeze(event());
    for (const listener of this.#listeners) {
      try {
        // An observer can never fail a request, also not later: a promise it returns is its own affair.
        Promise.resolve(listener(made)).catch(() => undefined);
      } catch {
        // As above.
      }
    }
  }
}
