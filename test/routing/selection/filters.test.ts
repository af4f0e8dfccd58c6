import { describe, expect, it } from "vitest";
import { RateLimitError } from "../../../src/errors.ts";
import type { Deployment } from "../../../src/routing/deployment.ts";
import { describe as words } from "../../../src/routing/selection/drop-words.ts";
import type { FilterContext } from "../../../src/routing/selection/filter-context.ts";
import { dropReason } from "../../../src/routing/selection/filters.ts";
import { rank } from "../../../src/routing/selection/levels.ts";
import { select, usable } from "../../../src/routing/selection/selection.ts";
import type { Strategy } from "../../../src/strategies/strategy.ts";
import { simpleShuffle } from "../../../src/strategies/simple-shuffle.ts";
import type { RouterOptions } from "../../../src/types/options.ts";
import { type Asked, deployment, type Facts, filtersFor, group, settings } from "../group-of.ts";

const NOW = 1_000_000_000;

function reason(
  facts: Facts,
  options: Partial<RouterOptions> = {},
  asked: Asked = {},
  change: Partial<FilterContext> = {},
): unknown {
  const one = deployment("a", facts);
  return dropReason(one, { ...filtersFor(group("main", one), settings(options), asked), now: NOW, ...change });
}

describe("dropReason", () => {
  it("is undefined for a deployment that may be used", () => {
    expect(reason({})).toBeUndefined();
  });

  it("names the first filter that applies, in the contract's order", () => {
    const one = deployment("a", {
      info: { blocked: true, max_input_tokens: 1 },
      params: { max_parallel_requests: 0, region_name: "us" },
    });
    const base = filtersFor(
      group("main", one),
      settings({ enable_tag_filtering: true, filters: [{ name: "mine", keep: () => false }] }),
      {
        options: { tags: ["x"], allowed_model_region: "eu" },
      },
    );
    const filters = { ...base, tried: new Set(["a"]), overflowed: 5, unsupported: new Map([["a", ["seed"]]]) };
    one.health.circuit.trip(NOW, 5, new RateLimitError(""), undefined);
    const seen: unknown[] = [dropReason(one, { ...filters, now: NOW })];
    const open = deployment("a", {
      info: { max_input_tokens: 1 },
      params: { max_parallel_requests: 0, region_name: "us" },
    });
    open.health.circuit.trip(NOW, 5, new RateLimitError(""), undefined);
    seen.push(dropReason(open, { ...filters, now: NOW }));
    const later = NOW + 5_000;
    seen.push(dropReason(open, { ...filters, now: later }));
    const untried = { ...filters, tried: new Set<string>() };
    seen.push(dropReason(open, { ...untried, now: later }));
    const fitting = { ...untried, overflowed: undefined };
    seen.push(dropReason(open, { ...fitting, now: later }));
    const supported = { ...fitting, unsupported: new Map<string, string[]>() };
    seen.push(dropReason(open, { ...supported, now: later }));
    const free = deployment("a", { params: { region_name: "us" } });
    seen.push(dropReason(free, { ...supported, now: later }));
    const untagged = { ...supported, tags: [] };
    seen.push(dropReason(free, { ...untagged, now: later }));
    seen.push(dropReason(free, { ...untagged, region: "us", now: later }));
    expect(seen).toEqual([
      "blocked",
      "cooling_down",
      "already_tried",
      "context_window",
      "unsupported_params",
      "rate_limit",
      "tags",
      "region",
      { filter: "mine" },
    ]);
  });

  it("lets an unknown context window take any prompt", () => {
    expect(reason({}, { enable_pre_call_checks: true }, {}, { overflowed: 1e9, promptTokens: 1e9 })).toBeUndefined();
  });

  it("accepts a context window that the prompt just fits", () => {
    const facts = { info: { max_input_tokens: 100 } };
    const checked = { enable_pre_call_checks: true };
    expect([99, 100, 101].map((promptTokens) => reason(facts, checked, {}, { promptTokens }))).toEqual([
      undefined,
      undefined,
      "context_window",
    ]);
    expect([99, 100].map((overflowed) => reason(facts, {}, {}, { overflowed }))).toEqual([undefined, "context_window"]);
  });

  it("drops a deployment when model_info denies a feature, not when it lacks it", () => {
    const needs = { needs: ["supports_vision"] };
    expect([
      reason({}, {}, {}, needs),
      reason({ info: { supports_vision: true } }, {}, {}, needs),
      reason({ info: { supports_vision: false } }, {}, {}, needs),
    ]).toEqual([undefined, undefined, "unsupported_params"]);
  });

  it("is described as text", () => {
    const one = deployment("a");
    const filters = { ...filtersFor(group("main", one), settings()), needs: ["supports_vision"] };
    one.health.circuit.trip(NOW, 5, new RateLimitError(""), undefined);
    expect(words("cooling_down", one, { ...filters, now: NOW + 1_234 })).toBe(
      "it is in cooldown for 3.8 s more after RateLimitError",
    );
    expect(words("unsupported_params", one, filters)).toBe(
      "it does not support what the call asks for: supports_vision",
    );
    expect(words({ filter: "mine" }, one, filters)).toBe('the filter "mine" dropped it');
    expect(words("blocked", one, filters)).toContain("model_info.blocked");
  });
});

