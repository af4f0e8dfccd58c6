/** The router. With `engine.ts`, which it loads with the first call, the only file that knows all concrete parts. */
import { CallHandle, PendingStream } from "./calls/pending-stream.ts";
import { asksForStream } from "./calls/read-call.ts";
import { type CheckContext, isChanging } from "./calls/check-call.ts";
import { explain } from "./calls/explain.ts";
import { RouterCalls } from "./calls/router-calls.ts";
import { type Configuration, readOptions } from "./config.ts";
import { guardedClock, guardedRandom } from "./config/guarded.ts";
import type { Engine } from "./engine.ts";
import { Announcer } from "./hooks.ts";
import { LazyModule } from "./lazy-module.ts";
import { RetryBudget } from "./routing/itinerary/retry-budget.ts";
import { callIds } from "./routing/call-id.ts";
import { Catalog } from "./routing/catalog/catalog.ts";
import { Health } from "./routing/health/health.ts";
import { HedgeBudget } from "./routing/attempt/hedge-budget.ts";
import type { Explanation } from "./types/explanation.ts";
import type { ChatCompletion, ChatParams, EmbeddingParams, EmbeddingResponse, Routed } from "./types/openai.ts";
import type { CallOptions, DeploymentOptions, DeploymentView, Matching, RouterOptions } from "./types/options.ts";

/** Retries that are always allowed within ten seconds. */
const RETRY_FLOOR = 10;

/** A model's name. Editors suggest the names that the options hold; any other is accepted. */
export type ModelName<Known extends string> = Matching<Known> | (string & {});

/** Parameters of a completion. Options of the call may stand among them, as in LiteLLM. */
export type CompletionParams<Known extends string = string> = ChatParams &
  Omit<CallOptions, "signal"> & { model: ModelName<Known>; stream?: boolean | null };
/** Parameters of a completion that is streamed. */
export type StreamingParams<Known extends string = string> = CompletionParams<Known> & { stream: true };
/** Parameters of a completion that is not. */
export type PlainParams<Known extends string = string> = CompletionParams<Known> & { stream?: false | null };

/** Parameters of an embedding. */
export type EmbedParams<Known extends string = string> = EmbeddingParams &
  Omit<CallOptions, "signal"> & { model: ModelName<Known> };

/**
 * The signatures of a router's calls. They are methods, so that a router with known model names can be used where any
 * router is accepted.
 */
interface Calls<Known extends string> {
  complete(params: StreamingParams<Known>, options?: CallOptions): PendingStream;
  complete(params: PlainParams<Known>, options?: CallOptions): Promise<Routed<ChatCompletion>>;
  complete(params: CompletionParams<Known>, options?: CallOptions): Promise<Routed<ChatCompletion>> | PendingStream;
  embed(params: EmbedParams<Known>, options?: CallOptions): Promise<Routed<EmbeddingResponse>>;
}

/** A completion, whole or as a stream, as `stream` says. */
export type Complete<Known extends string = string> = Calls<Known>["complete"];

/** Embeddings of one or more strings. */
export type Embed<Known extends string = string> = Calls<Known>["embed"];

/**
 * Sends each call to one of several deployments, and to another when one fails. Make one router and keep it: it remembers
 * the health of its deployments. Two routers share nothing.
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
  readonly #catalog: Catalog;
  readonly #context: CheckContext;
  /** Loaded with the first call: a program that starts has none to make yet. */
  readonly #engine: LazyModule<Engine>;
  #isClosed = false;

  /**
   * One completion. Resolves to OpenAI's `ChatCompletion`; with `stream: true` returns a `PendingStream`, which is awaited
   * for a `CompletionStream` or iterated at once. Rejects with one `RouterError`, or with the reason of your abort.
   */
  readonly completion: Complete<Name | Alias | Id>;
  /** LiteLLM's name for `completion`. */
  readonly acompletion: Complete<Name | Alias | Id>;
  /** Embeddings, with the same routing, failover and errors. */
  readonly embedding: Embed<Name | Alias | Id>;
  /** LiteLLM's name for `embedding`. */
  readonly aembedding: Embed<Name | Alias | Id>;
  /** The `openai` client's shape: `router.chat.completions.create(…)`. */
  readonly chat: { readonly completions: { readonly create: Complete<Name | Alias | Id> } };
  /** The `openai` client's shape: `router.embeddings.create(…)`. */
  readonly embeddings: { readonly create: Embed<Name | Alias | Id> };

  /** @throws ConfigurationError with every problem of the options. Nothing is sent. */
  constructor(options: RouterOptions<Name, Alias, Id>) {
    this.#configuration = readOptions(options);
    const { settings, deployments, aliases, hooks, ignored } = this.#configuration;
    const clock = guardedClock(this.#configuration.clock);
    const random = guardedRandom(this.#configuration.random);
    const settle: Configuration["settle"] = (definition) => this.#configuration.settle(definition);
    this.#catalog = new Catalog({ aliases, makeHealth: () => new Health(), settle }, deployments);
    this.#context = {
      settings,
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
    this.completion = completeWith(calls);
    this.acompletion = this.completion;
    this.chat = { completions: { create: this.completion } };
    this.embedding = (params, callOptions) => calls.embed(params, callOptions);
    this.aembedding = this.embedding;
    this.embeddings = { create: this.embedding };
    for (const { model_name, problems } of ignored) {
      this.#context.announcer.tell(() => ({
        type: "deployment_ignored",
        at: clock.now(),
        model_group: model_name,
        problems,
      }));
    }
  }

  /** Which deployments a call could use, which not and why, and the order in which they would be tried. Sends nothing. */
  explain(
    params: CompletionParams<Name | Alias | Id> | EmbedParams<Name | Alias | Id>,
    options?: CallOptions,
  ): Explanation {
    return explain(params, options, this.#context);
  }

  /**
   * Adds a deployment, also to calls under way.
   * @throws ConfigurationError when it is wrong, or when there is one with its id.
   */
  addDeployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    const taken = (id: string): boolean => this.#catalog.get(id) !== undefined;
    return this.#configuration.readDeployment(deployment, taken).map((settled) => this.#catalog.add(settled));
  }

  /**
   * Replaces the deployment with the same id, or adds a new one. Its health is kept unless its requests now go to another
   * address or use another credential. Returns `[]` when nothing changed.
   * @throws ConfigurationError when it is wrong.
   */
  upsertDeployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    return this.#configuration.readDeployment(deployment).flatMap((settled) => this.#catalog.upsert(settled) ?? []);
  }

  /** Removes a deployment: no call tries it again, attempts under way continue. `undefined` when there is none with that id. */
  removeDeployment(id: string): DeploymentView | undefined {
    return this.#catalog.remove(id);
  }

  /** The deployment with that id. */
  getDeployment(id: string): DeploymentView | undefined {
    return this.#catalog.get(id);
  }

  /** All deployments, in the order in which they were added. */
  getDeployments(): readonly DeploymentView[] {
    return this.#catalog.deployments();
  }

  /** Names that calls can use: model groups, and aliases that are not hidden. */
  getModelNames(): readonly string[] {
    return this.#catalog.names();
  }

  /** Closes idle sockets. Later calls are refused; calls under way continue to their end. */
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
