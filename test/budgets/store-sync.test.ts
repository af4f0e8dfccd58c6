import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BudgetBook } from "../../src/budgets/budget-book.ts";
import { durationFrom } from "../../src/budgets/duration.ts";
import { StoreSync } from "../../src/budgets/store-sync.ts";
import { MemoryStore } from "../../src/index.ts";
import type { CounterChange, CounterState, Store } from "../../src/stores/store.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { settled } from "../support/until.ts";

const openai = { id: "a", provider: "openai" };
const call = { promptTokens: 1, costOf: () => 0 };

/** A store whose answers the test holds. */
class HeldStore implements Store {
  readonly #inner: MemoryStore;
  readonly asked: {
    changes: readonly CounterChange[];
    signal: AbortSignal;
    go: () => void;
    fail: (error: unknown) => void;
  }[] = [];

  constructor(clock: FakeClock) {
    this.#inner = new MemoryStore({ clock });
  }

  increment(changes: readonly CounterChange[], signal: AbortSignal): Promise<readonly CounterState[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ changes, signal, go: () => resolve(this.#inner.increment(changes)), fail: reject });
    });
  }

  get last() {
    const last = this.asked.at(-1);
    if (last === undefined) throw new Error("The store was not asked.");
    return last;
  }
}

class Desk {
  readonly clock: FakeClock;
  readonly book: BudgetBook;
  readonly sync: StoreSync;
  readonly failures: string[] = [];

  constructor(store: Store, clock: FakeClock, limit = 10) {
    this.clock = clock;
    this.book = new BudgetBook({ alignment: "first_spend", now: () => clock.now(), tell: () => undefined });
    const duration = durationFrom("1d");
    if (duration === undefined) throw new Error("no duration");
    const provider = new Map([["openai", { limit, time_period: "1d", duration }]]);
    this.book.use({ provider, deployment: new Map(), tag: new Map() }, () => true);
    this.sync = new StoreSync({ book: this.book, store, clock, failed: (message) => this.failures.push(message) });
  }

  spend(usd: number): void {
    this.book.reserve(openai, [], call)?.settle({ usd });
  }

  get spent(): number | undefined {
    return this.book.report().provider["openai"]?.spend;
  }

  get resets(): string | null | undefined {
    return this.book.report().provider["openai"]?.budget_reset_at;
  }

  /** A second passes, and everything that follows from it happens. */
  async tick(seconds = 1): Promise<void> {
    await settled();
    this.clock.advance(seconds);
    await settled();
  }
}

