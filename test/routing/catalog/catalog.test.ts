import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/errors.ts";
import { type Alias, Catalog } from "../../../src/routing/catalog/catalog.ts";
import type { ModelGroup } from "../../../src/routing/deployment.ts";
import {
  type DeploymentDefinition,
  resolveDeployment,
  type DeploymentData,
} from "../../../src/routing/catalog/resolve-deployment.ts";
import { nameCache } from "../../../src/routing/catalog/name-cache.ts";
import { Health } from "../../../src/routing/health/health.ts";
import type { LitellmParams, ModelInfo } from "../../../src/types/options.ts";
import { someProviders } from "../../support/providers.ts";
import { stepsOf } from "../../work/steps.ts";

const env = { OPENAI_API_KEY: "sk-openai", GROQ_API_KEY: "sk-groq" };

function define(id: string, model_name: string, params: LitellmParams, model_info: ModelInfo = {}): DeploymentData {
  const definition = { id, model_name, litellm_params: params, model_info };
  return resolveDeployment(definition, someProviders, env).deployment;
}

function catalogOf(deployments: readonly DeploymentData[], aliases: Record<string, Alias> = {}): Catalog {
  const catalog = new Catalog(
    {
      aliases: new Map(Object.entries(aliases)),
      makeHealth: () => new Health(),
      resolveDeployment: (definition: DeploymentDefinition) => resolveDeployment(definition, someProviders, env),
    },
    deployments,
  );
  catalog.useCache(nameCache());
  return catalog;
}

function ids(group: ModelGroup | undefined): string[] | undefined {
  return group?.deployments.map(({ id }) => id);
}

const to = (model: string, hidden = false): Alias => ({ model, hidden });

describe("resolving a name", () => {
  let catalog: Catalog;
  beforeEach(() => {
    catalog = catalogOf(
      [
        define("one", "main", { model: "openai/gpt-4o" }),
        define("two", "main", { model: "groq/llama-3" }),
        define("three", "cheap", { model: "gpt-4o-mini" }),
        define("four", "spare", { model: "gpt-4o-mini", api_base: "http://127.0.0.1:1/v1/" }),
        define("any openai", "openai/*", { model: "openai/*", temperature: 0 }),
        define("any o", "openai/o*", { model: "openai/o*" }),
      ],
      { gpt: to("main"), "my-gpt": to("gpt"), secret: to("cheap", true), pinned: to("two"), wild: to("openai/o3") },
    );
  });

  it("finds a group by its own name, the same object every time", () => {
    expect(ids(catalog.resolve("main"))).toEqual(["one", "two"]);
    expect(catalog.resolve("main")).toBe(catalog.resolve("main"));
  });

  it("follows aliases, also of aliases, to the very group they stand for", () => {
    for (const alias of ["gpt", "my-gpt"]) expect(catalog.resolve(alias)).toBe(catalog.resolve("main"));
    expect(catalog.resolve("secret")).toBe(catalog.resolve("cheap"));
    expect(catalog.resolve("pinned")).toBe(catalog.resolve("two"));
    expect(catalog.resolve("wild")).toBe(catalog.resolve("openai/o3"));
  });

  it("finds a single deployment by its id, under its group's name", () => {
    expect(catalog.resolve("two")).toMatchObject({ name: "main", deployments: [{ id: "two" }] });
  });

  it("prefers a group's name to a deployment's id", () => {
    catalog.add(define("cheap", "elsewhere", { model: "gpt-4.1" }));
    expect(ids(catalog.resolve("cheap"))).toEqual(["three"]);
  });

  it("makes a deployment for the name that a wildcard matches, most specific wildcard first", () => {
    const group = catalog.resolve("openai/gpt-4.1");
    expect(group?.name).toBe("openai/gpt-4.1");
    const [deployment] = group?.deployments ?? [];
    expect(deployment).toMatchObject({
      id: "any openai",
      fromWildcard: true,
      provider: "openai",
      model: "gpt-4.1",
      model_name: "openai/gpt-4.1",
      litellm_params: { model: "openai/gpt-4.1", temperature: 0 },
      target: { model: "gpt-4.1", model_group: "openai/gpt-4.1", api_key: "sk-openai", deployment_id: "any openai" },
      defaults: { temperature: 0 },
    });
    expect(ids(catalog.resolve("openai/o3"))).toEqual(["any o"]);
  });

  it("lets all names of a wildcard share the health of its deployment", () => {
    const health = catalog.get("any openai")?.health;
    expect(catalog.resolve("openai/gpt-4.1")?.deployments[0]?.health).toBe(health);
    expect(catalog.resolve("openai/gpt-5")?.deployments[0]?.health).toBe(health);
  });

  it("finds deployments by their provider's name of the model, with or without the provider", () => {
    expect(catalog.resolve("groq/llama-3")).toMatchObject({ name: "main", deployments: [{ id: "two" }] });
    expect(catalog.resolve("llama-3")).toMatchObject({ name: "main", deployments: [{ id: "two" }] });
  });

  it("takes the deployments of all groups that have the model", () => {
    expect(catalog.resolve("gpt-4o-mini")).toMatchObject({
      name: "gpt-4o-mini",
      deployments: [{ id: "three" }, { id: "four" }],
    });
  });

  it("tries the wildcards again with the vendor before a well-known name", () => {
    expect(catalog.resolve("gpt-4.1")).toMatchObject({ name: "gpt-4.1", deployments: [{ model: "gpt-4.1" }] });
    expect(catalog.resolve("claude-sonnet-4-5")).toBeUndefined();
  });

  it("finds nothing for an unknown name, for a pattern, and for names that every object has", () => {
    for (const name of ["mian", "openai/*", "any openai", "", "constructor", "__proto__"]) {
      expect(catalog.resolve(name)).toBeUndefined();
    }
  });

  it("resolves no incomplete pattern", () => {
    expect(catalog.resolve("not-openai/gpt-4o")).toBeUndefined();
  });

  it("lists groups and aliases, but no hidden alias", () => {
    expect(catalog.names()).toEqual([
      "main",
      "cheap",
      "spare",
      "openai/*",
      "openai/o*",
      "gpt",
      "my-gpt",
      "pinned",
      "wild",
    ]);
    expect(catalog.groups().map(({ name }) => name)).toEqual(["main", "cheap", "spare", "openai/*", "openai/o*"]);
  });

  it("resolves a name again when the deployments change", () => {
    const before = catalog.resolve("openai/gpt-4.1");
    catalog.add(define("exact", "openai/gpt-4.1", { model: "openai/gpt-4.1" }));
    expect(ids(catalog.resolve("openai/gpt-4.1"))).toEqual(["exact"]);
    expect(ids(before)).toEqual(["any openai"]);
  });
});

