import { expect, it } from "vitest";
import { ModelGroup } from "../../../src/routing/deployment.ts";
import { nameCache } from "../../../src/routing/catalog/name-cache.ts";

const group = new ModelGroup("main", []);

it("The name cache is limited in the number of names and in their total length", () => {
  for (const [length, count, kept] of [
    [10, 1500, 1000],
    [10_000, 150, 104],
    [2_000_000, 3, 0],
  ] as const) {
    const found = nameCache();
    const names = Array.from({ length: count }, (_, number) => String(number).padEnd(length, "x"));
    for (const name of names) found.set(name, group);
    expect(names.filter((name) => found.get(name) !== undefined)).toHaveLength(kept);
    expect(found.get(names.at(-1) ?? "")).toBe(kept > 0 ? group : undefined);
  }
});
