import { strategies } from "../strategies/index.ts";
import { simpleShuffle } from "../strategies/simple-shuffle.ts";
import type { Strategy, StrategyArgs } from "../strategies/strategy.ts";
import type { Settings } from "../routing/settings.ts";
import { fields, isObject, isPlainObject, must, named, type PlainObject, type Report, shown } from "./check.ts";
import { withoutNulls } from "../fields.ts";
import { quotedName } from "../secrets.ts";
import type { ModelNames } from "./model-names.ts";
import { didYouMean } from "./nearest-name.ts";
import { amount, limit, numberFrom } from "./value-checks.ts";

/** What is read of the strategies. */
export type StrategySettings = Pick<Settings, "strategy" | "model_group_strategy" | "strategies">;

/** Reads `routing_strategy`, its arguments, and the strategies of single groups. */
export function readStrategies(options: PlainObject, names: ModelNames, report: Report): StrategySettings {
  const { routing_strategy = "simple-shuffle", routing_strategy_args, model_group_strategy } = options;
  const ours = strategies(readArgs(routing_strategy_args, report));
  return {
    strategy: readStrategy(routing_strategy, ours, "routing_strategy", report),
    model_group_strategy: readGroupStrategies(model_group_strategy, ours, names, report),
    strategies: ours,
  };
}

const ARGS: Readonly<Record<keyof StrategyArgs, Parameters<typeof fields>[0][string]>> = {
  ttl: limit,
  lowest_latency_buffer: amount,
  max_latency_list_size: must(
    "an integer from 1 to 100",
    (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100,
  ),
  ttft_percentile: must("a number above 0, up to 1", (value) => typeof value === "number" && value > 0 && value <= 1),
};

function readArgs(value: unknown, report: Report): StrategyArgs {
  const path = "routing_strategy_args";
  if (value === undefined) return {};
  if (!isPlainObject(value)) {
    report(path, `must be an object such as { "ttl": 3600 }, got ${shown(value)}`);
    return {};
  }
  const args = Object.fromEntries(Object.entries(withoutNulls(value)).map(([key, each]) => [key, numberFrom(each)]));
  fields(ARGS, "argument")(args, path, report);
  return args;
}

function readGroupStrategies(
  value: unknown,
  ours: StrategySettings["strategies"],
  names: ModelNames,
  report: Report,
): ReadonlyMap<string, Strategy> {
  const path = "model_group_strategy";
  const found = new Map<string, Strategy>();
  if (value === undefined) return found;
  if (!isPlainObject(value)) report(path, `must be an object such as { "main": "least-busy" }, got ${shown(value)}`);
  for (const [group, choice] of Object.entries(isPlainObject(value) ? withoutNulls(value) : {})) {
    if (!names.has(group)) report(named(path, group), names.missingMessage(group));
    found.set(group, readStrategy(choice, ours, named(path, group), report));
  }
  return found;
}

function readStrategy(value: unknown, ours: StrategySettings["strategies"], path: string, report: Report): Strategy {
  const problem = strategyProblem(value);
  if (problem !== undefined) report(path, problem);
  return (typeof value === "string" ? ours.get(value) : ownStrategy(value)) ?? simpleShuffle;
}

/** A call may name a strategy: its check makes none. */
const NAMES: readonly string[] = [...strategies().keys()];
const CHOICE = `; there are ${NAMES.map((name) => JSON.stringify(name)).join(", ")}, and your own: { name, pick }`;

/** What is wrong with the value of `routing_strategy`; `undefined` when nothing is. */
export function strategyProblem(value: unknown): string | undefined {
  if (ownStrategy(value) !== undefined || (typeof value === "string" && NAMES.includes(value))) return undefined;
  if (typeof value !== "string") return `must be a strategy or the name of one, got ${shown(value)}${CHOICE}`;
  const hint = didYouMean(value, NAMES);
  return `unknown strategy ${hint === "" ? `${shown(value)}${CHOICE}` : `${quotedName(value)}${hint}`}`;
}

function ownStrategy(value: unknown): Strategy | undefined {
  return isStrategy(value) ? value : undefined;
}

function isStrategy(value: unknown): value is Strategy {
  if (!isObject(value)) return false;
  return typeof Reflect.get(value, "name") === "string" && typeof Reflect.get(value, "pick") === "function";
}
