/** A stream whose first content has come. Until then, whatever goes wrong is an ordinary failed attempt. */
import { isRouterError } from "../../errors.ts";
import type { ChunkSource } from "../../provider.ts";
import type { ChatCompletionChunk, ChatRequest, CompletionUsage } from "../../types/openai.ts";
import { AnswerSize } from "./answer-size.ts";
import type { Attempt } from "./attempt.ts";
import { hasContent } from "./chunk-content.ts";
import { costFacts } from "./cost-facts.ts";
import { AFTER_THE_ANSWER } from "./time-limits.ts";

type Batch = readonly ChatCompletionChunk[];

/** An answer up to its first content. */
interface Beginning {
  readonly source: ChunkSource;
  readonly size: AnswerSize;
  /** What came before and with the first content. */
  readonly held: ChatCompletionChunk[];
  /** The answer ended without any content. */
  readonly isEmpty: boolean;
}

export class OpenStream {
  readonly attempt: Attempt;
  readonly source: ChunkSource;
  /** The latest usage that the provider reported. */
  usage: CompletionUsage | undefined;
  /** The last chunk with nothing but usage: the vendor's own fields in it belong to the answer. */
  tail: ChatCompletionChunk | undefined;
  readonly #size: AnswerSize;
  readonly #isEmpty: boolean;
  /** The first chunks, until they have been read. */
  #held: ChatCompletionChunk[] | undefined;
  /** Since when a reader has been waiting. A slow reader is not a silent provider. */
  #waitingSince: number | undefined;
  /** Milliseconds that readers have waited since the last content. */
  #silenceMs = 0;
  /** The limit, in seconds, that the timer is set for. */
  #armed: number | undefined;
  /** Malformed events that have been counted in the call's metadata. */
  #malformed = 0;
  #isCharged = false;
  readonly #request: ChatRequest;
  /** The service tier that the provider reported. */
  #tier: unknown;

  private constructor(attempt: Attempt, request: ChatRequest, { source, size, held, isEmpty }: Beginning) {
    this.attempt = attempt;
    this.#request = request;
    this.source = source;
    this.#size = size;
    this.#held = held;
    this.#isEmpty = isEmpty;
  }

  /**
   * Opens the stream and waits for its first content. An answer without any is waited for to its end; `accept` may then
   * throw. Only throws: the caller of `open` reports the failure.
   */
  static async open(attempt: Attempt, request: ChatRequest, accept: (empty: Batch) => void): Promise<OpenStream> {
    attempt.timer.limit("firstToken", "first_token");
    const source = await attempt.guard(attempt.calls.stream(request, attempt.context));
    try {
      const beginning = await readBeginning(attempt, source);
      if (beginning.isEmpty) accept(beginning.held);
      attempt.timer.clear();
      attempt.answered();
      return new OpenStream(attempt, request, beginning);
    } catch (error) {
      countMalformed(attempt, source.malformed);
      throw error;
    }
  }

  /** The next chunks, without usage; `undefined` at the end of the whole answer. Only throws, as `open` does. */
  async read(): Promise<Batch | undefined> {
    if (this.#held !== undefined) {
      const held = this.#held;
      this.#held = undefined;
      return this.#withoutUsage(held);
    }
    if (this.#isEmpty) return await this.#end();
    let batch: Batch | undefined;
    try {
      this.#waitingSince = this.attempt.call.clock.now();
      if (this.#armed === undefined || this.#armed > this.#longestSilence) this.#arm();
      batch = await this.attempt.guard(this.source.read());
      this.#countSilence(batch);
    } catch (error) {
      this.#waitingSince = undefined;
      // Of a whole answer only the end is missing. An error that is no RouterError is a defect of our own.
      const isWhole = isRouterError(error) && this.source.complete === true;
      if (!isWhole || this.attempt.call.signal.aborted) throw error;
    }
    if (batch === undefined) return await this.#end();
    // A batch that makes the answer too large is not delivered: although its end may have come with it, it is not
    // whole.
    return this.#withoutUsage(this.#size.take(batch));
  }

  /** Charges the tokens of an answer that did not come to its end. Once, however it ends. */
  charge(): void {
    if (this.#isCharged) return;
    this.#isCharged = true;
    this.#countMalformed();
    const facts = { ...costFacts(this.#request, this.#tier), isBroken: this.usage === undefined };
    this.attempt.chargeBroken(this.usage ?? this.source.usage, facts, this.#size.characters);
  }

  /** Silence counts only while a reader waits, and only content ends it. */
  #countSilence(batch: Batch | undefined): void {
    const since = this.#waitingSince;
    this.#waitingSince = undefined;
    if (batch === undefined || batch.some(hasContent)) this.#silenceMs = 0;
    else if (since !== undefined) this.#silenceMs += this.attempt.call.clock.now() - since;
  }

  /** One timer serves the whole stream: when it fires, it measures how long the silence really was. */
  #arm(silenceMs = this.#silenceMs): void {
    const limit = this.#longestSilence;
    this.#armed = limit;
    this.attempt.timer.set(limit - silenceMs / 1000, () => {
      this.#armed = undefined;
      // No reader waits: the next one sets the timer again.
      if (this.#waitingSince === undefined) return;
      const silentMs = this.#silenceMs + this.attempt.call.clock.now() - this.#waitingSince;
      // A timer may fire a little early.
      if (silentMs + 1 >= this.#longestSilence * 1000) this.attempt.timer.timeOut("idle", limit, "idle");
      else this.#arm(silentMs);
    });
  }

  /** In seconds. Once the answer is whole, a server that does not end the stream is not waited for long. */
  get #longestSilence(): number {
    const { idle } = this.attempt.timer.limits;
    return this.source.complete === true ? Math.min(idle, AFTER_THE_ANSWER) : idle;
  }

  /** Usage is kept for the end. A chunk that held nothing else is left out. */
  #withoutUsage(batch: Batch): Batch {
    for (const { service_tier } of batch) if (service_tier) this.#tier = service_tier;
    if (!batch.some(({ usage }) => usage)) return batch;
    return batch.filter((chunk) => {
      if (!chunk.usage) return true;
      this.usage = chunk.usage;
      delete chunk.usage;
      if (chunk.choices.length === 0) this.tail = chunk;
      return chunk.choices.length > 0;
    });
  }

  async #end(): Promise<undefined> {
    const prices = this.attempt.pricesLoaded();
    if (prices !== undefined) await prices;
    this.#isCharged = true;
    this.#countMalformed();
    this.attempt.succeed(this.usage ?? this.source.usage, costFacts(this.#request, this.#tier));
    return undefined;
  }

  #countMalformed(): void {
    const { malformed } = this.source;
    countMalformed(this.attempt, malformed - this.#malformed);
    this.#malformed = malformed;
  }
}

async function readBeginning(attempt: Attempt, source: ChunkSource): Promise<Beginning> {
  const held: ChatCompletionChunk[] = [];
  const size = new AnswerSize(attempt.plan.deployment);
  for (;;) {
    const batch = await attempt.guard(source.read());
    if (batch === undefined) return { source, size, held, isEmpty: true };
    for (const chunk of size.take(batch)) held.push(chunk);
    if (batch.some(hasContent)) return { source, size, held, isEmpty: false };
    size.beforeContent(held.length, source.bytes ?? 0);
  }
}

function countMalformed({ call }: Attempt, events: number): void {
  const { metadata } = call;
  if (events > 0) metadata.malformed_events = (metadata.malformed_events ?? 0) + events;
}
