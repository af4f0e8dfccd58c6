/**
 * Tool-call ids as Claude wants them: `^[a-zA-Z0-9_-]+$` and never twice in a conversation. Other providers' ids
 * (`functions.search:0`, `call|fc_1`) are rewritten, each call and its result alike.
 */
export class CallIds {
  readonly #taken = new Set<string>();
  /** Calls that wait for their result, by the id the conversation gives them. */
  readonly #open = new Map<string, string[]>();

  /** The id to send for a call that the conversation names `id`. */
  call(id: string): string {
    const plain = id.replace(/[^a-zA-Z0-9_-]/g, "_");
    const wanted = plain === "" ? "call" : plain;
    let free = wanted;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${wanted}_${count}`;
    this.#taken.add(free);
    this.#open.set(id, [...(this.#open.get(id) ?? []), free]);
    return free;
  }

  /** The id of the call that a result for `id` answers; `undefined` when no call waits for it. */
  result(id: string): string | undefined {
    const [first, ...rest] = this.#open.get(id) ?? [];
    this.#open.set(id, rest);
    return first;
  }
}
