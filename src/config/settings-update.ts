/** Reading and changing the settings of a router that is in use. */
import { ConfigurationError, type ConfigurationProblem } from "../errors.ts";
import { withoutNulls } from "../fields.ts";
import type { Alias } from "../routing/catalog/catalog.ts";
import type { Redirect } from "../routing/catalog/redirect.ts";
import type { Providers } from "../routing/catalog/resolve-deployment.ts";
import type { Settings } from "../routing/settings.ts";
import { MASK } from "../secrets.ts";
import type { DeploymentView, RouterSettings } from "../types/options.ts";
import { readAliases } from "./aliases.ts";
import { readBudgets } from "./budgets.ts";
import { isPlainObject, type PlainObject, type Report, shown } from "./check.ts";
import { excessOf } from "../nesting.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import { readGroupOptions } from "./group-options.ts";
import { ModelNames } from "./model-names.ts";
import { checkOptions, FIXED, SETTING_NAMES, withNumbers } from "./option-table.ts";
import { type ReadOptions, settingsFrom } from "./settings-from.ts";
import { readExperiments } from "./splits.ts";
import { withoutCredentials } from "./without-credentials.ts";

/** What the options come to that may change. */
export interface LiveSettings {
  /** As they were given, without those that belong to the router as long as it lives. */
  readonly options: PlainObject;
  readonly settings: Settings;
  readonly aliases: ReadonlyMap<string, Alias>;
  /** By the name that is called. */
  readonly redirects: ReadonlyMap<string, Redirect>;
}

/** What is known about the models that options may name. */
export interface KnownModels {
  readonly entries: readonly unknown[];
  /** Ids of the deployments. */
  readonly ids: readonly string[];
  readonly providers: Providers;
  /** `default_litellm_params`, read. */
  readonly defaults: PlainObject;
}

/** Reads the options that may change. Every problem is reported. */
export function readLiveOptions(
  options: PlainObject,
  { entries, ids, providers, defaults }: KnownModels,
  report: Report,
): Pick<LiveSettings, "aliases" | "redirects"> & { readonly read: ReadOptions } {
  const { model_group_alias = {} } = options;
  const own = isPlainObject(model_group_alias) ? Object.keys(model_group_alias) : [];
  const names = new ModelNames(entries, own, providers, ids);
  const aliases = readAliases(model_group_alias, names, "model_group_alias", report);
  const budgets = readBudgets(options, providers, report);
  const weighted = [...aliases].flatMap(([name, { redirect }]) =>
    redirect === undefined ? [] : [[name, redirect] as const],
  );
  const redirects = readExperiments(options["experiments"], new Map(weighted), names, report);
  return { aliases, redirects, read: { ...readGroupOptions(options, names, defaults, report), budgets } };
}

/** Keeps what was given, so that a later change by the user changes nothing. What has state stays as it is. */
export function keptOptions(options: PlainObject): PlainObject {
  const given = SETTING_NAMES.filter((key) => options[key] !== undefined);
  return Object.freeze(
    Object.fromEntries(given.map((key) => [key, STATEFUL.has(key) ? options[key] : frozenCopy(options[key])])),
  );
}

const STATEFUL: ReadonlySet<string> = new Set([
  "filters",
  "route_call",
  "routing_strategy",
  "model_group_strategy",
  "tenant_by",
  "token_counter",
  "validate",
]);

/**
 * The settings after `changes`. `null` sets an option back to its default; `undefined` leaves it.
 * @throws ConfigurationError with every problem that the changes make. Nothing has changed then.
 */
export function readUpdate(
  current: PlainObject,
  changes: unknown,
  deployments: readonly DeploymentView[],
  known: Pick<KnownModels, "providers" | "defaults">,
): LiveSettings {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  if (!isPlainObject(changes)) {
    throw new ConfigurationError([{ path: "settings", message: `must be an object, got ${shown(changes)}` }]);
  }
  const given = withNumbers(Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)));
  for (const key of Object.keys(given)) checkChange(key, given[key], report);
  const options = withoutNulls({ ...current, ...without(given, Object.keys(FIXED)) });
  const models = { ...known, entries: deployments.map(entryOf), ids: deployments.map(({ id }) => id) };
  checkOptions(options, "", report);
  const { aliases, redirects, read } = readLiveOptions(options, models, report);
  // A group that was removed since is no fault of this change.
  const old = new Set(problemsOf(current, models));
  const fresh = problems.filter((problem) => !old.has(textOf(problem)));
  if (fresh.length > 0) throw new ConfigurationError(fresh);
  return { options: keptOptions(options), settings: settingsFrom(options, read), aliases, redirects };
}

function checkChange(key: string, value: unknown, report: Report): void {
  const isFixed = (name: string): name is keyof typeof FIXED => Object.hasOwn(FIXED, name);
  if (isFixed(key)) report(key, FIXED[key]);
  else if (excessOf(value, isData) === undefined && holdsMask(value)) report(key, SHOWN_MASK);
}

const SHOWN_MASK = `has ${JSON.stringify(MASK)} where getSettings hides a credential: write the credential itself`;

function holdsMask(value: unknown): boolean {
  if (!isData(value)) return value === MASK;
  return Object.values(Object(value)).some(holdsMask);
}

function without(fields: PlainObject, keys: readonly string[]): PlainObject {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}

function problemsOf(options: PlainObject, models: KnownModels): readonly string[] {
  const found: string[] = [];
  const report: Report = (path, message) => void found.push(textOf({ path, message }));
  checkOptions(options, "", report);
  readLiveOptions(options, models, report);
  return found;
}

function textOf({ path, message }: ConfigurationProblem): string {
  return `${path}: ${message}`;
}

/** An entry of `model_list`, as far as names are concerned. */
function entryOf({ id, model_name, litellm_params }: DeploymentView): PlainObject {
  return { model_name, litellm_params, model_info: { id } };
}

/** The settings as they hold, in LiteLLM's order, without credentials. */
export function shownSettings({ options, settings }: LiveSettings): RouterSettings {
  const values: PlainObject = { ...settings, routing_strategy: "simple-shuffle", model_group_alias: null, ...options };
  const entries = SETTING_NAMES.map((key) => [key, shownSetting(key, options[key] ?? defaultOf(key, values))]);
  // Every name of a setting is there.
  return Object.fromEntries(entries) as RouterSettings;
}

/** Settings keep tables of fallbacks; a table that was not given is no list. */
function defaultOf(key: string, values: PlainObject): unknown {
  const value = values[key] ?? null;
  return value instanceof Map ? null : value;
}

/** Fallback entries may have keys; nothing else that can be set has. */
function shownSetting(key: string, value: unknown): unknown {
  if (!key.endsWith("fallbacks") || !Array.isArray(value)) return value;
  return value.map((entry: unknown) => (isPlainObject(entry) ? shownMap(entry) : entry));
}

function shownMap(map: PlainObject): PlainObject {
  const shownTarget = (target: unknown): unknown => (isPlainObject(target) ? withoutCredentials(target) : target);
  const entries = Object.entries(map).map(([group, targets]) => [
    group,
    Array.isArray(targets) ? targets.map(shownTarget) : targets,
  ]);
  return Object.fromEntries(entries);
}
