import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimerQueue } from "../../src/simulate/timer-queue.ts";

describe("timers of virtual time", () => {
  it("come in the order in which they are due, equals in the order in which they were set, cancelled ones never", () => {
    const timer = fc.record({ due: fc.integer({ min: 0, max: 20 }), cancelled: fc.boolean() });
    fc.assert(
      fc.property(fc.array(timer, { maxLength: 60 }), fc.array(fc.nat({ max: 59 })), (timers, takenFirst) => {
        const queue = new TimerQueue();
        const fired: number[] = [];
        const cancels = timers.map(({ due }, index) => queue.add(due, () => fired.push(index)));
        for (const [index, { cancelled }] of timers.entries()) if (cancelled) cancels[index]?.();
        // Cancelling twice, or after it has fired, changes nothing.
        for (const index of takenFirst) if (timers[index]?.cancelled === true) cancels[index]?.();
        for (let next = queue.take(); next !== undefined; next = queue.take()) next.fire();
        for (const cancel of cancels) cancel();
        const kept = [...timers.entries()].filter(([, { cancelled }]) => !cancelled);
        expect(fired).toEqual(kept.toSorted(([a, x], [b, y]) => x.due - y.due || a - b).map(([index]) => index));
        expect(queue.take()).toBeUndefined();
      }),
    );
  });

  it("stay in order when thousands of them are cancelled", () => {
    const queue = new TimerQueue();
    const cancels = Array.from({ length: 5_000 }, (_, index) => queue.add(5_000 - index, () => undefined));
    for (const [index, cancel] of cancels.entries()) if (index % 10 !== 0) cancel();
    const dues: number[] = [];
    for (let next = queue.take(); next !== undefined; next = queue.take()) dues.push(next.due);
    expect(dues).toEqual(Array.from({ length: 500 }, (_, index) => 10 * (index + 1)));
  });
});
