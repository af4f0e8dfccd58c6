/**
 * The documentation is true: its programs compile, run and print what it says, its links lead somewhere, and nothing
 * public is missing from it. A `ts` block is a program of its own. Comments above it, which readers do not see, say more:
 *
 *     <!-- prelude: router -->               code from test/docs/preludes.md stands before it
 *     <!-- epilogue: ask the server -->      code from test/docs/epilogues.md stands after it
 *     <!-- file: llm.ts -->                  it is no program, but a file that the page's programs import
 *     <!-- scene: openai is overloaded -->   what the providers do meanwhile: test/docs/scenes.ts
 *     <!-- not run: why -->                  only type-checked
 *
 * A `text` block right below a program is what it prints.
 */
import { existsSync, readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readOptions } from "../src/config.ts";
import { providerNames } from "../src/providers/index.ts";
import { COMPATIBLE } from "../src/providers/openai/compatible.ts";
import { eventTypes, exportedNames, propertiesOf, scripts } from "./docs/declared.ts";
import { anchors, links, pages, prose, readPage, ROOT } from "./docs/pages.ts";
import { programsOf, typeErrors, writePrograms } from "./docs/programs.ts";
import { run } from "./docs/run.ts";
import { sceneNames } from "./docs/scenes.ts";

const ALL = pages();
const BLOCKS = ALL.flatMap(({ blocks }) => blocks);
const PROGRAMS = programsOf(BLOCKS);
const OPTIONS = "src/types/options.ts";
const MOCKS = "src/types/mocks.ts";
const MODELS = "src/types/models.ts";
const VALIDATION = "src/types/validation.ts";
const TENANTS = "src/types/tenants.ts";
const EXPERIMENTS = "src/types/experiments.ts";
const COMPLEXITY = "src/types/complexity-router.ts";

/** What a `text` block below the program says it prints. */
function promised(program: (typeof PROGRAMS)[number]): string | undefined {
  return BLOCKS.find(({ language, above }) => language === "text" && above === program.block)?.code;
}

describe("the programs of the documentation", () => {
  beforeAll(() => writePrograms(PROGRAMS));

  it("compile", async () => {
    expect(await typeErrors()).toBe("");
  });

  const runnable = PROGRAMS.filter(({ block }) => !block.notes.has("not run"));

  it.each(runnable.map((program) => [program.name, program] as const))("%s runs", async (_, program) => {
    const written = await run(program);
    expect(written.trimEnd()).toBe((promised(program) ?? written).trimEnd());
  });
});

