import type { Delta } from "../../types/openai.ts";
import { defined, type Fields, someText } from "../json.ts";
import type { OpenBlock } from "./stream-blocks.ts";

/** What a delta of thinking has. */
export interface ThinkingDelta {
  readonly text?: string | undefined;
  readonly signature?: string | undefined;
  /** Encrypted thinking, in base64. */
  readonly redacted?: string | undefined;
}

/** Thinking: its text is delivered as it comes, the signed block as a whole when it is closed. */
export class ThinkingBlock implements OpenBlock {
  readonly kind = "reasoning";
  readonly #read: (delta: Fields) => ThinkingDelta | false;
  readonly #signer: string;
  #text: string | undefined;
  #signature: string;
  readonly #redacted: string[] = [];

  /** `signer`: the provider whose signature the block has. `first`: what its start already had. */
  constructor(read: (delta: Fields) => ThinkingDelta | false, signer: string, first: ThinkingDelta = {}) {
    this.#read = read;
    this.#signer = signer;
    this.#text = first.text;
    this.#signature = first.signature ?? "";
  }

  start(): Delta | undefined {
    return this.#text === undefined || this.#text === "" ? undefined : { reasoning_content: this.#text };
  }

  delta(delta: Fields): Delta | undefined | false {
    const came = this.#read(delta);
    if (came === false) return false;
    const { text, signature, redacted } = came;
    if (redacted !== undefined) this.#redacted.push(redacted);
    if (signature !== undefined) this.#signature += signature;
    if (text === undefined) return undefined;
    this.#text = (this.#text ?? "") + text;
    return text === "" ? undefined : { reasoning_content: text };
  }

  stop(): Delta | undefined {
    const provider = this.#signer;
    if (this.#redacted.length > 0)
      return { thinking_blocks: [{ type: "redacted_thinking", data: joined(this.#redacted), provider }] };
    if (this.#text === undefined && this.#signature === "") return undefined;
    const signature = defined({ signature: someText(this.#signature) });
    return { thinking_blocks: [{ type: "thinking", thinking: this.#text ?? "", ...signature, provider }] };
  }
}

/** Each piece is encoded by itself. */
function joined(pieces: readonly string[]): string {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, "base64"))).toString("base64");
}
