/** Matches results with tool calls. Their ids come from callers and other providers, and one id may name several calls. */
export class PendingToolCalls<Call> {
  readonly #calls = new Map<string, { readonly pending: Call[]; answered: number }>();

  /** A call that the conversation names `id`. */
  add(id: string, call: Call): void {
    const calls = this.#calls.get(id);
    if (calls === undefined) this.#calls.set(id, { pending: [call], answered: 0 });
    else calls.pending.push(call);
  }

  /** The call that a result for `id` answers: the earliest without one. `undefined` when no call waits for it. */
  answer(id: string): Call | undefined {
    const calls = this.#calls.get(id);
    return calls?.pending[calls.answered++];
  }
}