describe("budgets with a store", () => {
  it("begin with what it holds", async () => {
    const clock = new FakeClock();
    const store = new MemoryStore({ clock });
    const first = new Desk(store, clock);
    first.spend(3);
    await first.tick();
    const second = new Desk(store, clock);
    await settled();
    expect(second.spent).toBe(3);
    expect(second.resets).toBe(first.resets);
  });

  it("share what is spent with each other within a second, and end their windows together", async () => {
    const clock = new FakeClock();
    const store = new MemoryStore({ clock });
    const desks = [new Desk(store, clock), new Desk(store, clock)];
    await settled();
    desks[0]?.spend(3);
    clock.advance(0.5);
    desks[1]?.spend(4);
    for (const desk of desks) await desk.tick(1);
    for (const desk of desks) await desk.tick(1);
    expect(desks.map(({ spent }) => spent)).toEqual([7, 7]);
    expect(desks[0]?.resets).toBe(desks[1]?.resets);
    expect(desks.map(({ book }) => book.exceeded(clock.now()))).toEqual([undefined, undefined]);
    desks[0]?.spend(3);
    for (const desk of desks) await desk.tick(1);
    expect(desks.every(({ book }) => book.exceeded(clock.now()) !== undefined)).toBe(true);
    clock.advance(86_400);
    expect(desks.map(({ spent }) => spent)).toEqual([0, 0]);
  });

  it("count on while the store is slow: nothing is lost, and nothing counts twice", async () => {
    const clock = new FakeClock();
    const store = new HeldStore(clock);
    const desk = new Desk(store, clock);
    desk.spend(1);
    store.last.go();
    await settled();
    await desk.tick();
    expect(store.last.changes).toMatchObject([{ key: "provider_spend:openai:1d", by: 1 }]);
    desk.spend(2);
    expect(desk.spent).toBe(3);
    await desk.tick(5);
    expect(store.asked).toHaveLength(2);
    store.last.go();
    await settled();
    expect(desk.spent).toBe(3);
    await desk.tick();
    expect(store.last.changes).toMatchObject([{ by: 2 }]);
    store.last.go();
    await settled();
    expect(desk.spent).toBe(3);
  });

  it("send again what a store that failed did not take, and tell of it once until it answers", async () => {
    const clock = new FakeClock();
    const store = new HeldStore(clock);
    const desk = new Desk(store, clock);
    desk.spend(1);
    const refused = Object.assign(new Error("redis://user:secret@host refused"), { code: "ECONNREFUSED" });
    store.last.fail(refused);
    await settled();
    await desk.tick();
    store.last.fail(refused);
    await settled();
    expect(desk.failures).toEqual(["The store's increment failed (Error ECONNREFUSED)."]);
    expect(desk.spent).toBe(1);
    await desk.tick();
    expect(store.last.changes).toMatchObject([{ by: 1 }]);
    store.last.go();
    await settled();
    await desk.tick();
    expect(store.last.changes).toMatchObject([{ by: 0 }]);
    store.last.fail("down");
    await settled();
    expect(desk.failures).toHaveLength(2);
  });

  it("do not wait for a store that never answers: after ten seconds it is asked anew", async () => {
    const clock = new FakeClock();
    const store = new HeldStore(clock);
    const desk = new Desk(store, clock);
    desk.spend(1);
    await desk.tick(10);
    expect(desk.failures).toEqual(["The store did not answer within 10 s."]);
    expect(store.last.signal.aborted).toBe(true);
    await desk.tick();
    expect(store.asked).toHaveLength(2);
    expect(store.last.changes).toMatchObject([{ by: 1 }]);
  });

  it.each([
    [undefined],
    [[]],
    [[{ value: "1" }]],
    [[{ value: Number.NaN }]],
    [[{ value: -1 }]],
    [[null]],
    [[{ value: 1, expires_at: 1e300 }]],
    [[{ value: 1, expires_at: "tomorrow" }]],
    [[{ value: 1 }, { value: 1 }]],
  ])("take nothing from a store that answers %j", async (answer) => {
    const clock = new FakeClock();
    const desk = new Desk({ increment: () => Promise.resolve(answer as never) }, clock);
    desk.spend(1);
    await desk.tick();
    expect(desk.spent).toBe(1);
    expect(desk.failures).toHaveLength(1);
  });

  it("survive a store that throws instead of rejecting", async () => {
    const clock = new FakeClock();
    const store: Store = {
      increment: () => {
        throw new TypeError("no connection");
      },
    };
    const desk = new Desk(store, clock);
    desk.spend(1);
    await desk.tick();
    expect(desk.failures).toEqual(["The store's increment failed (TypeError)."]);
    expect(desk.spent).toBe(1);
  });

  it("send what is left when they are closed, and what calls cost that end later", async () => {
    const clock = new FakeClock();
    const store = new MemoryStore({ clock });
    const desk = new Desk(store, clock);
    await settled();
    desk.spend(1);
    void desk.sync.close();
    await settled();
    const read = async (): Promise<unknown> =>
      (await store.increment([{ key: "provider_spend:openai:1d", by: 0, expires_at: undefined }]))[0]?.value;
    expect(await read()).toBe(1);
    desk.spend(2);
    await settled();
    expect(await read()).toBe(3);
  });

  it("drop what was spent in a window that is over", async () => {
    const clock = new FakeClock();
    const store = new HeldStore(clock);
    const desk = new Desk(store, clock);
    desk.spend(1);
    const old = store.last;
    clock.advance(86_400);
    expect(desk.spent).toBe(0);
    desk.spend(2);
    old.go();
    await settled();
    expect(desk.spent).toBe(2);
  });

  it("come to the same sum, whoever spends, syncs, and fails when", async () => {
    const steps = fc.array(
      fc.record({
        desk: fc.nat(2),
        what: fc.constantFrom("spend", "sync", "fail", "pass"),
        usd: fc.integer({ min: 1, max: 100 }),
      }),
      { maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (made) => {
        const clock = new FakeClock();
        const memory = new MemoryStore({ clock });
        let isDown = false;
        const store: Store = {
          increment: (changes) => (isDown ? Promise.reject(new Error("down")) : memory.increment(changes)),
        };
        const desks = [0, 1, 2].map(() => new Desk(store, clock, 1e9));
        let sum = 0;
        for (const { desk, what, usd } of made) {
          isDown = what === "fail";
          if (what === "spend") {
            desks[desk]?.spend(usd);
            sum += usd;
          } else if (what === "pass") await desks[desk]?.tick();
          else await desks[desk]?.sync.flush();
        }
        isDown = false;
        for (const { sync } of [...desks, ...desks]) await sync.flush();
        expect(desks.map(({ spent }) => spent)).toEqual([sum, sum, sum]);
        const ends = new Set(desks.map(({ resets }) => resets));
        expect(ends.size).toBe(1);
      }),
    );
  });
});
