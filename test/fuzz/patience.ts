/** Waits for what is under way, and lets time pass only when nothing else happens. */
import { setTimeout as wait } from "node:timers/promises";
import type { FakeClock } from "../support/fake-clock.ts";
import { nextTurn } from "./raw-server.ts";

export interface World {
  readonly clock: FakeClock;
  /** Milliseconds of the machine's time without any activity before the clock moves. */
  readonly quiet_ms: number;
  /** Changes with everything that happens. */
  activity(): number;
  /** Something is on its way. */
  busy(): boolean;
}

export type Settled<T> = { readonly done: true; readonly value: T } | { readonly done: false; readonly why: string };

/** Real time after which a call that nothing can end counts as hanging, in milliseconds. */
const NOTHING_LEFT_MS = 3_000;
/** Real time after which any call does. */
const LONGEST_MS = 30_000;
/** How much of a turn of the event loop counts as quiet, in milliseconds: a process that was not let run has not listened. */
const MOST_OF_A_TURN_MS = 0.5;

/** Quiet after which the process sleeps between two looks, in milliseconds. */
const SPINNING_MS = 1;

export async function patiently<T>(call: Promise<T>, world: World): Promise<Settled<T>> {
  let settled: Settled<T> | undefined;
  void call.then((value) => (settled = { done: true, value }));
  const began = performance.now();
  let [activity, last, quiet_ms] = [world.activity(), began, 0];
  for (;;) {
    // Decompression happens on other threads, which a busy loop would keep from running.
    if (quiet_ms < SPINNING_MS) await nextTurn();
    else await wait(1);
    if (settled !== undefined) return settled;
    const now = performance.now();
    quiet_ms += Math.min(now - last, MOST_OF_A_TURN_MS);
    last = now;
    if (now - began > LONGEST_MS) return { done: false, why: `it did not end; ${world.clock.pending} timers are set` };
    if (world.activity() !== activity || world.busy()) [activity, quiet_ms] = [world.activity(), 0];
    if (quiet_ms < world.quiet_ms) continue;
    const { next } = world.clock;
    if (next !== undefined) {
      world.clock.advance(next);
      quiet_ms = 0;
    } else if (quiet_ms > NOTHING_LEFT_MS) return { done: false, why: "no timer is set, and nothing is on its way" };
  }
}
