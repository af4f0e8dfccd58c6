/** Nobody waits for ever, and nobody overtakes, in whatever order calls come, end, give up and places are taken away. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { CallQueue, type Ticket } from "../../src/limits/call-queue.ts";
import { FakeClock } from "../support/fake-clock.ts";

interface Slot {
  free: number;
}

/** A call that may use some of the places. */
class Caller {
  ticket: Ticket | undefined;
  at: Slot | undefined;
  readonly number: number;
  readonly places: readonly Slot[];
  readonly queue: CallQueue;

  constructor(number: number, places: readonly Slot[], queue: CallQueue) {
    this.number = number;
    this.places = places;
    this.queue = queue;
  }

  usable(place: Ticket | number): Slot | undefined {
    const claimed = this.queue.claims("line", place);
    return this.places.find((slot) => slot.free > 0 && claimed?.(slot) !== true);
  }

  begin(priority: number, onTaken: (caller: Caller) => void): void {
    if (this.take(priority, onTaken)) return;
    const waiting = {
      wants: (slot: object) => this.places.some((each) => each === slot),
      outlook: () => (this.usable(this.ticket ?? priority) === undefined ? ("wait" as const) : ("go" as const)),
      roomAt: () => Infinity,
      go: () => {
        if (!this.take(this.ticket ?? priority, onTaken)) return false;
        if (this.ticket !== undefined) this.queue.leave("line", this.ticket, true);
        this.ticket = undefined;
        return true;
      },
    };
    this.ticket = this.queue.join("line", waiting, priority);
  }

  take(place: Ticket | number, onTaken: (caller: Caller) => void): boolean {
    const slot = this.usable(place);
    if (slot === undefined) return false;
    slot.free -= 1;
    this.at = slot;
    onTaken(this);
    return true;
  }
}

it("no wake-up is lost and nobody with the same wish overtakes", async () => {
  const step = fc.record({
    what: fc.constantFrom("come", "come", "come", "end", "end", "give up"),
    which: fc.nat(50),
    places: fc.constantFrom<readonly number[]>([0], [1], [0, 1]),
    priority: fc.integer({ min: -1, max: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 80 }), async (steps) => {
      const slots: Slot[] = [{ free: 2 }, { free: 1 }];
      const queue = new CallQueue(new FakeClock());
      const callers: Caller[] = [];
      const taken: Caller[] = [];
      const overtaken: Caller[] = [];
      for (const { what, which, places, priority } of steps) {
        if (what === "come") {
          const caller = new Caller(
            callers.length,
            slots.filter((_, index) => places.includes(index)),
            queue,
          );
          callers.push(caller);
          caller.begin(priority, (each) => {
            const before = callers.filter(({ ticket }) => isBefore(ticket, each.ticket ?? priority));
            // Whoever is before wants something else.
            overtaken.push(...before.filter(({ places: wanted }) => wanted.some((slot) => slot === each.at)));
            taken.push(each);
          });
        } else if (what === "end") {
          const [ended] = taken.splice(which % Math.max(1, taken.length), 1);
          if (ended?.at !== undefined) {
            ended.at.free += 1;
            queue.freed(ended.at);
          }
        } else {
          const waiting = callers.filter(({ ticket }) => ticket !== undefined);
          const left = waiting[which % Math.max(1, waiting.length)];
          if (left?.ticket !== undefined) queue.leave("line", left.ticket);
          if (left !== undefined) left.ticket = undefined;
        }
        if (which % 2 === 0) await Promise.resolve();
      }
      await Promise.resolve();
      const waiting = callers.filter(({ ticket }) => ticket !== undefined);
      expect(overtaken).toEqual([]);
      expect(waiting.filter((each) => each.usable(each.ticket ?? 0) !== undefined)).toEqual([]);
      // When all end, all who wait are served.
      while (taken.length > 0) {
        const ended = taken.shift();
        if (ended?.at === undefined) continue;
        ended.at.free += 1;
        queue.freed(ended.at);
        await Promise.resolve();
        await Promise.resolve();
      }
      expect(callers.filter(({ ticket }) => ticket !== undefined)).toEqual([]);
      expect(queue.size).toBe(0);
    }),
  );
});

/** `other`: the priority of a newcomer, where it is a number. */
function isBefore(one: Ticket | undefined, other: Ticket | number): boolean {
  if (one === undefined || one === other) return false;
  if (typeof other === "number") return one.priority <= other;
  return one.priority < other.priority || (one.priority === other.priority && one.sequence < other.sequence);
}
