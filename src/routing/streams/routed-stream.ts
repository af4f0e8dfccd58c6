/** A stream as the caller gets it: one answer, whichever deployments it came from. */
import { type AnswerRejectedError, Timeout } from "../../errors.ts";
import type { ChatCompletion, ChatCompletionChunk } from "../../types/openai.ts";
import type { Dispatch, Judge, Won } from "../attempt/dispatch.ts";
import type { Candidate } from "../attempt/validation.ts";
import type { OpenStream } from "../attempt/open-stream.ts";
import type { Call } from "../call.ts";
import type { RouterContext } from "../router-context.ts";
import type { Joiner } from "./joiner.ts";
import { midStreamTimeout } from "./mid-stream-errors.ts";
import { type Recovered, type StreamPart, StreamRecovery } from "./stream-recovery.ts";
import { Transcript } from "./transcript.ts";

type Batch = readonly ChatCompletionChunk[];

export class RoutedStream {
  readonly #call: Call;
  readonly #recovery: StreamRecovery;
  readonly #transcript = new Transcript();
  readonly #onEnd: (error?: unknown) => void;
  readonly #judge: Judge<Candidate>;
  #part: StreamPart;
  #ended = false;
  #failure: { readonly reason: unknown } | undefined;
  /** Thrown by the transcript for a chunk behind those that were handed out. */
  #defect: { readonly reason: unknown } | undefined;
  /** The stream ended by an abort: chunks that have not been read are dropped. */
  interrupted = false;

  /** `judge` is asked about the whole answer. `onEnd` is called once, however the stream ends. */
  constructor(
    call: Call,
    context: RouterContext,
    dispatch: Dispatch<OpenStream>,
    first: Won<OpenStream>,
    judge: Judge<Candidate>,
    onEnd: (error?: unknown) => void,
  ) {
    this.#judge = judge;
    this.#call = call;
    this.#recovery = new StreamRecovery(call, context, dispatch, this.#transcript);
    this.#part = { won: first, joiner: undefined };
    this.#onEnd = onEnd;
    // No read may be under way when the caller's signal or `total_timeout` ends the call.
    call.signal.addEventListener("abort", this.#onAbort, { once: true });
  }

  /** The next chunks, at least one; `undefined` when the answer is complete. Rejects with what ended it otherwise. */
  async read(): Promise<Batch | undefined> {
    while (!this.#ended) {
      const chunks = await this.#next();
      if (chunks.length > 0) return chunks;
    }
    if (this.#failure !== undefined) throw this.#failure.reason;
    return undefined;
  }

  /** The consumer reads no further: closes the provider's socket and frees the slot. */
  close(reason: unknown): void {
    if (!this.#ended) this.#call.abort(reason);
  }

  /** The answer as if it had not been streamed. Throws what ended the stream when it is not complete. */
  completion(): ChatCompletion {
    if (this.#failure !== undefined) throw this.#failure.reason;
    return this.#transcript.completion(this.#call.metadata.usage);
  }

  /** Attempts close their sockets themselves. */
  readonly #onAbort = (): void => {
    this.interrupted = true;
    const { value, visit } = this.#part.won;
    try {
      value.charge();
    } catch {
      // An error thrown by an abort listener would end the process; a missing charge is the smaller harm.
    }
    const reason: unknown = this.#call.signal.reason;
    const isOurs = reason instanceof Timeout && reason !== this.#call.request.options.signal?.reason;
    const broken = { partial: this.#transcript.message(), deployment: visit.deployment };
    this.#end({ reason: isOurs ? midStreamTimeout(reason, broken) : reason });
  };

  /** Whatever is thrown between reading and handing out ends the attempt, as the provider's failure would. */
  async #next(): Promise<Batch> {
    try {
      if (this.#defect !== undefined) throw this.#takeDefect();
      const { won, joiner } = this.#part;
      const batch = await won.value.read();
      if (batch === undefined) return await this.#finish();
      const { shownModel } = this.#call.record;
      if (shownModel !== undefined) for (const chunk of batch) chunk.model = shownModel;
      return this.#record(joiner === undefined ? batch : this.#joined(batch, joiner));
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

  /** Adds chunks to the transcript. Those before one that cannot be added are handed out; then the attempt ends. */
  #record(chunks: Batch): Batch {
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

  #finish(): Batch | Promise<Batch> {
    const rest = this.#record(this.#part.joiner?.end() ?? []);
    if (this.#defect !== undefined) return rest;
    const { tail } = this.#part.won.value;
    if (tail !== undefined) this.#transcript.add(tail);
    const { attempt, value } = this.#part.won;
    const judged = this.#judge(attempt, () => ({ body: this.completion(), headers: value.source.headers }));
    return judged === undefined ? this.#conclude(rest, tail) : this.#accept(judged, rest, tail);
  }

  /** The whole answer has been delivered, but for `rest`. Only the mode "restart" can take it back. */
  async #accept(
    judged: Promise<AnswerRejectedError | undefined>,
    rest: Batch,
    tail: ChatCompletionChunk | undefined,
  ): Promise<Batch> {
    const rejection = await judged;
    if (rejection === undefined) return this.#conclude(rest, tail);
    const { mayRestart } = this.#recovery;
    this.#part.won.attempt.reject(rejection, mayRestart ? "escalate" : "none");
    if (!mayRestart) return this.#conclude(rest, tail);
    const recovered = await this.#recovery.escalate(this.#part, rejection);
    if ("failure" in recovered) return this.#fail(recovered.failure);
    this.#goOnWith(recovered.next);
    return rest;
  }

  #conclude(rest: Batch, tail: ChatCompletionChunk | undefined): Batch {
    const usage = this.#usageChunk(tail);
    this.#end();
    return usage === undefined ? rest : [...rest, usage];
  }

  /** OpenAI's last chunk, for callers that set `include_usage`: the tokens of all parts together. */
  #usageChunk(tail: ChatCompletionChunk | undefined): ChatCompletionChunk | undefined {
    const { usage } = this.#call.metadata;
    const options: unknown = this.#call.request.params["stream_options"];
    const isRequested =
      typeof options === "object" && options !== null && Reflect.get(options, "include_usage") === true;
    if (!isRequested || usage === undefined) return undefined;
    const { id, created, model } = this.#transcript.completion(usage);
    return { ...tail, id, object: "chat.completion.chunk", created, model, choices: [], usage };
  }

  /** Continues with another part. Throws the error that ended the stream when there is none. */
  async #recover(cause: unknown): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure.reason;
    let recovered: Recovered;
    try {
      recovered = await this.#recovery.recover(this.#part, cause);
      if ("next" in recovered) this.#goOnWith(recovered.next);
    } catch (defect) {
      recovered = { failure: this.#ended ? defect : this.#part.won.attempt.fail(defect) };
    }
    if ("failure" in recovered) this.#fail(recovered.failure);
  }

  #goOnWith(part: StreamPart): void {
    this.#part = part;
    const { attempt, value } = part.won;
    attempt.becomesAnswer(value.source.headers);
  }

  #fail(reason: unknown): never {
    this.#end({ reason });
    // What ended it first counts.
    throw this.#failure === undefined ? reason : this.#failure.reason;
  }

  #end(failure?: { readonly reason: unknown }): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    this.#call.signal.removeEventListener("abort", this.#onAbort);
    this.#onEnd(failure?.reason);
  }
}
