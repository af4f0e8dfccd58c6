/** How calls are shared out: by weight, and with the same variant for the same user. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionOf } from "../../src/redirects/session.ts";
import { splitBranches } from "../../src/redirects/split-branches.ts";
import { fractionOf } from "../../src/redirects/stable-hash.ts";
import type { CallRequest } from "../../src/routing/call.ts";
import type { SplitRedirect } from "../../src/routing/catalog/redirect.ts";
import type { StickyBy } from "../../src/types/experiments.ts";
import { seeded } from "../strategies/candidates.ts";

function split(weights: Readonly<Record<string, number>>, sticky_by: StickyBy | undefined = "user"): SplitRedirect {
  const variants = Object.entries(weights).map(([name, weight]) => ({
    variant: name,
    model: `model-${name}`,
    weight,
    overrides: {},
  }));
  return { kind: "experiment", name: "main", experiment: "test", variants, sticky_by };
}

function call(params: Record<string, unknown> = {}, options: CallRequest["options"] = {}): CallRequest {
  return { model: "main", params, options, stream: false, team: undefined };
}

function variantOf(redirect: SplitRedirect, request: CallRequest, random: () => number = () => 0.5): string {
  return splitBranches(redirect, request, random)[0]?.record.variant ?? "";
}

const USERS = 40_000;

function assignments(redirect: SplitRedirect): string[] {
  return Array.from({ length: USERS }, (_, user) => variantOf(redirect, call({ user: `user-${user}` })));
}

function share(found: readonly string[], variant: string): number {
  return found.filter((each) => each === variant).length / found.length;
}

describe("A share", () => {
  it("is that of the weight, within 1 % over many users", () => {
    const found = assignments(split({ a: 5, b: 3, c: 2, d: 0 }));
    for (const [variant, expected] of Object.entries({ a: 0.5, b: 0.3, c: 0.2, d: 0 }))
      expect(Math.abs(share(found, variant) - expected)).toBeLessThan(0.01);
  });

  it("is that of the weight where every call draws", () => {
    const random = seeded(7);
    const redirect = split({ a: 0.7, b: 0.3 }, undefined);
    const found = Array.from({ length: USERS }, () => variantOf(redirect, call(), random));
    expect(Math.abs(share(found, "a") - 0.7)).toBeLessThan(0.01);
  });

  it("that grows takes users from the others, and moves nobody else", () => {
    const before = assignments(split({ a: 5, b: 3, c: 2 }));
    const after = assignments(split({ a: 5, b: 3, c: 4 }));
    const moved = before.filter((variant, index) => variant !== after[index]);
    expect(before.every((variant, index) => variant === after[index] || after[index] === "c")).toBe(true);
    expect(moved.length / USERS).toBeCloseTo(4 / 12 - 2 / 10, 2);
  });

  it("of two experiments is independent", () => {
    const first = assignments(split({ a: 1, b: 1 }));
    const second = assignments({ ...split({ a: 1, b: 1 }), experiment: "other" });
    const both = first.filter((variant, index) => variant === "a" && second[index] === "a");
    expect(Math.abs(both.length / USERS - 0.25)).toBeLessThan(0.01);
  });
});

it("The same user always gets the same variant, whatever is drawn, and all variants are left to try", () => {
  const weights = fc.dictionary(fc.string({ minLength: 1 }), fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minKeys: 1,
  });
  fc.assert(
    fc.property(
      weights,
      fc.string({ minLength: 1, maxLength: 500 }),
      fc.double({ min: 0, max: 0.999 }),
      (all, user, drawn) => {
        fc.pre(Object.values(all).some((weight) => weight > 0));
        const redirect = split(all);
        const branches = splitBranches(redirect, call({ user }), () => drawn);
        expect(branches.map(({ model }) => model)).toEqual(
          splitBranches(redirect, call({ user, temperature: 1 }), () => 0).map(({ model }) => model),
        );
        expect(branches.map(({ model }) => model).toSorted()).toEqual(
          redirect.variants.map(({ model }) => model).toSorted(),
        );
        const chosen = redirect.variants.find(({ model }) => model === branches[0]?.model);
        expect(chosen?.weight).toBeGreaterThan(0);
      },
    ),
  );
});

describe("What sticks", () => {
  const drawn = [0.01, 0.99];
  it.each<[string, StickyBy, CallRequest]>([
    ["the user", "user", call({ user: "ann" })],
    ["the user of the metadata", "user", call({ metadata: { user_id: 7 } })],
    ["the session", "session_id", call({ metadata: { session_id: "s" } })],
    ["the session of litellm_metadata", "session_id", call({}, { litellm_metadata: { session_id: "s" } })],
    ["the key", "api_key", call({}, { api_key: "sk-1" })],
    ["the key that a gateway knows", "api_key", call({ metadata: { user_api_key: "hash" } })],
    ["what a function returns", ({ params }) => String(params["seed"]), call({ seed: 3 })],
  ])("is %s", (_, sticky_by, request) => {
    const redirect = split({ a: 1, b: 1 }, sticky_by);
    expect(new Set(drawn.map((value) => variantOf(redirect, request, () => value))).size).toBe(1);
  });

  it.each<[string, StickyBy]>([
    ["user", "user"],
    ["session", "session_id"],
    ["result", () => undefined],
  ])("is nothing for a call without a %s, which draws", (_, sticky_by) => {
    const redirect = split({ a: 1, b: 1 }, sticky_by);
    const draws = [0.1, 0.9, 0.9, 0.1];
    const random = (): number => draws.shift() ?? 0;
    expect([variantOf(redirect, call(), random), variantOf(redirect, call(), random)]).toEqual(["a", "b"]);
  });

  it("is no id that is too long to be kept, of a session or of its team", () => {
    const long = "x".repeat(513);
    const session = call({ metadata: { session_id: "s" } });
    expect(sessionOf(session)).toBe(" s");
    expect(sessionOf({ ...session, team: "t" })).toBe("t s");
    expect(sessionOf({ ...session, team: long })).toBeUndefined();
    expect(sessionOf(call({ metadata: { session_id: long } }))).toBeUndefined();
  });

  it("ends the call where the function throws", () => {
    const redirect = split({ a: 1 }, () => {
      throw new Error("no");
    });
    expect(() => variantOf(redirect, call())).toThrow("the sticky_by threw: no");
  });
});

it("The hash spreads similar texts evenly", () => {
  const counts = Array.from({ length: 20 }, () => 0);
  for (let index = 0; index < 20_000; index += 1) {
    const bin = Math.floor(fractionOf(`test\na\n${index}`) * 20);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
