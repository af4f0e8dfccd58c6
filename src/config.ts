/** The router's options: checked as a whole, with all problems reported at once, then frozen. */
import { loggerFrom } from "./callbacks/console-logger.ts";
import type { Alignment } from "./budgets/window.ts";
import { type Clock, systemClock } from "./clock.ts";
import { isPlainObject, type PlainObject, type Report, shown } from "./config/check.ts";
import { readParams } from "./config/litellm-params.ts";
import { checkOptions, withNumbers } from "./config/option-table.ts";
import { settingsFrom } from "./config/settings-from.ts";
import { withoutNulls } from "./fields.ts";
import { ConfigurationError, type ConfigurationProblem } from "./errors.ts";
import { quotedName } from "./secrets.ts";
import { findProvider, providerNames, splitModel } from "./providers/index.ts";
import type { Provider } from "./provider.ts";
import type { Store } from "./stores/store.ts";
import type { TransportSettings } from "./transport/transport-settings.ts";
import { DeploymentIds } from "./routing/catalog/deployment-ids.ts";
import {
  type DeploymentDefinition,
  type Providers,
  resolveDeployment,
  type DeploymentData,
  type ResolvedDeployment,
} from "./routing/catalog/resolve-deployment.ts";
import type { DeploymentView, RouterOptions } from "./types/options.ts";
import type { Environment } from "./types/environment.ts";
import type { Hook } from "./types/events.ts";
import { type EntryContext, readEntry } from "./config/deployment-entry.ts";
import { impliedModels, type KnownNames } from "./config/implied-models.ts";
import { type IgnoredDeployment, readModelList } from "./config/model-list.ts";
import { keptOptions, type LiveSettings, readLiveOptions, readUpdate } from "./config/settings-update.ts";

/** What a router is made from. */
export interface Configuration extends LiveSettings {
  readonly deployments: readonly DeploymentData[];
  readonly ignored: readonly IgnoredDeployment[];
  readonly hooks: readonly Hook[];
  readonly clock: Clock;
  readonly random: () => number;
  readonly prices: RouterOptions["prices"];
  readonly transport: TransportSettings;
  readonly budget_alignment: Alignment;
  readonly store: Store | undefined;
  /**
   * Reads an entry that is added later: one deployment, one for each of several organizations, or none when it is for
   * another environment. `known` tells whether a name can be called. `isTaken` tells whether an id is in use; without it the entry replaces deployments with its ids.
   * @throws ConfigurationError
   */
  readDeployment(
    entry: unknown,
    isTaken?: (id: string) => boolean,
    known?: (name: string) => boolean,
  ): readonly DeploymentData[];
  /**
   * Reads changes of the options `current`, beside the deployments that there are.
   * @throws ConfigurationError
   */
  readUpdate(current: PlainObject, changes: unknown, existing: readonly DeploymentView[]): LiveSettings;
  /**
   * Reads a list that replaces all deployments. `isAlias` tells of names that calls can use beside those of the list.
   * @throws ConfigurationError
   */
  readModelList(entries: unknown, isAlias?: (name: string) => boolean): Pick<Configuration, "deployments" | "ignored">;
  /** Resolves the deployment of a wildcard once the model's name is known. */
  resolve(definition: DeploymentDefinition): ResolvedDeployment;
}

/** The providers of this library. */
const PROVIDERS: Providers = { findProvider, providerNames, splitModel };