describe("a catch-all wildcard", () => {
  const catalog = catalogOf([define("all", "*", { model: "*" })]);

  it("takes the provider from the name", () => {
    expect(catalog.get("all")?.provider).toBe("*");
    expect(catalog.resolve("groq/llama-3")?.deployments[0]).toMatchObject({
      provider: "groq",
      model: "llama-3",
      target: { api_key: "sk-groq", api_base: "https://api.groq.com/openai/v1" },
    });
    expect(catalog.resolve("gpt-4o")?.deployments[0]).toMatchObject({ provider: "openai", model: "gpt-4o" });
  });

  it("does not match an unknown provider", () => {
    expect(catalog.resolve("acme/model")).toBeUndefined();
  });

  it("fails every attempt with the reason when the provider's key is missing", () => {
    const [deployment] = catalog.resolve("anthropic/claude-sonnet-4-5")?.deployments ?? [];
    if (deployment === undefined) throw new Error("The wildcard does not match.");
    const refusal = deployment.refusal?.(deployment.target);
    expect(refusal).toBeInstanceOf(ConfigurationError);
    expect(refusal?.message).toContain("ANTHROPIC_API_KEY");
    expect(deployment.refusal?.({ ...deployment.target, api_key: "sk-of-the-caller" })).toBeUndefined();
  });
});

