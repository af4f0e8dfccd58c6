import { expect, it } from "vitest";
import { ModelGroup } from "../../../src/routing/deployment.ts";
import { nameCache } from "../../../src/routing/catalog/name-cache.ts";

const group = new ModelGroup("main", []);

it("The name cache is limited in the number of names and in their total length", () => {
  for (const [length, kept] of [
    [10, 1000],
    [10_000, 104],
    [2_000_000, 0],
  ] as const) {
    const found = nameCache();
    const names = Array.from({ length: 1500 }, (_, number) => String(number).padEnd(length, "x"));
    for (const name of names) found.set(name, group);
    expect(names.filter((name) => found.get(name) !== undefined)).toHaveLength(kept);
    expect(found.get(names.at(-1) ?? "")).toBe(kept > 0 ? group : undefined);
  }
});
