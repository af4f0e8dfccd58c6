/** The router's options: checked as a whole, with every problem reported at once, then frozen. */
import { type Clock, systemClock } from "./clock.ts";
import { readAliases } from "./config/aliases.ts";
import { isPlainObject, named, type PlainObject, type Report, shown } from "./config/check.ts";
import { readFallbacks, readGroup } from "./config/fallbacks.ts";
import { frozenCopy } from "./config/frozen-copy.ts";
import { readParams } from "./config/litellm-params.ts";
import { type EntryContext, ownId, readEntry } from "./config/model-list.ts";
import { ModelNames } from "./config/model-names.ts";
import { checkOptions } from "./config/option-table.ts";
import { isRetryPolicy } from "./config/policies.ts";
import { settingsFrom, type Read } from "./config/settings-from.ts";
import { readStrategy } from "./config/strategy-option.ts";
import { ConfigurationError, type ConfigurationProblem } from "./errors.ts";
import { findProvider, providerNames, splitModel } from "./providers/index.ts";
import type { Provider } from "./provider.ts";
import type { TransportSettings } from "./transport/transport-settings.ts";
import type { Alias } from "./routing/catalog/catalog.ts";
import {
  type DeploymentDefinition,
  type Providers,
  resolveDeployment,
  type DeploymentData,
  type ResolvedDeployment,
} from "./routing/catalog/resolve-deployment.ts";
import type { FallbackTable, Settings } from "./routing/settings.ts";
import type { RetryPolicy, RouterOptions } from "./types/options.ts";
import { requestDefaults } from "./param-kinds.ts";
import type { Environment } from "./types/environment.ts";
import type { Hook } from "./types/events.ts";

