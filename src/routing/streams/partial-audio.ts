import type { Delta, Message } from "../../types/openai.ts";
import { isFields } from "../../fields.ts";

type Audio = NonNullable<Message["audio"]>;

/** The audio of a choice so far. Each piece of its data is base64 of its own. */
export class PartialAudio {
  #id = "";
  #expires = 0;
  #transcript = "";
  readonly #data: string[] = [];

  /** The type of a delta lacks `audio`. */
  add(delta: Delta): void {
    const audio: unknown = Reflect.get(delta, "audio");
    if (!isFields(audio)) return;
    const { id, data, transcript, expires_at } = audio;
    if (typeof id === "string" && id !== "") this.#id = id;
    if (typeof expires_at === "number") this.#expires = expires_at;
    if (typeof transcript === "string") this.#transcript += transcript;
    if (typeof data === "string" && data !== "") this.#data.push(data);
  }

  /** `undefined` when none has come. */
  get whole(): Audio | undefined {
    if (this.#data.length === 0 && this.#transcript === "" && this.#id === "") return undefined;
    return { id: this.#id, data: joined(this.#data), expires_at: this.#expires, transcript: this.#transcript };
  }
}

function joined(pieces: readonly string[]): string {
  const [first = "", ...others] = pieces;
  return others.length === 0
    ? first
    : Buffer.concat(pieces.map((piece) => Buffer.from(piece, "base64"))).toString("base64");
}
