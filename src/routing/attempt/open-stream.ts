/** A stream whose first content has come: until then everything that can go wrong is an ordinary failed attempt. */
import { isRouterError } from "../../errors.ts";
import type { ChunkSource } from "../../provider.ts";
import type { ChatCompletionChunk, ChatRequest, CompletionUsage } from "../../types/openai.ts";
import { AnswerSize } from "./answer-size.ts";
import type { Attempt } from "./attempt.ts";
import type { Call } from "../call.ts";
import { hasContent } from "./chunk-content.ts";
import { AFTER_THE_ANSWER } from "./time-limits.ts";

type Batch = readonly ChatCompletionChunk[];

export class OpenStream {
  readonly attempt: Attempt;
  readonly source: ChunkSource;
  /** The latest usage the provider has told of. */
  usage: CompletionUsage | undefined;
  /** What came before and with the first content. */
  #held: ChatCompletionChunk[] | undefined;
  #complete: boolean;
  /** Since when a reader has been waiting. A slow reader is not a silent provider. */
  #waiting_since: number | undefined;
  /** Milliseconds that readers have waited since the last content. */
  #silence_ms = 0;
  /** The limit that the timer is set for. */
  #armed: number | undefined;
  #malformed = 0;
  #charged = false;
  readonly #size: AnswerSize;

  private constructor(
    attempt: Attempt,
    source: ChunkSource,
    held: ChatCompletionChunk[],
    size: AnswerSize,
    complete: boolean,
  ) {
    this.attempt = attempt;
    this.source = source;
    this.#held = held;
    this.#size = size;
    this.#complete = complete;
  }

  /**
   * Opens the stream and waits for its first content, or for its whole end if it has none: `accept` may then refuse it.
   */
  static async open(attempt: Attempt, request: ChatRequest, accept: (empty: Batch) => void): Promise<OpenStream> {
    attempt.setTimeLimit("first_token", "first_token");
    const source = await attempt.guard(attempt.calls.stream(request, attempt.context));
    try {
      const held: ChatCompletionChunk[] = [];
      const size = new AnswerSize(attempt.plan.deployment);
      const isEmpty = !(await untilContent(attempt, source, held, size));
      if (isEmpty) accept(held);
      attempt.clearTimer();
      attempt.answered();
      return new OpenStream(attempt, source, held, size, isEmpty);
    } catch (error) {
      countMalformed(attempt.call, source.malformed);
      throw error;
    }
  }

  /** The next chunks, without usage; `undefined` at the end of the whole answer. Fails as the attempt fails. */
  async read(): Promise<Batch | undefined> {
    if (this.#held !== undefined) {
      const held = this.#held;
      this.#held = undefined;
      return this.#withoutUsage(held);
    }
    if (this.#complete) return this.#end();
    let batch: Batch | undefined;
    try {
      this.#waiting_since = this.attempt.call.clock.now();
      if (this.#armed === undefined || this.#armed > this.#patience) this.#arm();
      batch = await this.attempt.guard(this.source.read());
      this.#countSilence(batch);
    } catch (error) {
      this.#waiting_since = undefined;
      // Its end may be missing; what our own code throws is another matter.
      const isWhole = isRouterError(error) && this.source.complete === true;
      if (isWhole && !this.attempt.call.signal.aborted) return this.#end();
      throw this.attempt.fail(error);
    }
    if (batch === undefined) return this.#end();
    try {
      return this.#withoutUsage(this.#size.take(batch));
    } catch (error) {
      // What came is not taken: though its end may have come with it, it is no whole answer.
      throw this.attempt.fail(error);
    }
  }

  /** Notes the tokens of an answer that did not come to its end. Once, however it ends. */
  charge(): void {
    if (this.#charged) return;
    this.#charged = true;
    const { call, record, plan } = this.attempt;
    this.#countMalformed();
    call.charge(record, plan.deployment, this.usage ?? this.source.usage, this.usage !== undefined);
  }

  /** Only while a reader waits does silence count, and only content ends it. */
  #countSilence(batch: Batch | undefined): void {
    const since = this.#waiting_since;
    this.#waiting_since = undefined;
    if (batch === undefined || batch.some(hasContent)) this.#silence_ms = 0;
    else if (since !== undefined) this.#silence_ms += this.attempt.call.clock.now() - since;
  }

  /** One timer serves the whole stream: when it fires it looks how long the silence really was. */
  #arm(silence_ms = this.#silence_ms): void {
    const limit = this.#patience;
    this.#armed = limit;
    this.attempt.setTimer(limit - silence_ms / 1000, () => {
      this.#armed = undefined;
      // Nobody waits: the next reader sets the timer again.
      if (this.#waiting_since === undefined) return;
      const now_silent_ms = this.#silence_ms + this.attempt.call.clock.now() - this.#waiting_since;
      // A clock may be a little early.
      if (now_silent_ms + 1 >= this.#patience * 1000) this.attempt.timeOut("idle", limit, "idle");
      else this.#arm(now_silent_ms);
    });
  }

  /** Seconds of silence that are borne. A whole answer need not wait long for a server that forgets to end it. */
  get #patience(): number {
    const { idle } = this.attempt.limits;
    return this.source.complete === true ? Math.min(idle, AFTER_THE_ANSWER) : idle;
  }

  /** Usage is kept for the end. A chunk that held nothing else disappears. */
  #withoutUsage(batch: Batch): Batch {
    if (!batch.some(({ usage }) => usage)) return batch;
    return batch.filter((chunk) => {
      if (!chunk.usage) return true;
      this.usage = chunk.usage;
      delete chunk.usage;
      return chunk.choices.length > 0;
    });
  }

  #end(): undefined {
    this.#charged = true;
    this.#countMalformed();
    this.attempt.succeed(this.usage ?? this.source.usage);
    return undefined;
  }

  #countMalformed(): void {
    const { malformed } = this.source;
    countMalformed(this.attempt.call, malformed - this.#malformed);
    this.#malformed = malformed;
  }
}

/** Puts into `held` what comes before and with the first content. False when the answer ended without any. */
async function untilContent(
  attempt: Attempt,
  source: ChunkSource,
  held: ChatCompletionChunk[],
  size: AnswerSize,
): Promise<boolean> {
  for (;;) {
    const batch = await attempt.guard(source.read());
    if (batch === undefined) return false;
    for (const chunk of size.take(batch)) held.push(chunk);
    if (batch.some(hasContent)) return true;
    size.beforeContent(held.length, source.bytes ?? 0);
  }
}

function countMalformed({ metadata }: Call, events: number): void {
  if (events > 0) metadata.malformed_events = (metadata.malformed_events ?? 0) + events;
}
