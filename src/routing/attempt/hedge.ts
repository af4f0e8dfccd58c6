/** Asks a second deployment when the first is slow. The first to succeed wins; the other is given up at once. */
import type { Clock } from "../../clock.ts";

/** Something under way that can be given up. */
export interface Running<T> {
  readonly result: Promise<T>;
  /** Closes its socket. Its result rejects or, if it was already there, is of no use any more. */
  abandon(): void;
}

export async function hedged<T>(
  first: Running<T>,
  delay_seconds: number,
  clock: Clock,
  startSecond: () => Running<T> | undefined,
): Promise<T> {
  if (!(await isSlow(first, delay_seconds, clock))) return first.result;
  const second = started(startSecond);
  return second === undefined ? first.result : firstToSucceed([first, second]);
}

/** Where a filter or a strategy throws that is asked for a second deployment, there is none: the first is awaited. */
function started<T>(start: () => Running<T> | undefined): Running<T> | undefined {
  try {
    return start();
  } catch {
    return undefined;
  }
}

function isSlow<T>(running: Running<T>, seconds: number, clock: Clock): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = clock.timer(seconds * 1000, () => resolve(true));
    const settled = (): void => {
      cancel();
      resolve(false);
    };
    running.result.then(settled, settled);
  });
}

/** When all fail, the last failure is thrown. */
function firstToSucceed<T>(runners: readonly Running<T>[]): Promise<T> {
  return new Promise((resolve, reject) => {
    let left = runners.length;
    for (const runner of runners) {
      const win = (value: T): void => {
        for (const other of runners) if (other !== runner) other.abandon();
        resolve(value);
      };
      const lose = (error: unknown): void => {
        left -= 1;
        if (left === 0) reject(error);
      };
      runner.result.then(win, lose);
    }
  });
}
