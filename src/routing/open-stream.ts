/** A stream whose first content has come: until then everything that can go wrong is an ordinary failed attempt. */
import type { ChunkSource } from "../providers/provider.ts";
import type { ChatCompletionChunk, ChatRequest, CompletionUsage } from "../types/openai.ts";
import type { Attempt } from "./attempt.ts";
import { hasContent } from "./content.ts";

type Batch = readonly ChatCompletionChunk[];

export class OpenStream {
  readonly attempt: Attempt;
  readonly source: ChunkSource;
  /** The latest usage the provider has told of. */
  usage: CompletionUsage | undefined;
  /** What came before and with the first content. */
  #held: ChatCompletionChunk[] | undefined;
  #complete: boolean;
  /** Since when a reader has been waiting for content. A slow reader is not a silent provider. */
  #quiet_since: number | undefined;
  #armed = false;

  private constructor(attempt: Attempt, source: ChunkSource, held: ChatCompletionChunk[], complete: boolean) {
    this.attempt = attempt;
    this.source = source;
    this.#held = held;
    this.#complete = complete;
  }

  /** Opens the stream and waits for its first content, or for its whole end if it has none. */
  static async open(attempt: Attempt, request: ChatRequest): Promise<OpenStream> {
    const { deployment } = attempt.plan;
    attempt.allow(attempt.limits.first_token, "first_token");
    try {
      const source = await attempt.guard(deployment.translator.stream(request, attempt.context));
      const held: ChatCompletionChunk[] = [];
      let batch: Batch | undefined;
      do {
        batch = await attempt.guard(source.read());
        if (batch !== undefined) held.push(...batch);
      } while (batch !== undefined && !batch.some(hasContent));
      attempt.unlimited();
      attempt.answered();
      return new OpenStream(attempt, source, held, batch === undefined);
    } catch (error) {
      throw attempt.fail(error);
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
    try {
      this.#quiet_since ??= this.attempt.call.clock.now();
      this.#arm(this.attempt.limits.idle);
      const batch = await this.attempt.guard(this.source.read());
      if (batch === undefined) return this.#end();
      if (batch.some(hasContent)) this.#quiet_since = undefined;
      return this.#withoutUsage(batch);
    } catch (error) {
      throw this.attempt.fail(error);
    }
  }

  /** One timer serves the whole stream: when it fires it looks how long the silence really was. */
  #arm(seconds: number): void {
    if (this.#armed) return;
    this.#armed = true;
    this.attempt.onTimer(seconds, () => {
      this.#armed = false;
      if (this.#quiet_since === undefined) return;
      const { idle } = this.attempt.limits;
      const left = idle - (this.attempt.call.clock.now() - this.#quiet_since) / 1000;
      if (left <= 0) this.attempt.timeOut(idle, "idle");
      else this.#arm(left);
    });
  }

  /** Usage is kept for the end. A chunk that held nothing else disappears. */
  #withoutUsage(batch: Batch): Batch {
    if (!batch.some(({ usage }) => usage !== undefined)) return batch;
    return batch.filter((chunk) => {
      if (chunk.usage) this.usage = chunk.usage;
      delete chunk.usage;
      return chunk.choices.length > 0 || chunk.router_event !== undefined;
    });
  }

  #end(): undefined {
    this.attempt.succeed(this.usage);
    return undefined;
  }
}