describe("rank and usable", () => {
  const ids = (list: readonly Deployment[]): string[] => list.map(({ id }) => id);

  it("put tags before order, and a deployment without order last", () => {
    const tagged = (id: string, tag: string, order?: number): Deployment =>
      deployment(id, { params: { tags: [tag], ...(order !== undefined && { order }) } });
    const all = [
      tagged("default", "default", 1),
      tagged("second", "x", 2),
      tagged("last", "x"),
      tagged("first", "x", 1),
    ];
    const filters = filtersFor(group("main", ...all), settings({ enable_tag_filtering: true }), {
      options: { tags: ["x"] },
    });
    expect(ids(all.toSorted((one, other) => rank(one, filters) - rank(other, filters)))).toEqual([
      "first",
      "second",
      "last",
      "default",
    ]);
    expect(ids(usable(group("main", ...all), filters))).toEqual(["first"]);
    expect(ids(usable(group("main", ...all), { ...filters, tried: new Set(["first", "second", "last"]) }))).toEqual([
      "default",
    ]);
  });

  it("keep all of a level, in the order of the list, and change nothing", () => {
    const all = ["a", "b", "c"].map((id) => deployment(id));
    const whole = group("main", ...all);
    const before = JSON.stringify(whole);
    expect(ids(usable(whole, filtersFor(whole, settings())))).toEqual(["a", "b", "c"]);
    expect(JSON.stringify(whole)).toBe(before);
  });

  it("ask the strategy only where there is a choice", () => {
    const [a, b] = [deployment("a"), deployment("b")];
    let asked = 0;
    const strategy = {
      name: "counting",
      pick: <C>(candidates: readonly C[]): C => (asked++, candidates.at(-1) ?? (candidates[0] as C)),
    };
    const selector = { strategy, isOurs: false, stream: false, now: 0, random: () => 0 };
    const both = group("main", a, b);
    expect(select(both, { ...filtersFor(both, settings()), tried: new Set(["a"]) }, selector)).toBe(b);
    expect(asked).toBe(0);
    expect(select(both, filtersFor(both, settings()), selector)).toBe(b);
    expect(asked).toBe(1);
    expect(
      select(group("main"), filtersFor(both, settings()), { ...selector, strategy: simpleShuffle }),
    ).toBeUndefined();
  });

  it("give a strategy of the user's a frozen copy of the candidates: it cannot change the router's lists", () => {
    const seen: (readonly unknown[])[] = [];
    const strategy: Strategy = {
      name: "spy",
      pick<C>(candidates: readonly C[]): C {
        seen.push(candidates);
        return candidates[0] as C;
      },
    };
    const both = group("main", deployment("a"), deployment("b"));
    const selector = { strategy, isOurs: false, stream: false, now: 0, random: () => 0 };
    expect(select(both, filtersFor(both, settings()), selector)).toBe(both.deployments[0]);
    expect(seen).toEqual([both.deployments]);
    expect([Object.isFrozen(seen[0]), Object.isFrozen(both.deployments)]).toEqual([true, false]);
  });
});
