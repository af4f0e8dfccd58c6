/**
 * Notices that another message begins in the middle of a choice: a new id and a new role. One of them alone is no sign: some
 * servers send a new id with each chunk, some a role, and some gateways both.
 */
export class MessageChanges {
  #id: string | undefined;
  /** How many chunks in a row had the id. */
  #chunks = 0;
  /** The latest change of the id may be another message's start: the next chunk decides. */
  #isSuspected = false;
  /** The server gives each chunk a new id. */
  #changesIds = false;

  /** True when the chunk with this id belongs to another message. `started`: content came before it. */
  isAnother(id: string, hasRole: boolean, started: boolean): boolean {
    if (id === this.#id) {
      this.#chunks += 1;
      return this.#isSuspected;
    }
    const isChange = this.#id !== undefined;
    const wasStable = this.#chunks > 1;
    // Two changes in a row, or one without a role.
    if (isChange && !wasStable && (this.#isSuspected || !hasRole)) this.#changesIds = true;
    const isSign = isChange && hasRole && started && !this.#changesIds;
    this.#isSuspected = isSign && !wasStable;
    this.#id = id;
    this.#chunks = 1;
    return isSign && wasStable;
  }
}
