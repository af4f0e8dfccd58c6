/** A stream as the caller gets it: one answer, whichever deployments it came from. */
import {
  BadRequestError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  isRouterError,
  MidStreamError,
  type RouterError,
  Timeout,
  UnsupportedParamsError,
} from "../../errors.ts";
import { factsOf } from "../../hooks.ts";
import type { ChatCompletion, ChatCompletionChunk } from "../../types/openai.ts";
import type { MidStreamFallback } from "../../types/options.ts";
import type { Call } from "../call.ts";
import { continuationOf } from "./continuation.ts";
import type { Dispatch, Won } from "../attempt/dispatch.ts";
import { requestFor } from "../attempt/deployment-request.ts";
import { route } from "../route.ts";
import type { RouterContext } from "../router-context.ts";
import type { Visit } from "../itinerary/itinerary.ts";
import { AnswersDiffer, type Joiner, ContinuationRefused } from "./joiner.ts";
import { located } from "../located.ts";
import type { OpenStream } from "../attempt/open-stream.ts";
import { Transcript } from "./transcript.ts";

type Batch = readonly ChatCompletionChunk[];

export class RoutedStream {
  readonly #call: Call;
  readonly #context: RouterContext;
  readonly #dispatch: Dispatch<OpenStream>;
  readonly #transcript = new Transcript();
  readonly #onEnd: (error?: unknown) => void;
  #current: Won<OpenStream>;
  #joiner: Joiner | undefined;
  #ended = false;
  #failure: { readonly reason: unknown } | undefined;
  /** What comes after the chunks that were handed out: one that could not be taken down. */
  #defect: { readonly reason: unknown } | undefined;
  /** The failure that broke the first answer. */
  #original: RouterError | undefined;
  /** Ended by an abort: what has come and has not been read is of no use any more. */
  interrupted = false;

  /** `onEnd` is called once, however the stream ends. */
  constructor(
    call: Call,
    context: RouterContext,
    dispatch: Dispatch<OpenStream>,
    first: Won<OpenStream>,
    onEnd: (error?: unknown) => void,
  ) {
    this.#call = call;
    this.#context = context;
    this.#dispatch = dispatch;
    this.#current = first;
    this.#onEnd = onEnd;
    // Nobody may be reading when the caller's signal or `total_timeout` ends the call.
    call.signal.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** The next chunks, at least one; `undefined` when the answer is whole. Rejects with what ended it otherwise. */
  async read(): Promise<Batch | undefined> {
    while (!this.#ended) {
      const chunks = await this.#next();
      if (chunks.length > 0) return chunks;
    }
    if (this.#failure !== undefined) throw this.#failure.reason;
    return undefined;
  }

  /** The consumer has enough: the provider's socket is closed and the slot is free. */
  close(reason: unknown): void {
    if (!this.#ended) this.#call.abort(reason);
  }

  /** The answer as if it had not been streamed. Throws what ended it when it is not whole. */
  completion(): ChatCompletion {
    if (this.#failure !== undefined) throw this.#failure.reason;
    return this.#transcript.completion(this.#call.metadata.usage);
  }

  /** Attempts close their sockets themselves. */
  readonly #onAbort = (): void => {
    this.interrupted = true;
    try {
      this.#current.value.charge();
    } catch {
      // What a listener throws would end the process; what the rest cost is not worth that.
    }
    const reason: unknown = this.#call.signal.reason;
    const isOurs = reason instanceof Timeout && reason !== this.#call.ask.options.signal?.reason;
    this.#end({ reason: isOurs ? this.#outOfTime(reason) : reason });
  };

  /** Whatever is thrown between reading and handing out ends the attempt, as a failure of its own would. */
  async #next(): Promise<Batch> {
    try {
      if (this.#defect !== undefined) throw this.#takeDefect();
      const batch = await this.#current.value.read();
      if (batch === undefined) return this.#finish();
      return this.#taken(this.#joiner === undefined ? batch : this.#joined(batch, this.#joiner));
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

  /** Takes chunks down. Those before one that cannot be are handed out; then the attempt ends. */
  #taken(chunks: Batch): Batch {
    let count = 0;
    try {
      for (const chunk of chunks) {
        if (chunk.router_event === "restart") this.#transcript.clear();
        this.#transcript.add(chunk);
        count += 1;
      }
      return chunks;
    } catch (reason) {
      if (count === 0) throw reason;
      this.#defect = { reason };
      return chunks.slice(0, count);
    }
  }

  #takeDefect(): unknown {
    const reason = this.#defect?.reason;
    this.#defect = undefined;
    return reason;
  }

  #finish(): Batch {
    const rest = this.#taken(this.#joiner?.end() ?? []);
    if (this.#defect !== undefined) return rest;
    const usage = this.#usageChunk();
    this.#end();
    return usage === undefined ? rest : [...rest, usage];
  }

  /** OpenAI's last chunk, for callers that asked for it; the tokens of all parts together. */
  #usageChunk(): ChatCompletionChunk | undefined {
    const { usage } = this.#call.metadata;
    const options: unknown = this.#call.ask.params["stream_options"];
    const isAskedFor =
      typeof options === "object" && options !== null && Reflect.get(options, "include_usage") === true;
    if (!isAskedFor || usage === undefined) return undefined;
    const { id, created, model } = this.#transcript.completion(usage);
    return { id, object: "chat.completion.chunk", created, model, choices: [], usage };
  }

  #end(failure?: { readonly reason: unknown }): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    this.#call.signal.removeEventListener("abort", this.#onAbort);
    this.#onEnd(failure?.reason);
  }

  // --- when it breaks ------------------------------------------------------------------------------------------------

  /** Replaces the current stream by one that goes on with the answer, or throws what ends this one. */
  async #recover(cause: unknown): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure.reason;
    try {
      await this.#replace(cause);
    } catch (thrown) {
      // What went wrong in that itself is told like any other failure.
      return this.#fail(this.#ended ? thrown : this.#current.attempt.fail(thrown));
    }
  }

