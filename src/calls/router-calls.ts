/** How the calls of a router begin: checked at once, then made by code that is loaded with the first of them. */
import { choosesByModel } from "../routing/settings.ts";
import type { ChatCompletion, EmbeddingResponse, Routed } from "../types/openai.ts";
import { checkCall, type CheckContext, type CheckedCall } from "./check-call.ts";
import type { CompletionStream } from "./completion-stream.ts";
import type { CallHandle } from "./pending-stream.ts";
import type { CallMaker } from "./make-call.ts";

/** What makes calls; `undefined` until it is loaded. */
interface LoadedLater {
  readonly now: { readonly calls: CallMaker } | undefined;
  load(): Promise<{ readonly calls: CallMaker }>;
}

/** Once the engine is loaded, a call begins in the tick in which it was made. */
export class RouterCalls {
  readonly #context: CheckContext;
  readonly #engine: LoadedLater;

  constructor(context: CheckContext, engine: LoadedLater) {
    this.#context = context;
    this.#engine = engine;
  }

  async complete(params: unknown, options: unknown): Promise<Routed<ChatCompletion>> {
    const checked = checkCall(params, options, "chat", this.#context);
    const { calls } = this.#engine.now ?? (await this.#engine.load());
    if (this.#awaitsModels(checked)) await this.#context.models.load();
    return await calls.complete(checked);
  }

  async embed(params: unknown, options: unknown): Promise<Routed<EmbeddingResponse>> {
    const checked = checkCall(params, options, "embedding", this.#context);
    const { calls } = this.#engine.now ?? (await this.#engine.load());
    if (this.#awaitsModels(checked)) await this.#context.models.load();
    return await calls.embed(checked);
  }

  /** `handle` can end the call before there is a stream. */
  async stream(params: unknown, options: unknown, handle: CallHandle): Promise<CompletionStream> {
    const checked = checkCall(params, options, "chat", this.#context);
    const { calls } = this.#engine.now ?? (await this.#engine.load());
    if (this.#awaitsModels(checked)) await this.#context.models.load();
    return await calls.stream(checked, handle);
  }

  /** Which deployment is chosen depends on what is not loaded yet. */
  #awaitsModels({ request }: CheckedCall): boolean {
    const { models, settings } = this.#context;
    return !models.isReady && choosesByModel(settings, request.options);
  }
}
