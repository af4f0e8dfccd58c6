/** Closes streams that were opened and became unreachable before they were read to their end. */
import { backgroundTimer, type Clock } from "../clock.ts";
import type { Announcer } from "../hooks.ts";
import type { Call } from "../routing/call.ts";
import type { ChatCompletion, ChatCompletionChunk } from "../types/openai.ts";
import type { StreamBody } from "./completion-stream.ts";

/** A reader's handle on a stream: unreachable once all readers are, while the socket still holds the stream itself. */
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
 * How long a stream must have been open before it is registered, in milliseconds. Each registered object slows the garbage
 * collector, and most streams are read to their end before.
 */
const YOUNG_MS = 500;

/** The dropped streams of one router: closed once the garbage collector has taken their handles. */
export class DroppedStreams {
  readonly #announcer: Announcer;
  readonly #registry: FinalizationRegistry<Opened> | undefined;
  #young: Young[] = [];

  constructor(announcer: Announcer) {
    this.#announcer = announcer;
    // Some runtimes have no FinalizationRegistry.
    if (typeof FinalizationRegistry !== "function") return;
    this.#registry = new FinalizationRegistry((opened) => this.#close(opened));
  }

  /** The handle that readers get instead of `stream`. `onEnd` receives a function to call when the stream has ended. */
  watch(stream: StreamBody, call: Call, onEnd: (ended: () => void) => void): StreamBody {
    if (this.#registry === undefined) return stream;
    const held = new HeldStream(stream);
    const young: Young = { opened: { stream, call, held } };
    onEnd(() => {
      young.opened = undefined;
      this.#registry?.unregister(young);
    });
    if (this.#young.push(young) === 1) this.#registerLater(call.clock);
    return held;
  }

  #registerLater(clock: Clock): void {
    backgroundTimer(clock, YOUNG_MS, () => this.#register());
  }

  #register(): void {
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
