/** The process that measures how routing costs grow: with deployments in a group, and with groups. Prints JSON. */
import { checkCall } from "../src/calls/check-call.ts";
import { CallMaker } from "../src/calls/make-call.ts";
import { CallsByProvider } from "../src/providers/calls.ts";
import { Router } from "../src/router.ts";
import type { RouterOptions } from "../src/types/options.ts";
import { strategies } from "../src/strategies/index.ts";
import type { CallContext } from "../src/routing/router-context.ts";
import { askFor, makeEngine, routeOnce, selectOnce } from "./engine.ts";
import { median } from "./statistics.ts";

/** Microseconds of processor time a call, but for construction and bytes. */
export interface GrowthRow {
  readonly size: number;
  readonly select_us: number;
  readonly route_us: number;
  /** A whole call through a transport that answers at once: checking, routing, translating, reading. */
  readonly call_us: number;
  /** Makes a router, milliseconds. */
  readonly construct_ms: number;
  readonly bytes_per_deployment: number;
}

export interface Growth {
  readonly deployments: readonly GrowthRow[];
  readonly groups: readonly GrowthRow[];
  /** With a thousand groups: how else a name can be found. */
  readonly names: readonly { readonly kind: string; readonly select_us: number }[];
  readonly strategies: readonly StrategyRow[];
}

/** A choice among 1,000 deployments that have all answered before. */
export interface StrategyRow {
  readonly strategy: string;
  readonly select_us: number;
  /** The same with rpm and tpm on every deployment, context windows checked, and the table of models loaded. */
  readonly checked_us: number;
}

const quick = process.argv.includes("--quick");
const SPELL_US = quick ? 40_000 : 250_000;
const SPELLS = quick ? 3 : 7;

/** Median over several spells, each of at least so much processor time. */
async function cpuOf(work: (turn: number) => Promise<void> | void): Promise<number> {
  for (let turn = 0; turn < 200; turn += 1) await work(turn);
  const spells: number[] = [];
  for (let spell = 0; spell < SPELLS; spell += 1) {
    const start = process.cpuUsage();
    let turns = 0;
    let used = 0;
    while (used < SPELL_US) {
      for (let step = 0; step < 50; step += 1) {
        const done = work(turns++);
        if (done !== undefined) await done;
      }
      const { user, system } = process.cpuUsage(start);
      used = user + system;
    }
    spells.push(used / turns);
  }
  return median(spells);
}

function deployments(group: string, count: number): NonNullable<RouterOptions["model_list"]>[number][] {
  return Array.from({ length: count }, (_, index) => ({
    model_name: group,
    litellm_params: { model: "gpt-4o", api_base: `http://127.0.0.1:9/${group}/${index}`, api_key: "sk-bench" },
    model_info: { id: `${group}-${index}` },
  }));
}

function heap(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Run with --expose-gc.");
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

/** The options exist before and after: what is weighed is what the router makes of them. */
function construct(options: RouterOptions, count: number): { construct_ms: number; bytes_per_deployment: number } {
  const before = heap();
  const start = performance.now();
  const router = new Router(options);
  const construct_ms = performance.now() - start;
  const bytes_per_deployment = (heap() - before) / count;
  router.close();
  return { construct_ms, bytes_per_deployment };
}

async function row(size: number, options: RouterOptions, names: readonly string[]): Promise<GrowthRow> {
  const built = construct(options, options.model_list?.length ?? 0);
  const engine = makeEngine(options);
  const asks = names.map(askFor);
  const providers = new CallsByProvider();
  const context = { ...engine, callsTo: (name: string) => providers.get(name), hooks: [], isClosed: () => false };
  const calls = new CallMaker(context);
  const params = names.map((model) => ({ model, messages: [{ role: "user", content: "Hi" }] }));
  const each = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
  return {
    size,
    select_us: await cpuOf((turn) => selectOnce(engine, each(asks, turn))),
    route_us: await cpuOf((turn) => routeOnce(engine, each(asks, turn))),
    call_us: await cpuOf(
      async (turn) => void (await calls.complete(checkCall(each(params, turn), undefined, "chat", context))),
    ),
    ...built,
  };
}

async function growDeployments(): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const size of [1, 10, 20, 100, 1000, 10_000]) {
    rows.push(await row(size, { model_list: deployments("main", size) }, ["main"]));
  }
  return rows;
}

async function growGroups(): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const size of [1, 10, 100, 1000]) {
    const names = Array.from({ length: size }, (_, index) => `group-${index}`);
    rows.push(await row(size, { model_list: names.flatMap((name) => deployments(name, 1)) }, names));
  }
  return rows;
}

async function growStrategies(): Promise<StrategyRow[]> {
  const list = deployments("main", 1000);
  const limited = list.map((entry, index) => ({ ...entry, rpm: 1e6, tpm: 1e9 + index }));
  const rows: StrategyRow[] = [];
  for (const strategy of strategies().keys()) {
    const plain = await warmEngine({ model_list: list, routing_strategy: strategy });
    const checked = await warmEngine({
      model_list: limited,
      routing_strategy: strategy,
      enable_pre_call_checks: true,
    });
    rows.push({
      strategy,
      select_us: await cpuOf(() => selectOnce(plain, askFor("main"))),
      checked_us: await cpuOf(() => selectOnce(checked, askFor("main"))),
    });
  }
  return rows;
}

/** Every deployment has answered some calls: what a strategy reads is there. */
async function warmEngine(options: RouterOptions): Promise<CallContext> {
  const engine = makeEngine(options);
  await engine.models.load();
  for (let turn = 0; turn < 3000; turn += 1) routeOnce(engine, askFor("main"));
  return engine;
}

async function growNames(): Promise<Growth["names"]> {
  const names = Array.from({ length: 1000 }, (_, index) => `group-${index}`);
  const engine = makeEngine({
    model_list: [
      ...names.flatMap((name) => deployments(name, 1)),
      ...Array.from({ length: 100 }, (_, index) => ({
        model_name: `team-${index}/*`,
        litellm_params: { model: "openai/*", api_base: "http://127.0.0.1:9/v1", api_key: "sk-bench" },
      })),
    ],
    model_group_alias: { alias: "group-500" },
  });
  const cost = (name: (turn: number) => string): Promise<number> =>
    cpuOf((turn) => selectOnce(engine, askFor(name(turn))));
  return [
    { kind: "a group's own name", select_us: await cost(() => "group-500") },
    { kind: "an alias", select_us: await cost(() => "alias") },
    { kind: "a deployment's id", select_us: await cost(() => "group-500-0") },
    { kind: "a wildcard, the name asked before", select_us: await cost(() => "team-7/gpt-4o") },
    { kind: "a wildcard, a new name each time", select_us: await cost((turn) => `team-7/model-${turn % 50_000}`) },
  ];
}

const growth: Growth = {
  deployments: await growDeployments(),
  groups: await growGroups(),
  names: await growNames(),
  strategies: await growStrategies(),
};
console.log(JSON.stringify(growth));
