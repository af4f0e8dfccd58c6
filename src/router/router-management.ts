/** The methods of a router that make no calls: its deployments, what it knows about them, and its settings. */
import { availableDeployment } from "../calls/available.ts";
import { put } from "../config/check.ts";
import { shownSettings } from "../config/settings-update.ts";
import { publicFacts, withoutCredentials } from "../config/without-credentials.ts";
import { get_supported_openai_params } from "../litellm/supported-params.ts";
import type { Strategy } from "../strategies/strategy.ts";
import type { Budgets } from "../types/budgets.ts";
import type { ModelGroupInfo } from "../types/models.ts";
import type {
  CallOptions,
  DeploymentOptions,
  DeploymentView,
  RouterSettings,
  ShownDeployment,
} from "../types/options.ts";
import type { CompletionParams, EmbedParams } from "./call-signatures.ts";
import { groupsAt } from "../routing/catalog/reachable-groups.ts";
import { LitellmNames } from "./litellm-names.ts";
import { type RouterState, tellIgnored } from "./router-state.ts";

export abstract class RouterManagement<Known extends string> extends LitellmNames<Known> {
  readonly #state: RouterState;

  constructor(state: RouterState) {
    super();
    this.#state = state;
  }

  readonly #isKnown = (name: string): boolean => this.#state.catalog.resolve(name) !== undefined;

