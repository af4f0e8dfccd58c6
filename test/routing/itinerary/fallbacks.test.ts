import { describe, expect, it } from "vitest";
import { fallbacksFor } from "../../../src/routing/itinerary/fallbacks.ts";
import type { FallbackTarget, CallOptions, RouterOptions } from "../../../src/types/options.ts";
import { settings } from "../group-of.ts";

const GROUPS = ["a", "b", "c", "d", "openai/gpt-4o", "gpt-4o", "acme/*"];

function targets(
  name: string,
  options: Partial<RouterOptions>,
  call: CallOptions = {},
  kind: "general" | "context_window" | "content_policy" = "general",
  group = name,
  asked = name,
): readonly FallbackTarget[] {
  return fallbacksFor(
    { kind, name, group },
    { model: asked, params: {}, options: call, stream: false },
    settings(options, GROUPS),
  );
}

describe("fallbacksFor", () => {
  it("finds the exact name, the name without provider, a wildcard, then the star", () => {
    const fallbacks = [{ "openai/gpt-4o": ["a"] }, { "gpt-4o": ["b"] }, { "acme/*": ["c"] }, { "*": ["d"] }];
    expect(["openai/gpt-4o", "azure/gpt-4o", "acme/x", "unknown"].map((name) => targets(name, { fallbacks }))).toEqual([
      ["a"],
      ["b"],
      ["c"],
      ["d"],
    ]);
  });

  it("looks up the name that was called before that of its group", () => {
    expect(targets("b", { fallbacks: [{ a: ["c"] }, { b: ["d"] }] }, {}, "general", "a")).toEqual(["d"]);
    expect(targets("alias", { fallbacks: [{ a: ["c"] }] }, {}, "general", "a")).toEqual(["c"]);
  });

  it("takes default_fallbacks where there is no entry, and only there", () => {
    const options = { fallbacks: [{ a: [] }], default_fallbacks: ["d"] };
    expect([targets("a", options), targets("b", options)]).toEqual([[], ["d"]]);
  });

  it("takes general fallbacks for a long prompt where there is no entry of its own", () => {
    const options = { fallbacks: [{ a: ["b"] }, { c: ["b"] }], context_window_fallbacks: [{ a: ["d"] }] };
    expect([targets("a", options, {}, "context_window"), targets("c", options, {}, "context_window")]).toEqual([
      ["d"],
      ["b"],
    ]);
  });

  it("takes only content_policy_fallbacks for a content policy violation", () => {
    const options = { fallbacks: [{ a: ["b"] }], default_fallbacks: ["d"] };
    expect(targets("a", options, {}, "content_policy")).toEqual([]);
    expect(targets("a", { ...options, content_policy_fallbacks: [{ a: ["c"] }] }, {}, "content_policy")).toEqual(["c"]);
  });

  it("takes the call's own in place of the router's, of each kind", () => {
    const options = {
      fallbacks: [{ a: ["b"] }],
      context_window_fallbacks: [{ a: ["b"] }],
      content_policy_fallbacks: [{ a: ["b"] }],
    };
    expect(targets("a", options, { fallbacks: ["c"] })).toEqual(["c"]);
    expect(targets("a", options, { context_window_fallbacks: [{ a: ["c"] }] }, "context_window")).toEqual(["c"]);
    expect(targets("a", options, { content_policy_fallbacks: [{ a: ["c"] }] }, "content_policy")).toEqual(["c"]);
    expect(targets("a", options, { fallbacks: [{ b: ["c"] }] })).toEqual([]);
    expect(targets("a", options, { content_policy_fallbacks: [{ b: ["c"] }] }, "content_policy")).toEqual([]);
  });

  it("takes plain targets of the call for the requested group only", () => {
    expect(targets("b", {}, { fallbacks: ["c"] }, "general", "b", "a")).toEqual([]);
    expect(targets("b", {}, { fallbacks: [{ b: ["c"] }] }, "general", "b", "a")).toEqual(["c"]);
  });

  it("takes none when the call disables fallbacks", () => {
    for (const kind of ["general", "context_window", "content_policy"] as const) {
      expect(
        targets(
          "a",
          { fallbacks: [{ a: ["b"] }], content_policy_fallbacks: [{ a: ["b"] }] },
          { disable_fallbacks: true },
          kind,
        ),
      ).toEqual([]);
    }
  });
});
