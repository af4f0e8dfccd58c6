/** The router. With `engine.ts`, which it loads with the first call, the only file that knows all concrete parts. */
import type { Ask, AskAnyhow } from "./batch/batches.ts";
import type { CompletionStream } from "./calls/completion-stream.ts";
import { CallHandle, PendingStream } from "./calls/pending-stream.ts";
import { asksForStream } from "./calls/read-call.ts";
import { type CheckContext, isChanging } from "./calls/check-call.ts";
import { availableDeployment } from "./calls/available.ts";
import { explain } from "./calls/explain.ts";
import { RouterCalls } from "./calls/router-calls.ts";
import { type Configuration, readOptions } from "./config.ts";
import { put } from "./config/check.ts";
import { guardedClock, guardedRandom } from "./config/guarded.ts";
import type { Engine } from "./engine.ts";
import { type LiveSettings, shownSettings } from "./config/settings-update.ts";
import { publicFacts, withoutCredentials } from "./config/without-credentials.ts";
import { Announcer } from "./hooks.ts";
import { LazyModule } from "./lazy-module.ts";
import { RetryBudget } from "./routing/itinerary/retry-budget.ts";
import { callIds } from "./routing/call-id.ts";
import { Catalog } from "./routing/catalog/catalog.ts";
import { Health } from "./routing/health/health.ts";
import { HedgeBudget } from "./routing/attempt/hedge-budget.ts";
import type { BatchOptions, BatchResult, FastestBatch, ModelsBatch, Prompt, PromptsBatch } from "./types/batches.ts";
import type { Strategy } from "./strategies/strategy.ts";
import type { Explanation } from "./types/explanation.ts";
import type {
  ChatCompletion,
  ChatParams,
  EmbeddingParams,
  EmbeddingResponse,
  OwnParams,
  Routed,
} from "./types/openai.ts";
import type {
  CallOptions,
  DeploymentOptions,
  DeploymentView,
  Matching,
  RouterOptions,
  RouterSettings,
  ShownDeployment,
} from "./types/options.ts";

/** Retries that are always allowed within ten seconds. */
const RETRY_FLOOR = 10;

/** A model's name: an editor completes those of the options, and any other string is accepted. */
export type ModelName<Known extends string> = Matching<Known> | (string & {});

/** Parameters of a completion. Call options may be among them, as in LiteLLM. */
export type CompletionParams<Known extends string = string> = ChatParams &
  OwnParams &
  Omit<CallOptions, "signal"> & { model: ModelName<Known>; stream?: boolean | null | undefined };
/** Parameters of a streamed completion. */
export type StreamingParams<Known extends string = string> = CompletionParams<Known> & { stream: true };
/** Parameters of a completion that is not streamed. */
export type PlainParams<Known extends string = string> = CompletionParams<Known> & {
  stream?: false | null | undefined;
};

/** Parameters of an embedding. */
export type EmbedParams<Known extends string = string> = EmbeddingParams &
  OwnParams &
  Omit<CallOptions, "signal"> & { model: ModelName<Known> };

/**
 * The signatures of a router's calls, as methods, so that a router with known models can be passed where any router is
 * expected.
 */
interface Calls<Known extends string> {
  /**
   * One streamed completion: a `PendingStream`, which can be awaited for a `CompletionStream` or iterated directly. Rejects
   * with one `RouterError`, with the reason of your abort, or with what a `beforeCall` hook threw.
   */
  complete(params: StreamingParams<Known>, options?: CallOptions): PendingStream;
  /**
   * One completion: resolves to OpenAI's `ChatCompletion` with `router_metadata`. Rejects with one `RouterError`, with the
   * reason of your abort, or with what a `beforeCall` hook threw. Times in `options` are in seconds.
   */
  complete(params: PlainParams<Known>, options?: CallOptions): Promise<Routed<ChatCompletion>>;
  /** One completion, streamed if `stream` is true. */
  complete(params: CompletionParams<Known>, options?: CallOptions): Promise<Routed<ChatCompletion>> | PendingStream;
  /** Embeddings in OpenAI's format, with the same routing, failover and errors. Times in `options` are in seconds. */
  embed(params: EmbedParams<Known>, options?: CallOptions): Promise<Routed<EmbeddingResponse>>;
}

/** The type of `router.completion`: a completion, or a stream with `stream: true`. */
export type Complete<Known extends string = string> = Calls<Known>["complete"];

/** The type of `router.embedding`: embeddings of one string or of several. */
export type Embed<Known extends string = string> = Calls<Known>["embed"];

