import { describe, expect, it } from "vitest";
import type { ModelGroup } from "../../../src/routing/deployment.ts";
import type { FilterContext } from "../../../src/routing/selection/filter-context.ts";
import { select } from "../../../src/routing/selection/selection.ts";
import { simpleShuffle } from "../../../src/strategies/simple-shuffle.ts";
import { seeded } from "../../strategies/candidates.ts";
import { deployment, type Facts, filtersFor, group, settings } from "../group-of.ts";

const NOW = 1_000_000;
const PICKS = 20_000;

function groupOf(size: number, facts: (index: number) => Facts = () => ({})): ModelGroup {
  return group("main", ...Array.from({ length: size }, (_, index) => deployment(String(index), facts(index))));
}

/** The share of the picks that each deployment gets. */
function shares(of: ModelGroup, filters: FilterContext): Map<string | undefined, number> {
  const selector = { strategy: simpleShuffle, isOurs: true, stream: false, now: NOW, random: seeded(7) };
  const found = new Map<string | undefined, number>();
  for (let turn = 0; turn < PICKS; turn += 1) {
    const id = select(of, { ...filters, now: NOW }, selector)?.id;
    found.set(id, (found.get(id) ?? 0) + 1 / PICKS);
  }
  return found;
}

describe("Selection by shuffle", () => {
  it.each([0, 1, 5, 9])("is even among the usable ones of ten that are alike when %i have been tried", (tried) => {
    const all = groupOf(10);
    const ids = all.deployments.map(({ id }) => id);
    const left = ids.slice(tried);
    const filters = { ...filtersFor(all, settings()), tried: new Set(ids.slice(0, tried)) };
    const found = shares(all, filters);
    expect(new Set(found.keys())).toEqual(new Set(left));
    for (const share of found.values()) expect(Math.abs(share - 1 / left.length)).toBeLessThan(0.02);
  });

  it("finds nothing where nothing is usable", () => {
    const all = groupOf(10, () => ({ info: { blocked: true } }));
    expect([...shares(all, filtersFor(all, settings())).keys()]).toEqual([undefined]);
  });

  it.each([
    { rank: "a weight", params: { weight: 1 } },
    { rank: "an rpm", params: { rpm: 1 } },
    { rank: "a tpm", params: { tpm: 1 } },
    { rank: "an order", params: { order: 1 } },
  ])("takes the one deployment that has $rank before all others", ({ params }) => {
    const all = groupOf(10, (index) => (index === 3 ? { params } : {}));
    expect([...shares(all, filtersFor(all, settings())).keys()]).toEqual(["3"]);
  });

  it("takes the one deployment with the call's tag", () => {
    const all = groupOf(10, (index) => ({ params: { tags: [index === 3 ? "wanted" : "default"] } }));
    const filters = filtersFor(all, settings({ enable_tag_filtering: true }), { options: { tags: ["wanted"] } });
    expect([...shares(all, filters).keys()]).toEqual(["3"]);
  });
});
