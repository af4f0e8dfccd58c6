/** Tells which call a result answers. Ids come back in later turns, and some providers use the same ones again. */
export class OpenCalls {
  #count = 0;
  /** Calls by the id the conversation gives them, and how many of them have their result. */
  readonly #open = new Map<string, { readonly numbers: number[]; answered: number }>();

  /** A call that the conversation names `id`: its own number. */
  open(id: string): number {
    this.#count += 1;
    const open = this.#open.get(id);
    if (open === undefined) this.#open.set(id, { numbers: [this.#count], answered: 0 });
    else open.numbers.push(this.#count);
    return this.#count;
  }

  /** The number of the call that a result for `id` answers; `undefined` when no call waits for it. */
  close(id: string): number | undefined {
    const open = this.#open.get(id);
    return open?.numbers[open.answered++];
  }
}

/** An id for a call that came without one: unlike any other in its conversation, and in OpenAI's form. */
export function madeUpCallId(): string {
  return `call_${crypto.randomUUID().replaceAll("-", "").slice(0, 24)}`;
}