/** @throws ConfigurationError with all problems. */
export function readOptions(written: unknown, table: Providers = PROVIDERS): Configuration {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const given = written ?? {};
  if (!isPlainObject(given)) {
    throw new ConfigurationError([{ path: "options", message: `must be an object, got ${shown(given)}` }]);
  }
  const options = withNumbers(withoutNulls(given));
  checkOptions(options, "", report);

  const providers = cached(table);
  const context = entryContext(options, providers, report);
  const { model_list = [], ignore_invalid_deployments } = options;
  const ignores = ignore_invalid_deployments === true;
  const entries = listOfEntries(model_list, report);
  const isAlias = (name: string): boolean => Object.hasOwn(Object(options["model_group_alias"]), name);
  const list = readModelList(entries, context, ignores ? undefined : report, isAlias);

  const ids = list.deployments.map(({ id }) => id);
  const known = { providers, defaults: context.defaults };
  const { aliases, redirects, read } = readLiveOptions(options, { ...known, entries, ids }, report);
  if (problems.length > 0) throw new ConfigurationError(problems, hintFor(problems, entries.length));

  const { hooks = [], clock = systemClock, random = Math.random, agent, fetch, store, prices } = asChecked(options);
  return Object.freeze({
    options: keptOptions(options),
    settings: settingsFrom(options, read),
    aliases,
    redirects,
    ...list,
    hooks: withLogger(hooks, context.env),
    clock,
    random,
    budget_alignment: options["budget_alignment"] === "calendar" ? "calendar" : "first_spend",
    store,
    prices,
    transport: Object.freeze({ env: context.env, agent, fetch, clock }),
    readDeployment: (entry: unknown, isTaken?: (id: string) => boolean, known?: (name: string) => boolean) =>
      readAdded(entry, context, isTaken, known),
    readUpdate: (current: PlainObject, changes: unknown, existing: readonly DeploymentView[]) =>
      readUpdate(current, changes, existing, known),
    readModelList: (given: unknown, isAlias?: (name: string) => boolean) =>
      readNewList(given, context, ignores, isAlias),
    resolve: (definition: DeploymentDefinition) => resolveDeployment(definition, providers, context.env),
  });
}

/** `table`, which makes each provider once: all deployments of a router share it. */
function cached(table: Providers): Providers {
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
  if (params["model"] !== undefined && params["model"] !== null) report(`${path}.model`, "belongs to a deployment");
  return {
    providers,
    env: environment,
    ids: new DeploymentIds(),
    defaults: readParams(params, environment, path, report),
  };
}

function readAdded(
  entry: unknown,
  context: EntryContext,
  isTaken: ((id: string) => boolean) | undefined,
  known: (name: string) => boolean = () => false,
): readonly DeploymentData[] {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const added = readEntry(entry, context, "deployment", report, isTaken);
  const names: KnownNames = {
    has: known,
    missingMessage: (name) => `there is no model group ${quotedName(name)}`,
  };
  const implied = added.flatMap((router) => [
    ...impliedModels({ router, path: "deployment" }, names, context, report).values(),
  ]);
  if (problems.length > 0) throw new ConfigurationError(problems);
  return [...added, ...implied.flat()];
}

function readNewList(
  given: unknown,
  context: EntryContext,
  ignores: boolean,
  isAlias: ((name: string) => boolean) | undefined,
): Pick<Configuration, "deployments" | "ignored"> {
  const problems: ConfigurationProblem[] = [];
  const report: Report = (path, message) => void problems.push({ path, message });
  const entries = listOfEntries(given, report);
  const list = readModelList(entries, context, ignores ? undefined : report, isAlias);
  if (problems.length > 0) throw new ConfigurationError(problems, hintFor(problems, entries.length));
  return list;
}

function listOfEntries(value: unknown, report: Report): readonly unknown[] {
  if (Array.isArray(value)) return value;
  report("model_list", `must be a list of deployments, got ${shown(value)}`);
  return [];
}

const WITHOUT_THEM =
  "The other deployments can be used without these: set ignore_invalid_deployments to true to leave them out.";

/** A first program often has one vendor's key, and copies a list with several vendors. */
function hintFor(problems: readonly ConfigurationProblem[], entries: number): string | undefined {
  const wrong = new Set(problems.map(({ path }) => /^model_list\[\d+\]/.exec(path)?.[0]));
  return wrong.has(undefined) || wrong.size >= entries ? undefined : WITHOUT_THEM;
}

/** The one place where checked options get their types. */
function asChecked(
  options: PlainObject,
): Pick<RouterOptions, "hooks" | "clock" | "random" | "agent" | "fetch" | "store" | "prices"> {
  return options;
}

/** The user's hooks, and the logger that the environment asks for. */
function withLogger(hooks: readonly Hook[], env: Environment): readonly Hook[] {
  const logger = loggerFrom(env);
  return Object.freeze(logger === undefined ? [...hooks] : [...hooks, logger]);
}