describe("the comments above blocks", () => {
  it("use known keys only", () => {
    const keys = BLOCKS.flatMap(({ notes }) => [...notes.keys()]);
    expect(keys.filter((key) => !["prelude", "epilogue", "file", "scene", "not run"].includes(key))).toEqual([]);
  });

  it("use every scene there is", () => {
    const used = new Set(BLOCKS.map(({ notes }) => notes.get("scene")));
    expect(sceneNames().filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("the commands of the documentation", () => {
  const commands = BLOCKS.filter(({ language }) => language === "sh").flatMap(({ code }) => code.split(/\n|&&/));
  const ran = commands.flatMap((command) => /npm (?:run )?(\S+)/.exec(command.replace(/#.*/, ""))?.[1] ?? []);

  it("are scripts that exist", () => {
    const known = [...scripts(), "ci", "init", "install", "pkg"];
    expect(ran.filter((script) => !known.includes(script))).toEqual([]);
    expect(ran).toContain("demo");
  });
});

describe("the links of the documentation", () => {
  it.each(ALL.map((page) => [page.path, page.text] as const))("of %s lead somewhere", (path, text) => {
    const dead = links(text).filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : new URL(file, new URL(path, ROOT)).pathname;
      if (file !== "" && !existsSync(target)) return true;
      if (anchor === undefined) return false;
      const there = file === "" ? text : readPage(target.slice(ROOT.pathname.length)).text;
      return !anchors(there).has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

describe("what is public", () => {
  const everything = ALL.map(({ text }) => text).join("\n");

  it("is mentioned in the documentation, every export of it", () => {
    const missing = exportedNames().filter((name) => !new RegExp(`\\b${name}\\b`).test(everything));
    expect(missing).toEqual([]);
  });

  it("has a row in docs/observability.md, every event", () => {
    const { text } = readPage("docs/observability.md");
    expect(eventTypes().filter((type) => !text.includes(`| \`${type}\` |`))).toEqual([]);
  });

  const PUBLIC: readonly (readonly [string, string])[] = [
    [OPTIONS, "RouterOptions"],
    [OPTIONS, "TimeLimits"],
    [OPTIONS, "ConnectionParams"],
    [OPTIONS, "ModelInfo"],
    [OPTIONS, "DeploymentOptions"],
    [OPTIONS, "CallOptions"],
    [OPTIONS, "RetryPolicy"],
    [OPTIONS, "AllowedFailsPolicy"],
    [OPTIONS, "UserFilter"],
    ["src/types/openai.ts", "ExtraParams"],
    [MOCKS, "MockOptions"],
    [MOCKS, "MockTestingOptions"],
    ["src/types/pre-call-checks.ts", "PreCallCheckOptions"],
    ["src/types/affinity.ts", "AffinityOptions"],
    ["src/types/limits.ts", "LimitOptions"],
    ["src/types/limits.ts", "DayOptions"],
    ["src/types/queue.ts", "QueueOptions"],
    ["src/types/queue.ts", "PriorityOptions"],
    ["src/types/budgets.ts", "RouterBudgetOptions"],
    ["src/types/budgets.ts", "DeploymentBudgetParams"],
    ["src/types/budgets.ts", "BudgetOptions"],
    ["src/types/budgets.ts", "BudgetReport"],
    ["src/stores/store.ts", "CounterChange"],
    ["src/stores/store.ts", "CounterState"],
    ["src/stores/store.ts", "Store"],
    [COMPLEXITY, "ComplexityRouterConfig"],
    [COMPLEXITY, "ComplexityDimension"],
    [COMPLEXITY, "ComplexityRouterParams"],
    ["src/types/mirrors.ts", "MirrorParams"],
    [VALIDATION, "ValidationOptions"],
    [VALIDATION, "ValidationCallOptions"],
    [VALIDATION, "MinConfidence"],
    [TENANTS, "RuleOptions"],
    ["src/types/strategies.ts", "StrategyOptions"],
    ["src/types/strategies.ts", "StrategyCallOptions"],
    ["src/strategies/strategy.ts", "StrategyArgs"],
    ["src/strategies/strategy.ts", "RecentAnswers"],
    ["src/strategies/strategy.ts", "Candidate"],
    ["src/strategies/strategy.ts", "Strategy"],
    [TENANTS, "RuleCallOptions"],
    [TENANTS, "Route"],
    [TENANTS, "Tenant"],
    [TENANTS, "HeaderRule"],
    [EXPERIMENTS, "ExperimentOptions"],
    [EXPERIMENTS, "Experiment"],
    [EXPERIMENTS, "ExperimentVariant"],
    [EXPERIMENTS, "WeightedModel"],
    [EXPERIMENTS, "CallView"],
    ["src/types/routes.ts", "RouteRecord"],
    ["src/types/metadata.ts", "RouterMetadata"],
    ["src/types/metadata.ts", "AttemptRecord"],
    ["src/types/metadata.ts", "RateLimitFacts"],
    ["src/errors.ts", "RouterError"],
    ["src/types/events.ts", "Hook"],
    ["src/router.ts", "Router"],
    ["src/calls/completion-stream.ts", "CompletionStream"],
  ];

  it.each(PUBLIC)("has a doc comment on each part: %s, %s", (path, type) => {
    const parts = propertiesOf(path, type);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual([]);
  });
});

/** The rows of the table below a heading, as their cells. */
function rows(text: string, heading: string): string[][] {
  const [, section = ""] = new RegExp(`^## ${heading}$([^]*?)(?=^## |(?![^]))`, "m").exec(text) ?? [];
  return [...section.matchAll(/^\| `.*$/gm)].map(([row]) =>
    row
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function keysOf(text: string, heading: string): string[] {
  return rows(text, heading).flatMap(([key = ""]) => [...key.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
}

describe("docs/options.md", () => {
  const { text } = readPage("docs/options.md");
  const named = (path: string, ...types: string[]): string[] =>
    types.flatMap((type) => propertiesOf(path, type).map(({ name }) => name));
  const extras = named("src/types/openai.ts", "ExtraParams");
  const mocks = named(MOCKS, "MockOptions");
  const limits = named("src/types/limits.ts", "LimitOptions");

  it.each([
    [
      "Router options",
      [
        ...named(OPTIONS, "RouterOptions", "TimeLimits"),
        ...named("src/types/queue.ts", "QueueOptions"),
        ...named("src/types/pre-call-checks.ts", "PreCallCheckOptions"),
        ...named("src/types/budgets.ts", "RouterBudgetOptions"),
        ...named("src/types/affinity.ts", "AffinityOptions"),
        ...named(MODELS, "ModelOptions"),
        ...named(EXPERIMENTS, "ExperimentOptions"),
        ...named(TENANTS, "RuleOptions"),
        ...named("src/types/strategies.ts", "StrategyOptions"),
        ...named(VALIDATION, "ValidationOptions"),
      ],
    ],
    ["A deployment", [...named(OPTIONS, "DeploymentOptions"), ...limits]],
    [
      "litellm_params",
      [
        ...named(OPTIONS, "ConnectionParams", "LitellmParamsOptions", "TimeLimits"),
        ...named("src/types/budgets.ts", "DeploymentBudgetParams"),
        ...limits,
        ...named("src/types/limits.ts", "DayOptions"),
        ...named(COMPLEXITY, "ComplexityRouterParams"),
        ...named("src/types/mirrors.ts", "MirrorParams"),
        ...extras,
        ...mocks,
      ],
    ],
    ["model_info", [...named(OPTIONS, "ModelInfo"), ...limits]],
    [
      "Call options",
      [
        ...named(OPTIONS, "CallOptions", "TimeLimits"),
        ...named("src/types/queue.ts", "PriorityOptions"),
        ...named(TENANTS, "RuleCallOptions"),
        ...named("src/types/strategies.ts", "StrategyCallOptions"),
        ...named(VALIDATION, "ValidationCallOptions"),
        ...mocks,
        ...named(MOCKS, "MockTestingOptions"),
      ],
    ],
  ])("has a row for each key of %s, and no other", (heading, keys) => {
    expect(keysOf(text, heading).toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it("says the defaults that hold", () => {
    const settings: Readonly<Record<string, unknown>> = { ...readOptions({ model_list: [] }).settings };
    const wrong = rows(text, "Router options").flatMap(([key = "", , says = ""]) => {
      const name = key.replaceAll("`", "");
      const value = settings[name];
      if (typeof value !== "number" && typeof value !== "boolean" && typeof value !== "string") return [];
      return says === `\`${JSON.stringify(value)}\`` ? [] : [`${name}: ${says}, but it is ${JSON.stringify(value)}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("docs/providers", () => {
  const { text: overview } = readPage("docs/providers/README.md");

  it("has a row for every provider that is not a mere row itself", () => {
    const compatible = new Set(COMPATIBLE.map(({ name }) => name));
    const own = providerNames().filter((name) => !compatible.has(name));
    expect(own.filter((name) => !overview.includes(`| \`${name}/\` |`))).toEqual([]);
  });

  it("has its overview lead to every page", () => {
    const written = ALL.map(({ path }) => path).filter((path) => /^docs\/providers\/[a-z_]+\.md$/.test(path));
    const reached = new Set(links(overview).map((link) => `docs/providers/${link.split("#")[0]}`));
    expect(written.filter((path) => !reached.has(path))).toEqual([]);
  });

  it.each(COMPATIBLE.filter(({ name }) => name !== "openai").map((vendor) => [vendor.name, vendor] as const))(
    "says where %s is and how its variables are called",
    (name, { api_base = "yours", base_env, key_env, needs_key }) => {
      const [row = []] = rows(readPage("docs/providers/compatible.md").text, "Table").filter(
        ([key]) => key === `\`${name}\``,
      );
      const variables = (names: readonly string[]): string => names.map((variable) => `\`${variable}\``).join(", ");
      expect(row.slice(1)).toEqual([
        api_base === "yours" ? api_base : `\`${api_base}\``,
        variables(base_env),
        `${variables(key_env)}${needs_key === false ? " (optional)" : ""}`,
      ]);
    },
  );
});

describe("examples/README.md", () => {
  it("has a row for every example", () => {
    const listed = new Set(links(readPage("examples/README.md").text));
    const files = readdirSync(new URL("examples/", ROOT), { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".ts") && !name.startsWith("support/"));
    expect(files.filter((name) => !listed.has(name))).toEqual([]);
  });
});

describe("docs/README.md", () => {
  it("leads to every page, and README.md leads to it", () => {
    const reached = links(readPage("docs/README.md").text).map((link) => `docs/${link.split("#")[0]}`);
    const pagesOfDocs = ALL.map(({ path }) => path).filter((path) => /^docs\/(?!README)[^/]+$/.test(path));
    expect(pagesOfDocs.filter((path) => !reached.includes(path))).toEqual([]);
    expect(links(readPage("README.md").text)).toContain("docs/README.md");
  });
});

describe("README.md", () => {
  it("can be read in one go", () => {
    expect(readPage("README.md").text.split("\n").length).toBeLessThan(200);
  });

  it("speaks without exclamations", () => {
    const loud = ALL.filter(({ text }) => /\w!(?:\s|$)/.test(prose(text))).map(({ path }) => path);
    expect(loud).toEqual([]);
  });
});
