import type { StoppedBy } from "../../types/metadata.ts";

/** Which of the router's limits was the last to keep a call from going on. */
export class LastLimit {
  #limit: StoppedBy | undefined;

  note(limit: StoppedBy): void {
    this.#limit = limit;
  }

  get value(): StoppedBy | undefined {
    return this.#limit;
  }
}
