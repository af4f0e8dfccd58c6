/** Reads budgets: those of providers and tags, and the pair of settings of a deployment. */
import type { BudgetLimit } from "../budgets/budget.ts";
import { durationFrom, DURATIONS } from "../budgets/duration.ts";
import type { BudgetSettings } from "../routing/settings.ts";
import { setEntries } from "../fields.ts";
import type { BudgetOptions } from "../types/budgets.ts";
import {
  type Check,
  fields,
  isPlainObject,
  member,
  must,
  named,
  type PlainObject,
  type Report,
  shown,
} from "./check.ts";
import { didYouMean } from "./nearest-name.ts";
import { numberFrom } from "./value-checks.ts";
import { quotedName } from "../secrets.ts";

/** 0 is no limit in LiteLLM, and everywhere else it means that nothing may be spent: it is refused. */
export const dollars: Check = must(
  "a number of US dollars above 0 (for no limit leave it out; model_info.blocked takes a deployment out of rotation)",
  (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
);

export const duration: Check = must(DURATIONS, (value) => durationFrom(value) !== undefined);

const dollarsOrText: Check = (value, path, report) => dollars(numberFrom(value), path, report);

const budget: Check = fields(
  {
    budget_limit: dollarsOrText,
    max_budget: dollarsOrText,
    time_period: duration,
    budget_duration: duration,
  } satisfies Record<keyof BudgetOptions, Check>,
  "field of a budget",
);

/** What a budget's two values are called: in the order in which messages name them. */
const NAMES = { limit: ["budget_limit", "max_budget"], period: ["time_period", "budget_duration"] } as const;

interface KnownProviders {
  findProvider(name: string): unknown;
  providerNames(): readonly string[];
}

/** `provider_budget_config` and `tag_budget_config`. Every problem is reported. */
export function readBudgets(options: PlainObject, providers: KnownProviders, report: Report): BudgetSettings {
  const isProvider = (name: string, path: string): void => {
    if (providers.findProvider(name) !== undefined) return;
    report(path, `unknown provider ${quotedName(name)}${didYouMean(name, providers.providerNames())}`);
  };
  return Object.freeze({
    provider: readTable(options, "provider_budget_config", isProvider, report),
    tag: readTable(options, "tag_budget_config", () => undefined, report),
  });
}

function readTable(
  options: PlainObject,
  option: string,
  checkName: (name: string, path: string) => void,
  report: Report,
): ReadonlyMap<string, BudgetLimit> {
  const table = options[option];
  const limits = new Map<string, BudgetLimit>();
  if (table === undefined) return limits;
  if (!isPlainObject(table)) {
    report(option, `must be an object such as { "openai": { … } }, got ${shown(table)}`);
    return limits;
  }
  for (const [name, written] of setEntries(table)) {
    const path = named(option, name);
    checkName(name, path);
    const limit = readOne(written, path, report);
    if (limit !== undefined) limits.set(name, limit);
  }
  return limits;
}

function readOne(written: unknown, path: string, report: Report): BudgetLimit | undefined {
  let isRight = true;
  const note: Report = (at, message) => {
    isRight = false;
    report(at, message);
  };
  budget(written, path, note);
  if (!isPlainObject(written)) return undefined;
  const limit = numberFrom(either(written, NAMES.limit, path, note));
  const time_period = either(written, NAMES.period, path, note);
  const length = durationFrom(time_period);
  if (!isRight || typeof limit !== "number" || typeof time_period !== "string" || length === undefined)
    return undefined;
  return Object.freeze({ limit, time_period, duration: length });
}

/** The value under either of its names. */
function either(written: PlainObject, [name, other]: readonly [string, string], path: string, report: Report): unknown {
  const [first, second] = [written[name] ?? undefined, written[other] ?? undefined];
  if (first === undefined && second === undefined) report(member(path, name), "is missing");
  if (first !== undefined && second !== undefined && first !== second) {
    report(member(path, other), `is another name for ${name}, which has another value: keep one`);
  }
  return first ?? second;
}

/** One without the other would be no budget. `defaults`: `default_litellm_params`. */
export function checkBudgetPair(params: PlainObject, defaults: PlainObject, path: string, report: Report): void {
  const pair = ["max_budget", "budget_duration"] as const;
  const isSet = (key: string): boolean => (params[key] ?? defaults[key] ?? undefined) !== undefined;
  for (const [index, key] of pair.entries()) {
    const other = pair[1 - index] ?? key;
    if (isSet(other) && !isSet(key)) report(member(path, other), `needs ${key} beside it`);
  }
}
