/** The calls of one turn that have the same id. */
interface SameId<Call> {
  readonly turn: number;
  readonly calls: Call[];
  answered: number;
}

/**
 * Matches results with tool calls. Their ids come from callers and other providers, and one id may name several calls: some
 * servers use the same ids in every turn.
 */
export class PendingToolCalls<Call> {
  /** For each id the turns in which a call has no result yet, the latest one last. */
  readonly #waiting = new Map<string, SameId<Call>[]>();
  #turn = 0;

  /** The calls that follow belong to another turn of the assistant. */
  endTurn(): void {
    this.#turn += 1;
  }

  /** A call that the conversation names `id`. */
  add(id: string, call: Call): void {
    const turns = this.#waiting.get(id) ?? [];
    const last = turns.at(-1);
    if (last?.turn === this.#turn) last.calls.push(call);
    else turns.push({ turn: this.#turn, calls: [call], answered: 0 });
    this.#waiting.set(id, turns);
  }

  /**
   * The call that a result for `id` answers: of the calls without one, the first of the latest turn. An earlier turn's call
   * may never get a result, for example when the user interrupted the assistant. `undefined` when no call waits.
   */
  answer(id: string): Call | undefined {
    const turns = this.#waiting.get(id) ?? [];
    const last = turns.at(-1);
    const call = last?.calls[last.answered++];
    if (last !== undefined && last.answered >= last.calls.length) turns.pop();
    return call;
  }
}
