/** Streams that were opened and that nobody can read any more: what they hold is given back. */
import type { Announcer } from "../hooks.ts";
import type { Call } from "../routing/call.ts";
import type { ChatCompletion, ChatCompletionChunk } from "../types/openai.ts";
import type { StreamBody } from "./completion-stream.ts";

/** A stream as its readers hold it: the stream itself is held by its socket too. */
class HeldStream implements StreamBody {
  readonly #stream: StreamBody;

  constructor(stream: StreamBody) {
    this.#stream = stream;
  }

  get interrupted(): boolean {
    return this.#stream.interrupted;
  }

  read(): Promise<readonly ChatCompletionChunk[] | undefined> {
    return this.#stream.read();
  }

  close(reason: unknown): void {
    this.#stream.close(reason);
  }

  completion(): ChatCompletion {
    return this.#stream.completion();
  }
}

interface Opened {
  readonly stream: StreamBody;
  readonly call: Call;
}

/** Closes the streams of one router that were dropped unread, once their garbage is collected. */
export class DroppedStreams {
  readonly #announcer: Announcer;
  /** Some runtimes collect garbage and say nothing of it. */
  readonly #registry: FinalizationRegistry<Opened> | undefined =
    typeof FinalizationRegistry === "function" ? new FinalizationRegistry((opened) => this.#close(opened)) : undefined;

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
  }

  /** What readers are to be given in the place of `stream`, until it has ended. */
  watch(stream: StreamBody, call: Call): StreamBody {
    const held = new HeldStream(stream);
    this.#registry?.register(held, { stream, call }, stream);
    return held;
  }

  /** It has ended: there is nothing to give back. */
  ended(stream: StreamBody): void {
    this.#registry?.unregister(stream);
  }

  #close({ stream, call }: Opened): void {
    const { call_id, model_group } = call.metadata;
    this.#announcer.tell(() => ({ type: "stream_dropped", call_id, at: call.clock.now(), model_group }));
    stream.close(new Error("The stream was dropped before it was read to its end."));
  }
}
