/** The router. With `engine.ts`, which it loads with the first call, the only file that knows all concrete parts. */
import { CallHandle, PendingStream } from "./calls/pending-stream.ts";
import { explain } from "./calls/explain.ts";
import { asksForStream } from "./calls/read-call.ts";
import { RouterCalls } from "./calls/router-calls.ts";
import type { Engine } from "./engine.ts";
import { LazyModule } from "./lazy-module.ts";
import type {
  BatchOfModels,
  BatchOfPrompts,
  Complete,
  CompletionParams,
  Embed,
  EmbedParams,
  FastestOfModels,
  PlainParams,
  StreamingParams,
} from "./router/call-signatures.ts";
import { batchesWith } from "./router/batch-methods.ts";
import { ReadyEngine } from "./router/ready-engine.ts";
import { RouterManagement } from "./router/router-management.ts";
import { createState, type RouterState } from "./router/router-state.ts";
import type { Explanation } from "./types/explanation.ts";
import type { ChatCompletion, Routed } from "./types/openai.ts";
import type { CallOptions, RouterOptions } from "./types/options.ts";

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
> extends RouterManagement<Name | Alias | Id> {
  readonly #state: RouterState;
  /** Loaded with the first call: a program that starts has none to make yet. */
  readonly #engine: LazyModule<Engine>;

  /**
   * One completion. Resolves to OpenAI's `ChatCompletion`; with `stream: true` returns a `PendingStream`, which can be awaited
   * for a `CompletionStream` or iterated directly. Rejects with one `RouterError`, with the reason of your abort, or with what
   * a `beforeCall` hook threw.
   */
  readonly completion: Complete<Name | Alias | Id>;
  /** LiteLLM's name for `completion`. */
  readonly acompletion: Complete<Name | Alias | Id>;
  /** LiteLLM's name for `completion` with a `priority`. */
  readonly schedule_acompletion: Complete<Name | Alias | Id>;
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
   * One prompt for several models, or several prompts for each of them. Resolves to a list in the order of `models`; with
   * several prompts to one such list for each. A call that fails stands there as its error. At most `max_workers` calls are
   * made at once; `on_progress` is told of each that ends; a `signal` ends all, and the batch rejects with its reason.
   */
  readonly abatch_completion: BatchOfModels<Name | Alias | Id>;
  /** Several prompts for one model. Resolves to a list in their order, as `abatch_completion` does. */
  readonly abatch_completion_one_model_multiple_requests: BatchOfPrompts<Name | Alias | Id>;
  /**
   * One prompt for several models (`"a, b"`, or a list): resolves to the first answer, and ends the other calls. With
   * `stream: true` to the first stream that has content. Rejects when all of them fail, and with a signal's reason.
   */
  readonly abatch_completion_fastest_response: FastestOfModels<Name | Alias | Id>;

  /**
   * A router over the deployments of `model_list`. Times are in seconds. Nothing is sent.
   * @throws ConfigurationError with all problems of the options.
   */
  constructor(options: RouterOptions<Name, Alias, Id> = {}) {
    const state = createState(options);
    super(state);
    this.#state = state;
    this.#engine = new LazyModule(() => this.#load());
    const calls = new RouterCalls(state.context, new ReadyEngine(this.#engine, [state.budgets, state.affinity]));
    this.completion = completeWith(calls);
    this.acompletion = this.completion;
    this.schedule_acompletion = this.completion;
    this.chat = { completions: { create: this.completion } };
    this.embedding = (params, callOptions) => calls.embed(params, callOptions);
    this.aembedding = this.embedding;
    this.embeddings = { create: this.embedding };
    const { ofModels, ofPrompts, fastest } = batchesWith(calls);
    this.abatch_completion = ofModels;
    this.abatch_completion_one_model_multiple_requests = ofPrompts;
    this.abatch_completion_fastest_response = fastest;
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
    return explain(params, options, this.#state.context);
  }

  /** Closes idle sockets and refuses later calls; calls in progress finish, copies for a `silent_model` end. */
  close(): void {
    this.#state.isClosed = true;
    void this.#state.budgets.close();
    this.#engine.now?.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** `close`, and waits until the `store` has what budgets have spent, at most 20 s. For `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
    await this.#state.budgets.close();
  }

  async #load(): Promise<Engine> {
    const { createEngine } = await import("./engine.ts");
    const { configuration, catalog, context } = this.#state;
    const engine = createEngine(context, catalog, { ...configuration.transport, clock: context.clock });
    if (this.#state.isClosed) engine.close();
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