/** A deployment that was left out under `ignore_invalid_deployments`. */
export interface IgnoredDeployment {
  readonly model_name: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** Everything a router is made of. */
export interface Configuration {
  readonly settings: Settings;
  readonly deployments: readonly DeploymentData[];
  readonly aliases: ReadonlyMap<string, Alias>;
  readonly ignored: readonly IgnoredDeployment[];
  readonly hooks: readonly Hook[];
  readonly clock: Clock;
  readonly random: () => number;
  readonly transport: TransportSettings;
  /**
   * Reads an entry that is added later: one deployment, several with several organizations, none when it is for another
   * environment. `taken` says which ids there are; without it the entry replaces the deployments with its ids.
   * @throws ConfigurationError
   */
  readDeployment(entry: unknown, taken?: (id: string) => boolean): readonly DeploymentData[];
  /** Settles what a wildcard stands for once the name is known. */
  resolve(definition: DeploymentDefinition): ResolvedDeployment;
}

/** The providers of this library. */
const PROVIDERS: Providers = { findProvider, providerNames, splitModel };

/** @throws ConfigurationError with every problem there is. */
export function readOptions(options: unknown, table: Providers = PROVIDERS): Configuration {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  if (!isPlainObject(options)) {
    throw new ConfigurationError([{ path: "options", message: `must be an object, got ${shown(options)}` }]);
  }
  checkOptions(options, "", report);

  const providers = asking(table);
  const context = entryContext(options, providers, report);
  const { model_list, ignore_invalid_deployments, model_group_alias = {} } = options;
  const entries: readonly unknown[] = Array.isArray(model_list) ? model_list : [];
  if (!Array.isArray(model_list)) report("model_list", `must be a list of deployments, got ${shown(model_list)}`);
  const list = readModelList(entries, context, ignore_invalid_deployments === true ? undefined : report);

  const names = new ModelNames(
    entries,
    isPlainObject(model_group_alias) ? Object.keys(model_group_alias) : [],
    providers,
  );
  const aliases = readAliases(model_group_alias, names, "model_group_alias", report);
  const read = readTables(options, names, context.underlying, report);
  if (problems.length > 0) throw new ConfigurationError(problems);

  const { hooks = [], clock = systemClock, random = Math.random, agent, fetch } = asChecked(options);
  return Object.freeze({
    settings: settingsFrom(options, read),
    ...list,
    aliases,
    hooks: Object.freeze([...hooks]),
    clock,
    random,
    transport: Object.freeze({ env: context.env, agent, fetch, clock }),
    readDeployment: (entry: unknown, taken?: (id: string) => boolean) => readLater(entry, context, taken),
    resolve: (definition: DeploymentDefinition) => resolveDeployment(definition, providers, context.env),
  });
}

/** The same table, asked once for each provider: all deployments of a router share it. */
function asking(table: Providers): Providers {
  const found = new Map<string, Provider | undefined>();
  return {
    ...table,
    findProvider(name) {
      if (!found.has(name)) found.set(name, table.findProvider(name));
      return found.get(name);
    },
  };
}

function entryContext(options: PlainObject, providers: Providers, report: Report): EntryContext {
  const { env = process.env, default_litellm_params = {} } = options;
  const environment: Environment = Object.freeze({ ...(typeof env === "object" ? env : {}) });
  const path = "default_litellm_params";
  if (!isPlainObject(default_litellm_params)) report(path, `must be an object, got ${shown(default_litellm_params)}`);
  const params = isPlainObject(default_litellm_params) ? default_litellm_params : {};
  if ("model" in params) report(`${path}.model`, "belongs to a deployment");
  return {
    providers,
    env: environment,
    underlying: readParams(params, environment, path, report),
  };
}

/** Without `report`, entries with problems are left out instead. */
function readModelList(
  entries: readonly unknown[],
  context: EntryContext,
  report: Report | undefined,
): Pick<Configuration, "deployments" | "ignored"> {
  const ids = new Set<string>();
  const numbered: EntryContext = { ...context, numbers: new Map() };
  const ignored: IgnoredDeployment[] = [];
  const deployments = entries.flatMap((entry, index) => {
    const problems: ConfigurationProblem[] = [];
    const note: Report = report ?? ((path, message) => void problems.push({ path, message }));
    const settled = readEntry(entry, numbered, `model_list[${index}]`, note, (id) => ids.has(id));
    for (const { id } of settled) ids.add(id);
    // Of two wrong entries with one id that is said too. One that is left out does not keep its id from others.
    const id = ownId(entry);
    if (report !== undefined && id !== undefined) ids.add(id);
    if (problems.length > 0)
      ignored.push(Object.freeze({ model_name: nameOf(entry), problems: Object.freeze(problems) }));
    return settled;
  });
  return { deployments: Object.freeze(deployments), ignored: Object.freeze(ignored) };
}

function nameOf(entry: unknown): string {
  const name = isPlainObject(entry) ? entry["model_name"] : undefined;
  return typeof name === "string" ? name : "";
}

/** The options that name model groups, and the few others that are more than a value. */
function readTables(options: PlainObject, names: ModelNames, underlying: PlainObject, report: Report): Read {
  const table = (key: keyof RouterOptions): FallbackTable | undefined =>
    options[key] === undefined ? undefined : readFallbacks(options[key], names, key, report);
  const { routing_strategy = "simple-shuffle" } = options;
  return {
    fallbacks: table("fallbacks") ?? new Map(),
    default_fallbacks: readDefaultFallbacks(options["default_fallbacks"], names, report),
    context_window_fallbacks: table("context_window_fallbacks"),
    content_policy_fallbacks: table("content_policy_fallbacks"),
    model_group_retry_policy: readGroupPolicies(options["model_group_retry_policy"], names, report),
    strategy: readStrategy(routing_strategy, "routing_strategy", report),
    default_litellm_params: requestDefaults(underlying),
  };
}

function readDefaultFallbacks(value: unknown, names: ModelNames, report: Report): readonly string[] {
  const path = "default_fallbacks";
  if (value === undefined) return [];
  if (!Array.isArray(value)) report(path, `must be a list of model groups, got ${shown(value)}`);
  const targets: readonly unknown[] = Array.isArray(value) ? value : [];
  return Object.freeze(targets.flatMap((target, index) => readGroup(target, names, `${path}[${index}]`, report) ?? []));
}

function readGroupPolicies(value: unknown, names: ModelNames, report: Report): ReadonlyMap<string, RetryPolicy> {
  const path = "model_group_retry_policy";
  const policies = new Map<string, RetryPolicy>();
  if (value === undefined) return policies;
  if (!isPlainObject(value)) report(path, `must be an object such as { "main": { … } }, got ${shown(value)}`);
  for (const [group, policy] of Object.entries(isPlainObject(value) ? value : {})) {
    if (!names.has(group)) report(named(path, group), names.missing(group));
    if (isRetryPolicy(policy, named(path, group), report)) policies.set(group, frozenCopy(policy));
  }
  return policies;
}

function readLater(
  entry: unknown,
  context: EntryContext,
  taken: ((id: string) => boolean) | undefined,
): readonly DeploymentData[] {
  const problems: ConfigurationProblem[] = [];
  const settled = readEntry(entry, context, "deployment", (path, message) => problems.push({ path, message }), taken);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return settled;
}

/** Every key and value has been checked by now. */
function asChecked(options: PlainObject): Pick<RouterOptions, "hooks" | "clock" | "random" | "agent" | "fetch"> {
  return options;
}
