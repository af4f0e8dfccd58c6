import { describe, expect, it } from "vitest";
import { didYouMean, nearestName } from "../../src/config/nearest-name.ts";
import { Router, type RouterOptions } from "../../src/index.ts";
import { ToolCallIds } from "../../src/translation/chat/tool-call-ids.ts";
import { withoutPath } from "../../src/translation/parameters/drop-path.ts";
import { RequestToolNames } from "../../src/translation/chat/tool-names.ts";
import type { ChatRequest } from "../../src/types/openai.ts";
import { withoutEndSlashes } from "../../src/end-slashes.ts";
import { stepsOf } from "./steps.ts";

const counted = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** How often `work` is asked of a name whether it is taken, and what else it costs. */
function looksOf(work: () => unknown): number {
  let looks = 0;
  const sets = Set.prototype.has;
  Set.prototype.has = function (this: Set<unknown>, value) {
    looks += 1;
    return sets.call(this, value);
  };
  try {
    return stepsOf(work) + looks;
  } finally {
    Set.prototype.has = sets;
  }
}

describe("tools whose names become the same", () => {
  const tools = (count: number): ChatRequest =>
    ({
      model: "main",
      messages: [],
      tools: counted(count, (index) => ({
        type: "function",
        function: { name: String.fromCodePoint(0x4e00 + index) },
      })),
    }) satisfies ChatRequest;
  const rule = { longest: 64, plain: (name: string) => name.replaceAll(/[^a-z_0-9]/g, "_") };

  it("are told apart in looks that grow with their number and no faster", () => {
    const looks = (count: number): number => looksOf(() => new RequestToolNames(tools(count), rule));
    expect(looks(8000) / looks(2000)).toBeLessThan(5);
    expect(looks(20_000)).toBeLessThan(2_000_000);
  });

  it("all have different names, none of them too long", () => {
    const long = { ...rule, longest: 8, plain: () => "searches" };
    const names = new RequestToolNames(tools(12_000), long);
    const wire = counted(12_000, (index) => names.wire(String.fromCodePoint(0x4e00 + index)));
    expect(new Set(wire).size).toBe(12_000);
    expect(wire.every((name) => name.length <= 8)).toBe(true);
    expect(wire.slice(0, 3)).toEqual(["searches", "sear_2", "sear_3"]);
    expect(
      wire.map((name) => names.own(name)).every((own, index) => own === String.fromCodePoint(0x4e00 + index)),
    ).toBe(true);
  });
});

describe("calls whose ids are the same", () => {
  it.each(["plain", "nine"] as const)("get others, in looks that grow with their number and no faster: %s", (style) => {
    const looks = (count: number): number =>
      looksOf(() => {
        const ids = new ToolCallIds(style);
        for (let index = 0; index < count; index += 1) ids.call("same");
        for (let index = 0; index < count; index += 1) ids.result("same");
      });
    expect(looks(8000) / looks(2000)).toBeLessThan(5);
  });

  it("get others where only their forms are the same", () => {
    const looks = (count: number): number =>
      looksOf(() => {
        const ids = new ToolCallIds();
        for (let index = 0; index < count; index += 1) ids.call(String.fromCodePoint(0x4e00 + index));
      });
    expect(looks(8000) / looks(2000)).toBeLessThan(5);
  });

  it("all have different ids that fit, and their results find them in order", () => {
    const ids = new ToolCallIds();
    const made = counted(3000, () => ids.call("a".repeat(70)));
    expect(new Set(made).size).toBe(3000);
    expect(made.every((id) => /^[a-zA-Z0-9_-]{1,64}$/.test(id))).toBe(true);
    expect(counted(3000, () => ids.result("a".repeat(70)))).toEqual(made);
    expect(ids.result("a".repeat(70))).toBeUndefined();
  });
});

describe("a path to leave out", () => {
  it("is walked in steps that grow with it and no faster", () => {
    const steps = (length: number): number => stepsOf(() => withoutPath({ a: { a: { a: 1 } } }, "a.".repeat(length)));
    expect(steps(40_000) / steps(10_000)).toBeLessThan(5);
  });
});

describe("an address of slashes", () => {
  it("is walked once", () => {
    const steps = (length: number): number => stepsOf(() => withoutEndSlashes(`http://a${"/".repeat(length)}b`));
    expect(steps(100_000)).toBeLessThan(10);
    expect(stepsOf(() => withoutEndSlashes("/".repeat(1000)))).toBeLessThan(7000);
    expect(withoutEndSlashes("//")).toBe("");
    expect(withoutEndSlashes("http://a//b//")).toBe("http://a//b");
  });
});

