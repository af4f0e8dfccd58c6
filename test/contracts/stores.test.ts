/** What every store promises, in memory and on disk: what is added to a counter is there for all, until it ends. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { MemoryStore } from "../../src/index.ts";
import type { Store } from "../../src/stores/store.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FileStore } from "../support/file-store.ts";

const { signal } = new AbortController();
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** Makes two stores over the same counters. */
type Make = (clock: FakeClock) => Promise<readonly [Store, Store]>;

const STORES: readonly (readonly [string, Make])[] = [
  [
    "MemoryStore",
    (clock) => {
      const store = new MemoryStore({ clock });
      return Promise.resolve([store, store]);
    },
  ],
  [
    "FileStore",
    async (clock) => {
      const folder = await mkdtemp(join(tmpdir(), "store-"));
      folders.push(folder);
      const path = join(folder, "counters.json");
      return [new FileStore(path, clock), new FileStore(path, clock)];
    },
  ],
];

describe.each(STORES)("%s", (_, make) => {
  it("adds to a counter, and tells what it holds and when it ends", async () => {
    const clock = new FakeClock();
    const [store] = await make(clock);
    const end = clock.now() + 60_000;
    expect(await store.increment([{ key: "a", by: 0.5, expires_at: end }], signal)).toEqual([
      { value: 0.5, expires_at: end },
    ]);
    expect(
      await store.increment(
        [
          { key: "b", by: 1, expires_at: end },
          { key: "a", by: 0.25, expires_at: end + 5000 },
        ],
        signal,
      ),
    ).toEqual([
      { value: 1, expires_at: end },
      { value: 0.75, expires_at: end },
    ]);
  });

  it("begins no counter with a change of 0", async () => {
    const clock = new FakeClock();
    const [store] = await make(clock);
    const nothing = { value: 0, expires_at: undefined };
    expect(await store.increment([{ key: "a", by: 0, expires_at: undefined }], signal)).toEqual([nothing]);
    expect(await store.increment([{ key: "a", by: 0, expires_at: clock.now() + 1000 }], signal)).toEqual([nothing]);
    expect(await store.increment([{ key: "a", by: 0, expires_at: undefined }], signal)).toEqual([nothing]);
  });

  it("forgets a counter at its end, and begins it anew", async () => {
    const clock = new FakeClock();
    const [store] = await make(clock);
    const end = clock.now() + 1000;
    await store.increment([{ key: "a", by: 3, expires_at: end }], signal);
    clock.advance(0.999);
    expect(await store.increment([{ key: "a", by: 0, expires_at: undefined }], signal)).toEqual([
      { value: 3, expires_at: end },
    ]);
    clock.advance(0.001);
    expect(await store.increment([{ key: "a", by: 0, expires_at: undefined }], signal)).toEqual([
      { value: 0, expires_at: undefined },
    ]);
    expect(await store.increment([{ key: "a", by: 2, expires_at: end + 1000 }], signal)).toEqual([
      { value: 2, expires_at: end + 1000 },
    ]);
  });

  it("begins no counter that has ended already", async () => {
    const clock = new FakeClock();
    const [store] = await make(clock);
    expect(await store.increment([{ key: "a", by: 3, expires_at: clock.now() }], signal)).toEqual([
      { value: 0, expires_at: undefined },
    ]);
  });

  it("keeps counters apart whatever their names are", async () => {
    const clock = new FakeClock();
    const [store] = await make(clock);
    const expires_at = clock.now() + 1000;
    const keys = ["", "__proto__", "constructor", "a:b", "a", "ä 🎈", "a\nb"];
    await store.increment(
      keys.map((key, index) => ({ key, by: index + 1, expires_at })),
      signal,
    );
    const states = await store.increment(
      keys.map((key) => ({ key, by: 0, expires_at })),
      signal,
    );
    expect(states.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("loses nothing when two add at once", async () => {
    const clock = new FakeClock();
    const [first, second] = await make(clock);
    const expires_at = clock.now() + 1000;
    await Promise.all(
      Array.from({ length: 40 }, (__, index) =>
        (index % 2 === 0 ? first : second).increment([{ key: "a", by: 1, expires_at }], signal),
      ),
    );
    expect(await second.increment([{ key: "a", by: 0, expires_at }], signal)).toEqual([{ value: 40, expires_at }]);
  });

  it("holds the sum of what was added, in any order", async () => {
    const changes = fc.array(fc.record({ key: fc.constantFrom("a", "b"), by: fc.integer({ min: 0, max: 100 }) }), {
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const clock = new FakeClock();
        const [store, other] = await make(clock);
        const expires_at = clock.now() + 1000;
        for (const change of made) await store.increment([{ ...change, expires_at }], signal);
        const states = await other.increment(
          ["a", "b"].map((key) => ({ key, by: 0, expires_at })),
          signal,
        );
        const sum = (name: string): number =>
          made.filter(({ key }) => key === name).reduce((total, { by }) => total + by, 0);
        expect(states.map(({ value }) => value)).toEqual([sum("a"), sum("b")]);
      }),
      { numRuns: 20 },
    );
  });
});
