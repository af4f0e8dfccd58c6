/** A stream as the caller gets it: one answer, whichever deployments it came from. */
import {
  BadRequestError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  isRouterError,
  MidStreamError,
  type RouterError,
  UnsupportedParamsError,
} from "../errors.ts";
import { factsOf } from "../hooks.ts";
import type { ChatCompletion, ChatCompletionChunk } from "../types/openai.ts";
import type { MidStreamFallback } from "../types/options.ts";
import type { Call } from "./call.ts";
import { continuationOf, isContinuable } from "./continuation.ts";
import type { Dispatch, Won } from "./dispatch.ts";
import type { Engine } from "./engine.ts";
import type { Visit } from "./itinerary.ts";
import { Disagreement, type Joiner } from "./joiner.ts";
import type { OpenStream } from "./open-stream.ts";
import { Transcript } from "./transcript.ts";

type Batch = readonly ChatCompletionChunk[];

export class RoutedStream {
  readonly #call: Call;
  readonly #engine: Engine;
  readonly #dispatch: Dispatch;
  readonly #transcript = new Transcript();
  readonly #onEnd: (error?: unknown) => void;
  #current: Won<OpenStream>;
  #joiner: Joiner | undefined;
  #ended = false;
  /** The failure that broke the first answer. */
  #original: RouterError | undefined;

  /** `onEnd` is called once, however the stream ends. */
  constructor(call: Call, engine: Engine, dispatch: Dispatch, first: Won<OpenStream>, onEnd: (error?: unknown) => void) {
    this.#call = call;
    this.#engine = engine;
    this.#dispatch = dispatch;
    this.#current = first;
    this.#onEnd = onEnd;
  }

  /** The next chunks, at least one; `undefined` when the answer is whole. */
  async read(): Promise<Batch | undefined> {
    while (!this.#ended) {
      const chunks = await this.#next();
      for (const chunk of chunks) this.#remember(chunk);
      if (chunks.length > 0) return chunks;
    }
    return undefined;
  }

  /** The consumer has enough: the provider's socket is closed and the slot is free. */
  close(reason: unknown): void {
    if (this.#ended) return;
    const { attempt, visit, value } = this.#current;
    attempt.abandon("aborted", reason);
    this.#call.charge(attempt.record, visit.deployment, value.usage);
    this.#call.abort(reason);
    this.#end(reason);
  }

  /** The answer as far as it has come, as if it had not been streamed. */
  completion(): ChatCompletion {
    return this.#transcript.completion(this.#call.metadata.usage);
  }

  async #next(): Promise<Batch> {
    try {
      const batch = await this.#current.value.read();
      if (batch === undefined) return this.#finish();
      return this.#joiner === undefined ? batch : this.#joined(batch, this.#joiner);
    } catch (error) {
      await this.#recover(error);
      return [];
    }
  }

  #joined(batch: Batch, joiner: Joiner): Batch {
    const chunks = batch.flatMap((chunk) => joiner.join(chunk));
    // To the consumer it is one answer.
    for (const chunk of chunks) chunk.id = this.#transcript.id;
    return chunks;
  }

  #remember(chunk: ChatCompletionChunk): void {
    if (chunk.router_event === "restart") this.#transcript.clear();
    this.#transcript.add(chunk);
  }

  #finish(): Batch {
    const rest = this.#joiner?.end() ?? [];
    this.#end();
    const usage = this.#usageChunk();
    return usage === undefined ? rest : [...rest, usage];
  }

  /** OpenAI's last chunk, for callers that asked for it; the tokens of all parts together. */
  #usageChunk(): ChatCompletionChunk | undefined {
    const { usage } = this.#call.metadata;
    const options: unknown = this.#call.ask.params["stream_options"];
    const isAskedFor = typeof options === "object" && options !== null && Reflect.get(options, "include_usage") === true;
    if (!isAskedFor || usage === undefined) return undefined;
    const { id, created, model } = this.#transcript.completion(usage);
    return { id, object: "chat.completion.chunk", created, model, choices: [], usage };
  }

  #end(error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd(error);
  }

  // --- when it breaks ------------------------------------------------------------------------------------------------

  /** Replaces the current stream by one that goes on with the answer, or throws. */
  async #recover(cause: unknown): Promise<void> {
    const { attempt, visit, value } = this.#current;
    const error = cause instanceof Disagreement ? cause : attempt.fail(cause);
    this.#call.charge(attempt.record, visit.deployment, value.usage);
    if (error instanceof Disagreement) return this.#disagree(error);
    if (!isRouterError(error)) return this.#fail(error);

    this.#original ??= error;
    const wanted = this.#call.ask.options.mid_stream_fallback ?? this.#engine.settings.mid_stream_fallback;
    const mode = isContinuable(this.#transcript) ? wanted : "error";
    this.#announce(error, mode);
    this.#dispatch.itinerary.failed(visit, error);
    if (mode === "error") return this.#fail(this.#broken(error));
    try {
      this.#current = await this.#dispatch.reopen((next) => this.#goOn(next, mode));
      this.#call.attribute(this.#current.visit.deployment);
    } catch (last) {
      this.#fail(this.#call.signal.aborted ? last : this.#broken(error));
    }
  }

  async #goOn(visit: Visit, mode: "continue" | "restart"): Promise<Won<OpenStream>> {
    const { deployment } = visit;
    const continuation = continuationOf(mode, this.#transcript, this.#dispatch.requestFor(visit), deployment);
    this.#joiner = continuation.joiner;
    try {
      return await this.#dispatch.openAt(visit, continuation.request, mode);
    } catch (error) {
      if (!continuation.is_prefill || !isRefusalOfForm(error)) throw error;
      deployment.health.refuses_prefill = true;
      return this.#goOn(visit, mode);
    }
  }

  /** The second answer is whole in itself, but it is not the rest of the first. */
  #disagree(cause: Disagreement): never {
    this.#current.attempt.abandon("aborted", cause);
    return this.#fail(this.#broken(this.#original ?? cause, cause.message));
  }

  #fail(error: unknown): never {
    this.#end(error);
    throw error;
  }

  #broken(cause: Error, why = cause.message): MidStreamError {
    const { deployment } = this.#current.visit;
    const facts = isRouterError(cause) ? { code: cause.code, retry_after: cause.retry_after, headers: cause.headers } : {};
    return new MidStreamError(`The stream broke after content had been delivered, and could not be continued: ${why}`, {
      ...facts,
      partial: this.#transcript.message(),
      llm_provider: deployment.provider,
      model: deployment.model,
      model_group: deployment.model_name,
      deployment_id: deployment.id,
      cause,
    });
  }

  #announce(error: RouterError, how: MidStreamFallback): void {
    const { deployment } = this.#current.visit;
    const { number } = this.#current.attempt.plan;
    this.#engine.announcer.tell(() => ({
      type: "mid_stream_failure",
      call_id: this.#call.metadata.call_id,
      at: this.#call.clock.now(),
      model_group: deployment.model_name,
      deployment_id: deployment.id,
      provider: deployment.provider,
      attempt: number,
      error: factsOf(error),
      how,
    }));
  }
}

/** A plain 400 to a prefilled request: the model takes no prefill. */
function isRefusalOfForm(error: unknown): boolean {
  return (
    error instanceof BadRequestError &&
    !(error instanceof ContextWindowExceededError) &&
    !(error instanceof ContentPolicyViolationError) &&
    !(error instanceof UnsupportedParamsError)
  );
}