  /**
   * Adds a deployment, for calls from now on. Returns what was added: several for a list of organizations.
   * @throws ConfigurationError when it is invalid, or when its id exists already.
   */
  addDeployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    const taken = (id: string): boolean => this.#state.catalog.get(id) !== undefined;
    const added = this.#state.configuration
      .readDeployment(deployment, taken, this.#isKnown)
      .map((settled) => this.#state.catalog.add(settled));
    this.#state.budgets.changed(added);
    this.#state.context.queue?.changed();
    return added;
  }

  /**
   * Replaces the deployment with the same id, or adds it. Its health is kept unless its model, address or credentials changed.
   * Returns what was replaced or added; empty when nothing changed.
   * @throws ConfigurationError when it is invalid.
   */
  upsertDeployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    const changed = this.#state.configuration
      .readDeployment(deployment, undefined, this.#isKnown)
      .flatMap((settled) => this.#state.catalog.upsert(settled) ?? []);
    this.#state.budgets.changed(changed);
    this.#state.context.queue?.changed();
    return changed;
  }

  /**
   * Replaces all deployments. One that keeps its id keeps its health too, unless its model, address or credentials changed.
   * Calls in progress go on, and see the new list at their next attempt.
   * @throws ConfigurationError with all problems of the list. Nothing is changed then.
   */
  setModelList(model_list: readonly DeploymentOptions[]): readonly DeploymentView[] {
    const { deployments, ignored } = this.#state.configuration.readModelList(model_list, (name) =>
      this.#state.live.aliases.has(name),
    );
    tellIgnored(ignored, this.#state.context);
    const all = this.#state.catalog.replaceAll(deployments);
    this.#state.budgets.changed(all);
    this.#state.context.queue?.changed();
    return all;
  }

  /**
   * Removes a deployment: no call tries it again, attempts in progress at it continue. Returns it; `undefined` when there
   * is none with that id.
   */
  removeDeployment(id: string): DeploymentView | undefined {
    const removed = this.#state.catalog.remove(id);
    this.#state.budgets.changed([]);
    this.#state.context.queue?.changed();
    return removed;
  }

  /** The deployment with that id; `undefined` when there is none. */
  getDeployment(id: string): DeploymentView | undefined {
    return this.#state.catalog.get(id);
  }

  /** All deployments, in the order in which they were added. */
  getDeployments(): readonly DeploymentView[] {
    return this.#state.catalog.deployments();
  }

  /** Names of groups, and of aliases that are not hidden. */
  getModelNames(): readonly string[] {
    return this.#state.catalog.names();
  }

  /** Ids of all deployments, or of those of one group. */
  getModelIds(model_name?: string): readonly string[] {
    return this.get_model_list(model_name).map(({ id }) => id);
  }

  /** True when there is a deployment with that id. */
  hasModelId(id: string): boolean {
    return this.#state.catalog.get(id) !== undefined;
  }

  /** The first deployment of a group; `undefined` when the group does not exist. */
  getDeploymentByModelGroupName(model_name: string): DeploymentView | undefined {
    return this.get_model_list(model_name)[0];
  }

  /** All deployments of the group to which the deployment with that id belongs; empty when there is none. */
  getModelGroup(id: string): readonly DeploymentView[] {
    const deployment = this.#state.catalog.get(id);
    return deployment === undefined ? [] : this.get_model_list(deployment.model_name);
  }

  /** The settings of a deployment, without its credentials: for logs and pages. `undefined` when there is none. */
  getModelInfo(id: string): ShownDeployment | undefined {
    const deployment = this.#state.catalog.get(id);
    if (deployment === undefined) return undefined;
    const { model_name, litellm_params, model_info } = deployment;
    const facts = { ...publicFacts(model_info), id };
    return { model_name, litellm_params: withoutCredentials(litellm_params), model_info: facts };
  }

  /**
   * What is known of the models of a group or alias, taken together: prices, windows, abilities. `undefined` when there is
   * no such group, or a hidden alias. Loads the table of models.
   */
  async getModelGroupInfo(model_group: string): Promise<ModelGroupInfo | undefined> {
    const { catalog, context } = this.#state;
    const [{ groupInfo }] = await Promise.all([import("./group-info.ts"), context.models.load()]);
    const group = catalog.resolve(model_group);
    const isListed = group?.name === model_group || catalog.names().includes(model_group);
    return group && isListed ? { ...groupInfo(group, get_supported_openai_params), model_group } : undefined;
  }

  /**
   * The deployment that a call would get now. Takes the arguments of a call; sends and counts nothing, so that the next call
   * may get another one.
   * @throws the error that the call would get without fallbacks: `RateLimitError`, `BadRequestError`, …
   */
  getAvailableDeployment(params: CompletionParams<Known> | EmbedParams<Known>, options?: CallOptions): DeploymentView {
    return availableDeployment(params, options, this.#state.context);
  }

  /**
   * Forgets what the router has learnt about its deployments: cooldowns, failures, latencies, requests and tokens of this
   * minute. Calls in progress go on and keep their slots.
   */
  flushCache(): void {
    const { announcer, clock } = this.#state.context;
    const at = clock.now();
    for (const { id, model_name, health } of this.#state.catalog.deployments()) {
      const wasOut = health.circuit.recovery(at) !== undefined;
      health.forget();
      if (wasOut) announcer.tell(() => ({ type: "cooldown_ended", at, deployment_id: id, model_group: model_name }));
    }
    this.#state.context.queue?.changed();
  }

  /** `flushCache`, and `totalCalls`, `successCalls` and `failCalls` begin at 0 again. */
  reset(): void {
    this.flushCache();
    for (const { health } of this.#state.catalog.deployments()) Object.assign(health.tally, { success: 0, failure: 0 });
  }

  /** Attempts that have ended, by `litellm_params.model`, without those that were aborted. */
  get totalCalls(): Readonly<Record<string, number>> {
    return this.#tally(({ success, failure }) => success + failure);
  }

  /** Those of them that succeeded. */
  get successCalls(): Readonly<Record<string, number>> {
    return this.#tally(({ success }) => success);
  }

  /** Those of them that failed. */
  get failCalls(): Readonly<Record<string, number>> {
    return this.#tally(({ failure }) => failure);
  }

  #tally(count: (tally: { readonly success: number; readonly failure: number }) => number): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const { litellm_params, health } of this.#state.catalog.deployments()) {
      const { model } = litellm_params;
      put(sums, model, (Object.hasOwn(sums, model) ? (sums[model] ?? 0) : 0) + count(health.tally));
    }
    return sums;
  }

  /** Picks deployments from now on. The same as `updateSettings({ routing_strategy: strategy })`. */
  setCustomRoutingStrategy(strategy: Strategy): void {
    this.updateSettings({ routing_strategy: strategy });
  }

  /**
   * What the budgets of providers, deployments and tags have spent; with a `store`, what it holds now, or
   * what the router knows when it does not answer within a second. All amounts are US
   * dollars. Without budgets the tables are empty.
   */
  getBudgets(): Promise<Budgets> {
    return this.#state.budgets.report();
  }

  /** The settings as they hold, `null` where none is set. Credentials of fallback entries are masked. */
  getSettings(): RouterSettings {
    return shownSettings(this.#state.live);
  }

  /**
   * Changes settings, for calls from now on and for the next attempt of those in progress. `null` sets one back to its
   * default. Health, slots and calls are kept.
   * @throws ConfigurationError with every problem. Nothing is changed then.
   */
  updateSettings(changes: Partial<RouterSettings>): void {
    const { options } = this.#state.live;
    this.#state.live = this.#state.configuration.readUpdate(options, changes, this.#state.catalog.deployments());
    const { aliases, redirects, settings } = this.#state.live;
    this.#state.catalog.useAliases(aliases, redirects);
    this.#state.context.budget.share = settings.retry_budget;
    this.#state.context.hedges.share = settings.hedge_budget;
    this.#state.budgets.changed([]);
    this.#state.context.queue?.changed();
  }

  /** LiteLLM's name for `getDeployments`; with a name, only the deployments of that group or alias. */
  get_model_list(model_name?: string): readonly DeploymentView[] {
    if (model_name === undefined) return this.getDeployments();
    const own = this.#state.catalog.deployments().filter((deployment) => deployment.model_name === model_name);
    return own.length > 0
      ? own
      : groupsAt(model_name, this.#state.context.resolve).flatMap((group) => group.deployments);
  }
}
