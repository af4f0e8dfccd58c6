/** Tests of waits and limits run twice: on a clock that fires in time, and on one that fires late, as on a busy machine. */
/* oxlint-disable vitest/expect-expect, vitest/valid-title -- names and assertions are those of the caller */
import { it as once } from "vitest";

/** Seconds by which timers fire late there. */
export const LATE = 0.7;

let late = 0;

/** How late the clock of the running test fires, in seconds. */
export function lateness(): number {
  return late;
}

type Body = (...given: unknown[]) => void | Promise<void>;

function onLateClock(body: Body): Body {
  return async (...given) => {
    late = LATE;
    try {
      await body(...given);
    } finally {
      late = 0;
    }
  };
}

function twice(name: string, body: Body): void {
  once(name, body);
  once(`${name} (timers fire late)`, onLateClock(body));
}

function eachTwice(table: readonly unknown[]) {
  return (name: string, body: Body): void => {
    once.each(table)(name, body);
    once.each(table)(`${name} (timers fire late)`, onLateClock(body));
  };
}

/** For what the lateness itself would change, such as a latency that is learnt. */
export const itInTime: typeof once = once;

/** In place of vitest's own: `it(name, body)` and `it.each(table)(name, body)`. */
export const it = Object.assign(twice, { each: eachTwice }) as unknown as Pick<typeof once, "each"> &
  ((name: string, body: () => unknown) => void);
