/** Waiting for what happens, never for a time: a test that takes longer on a busy machine comes to the same result. */
import { setTimeout as wait } from "node:timers/promises";

/** Longest that is waited for anything, in milliseconds: far longer than any machine takes, and shorter than a test may. */
const GIVEN_UP_MS = 20_000;

/** Waits until `isSo`; `what` completes the error's sentence. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string = String(isSo)): Promise<void> {
  const end = performance.now() + GIVEN_UP_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await wait(1);
  }
}

/**
 * Lets everything that needs no more than what has been sent come to rest: bytes that one socket of this process has written
 * are read by the other in the next turn of the event loop, however slow the turns are.
 */
export async function settled(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