describe("changing deployments", () => {
  it("refuses a second deployment with the same id", () => {
    const catalog = catalogOf([define("one", "main", { model: "gpt-4o" })]);
    expect(() => catalog.add(define("one", "other", { model: "gpt-4o" }))).toThrow(ConfigurationError);
    expect(catalog.names()).toEqual(["main"]);
  });

  it("changes nothing when a deployment is replaced by an equal one", () => {
    const catalog = catalogOf([define("one", "main", { model: "gpt-4o" })]);
    const before = catalog.resolve("main");
    expect(catalog.upsert(define("one", "main", { model: "gpt-4o" }))).toBeUndefined();
    expect(catalog.resolve("main")).toBe(before);
  });

  it("keeps the health and the place in the group while only facts about the model change", () => {
    const catalog = catalogOf([
      define("one", "main", { model: "gpt-4o" }),
      define("two", "main", { model: "gpt-4o-mini" }),
    ]);
    const health = catalog.get("one")?.health;
    expect(catalog.upsert(define("one", "main", { model: "gpt-4o" }, { blocked: true }))?.health).toBe(health);
    expect(catalog.resolve("main")?.deployments).toMatchObject([
      { id: "one", model_info: { blocked: true } },
      { id: "two" },
    ]);
  });

  it("starts with a new health when a deployment sends its requests elsewhere", () => {
    const catalog = catalogOf([define("one", "main", { model: "gpt-4o" })]);
    const health = catalog.get("one")?.health;
    expect(catalog.upsert(define("one", "main", { model: "gpt-4o", api_key: "sk-new" }))?.health).not.toBe(health);
    expect(catalog.deployments()).toHaveLength(1);
  });

  it("adds a deployment that is not there to be replaced", () => {
    const catalog = catalogOf([]);
    expect(catalog.upsert(define("one", "main", { model: "gpt-4o" }))?.id).toBe("one");
  });

  it("returns the removed deployment, and nothing the second time", () => {
    const catalog = catalogOf([define("one", "main", { model: "gpt-4o" })]);
    expect(catalog.remove("one")?.id).toBe("one");
    expect(catalog.remove("one")).toBeUndefined();
    expect(catalog.resolve("main")).toBeUndefined();
  });

  it("does not change the list of calls under way", () => {
    const catalog = catalogOf([define("one", "main", { model: "gpt-4o" }), define("two", "main", { model: "gpt-4o" })]);
    const group = catalog.resolve("main");
    catalog.remove("one");
    expect(ids(group)).toEqual(["one", "two"]);
    expect(ids(catalog.resolve("main"))).toEqual(["two"]);
  });
});

describe("an id that was made of names", () => {
  const made = define("main/openai/gpt-4o", "main", { model: "gpt-4o" });
  const twin = define("main/openai/gpt-4o#2", "main", { model: "gpt-4o", weight: 2 });
  const star = define("any", "*", { model: "openai/*" });
  const pair = define("openrouter/openai/gpt-4o", "openrouter", { model: "openai/gpt-4o" });

  it("stands for its deployment, before a wildcard for everything", () => {
    const catalog = catalogOf([made, twin, star]);
    expect(ids(catalog.resolve("main/openai/gpt-4o"))).toEqual(["main/openai/gpt-4o"]);
    expect(catalog.resolve("main/openai/gpt-4o#2")).toMatchObject({ name: "main", deployments: [{ id: twin.id }] });
  });

  it("gives way to a group and to an alias of that name", () => {
    const other = define("other", "main/openai/gpt-4o", { model: "groq/llama-3" });
    expect(ids(catalogOf([made, other]).resolve("main/openai/gpt-4o"))).toEqual(["other"]);
    const aliases = { "main/openai/gpt-4o#2": to("main") };
    expect(ids(catalogOf([made, twin], aliases).resolve("main/openai/gpt-4o#2"))).toEqual([made.id, twin.id]);
  });

  it("gives way to a wildcard that begins with its group, where a caller means provider and model", () => {
    const any = define("any", "openrouter/*", { model: "groq/*" });
    expect(ids(catalogOf([pair, any]).resolve("openrouter/openai/gpt-4o"))).toEqual(["any"]);
    expect(ids(catalogOf([pair]).resolve("openrouter/openai/gpt-4o"))).toEqual([pair.id]);
    const named = define("openai/gpt-4o/openai/gpt-4o", "openai/gpt-4o", { model: "gpt-4o" });
    const openai = define("any", "openai/*", { model: "openai/*" });
    expect(ids(catalogOf([named, openai]).resolve(named.id))).toEqual([named.id]);
  });

  it("gives way to the provider's model of another deployment", () => {
    const other = define("other", "cheap", { model: "openrouter/openai/gpt-4o", custom_llm_provider: "openai" });
    expect(ids(catalogOf([pair, other]).resolve("openrouter/openai/gpt-4o"))).toEqual(["other"]);
  });

  it("is an id like any other when the options name it", () => {
    const chosen = define("openrouter/openai/gpt-4o", "openrouter", { model: "gpt-4o" }, { id: pair.id });
    const any = define("any", "openrouter/*", { model: "groq/*" });
    expect(ids(catalogOf([chosen, any]).resolve(pair.id))).toEqual([pair.id]);
  });
});