/**
 * Sends calls to the deployments of model groups, with failover, retries, fallbacks and cooldowns. Create one router and keep
 * it: it remembers the health of its deployments, and two routers share nothing.
 *
 * @example
 * const router = new Router({
 *   model_list: [
 *     { model_name: "main", litellm_params: { model: "gpt-4o" } },
 *     { model_name: "main", litellm_params: { model: "anthropic/claude-sonnet-4-5" } },
 *   ],
 * });
 * const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
 */
export class Router<
  const Name extends string = string,
  const Alias extends string = never,
  const Id extends string = never,
> {
  readonly #configuration: Configuration;
  #live: LiveSettings;
  readonly #catalog: Catalog;
  readonly #context: CheckContext;
  /** Loaded with the first call: a program that starts has none to make yet. */
  readonly #engine: LazyModule<Engine>;
  #isClosed = false;
  /** The calls of a batch. */
  readonly #ask: Ask;
  readonly #askAnyhow: AskAnyhow;

  /**
   * One completion. Resolves to OpenAI's `ChatCompletion`; with `stream: true` returns a `PendingStream`, which can be awaited
   * for a `CompletionStream` or iterated directly. Rejects with one `RouterError`, with the reason of your abort, or with what
   * a `beforeCall` hook threw.
   */
  readonly completion: Complete<Name | Alias | Id>;
  /** LiteLLM's name for `completion`. */
  readonly acompletion: Complete<Name | Alias | Id>;
  /** Embeddings in OpenAI's format, with the same routing, failover and errors. */
  readonly embedding: Embed<Name | Alias | Id>;
  /** LiteLLM's name for `embedding`. */
  readonly aembedding: Embed<Name | Alias | Id>;
  /** The `openai` client's shape: `router.chat.completions.create(…)`. */
  readonly chat: {
    readonly completions: {
      /** `router.completion`, in the place where the `openai` client has it. */
      readonly create: Complete<Name | Alias | Id>;
    };
  };
  /** The `openai` client's shape: `router.embeddings.create(…)`. */
  readonly embeddings: {
    /** `router.embedding`, in the place where the `openai` client has it. */
    readonly create: Embed<Name | Alias | Id>;
  };

  /**
   * A router over the deployments of `model_list`. Times are in seconds. Nothing is sent.
   * @throws ConfigurationError with all problems of the options.
   */
  constructor(options: RouterOptions<Name, Alias, Id> = {}) {
    this.#configuration = readOptions(options);
    this.#live = this.#configuration;
    const { settings, deployments, aliases, hooks, ignored } = this.#configuration;
    const clock = guardedClock(this.#configuration.clock);
    const random = guardedRandom(this.#configuration.random);
    const resolveDeployment: Configuration["resolve"] = (definition) => this.#configuration.resolve(definition);
    this.#catalog = new Catalog({ aliases, makeHealth: () => new Health(), resolveDeployment }, deployments);
    const live = (): LiveSettings => this.#live;
    this.#context = {
      get settings() {
        return live().settings;
      },
      clock,
      random,
      callId: callIds(random),
      announcer: new Announcer(hooks),
      hooks: hooks.filter(isChanging),
      budget: new RetryBudget(settings.retry_budget, RETRY_FLOOR),
      hedges: new HedgeBudget(settings.hedge_budget),
      resolve: (model) => this.#catalog.resolve(model),
      groupNames: () => this.#catalog.names(),
      isClosed: () => this.#isClosed,
    };
    this.#engine = new LazyModule(() => this.#load());
    const calls = new RouterCalls(this.#context, this.#engine);
    this.#ask = (params, own) => calls.complete(params, own);
    this.#askAnyhow = (params, own) =>
      asksForStream(params) ? streamOf(calls, params, own) : calls.complete(params, own);
    this.completion = completeWith(calls);
    this.acompletion = this.completion;
    this.chat = { completions: { create: this.completion } };
    this.embedding = (params, callOptions) => calls.embed(params, callOptions);
    this.aembedding = this.embedding;
    this.embeddings = { create: this.embedding };
    this.#tellIgnored(ignored);
  }

  #tellIgnored(ignored: Configuration["ignored"]): void {
    for (const { model_name, problems } of ignored) {
      const at = this.#context.clock.now();
      this.#context.announcer.tell(() => ({ type: "deployment_ignored", at, model_group: model_name, problems }));
    }
  }

  /**
   * One prompt for several models, or several prompts for each of them. Resolves to a list in the order of `models`; with
   * several prompts to one such list for each. A call that fails stands there as its error. At most `max_workers` calls are
   * made at once; `on_progress` is told of each that ends; a `signal` ends all, and the batch rejects with its reason.
   */
  abatch_completion(
    params: ModelsBatch<ModelName<Name | Alias | Id>, Prompt>,
    options?: BatchOptions,
  ): Promise<readonly BatchResult[]>;
  /** Several prompts for each of several models. */
  abatch_completion(
    params: ModelsBatch<ModelName<Name | Alias | Id>, readonly Prompt[]>,
    options?: BatchOptions,
  ): Promise<readonly (readonly BatchResult[])[]>;
  /** One signature for both. */
  async abatch_completion(
    params: ModelsBatch,
    options?: BatchOptions,
  ): Promise<readonly BatchResult[] | readonly (readonly BatchResult[])[]> {
    const { batchOfModels } = await import("./batch/batches.ts");
    return batchOfModels(this.#ask, params, options);
  }

  /** Several prompts for one model. Resolves to a list in their order, as `abatch_completion` does. */
  async abatch_completion_one_model_multiple_requests(
    params: PromptsBatch<ModelName<Name | Alias | Id>>,
    options?: BatchOptions,
  ): Promise<readonly BatchResult[]> {
    const { batchOfPrompts } = await import("./batch/batches.ts");
    return batchOfPrompts(this.#ask, params, options);
  }

  /**
   * One prompt for several models (`"a, b"`, or a list): resolves to the first answer, and ends the other calls. With
   * `stream: true` to the first stream that has content. Rejects when all of them fail, and with a signal's reason.
   */
  abatch_completion_fastest_response(
    params: FastestBatch<ModelName<Name | Alias | Id>> & { stream: true },
    options?: CallOptions,
  ): Promise<CompletionStream>;
  /** Not streamed. */
  abatch_completion_fastest_response(
    params: FastestBatch<ModelName<Name | Alias | Id>> & { stream?: false | null },
    options?: CallOptions,
  ): Promise<Routed<ChatCompletion>>;
  /** One signature for both. */
  async abatch_completion_fastest_response(
    params: FastestBatch & { stream?: boolean | null },
    options?: CallOptions,
  ): Promise<Routed<ChatCompletion> | CompletionStream> {
    const { batchForFastest } = await import("./batch/batches.ts");
    return batchForFastest(this.#askAnyhow, params, options);
  }

  /**
   * Which deployments a call could use now, why not the others, and the order in which they would be tried. Takes the arguments
   * of a call and sends nothing.
   * @throws BadRequestError when the call would be refused.
   */
  explain(
    params: CompletionParams<Name | Alias | Id> | EmbedParams<Name | Alias | Id>,
    options?: CallOptions,
  ): Explanation {
    return explain(params, options, this.#context);
  }

  /**
   * Adds a deployment, for calls from now on. Returns what was added: several for a list of organizations.
   * @throws ConfigurationError when it is invalid, or when its id exists already.
   */
  addDeployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    const taken = (id: string): boolean => this.#catalog.get(id) !== undefined;
    return this.#configuration.readDeployment(deployment, taken).map((settled) => this.#catalog.add(settled));
  }

  /**
   * Replaces the deployment with the same id, or adds it. Its health is kept unless its model, address or credentials changed.
   * Returns what was replaced or added; empty when nothing changed.
   * @throws ConfigurationError when it is invalid.
   */
  upsertDeployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    return this.#configuration.readDeployment(deployment).flatMap((settled) => this.#catalog.upsert(settled) ?? []);
  }

  /**
   * Replaces all deployments. One that keeps its id keeps its health too, unless its model, address or credentials changed.
   * Calls in progress go on, and see the new list at their next attempt.
   * @throws ConfigurationError with all problems of the list. Nothing is changed then.
   */
  setModelList(model_list: readonly DeploymentOptions[]): readonly DeploymentView[] {
    const { deployments, ignored } = this.#configuration.readModelList(model_list);
    this.#tellIgnored(ignored);
    return this.#catalog.replaceAll(deployments);
  }

  /**
   * Removes a deployment: no call tries it again, attempts in progress at it continue. Returns it; `undefined` when there
   * is none with that id.
   */
  removeDeployment(id: string): DeploymentView | undefined {
    return this.#catalog.remove(id);
  }

  /** The deployment with that id; `undefined` when there is none. */
  getDeployment(id: string): DeploymentView | undefined {
    return this.#catalog.get(id);
  }

  /** All deployments, in the order in which they were added. */
  getDeployments(): readonly DeploymentView[] {
    return this.#catalog.deployments();
  }

  /** Names of groups, and of aliases that are not hidden. */
  getModelNames(): readonly string[] {
    return this.#catalog.names();
  }

  /** Ids of all deployments, or of those of one group. */
  getModelIds(model_name?: string): readonly string[] {
    return this.get_model_list(model_name).map(({ id }) => id);
  }

  /** True when there is a deployment with that id. */
  hasModelId(id: string): boolean {
    return this.#catalog.get(id) !== undefined;
  }

  /** The first deployment of a group; `undefined` when the group does not exist. */
  getDeploymentByModelGroupName(model_name: string): DeploymentView | undefined {
    return this.get_model_list(model_name)[0];
  }

  /** All deployments of the group to which the deployment with that id belongs; empty when there is none. */
  getModelGroup(id: string): readonly DeploymentView[] {
    const deployment = this.#catalog.get(id);
    return deployment === undefined ? [] : this.get_model_list(deployment.model_name);
  }

  /** The settings of a deployment, without its credentials: for logs and pages. `undefined` when there is none. */
  getModelInfo(id: string): ShownDeployment | undefined {
    const deployment = this.#catalog.get(id);
    if (deployment === undefined) return undefined;
    const { model_name, litellm_params, model_info } = deployment;
    const facts = { ...publicFacts(model_info), id };
    return { model_name, litellm_params: withoutCredentials(litellm_params), model_info: facts };
  }

  /**
   * The deployment that a call would get now. Takes the arguments of a call; sends and counts nothing, so that the next call
   * may get another one.
   * @throws the error that the call would get without fallbacks: `RateLimitError`, `BadRequestError`, …
   */
  getAvailableDeployment(
    params: CompletionParams<Name | Alias | Id> | EmbedParams<Name | Alias | Id>,
    options?: CallOptions,
  ): DeploymentView {
    return availableDeployment(params, options, this.#context);
  }

  /**
   * Forgets what the router has learnt about its deployments: cooldowns, failures, latencies, requests and tokens of this
   * minute. Calls in progress go on and keep their slots.
   */
  flushCache(): void {
    const { announcer, clock } = this.#context;
    const at = clock.now();
    for (const { id, model_name, health } of this.#catalog.deployments()) {
      const wasOut = health.circuit.recovery(at) !== undefined;
      health.forget();
      if (wasOut) announcer.tell(() => ({ type: "cooldown_ended", at, deployment_id: id, model_group: model_name }));
    }
  }

  /** `flushCache`, and `totalCalls`, `successCalls` and `failCalls` begin at 0 again. */
  reset(): void {
    this.flushCache();
    for (const { health } of this.#catalog.deployments()) Object.assign(health.tally, { success: 0, failure: 0 });
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
    for (const { litellm_params, health } of this.#catalog.deployments()) {
      const { model } = litellm_params;
      put(sums, model, (Object.hasOwn(sums, model) ? (sums[model] ?? 0) : 0) + count(health.tally));
    }
    return sums;
  }

  /** Picks deployments from now on. The same as `updateSettings({ routing_strategy: strategy })`. */
  setCustomRoutingStrategy(strategy: Strategy): void {
    this.updateSettings({ routing_strategy: strategy });
  }

  /** The settings as they hold, `null` where none is set. Credentials of fallback entries are masked. */
  getSettings(): RouterSettings {
    return shownSettings(this.#live);
  }

  /**
   * Changes settings, for calls from now on and for the next attempt of those in progress. `null` sets one back to its
   * default. Health, slots and calls are kept.
   * @throws ConfigurationError with every problem. Nothing is changed then.
   */
  updateSettings(changes: Partial<RouterSettings>): void {
    const { options } = this.#live;
    this.#live = this.#configuration.readUpdate(options, changes, this.#catalog.deployments());
    const { aliases, settings } = this.#live;
    this.#catalog.useAliases(aliases);
    this.#context.budget.share = settings.retry_budget;
    this.#context.hedges.share = settings.hedge_budget;
  }

  // --- LiteLLM's names for the methods above -------------------------------------------------------------------------

  /** LiteLLM's name for `setModelList`. */
  set_model_list(model_list: readonly DeploymentOptions[]): readonly DeploymentView[] {
    return this.setModelList(model_list);
  }

  /** LiteLLM's name for `addDeployment`. */
  add_deployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    return this.addDeployment(deployment);
  }

  /** LiteLLM's name for `upsertDeployment`. */
  upsert_deployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    return this.upsertDeployment(deployment);
  }

  /** LiteLLM's name for `removeDeployment`. */
  delete_deployment(id: string): DeploymentView | undefined {
    return this.removeDeployment(id);
  }

  /** LiteLLM's name for `getDeployment`. */
  get_deployment(id: string): DeploymentView | undefined {
    return this.getDeployment(id);
  }

  /** LiteLLM's name for `getDeployments`; with a name, only the deployments of that group or alias. */
  get_model_list(model_name?: string): readonly DeploymentView[] {
    if (model_name === undefined) return this.getDeployments();
    const own = this.#catalog.deployments().filter((deployment) => deployment.model_name === model_name);
    return own.length > 0 ? own : (this.#catalog.resolve(model_name)?.deployments ?? []);
  }

  /** LiteLLM's name for `getModelNames`. */
  get_model_names(): readonly string[] {
    return this.getModelNames();
  }

  /** LiteLLM's name for `getModelIds`. */
  get_model_ids(model_name?: string): readonly string[] {
    return this.getModelIds(model_name);
  }

  /** LiteLLM's name for `hasModelId`. */
  has_model_id(id: string): boolean {
    return this.hasModelId(id);
  }

  /** LiteLLM's name for `getDeploymentByModelGroupName`. */
  get_deployment_by_model_group_name(model_name: string): DeploymentView | undefined {
    return this.getDeploymentByModelGroupName(model_name);
  }

  /** LiteLLM's name for `getModelGroup`. */
  get_model_group(id: string): readonly DeploymentView[] {
    return this.getModelGroup(id);
  }

  /** LiteLLM's name for `getModelInfo`. */
  get_model_info(id: string): ShownDeployment | undefined {
    return this.getModelInfo(id);
  }

  /** LiteLLM's name for `getAvailableDeployment`. */
  get_available_deployment(
    params: CompletionParams<Name | Alias | Id> | EmbedParams<Name | Alias | Id>,
    options?: CallOptions,
  ): DeploymentView {
    return this.getAvailableDeployment(params, options);
  }

  /** LiteLLM's name for `flushCache`. */
  flush_cache(): void {
    this.flushCache();
  }

  /** LiteLLM's name for `totalCalls`. */
  get total_calls(): Readonly<Record<string, number>> {
    return this.totalCalls;
  }

  /** LiteLLM's name for `successCalls`. */
  get success_calls(): Readonly<Record<string, number>> {
    return this.successCalls;
  }

  /** LiteLLM's name for `failCalls`. */
  get fail_calls(): Readonly<Record<string, number>> {
    return this.failCalls;
  }

  /** LiteLLM's name for `setCustomRoutingStrategy`. */
  set_custom_routing_strategy(strategy: Strategy): void {
    this.setCustomRoutingStrategy(strategy);
  }

  /** LiteLLM's name for `getSettings`. */
  get_settings(): RouterSettings {
    return this.getSettings();
  }

  /** LiteLLM's name for `updateSettings`. */
  update_settings(changes: Partial<RouterSettings>): void {
    this.updateSettings(changes);
  }

  /** LiteLLM's name for `close`. */
  discard(): void {
    this.close();
  }

  /** Closes idle sockets and refuses later calls; calls in progress finish. */
  close(): void {
    this.#isClosed = true;
    this.#engine.now?.transport.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async #load(): Promise<Engine> {
    const { createEngine } = await import("./engine.ts");
    const settings = { ...this.#configuration.transport, clock: this.#context.clock };
    const engine = createEngine(this.#context, this.#catalog, settings);
    if (this.#isClosed) engine.transport.close();
    return engine;
  }
}

function completeWith(calls: RouterCalls): Complete {
  function complete(params: StreamingParams, options?: CallOptions): PendingStream;
  function complete(params: PlainParams, options?: CallOptions): Promise<Routed<ChatCompletion>>;
  function complete(params: CompletionParams, options?: CallOptions): Promise<Routed<ChatCompletion>> | PendingStream;
  function complete(params: CompletionParams, options?: CallOptions): Promise<Routed<ChatCompletion>> | PendingStream {
    if (!asksForStream(params)) return calls.complete(params, options);
    const handle = new CallHandle();
    return new PendingStream(calls.stream(params, options, handle), handle);
  }
  return complete;
}

/** A stream of a batch. Calls of their own do without this step. */
function streamOf(calls: RouterCalls, params: unknown, options: unknown): PendingStream {
  const handle = new CallHandle();
  return new PendingStream(calls.stream(params, options, handle), handle);
}
