/** Calls a second deployment when the first is slow. The first to succeed wins; the other is abandoned at once. */
import type { Clock } from "../../clock.ts";

/** An attempt under way that can be abandoned. */
export interface Running<T> {
  readonly result: Promise<T>;
  /** Closes its socket. Its result rejects, or is ignored if it has already come. */
  abandon(): void;
}

export async function hedged<T>(
  first: Running<T>,
  delaySeconds: number,
  clock: Clock,
  startSecond: () => Running<T> | undefined,
): Promise<T> {
  if (!(await isSlow(first, delaySeconds, clock))) return first.result;
  const second = started(startSecond);
  return second === undefined ? first.result : firstToSucceed([first, second]);
}

/** When a filter or a strategy throws, there is no second deployment: the first is awaited. */
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