type Step = readonly ["add" | "upsert" | "remove", DeploymentData];

const GROUPS = ["main", "cheap", "openai/*", "*", "gpt-4o"];
const MODELS = ["openai/gpt-4o", "gpt-4o", "groq/llama-3", "openai/*", "*"];
const NAMES = [...GROUPS, "alias", "d1", "d2", "openai/gpt-4.1", "llama-3", "groq/llama-3", "gpt-4o", "nobody"];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom("add", "upsert", "remove"),
  fc
    .tuple(fc.nat(5), fc.constantFrom(...GROUPS), fc.constantFrom(...MODELS), fc.nat(2))
    .map(([number, group, model, order]) =>
      define(`d${number}`, group, { model: group.includes("*") ? model : "gpt-4o", order }),
    ),
);

function apply(catalog: Catalog, [action, deployment]: Step): void {
  if (action === "remove") catalog.remove(deployment.id);
  else if (action === "upsert") catalog.upsert(deployment);
  else if (catalog.get(deployment.id) === undefined) catalog.add(deployment);
}

describe("after any sequence of changes", () => {
  it("answers like a catalog made of the same deployments at once", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const aliases = { alias: to("main") };
        const grown = catalogOf([], aliases);
        for (const each of steps) {
          apply(grown, each);
          for (const name of NAMES) grown.resolve(name);
        }
        const fresh = catalogOf(grown.deployments(), aliases);
        const tell = (catalog: Catalog) => ({
          names: catalog.names().toSorted(),
          groups: catalog
            .groups()
            .map((group) => `${group.name}: ${ids(group)?.toSorted().join(", ")}`)
            .toSorted(),
          found: NAMES.map((name) => {
            const group = catalog.resolve(name);
            return [name, group?.name, ids(group)?.toSorted(), group?.deployments.map(({ model }) => model).toSorted()];
          }),
        });
        expect(tell(grown)).toEqual(tell(fresh));
      }),
    );
  });

  it("has exactly the deployments that a plain list would have", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const catalog = catalogOf([]);
        const list = new Map<string, DeploymentData>();
        for (const [action, deployment] of steps) {
          apply(catalog, [action, deployment]);
          if (action === "remove") list.delete(deployment.id);
          else if (action === "upsert" || !list.has(deployment.id)) list.set(deployment.id, deployment);
        }
        const tell = (deployments: Iterable<DeploymentData>) =>
          [...deployments]
            .map(({ id, model_name, litellm_params }) => JSON.stringify([id, model_name, litellm_params]))
            .toSorted();
        expect(tell(catalog.deployments())).toEqual(tell(list.values()));
        const grouped = catalog.groups().flatMap(({ deployments }) => deployments);
        expect(tell(grouped)).toEqual(tell(list.values()));
      }),
    );
  });
});

describe("a catalog of 10,000 deployments", () => {
  const deployments = Array.from({ length: 10_000 }, (_, index) =>
    define(`d${index}`, `group-${index % 1000}`, { model: `openai/model-${index}` }),
  );

  it("is made in steps that grow with their number, and finds a group without looking through them", () => {
    const steps = (count: number): number => stepsOf(() => catalogOf(deployments.slice(0, count)));
    expect(steps(10_000) / steps(2000)).toBeLessThan(6);
    const catalog = catalogOf(deployments);
    const found = stepsOf(() => {
      for (let group = 0; group < 1000; group += 1) catalog.resolve(`group-${group}`);
    });
    expect(found / 1000).toBeLessThan(20);
    expect(ids(catalog.resolve("group-7"))).toHaveLength(10);
  });

  it("remembers only so many names", () => {
    const catalog = catalogOf([define("all", "openai/*", { model: "openai/*" })]);
    const first = catalog.resolve("openai/0");
    expect(catalog.resolve("openai/0")).toBe(first);
    for (let round = 1; round <= 1000; round += 1) catalog.resolve(`openai/${round}`);
    expect(catalog.resolve("openai/0")).not.toBe(first);
  });
});
