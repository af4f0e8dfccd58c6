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

/** A stream that has just been opened. */
interface Young {
  /** `undefined` once it has ended. */
  opened: (Opened & { readonly held: HeldStream }) | undefined;
}

/**
 * How long a stream must have been open before its garbage is waited for, in milliseconds. The collector is slower for each
 * object that it is to tell of, and most streams are read to their end.
 */
const YOUNG_MS = 500;

/** Closes the streams of one router that were dropped unread, once their garbage is collected. */
export class DroppedStreams {
  readonly #announcer: Announcer;
  readonly #registry: FinalizationRegistry<Opened> | undefined;
  #young: Young[] = [];

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
    // Some runtimes collect garbage and say nothing of it.
    if (typeof FinalizationRegistry !== "function") return;
    this.#registry = new FinalizationRegistry((opened) => this.#close(opened));
  }

  /**
   * What readers are to be given in the place of `stream`. `onEnd` is told of a function to call when the stream has ended:
   * then there is nothing to give back.
   */
  watch(stream: StreamBody, call: Call, onEnd: (ended: () => void) => void): StreamBody {
    if (this.#registry === undefined) return stream;
    const held = new HeldStream(stream);
    const young: Young = { opened: { stream, call, held } };
    onEnd(() => {
      young.opened = undefined;
      this.#registry?.unregister(young);
    });
    if (this.#young.push(young) === 1) this.#lookLater();
    return held;
  }

  /** Its timer keeps no program running. */
  #lookLater(): void {
    AbortSignal.timeout(YOUNG_MS).addEventListener("abort", () => this.#look(), { once: true });
  }

  #look(): void {
    for (const young of this.#young.splice(0)) {
      const { opened } = young;
      if (opened === undefined) continue;
      young.opened = undefined;
      const { held, stream, call } = opened;
      this.#registry?.register(held, { stream, call }, young);
    }
  }

  #close({ stream, call }: Opened): void {
    const { call_id, model_group } = call.metadata;
    this.#announcer.tell(() => ({ type: "stream_dropped", call_id, at: call.clock.now(), model_group }));
    stream.close(new Error("The stream was dropped before it was read to its end."));
  }
}