describe("the nearest name", () => {
  it("is looked for among a bounded number of names, and of names that are not too long", () => {
    const names = counted(10_000, (index) => `group-of-some-tenant-${index}`);
    expect(stepsOf(() => nearestName("group-of-some-tenantt", names))).toBeLessThan(1_500_000);
    expect(stepsOf(() => nearestName("x".repeat(200_000), names))).toBeLessThan(10);
    expect(nearestName("main", ["m".repeat(200_000), "mian"])).toBe("mian");
    expect(didYouMean("x".repeat(101), ["x".repeat(101)])).toBe("");
  });
});

describe("a router of many deployments", () => {
  const MANY = 4000;
  const options = (count: number, model_name: (index: number) => string, more: object = {}): RouterOptions => ({
    model_list: counted(count, (index) => ({
      model_name: model_name(index),
      litellm_params: {
        model: "openai/*".replace("*", model_name(index).endsWith("*") ? "*" : "gpt-4o"),
        api_key: "k",
        ...more,
      },
    })),
  });
  const FORMS: Readonly<Record<string, (count: number) => RouterOptions>> = {
    wildcards: (count) => options(count, (index) => `tenant-${index}/*`),
    "one group": (count) => options(count, () => "main"),
    "one group of equals with weights": (count) => options(count, () => "main", { weight: 2 }),
    "a group each": (count) => options(count, (index) => `main-${index}`),
    "a group each with fallbacks": (count) => ({
      ...options(count, (index) => `main-${index}`),
      fallbacks: counted(count, (index) => ({ [`main-${index}`]: [`main-${(index + 1) % count}`] })),
    }),
    "a chain of aliases": (count) => ({
      ...options(1, () => "main"),
      model_group_alias: Object.fromEntries(
        counted(count, (index) => [`alias-${index}`, index === 0 ? "main" : `alias-${index - 1}`]),
      ),
    }),
  };
  const messages = [{ role: "user" as const, content: "Hi" }];

  it.each(Object.entries(FORMS))("is made in steps that grow with their number and no faster: %s", (_, form) => {
    const steps = (count: number): number => {
      const made = form(count);
      return looksOf(() => new Router(made));
    };
    steps(10);
    expect(steps(MANY) / steps(MANY / 4)).toBeLessThan(5.5);
  });

  it("names the first of them to who asks for one that is not there", async () => {
    const router = new Router(options(MANY, (index) => `main-${index}`));
    const refusal = await router.completion({ model: "nobody", messages }).catch((error: unknown) => error);
    expect((refusal as Error).message).toContain(`main-49 and ${MANY - 50} more.`);
    expect(() => router.explain({ model: "main-1", messages, fallbacks: ["x".repeat(200)] })).toThrow(
      `main-49 and ${MANY - 50} more.`,
    );
  });

  it("whose names are all wrong says so in steps that grow with their number and no faster", () => {
    const steps = (count: number): number => {
      const made = {
        ...options(count, (index) => `main-${index}`),
        fallbacks: counted(count, (index) => ({ [`x${index}`]: ["y"] })),
      };
      return looksOf(() => expect(() => new Router(made)).toThrow("there is no model group"));
    };
    expect(steps(MANY) / steps(MANY / 4)).toBeLessThan(5.5);
  });

  it("is explained in steps that grow with their number and no faster, whatever puts them in order", () => {
    for (const more of [{}, { weight: 2 }, { order: 1 }]) {
      const router = new Router(options(MANY, () => "main", more));
      // Each of the first thousand is chosen among all that are left.
      expect(looksOf(() => router.explain({ model: "main", messages }))).toBeLessThan(5 * 1000 * MANY);
      const { order, deployments } = router.explain({ model: "main", messages });
      expect(deployments).toHaveLength(MANY);
      expect(new Set(order).size).toBe(1000);
    }
  });

  it("puts each group's wildcards in order once, however many names are looked for", () => {
    const router = new Router(options(MANY, (index) => `tenant-${index}/*`));
    let sorts = 0;
    const original = Array.prototype.toSorted;
    Array.prototype.toSorted = function (this: unknown[], ...given) {
      sorts += 1;
      return original.apply(this, given);
    };
    try {
      for (let index = 0; index < 5; index += 1)
        expect(router.explain({ model: `tenant-${index}/gpt-4o`, messages }).deployments).toHaveLength(1);
    } finally {
      Array.prototype.toSorted = original;
    }
    expect(sorts).toBe(1);
  });
});
