/** Tells which call a result answers. Ids come back in later turns, and some providers use the same ones again. */
export class OpenCalls {
  #count = 0;
  /** Calls that wait for their result, by the id the conversation gives them. */
  readonly #open = new Map<string, number[]>();

  /** A call that the conversation names `id`: its own number. */
  open(id: string): number {
    this.#count += 1;
    this.#open.set(id, [...(this.#open.get(id) ?? []), this.#count]);
    return this.#count;
  }

  /** The number of the call that a result for `id` answers; `undefined` when no call waits for it. */
  close(id: string): number | undefined {
    const [first, ...rest] = this.#open.get(id) ?? [];
    this.#open.set(id, rest);
    return first;
  }
}

/** An id for a call that came without one: unlike any other in its conversation, and in OpenAI's form. */
export function madeUpCallId(): string {
  return `call_${crypto.randomUUID().replaceAll("-", "").slice(0, 24)}`;
}
