interface Timer {
  readonly due: number;
  /** Among timers that are due at the same moment, the one that was set first fires first. */
  readonly number: number;
  /** `undefined` once it is cancelled. */
  fire: (() => void) | undefined;
}

/** A timer that fires now. */
export interface DueTimer {
  readonly due: number;
  readonly fire: () => void;
}

/** Fewer cancelled timers than this are not worth a clean-up. */
const ENOUGH_CANCELLED = 1_000;

/** Timers in the order in which they are due: a binary heap. Most are time limits, and are cancelled. */
export class TimerQueue {
  #heap: Timer[] = [];
  #number = 0;
  #cancelled = 0;

  /** Returns what cancels it. */
  add(due: number, fire: () => void): () => void {
    const timer: Timer = { due, number: (this.#number += 1), fire };
    this.#heap.push(timer);
    this.#up(this.#heap.length - 1);
    return () => {
      if (timer.fire === undefined) return;
      timer.fire = undefined;
      this.#cancelled += 1;
      if (this.#cancelled > ENOUGH_CANCELLED && this.#cancelled > this.#heap.length / 2) this.#clean();
    };
  }

  /** The next timer, which is no longer in the queue; `undefined` when there is none. */
  take(): DueTimer | undefined {
    for (;;) {
      const first = this.#pop();
      if (first === undefined) return undefined;
      const { due, fire } = first;
      if (fire !== undefined) {
        first.fire = undefined;
        return { due, fire };
      }
      this.#cancelled -= 1;
    }
  }

  #pop(): Timer | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) {
      this.#heap[0] = last;
      this.#down();
    }
    return first;
  }

  #clean(): void {
    this.#heap = this.#heap.filter(({ fire }) => fire !== undefined).toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
    this.#cancelled = 0;
  }

  #up(from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#swapIfBefore(place, parent)) return;
      place = parent;
    }
  }

  #down(): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [a, b] = [this.#heap[left], this.#heap[left + 1]];
      if (a === undefined) return;
      const child = b !== undefined && isBefore(b, a) ? left + 1 : left;
      if (!this.#swapIfBefore(child, place)) return;
      place = child;
    }
  }

  /** Swaps the timers at the two places when the first is due before the second. */
  #swapIfBefore(place: number, other: number): boolean {
    const [mine, theirs] = [this.#heap[place], this.#heap[other]];
    if (mine === undefined || theirs === undefined || !isBefore(mine, theirs)) return false;
    this.#heap[place] = theirs;
    this.#heap[other] = mine;
    return true;
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.due < b.due || (a.due === b.due && a.number < b.number);
}
