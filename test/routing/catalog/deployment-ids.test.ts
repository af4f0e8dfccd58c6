import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DeploymentIds, type NamedDeployment } from "../../../src/routing/catalog/deployment-ids.ts";

const gpt: NamedDeployment = {
  model_name: "main-llm",
  provider: "openai",
  model: "gpt-4o",
  settings: { model: "gpt-4o", api_key: "sk-1" },
};
const other: NamedDeployment = { ...gpt, settings: { model: "gpt-4o", api_key: "sk-2" } };
const free = (): boolean => false;

function given(ids: DeploymentIds, named: NamedDeployment, isTaken: (id: string) => boolean = free): string {
  const { id, keep } = ids.propose(named, isTaken);
  keep();
  return id;
}

describe("The id of a deployment that nobody chose", () => {
  it("is its group, its provider and its model, with a number where several are alike", () => {
    const ids = new DeploymentIds();
    expect(given(ids, gpt)).toBe("main-llm/openai/gpt-4o");
    expect(given(ids, other)).toBe("main-llm/openai/gpt-4o#2");
    expect(given(ids, { ...gpt, provider: "azure", settings: { model: "azure/gpt-4o" } })).toBe(
      "main-llm/azure/gpt-4o",
    );
  });

  it("is that which the same settings had before, in whatever order they are written", () => {
    const ids = new DeploymentIds();
    const first = given(ids, gpt);
    given(ids, other);
    expect(given(ids, { ...gpt, settings: { api_key: "sk-1", model: "gpt-4o" } })).toBe(first);
  });

  it("is another one while a twin has it", () => {
    const ids = new DeploymentIds();
    const first = given(ids, gpt);
    expect(given(ids, gpt, (id) => id === first)).toBe("main-llm/openai/gpt-4o#2");
  });

  it("is not taken by a deployment that was not added after all", () => {
    const ids = new DeploymentIds();
    expect(ids.propose(other, free).id).toBe("main-llm/openai/gpt-4o");
    expect(given(ids, gpt)).toBe("main-llm/openai/gpt-4o");
  });

  it("is none that a model_info names", () => {
    const ids = new DeploymentIds();
    ids.reserve("main-llm/openai/gpt-4o");
    expect(given(ids, gpt)).toBe("main-llm/openai/gpt-4o#2");
    ids.reserve("main-llm/openai/gpt-4o#2");
    expect(given(ids, gpt)).toBe("main-llm/openai/gpt-4o#3");
  });

  it("is short and on one line, and repeats no misplaced key", () => {
    const ids = new DeploymentIds();
    const long = given(ids, { ...gpt, model_name: "x".repeat(200_000), model: "y".repeat(200_000) });
    expect(long).toBe(`${"x".repeat(100)}…/openai/${"y".repeat(100)}…`);
    expect(given(ids, { ...gpt, model_name: "x".repeat(100_000), model: "y".repeat(200_000) })).toBe(`${long}#2`);
    expect(given(ids, { ...gpt, model_name: "a\nb\u2028c\u202Ed\u0000e\uD800" })).toBe("a_b_c_d_e\uFFFD/openai/gpt-4o");
  });

  it.each([
    "sk-proj-0123456789abcdefghij",
    "sk-secret",
    "Bearer abcdefghijkl",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "ya29.abcdefghij",
    "a1b2c3d4e5f6a7b8c9d0e1f2",
  ])("only describes a name that may be the key %s", (key) => {
    const described = `<a string of ${key.length} characters>`;
    const ids = new DeploymentIds();
    expect(given(ids, { ...gpt, model_name: key })).toBe(`${described}/openai/gpt-4o`);
    expect(given(ids, { ...gpt, model: key, settings: { model: key } })).toBe(`main-llm/openai/${described}`);
  });

  it("holds nothing of the settings", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ minLength: 8 }), (api_key, tag) => {
        const id = given(new DeploymentIds(), { ...gpt, settings: { model: "gpt-4o", api_key, tags: [tag] } });
        expect(id).toBe("main-llm/openai/gpt-4o");
      }),
    );
  });

  it("never belongs to two deployments, nor to one with other settings, whatever is added and removed", () => {
    const step = fc.record({
      action: fc.constantFrom("add", "add", "remove"),
      group: fc.constantFrom("a", "a/openai", "b"),
      model: fc.constantFrom("gpt-4o", "openai/gpt-4o", "gpt-4o#2"),
      key: fc.nat(3),
      chosen: fc.option(fc.constantFrom("a/openai/gpt-4o", "a/openai/gpt-4o#2", "b/openai/gpt-4o#3"), {
        nil: undefined,
        freq: 5,
      }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ids = new DeploymentIds();
        const living = new Map<string, string>();
        const owners = new Map<string, string>();
        const problems: string[] = [];
        for (const { action, group, model, key, chosen } of steps) {
          const settings = { model, api_key: `key ${key}` };
          const owner = JSON.stringify([group, settings]);
          if (action === "remove") {
            const [id] = [...living].find(([, each]) => each === owner) ?? [];
            if (id !== undefined) living.delete(id);
          } else if (chosen !== undefined) {
            if (living.has(chosen)) continue;
            ids.reserve(chosen);
            living.set(chosen, owner);
          } else {
            const named = { model_name: group, provider: "openai", model, settings };
            const id = given(ids, named, (taken) => living.has(taken));
            if (living.has(id) || (owners.get(id) ?? owner) !== owner) problems.push(id);
            owners.set(id, owner);
            living.set(id, owner);
          }
        }
        expect(problems).toEqual([]);
      }),
    );
  });
});