  async #replace(cause: unknown): Promise<void> {
    const { attempt, value } = this.#current;
    const error = cause instanceof AnswersDiffer ? cause : attempt.fail(cause);
    value.charge();
    if (error instanceof AnswersDiffer) return this.#disagree(error);
    if (!isRouterError(error)) return this.#fail(error);
    this.#original ??= error;
    // The whole answer is there: somebody else's would only be put behind it.
    if (attempt.record.outcome === "success") return this.#fail(this.#broken(this.#original, error.message));
    return this.#reopen(error, this.#mode);
  }

  get #mode(): MidStreamFallback {
    const wanted = this.#call.ask.options.mid_stream_fallback ?? this.#context.settings.mid_stream_fallback;
    // Sound and images never come a second time as they were: to ask for them again would be in vain.
    return wanted === "continue" && this.#transcript.has_media ? "error" : wanted;
  }

  async #reopen(error: RouterError, mode: MidStreamFallback): Promise<void> {
    const original = this.#original ?? error;
    this.#announce(error, mode);
    this.#dispatch.itinerary.failed(this.#current.visit, error);
    if (mode === "error") return this.#fail(this.#broken(original, error.message));
    try {
      const next = { visit: (visit: Visit) => this.#goOn(visit, mode) };
      this.#current = await route(this.#call, this.#dispatch.itinerary, this.#context.announcer, next);
    } catch (last) {
      return this.#fail(this.#call.signal.aborted ? last : this.#broken(original, error.message));
    }
    this.#call.attribute(this.#current.visit.deployment);
  }

  async #goOn(visit: Visit, mode: "continue" | "restart"): Promise<Won<OpenStream>> {
    const { health } = visit.deployment;
    const request = requestFor(visit, this.#call, this.#context.settings);
    const continuation = continuationOf(mode, this.#transcript, request, visit.deployment);
    this.#joiner = continuation.joiner;
    try {
      return await this.#dispatch.start(visit, mode, continuation.request).result;
    } catch (error) {
      const maySayItOtherwise = continuation.is_prefill && isRefusalOfForm(error);
      if (!maySayItOtherwise || this.#dispatch.itinerary.isSpent) throw error;
      health.refuses_prefill = true;
      try {
        return await this.#goOn(visit, mode);
      } catch (again) {
        // Refused in either form: it was not the form.
        if (isRefusalOfForm(again)) health.refuses_prefill = false;
        throw again;
      }
    }
  }

  /** The second answer is whole in itself, but it is not the rest of the first. Its deployment is well. */
  #disagree(cause: AnswersDiffer): Promise<void> {
    this.#current.attempt.abandon("aborted", cause);
    if (!(cause instanceof ContinuationRefused))
      return this.#fail(this.#broken(this.#original ?? cause, cause.message));
    return this.#reopen(
      new UnsupportedParamsError(cause.message, { ...located(this.#current.visit.deployment), cause }),
      "continue",
    );
  }

  #fail(reason: unknown): never {
    this.#end({ reason });
    // What ended it first counts.
    throw this.#failure === undefined ? reason : this.#failure.reason;
  }

  #broken(cause: Error, why: string): MidStreamError {
    const facts = isRouterError(cause)
      ? { code: cause.code, retry_after: cause.retry_after, headers: cause.headers }
      : {};
    return new MidStreamError(`The stream broke after content had been delivered, and could not be continued: ${why}`, {
      ...facts,
      partial: this.#transcript.message(),
      ...located(this.#current.visit.deployment),
      cause,
    });
  }

  /** `total_timeout` struck. */
  #outOfTime(timeout: Timeout): Timeout {
    return new Timeout(timeout.message, {
      phase: "total",
      partial: this.#transcript.message(),
      ...located(this.#current.visit.deployment),
    });
  }

  #announce(error: RouterError, action: MidStreamFallback): void {
    const { deployment } = this.#current.visit;
    const { number } = this.#current.attempt.plan;
    this.#context.announcer.tell(() => ({
      type: "mid_stream_failure",
      call_id: this.#call.metadata.call_id,
      at: this.#call.clock.now(),
      model_group: deployment.model_name,
      deployment_id: deployment.id,
      provider: deployment.provider,
      attempt: number,
      error: factsOf(error),
      action,
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
