/** The figures and charts of docs/choosing-a-strategy.md and docs/simulate.md, from simulations. */
import { readFile } from "node:fs/promises";
import { routerOptionsFrom } from "../../src/command/proxy-config.ts";
import { parseYaml } from "../../src/command/yaml-file.ts";
import { drawChart, type Line } from "../../src/simulate/chart.ts";
import { duration, percent } from "../../src/simulate/report-table.ts";
import { type Scenario, simulate, type SimulationFigures } from "../../src/index.ts";
import { strategies } from "../../src/strategies/index.ts";
import { COMPARED, type ComparedScenario, configWith, PLACES } from "./scenarios.ts";

const ROOT = new URL("../../", import.meta.url);
const PAGE = "docs/choosing-a-strategy.md";
const INTRODUCTION = "docs/simulate.md";

/** By path, what each file should hold. */
export async function comparisonFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let page = await readFile(new URL(PAGE, ROOT), "utf8");
  for (const compared of COMPARED) {
    const results = await resultsOf(compared);
    page = withPart(page, compared.name, partOf(compared, results));
    for (const theme of ["light", "dark"] as const)
      files.set(`docs/strategies/${compared.name}-${theme}.svg`, chartOf(compared, results, theme));
  }
  files.set(PAGE, page);
  return files.set(INTRODUCTION, await introduction());
}

interface Result {
  readonly strategy: string;
  readonly figures: SimulationFigures;
}

async function resultsOf({ scenario }: ComparedScenario): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const strategy of strategies().keys())
    results.push({ strategy, figures: (await simulate(configWith(strategy), scenario)).figures });
  return results;
}

function partOf({ name, what }: ComparedScenario, results: readonly Result[]): string {
  const heads = [
    "strategy",
    "answered",
    "p50",
    "p95",
    "p99",
    "attempts per call",
    "cost",
    ...PLACES.map(({ id }) => id),
  ];
  const rows = results.map(({ strategy, figures }) => [
    `\`${strategy}\``,
    percent(figures.success_rate ?? 0),
    duration(figures.latency_ms.p50),
    duration(figures.latency_ms.p95),
    duration(figures.latency_ms.p99),
    (figures.attempts_per_call ?? 0).toFixed(2),
    `$${(figures.cost_usd ?? 0).toFixed(2)}`,
    ...PLACES.map(({ id }) => percent(figures.deployments.find((each) => each.id === id)?.share ?? 0)),
  ]);
  const alt = `For each strategy, the seconds to an answer and the requests to one deployment over two minutes. ${what.replaceAll("`", "")}`;
  return [
    what,
    "",
    ...[heads, heads.map((_, index) => (index === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`),
    "",
    "<picture>",
    `  <source media="(prefers-color-scheme: dark)" srcset="strategies/${name}-dark.svg">`,
    `  <img src="strategies/${name}-light.svg" alt="${alt}">`,
    "</picture>",
  ].join("\n");
}

function chartOf(
  { title, watched, scenario }: ComparedScenario,
  results: readonly Result[],
  theme: "light" | "dark",
): string {
  const step = scenario.bucket ?? 1;
  // What came after the last call began is no minute of the scenario.
  const shown = (figures: SimulationFigures): SimulationFigures["series"] =>
    figures.series.filter(({ at }) => at < (scenario.duration ?? Infinity));
  const lines = (of: (bucket: SimulationFigures["series"][number]) => number | null): readonly Line[] =>
    results.map(({ strategy, figures }, colour) => ({ name: strategy, colour, values: shown(figures).map(of) }));
  const slowest = lines(({ p95_ms }) => (p95_ms === null ? null : p95_ms / 1000));
  const attempts = lines((bucket) => (bucket.attempts[watched] ?? 0) / step);
  return drawChart(
    {
      title,
      step,
      panels: [
        { title: "Seconds to an answer (95th percentile)", lines: slowest, hasLegend: false },
        { title: `Requests per second to ${watched}`, lines: attempts },
      ],
    },
    theme,
  );
}

/** The report of the two files that the introduction shows. */
async function introduction(): Promise<string> {
  const page = await readFile(new URL(INTRODUCTION, ROOT), "utf8");
  const [config, scenario] = await Promise.all(
    [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(
      async ([, yaml = ""]) => (await parseYaml(yaml, INTRODUCTION)).data,
    ),
  );
  const options = routerOptionsFrom(config as Record<string, unknown>, (warning) => {
    throw new Error(`${INTRODUCTION}: ${warning}`);
  });
  const report = await simulate(options, scenario as Scenario);
  const files = `\`\`\`text\n${report.table()}\n\`\`\``;
  return withPart(page, "report", files);
}

/** The page with `content` between the marks of a part. */
function withPart(page: string, name: string, content: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no part "${name}".`);
  return `${page.slice(0, from)}${begin}\n\n${content}\n\n${page.slice(to)}`;
}
