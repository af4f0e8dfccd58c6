import type { ChatCompletionChunk, Delta, FinishReason } from "../../types/openai.ts";
import type { Target } from "../../provider.ts";
import { MOST_OPEN_BLOCKS } from "../../transport/body-limits.ts";
import type { Headers } from "../../transport/http.ts";
import { AnswerChunks } from "../chat/answer-chunks.ts";
import { isKnownEnding } from "../chat/ending.ts";
import { isTruncated } from "../chat/tool-arguments.ts";
import { anotherMessage, noAnswer } from "../errors/provider-error.ts";
import type { Fields } from "../json.ts";
import { CALLS_TOOLS } from "./message-content.ts";
import type { BlockKind, BlockReader, OpenBlock, SharedState } from "./stream-blocks.ts";

type Chunks = ChatCompletionChunk[];

/** Why the model stopped. */
interface Ending {
  /** In the wire's terms. */
  readonly reason: string;
  readonly finish: FinishReason;
  readonly refusal?: string | undefined;
}

/**
 * A message that is received in blocks, and the chunks made of it. Anthropic's decoder and Converse's map their events onto
 * these methods.
 */
export class StreamedMessage implements SharedState {
  readonly answer: AnswerChunks;
  /** True once the chunk with the finish reason was made. */
  complete = false;
  toolCalls = 0;
  /** A block was opened. */
  hasBlocks = false;
  /** A tool was called whose name or start did not arrive. */
  lostToolCall = false;
  citations = 0;
  textLength = 0;
  heldText: string | undefined;
  readonly unwraps: boolean;
  readonly legacy: boolean;
  readonly #reader: BlockReader;
  readonly #target: Target;
  readonly #headers: Headers;
  readonly #blocks = new Map<unknown, OpenBlock>();
  /** A closed tool call without arguments: what comes next says whether it is complete. */
  #pending: OpenBlock | undefined;
  /** The blocks with the input of a tool, closed ones too. */
  readonly #inputs: OpenBlock[] = [];
  #started = false;
  /** The id in the message's start. */
  #id: string | undefined;
  #hasDeltas = false;
  /** Input came for a block of an unknown type. */
  #unknownInput = false;

  constructor(
    reader: BlockReader,
    { unwraps, legacy }: Pick<SharedState, "unwraps" | "legacy">,
    target: Target,
    origin: { readonly id: string; readonly headers: Headers; readonly received_at: number },
  ) {
    this.#reader = reader;
    this.unwraps = unwraps;
    this.legacy = legacy;
    this.#target = target;
    this.#headers = origin.headers;
    this.answer = new AnswerChunks(origin.id, target.model, origin.received_at);
  }

  /** True when some of the answer has come. */
  get hasContent(): boolean {
    return this.#hasDeltas || this.#pending !== undefined || this.heldText !== undefined;
  }

  /** The input of a tool has not come to its end. */
  get hasHalfInput(): boolean {
    return this.#inputs.some(({ isHalf }) => isHalf === true);
  }

  /**
   * The start with the id `id` is another message's, and this one is complete. Throws when this one is not complete: what
   * follows does not continue it. Without an id, which Converse never sends, any start after content is another message's.
   */
  isOver(id: string | undefined): boolean {
    if (!this.#started || !this.hasBlocks || (id !== undefined && id === this.#id)) return false;
    if (!this.complete) throw anotherMessage(this.#target, this.#headers);
    return true;
  }

  /** The message's start. Some proxies send it twice. */
  start(id: string | undefined, chunks: Chunks): void {
    this.#id = id ?? this.#id;
    if (this.#started) return;
    this.#started = true;
    this.answer.id = id ?? this.answer.id;
    chunks.push(this.answer.choice({ role: "assistant", content: "" }));
  }

  /** Opens a block, and closes the one that was left open at its place. */
  open(index: unknown, block: OpenBlock, chunks: Chunks): void {
    // The event then counts as malformed.
    if (this.#blocks.size >= MOST_OPEN_BLOCKS && !this.#blocks.has(index))
      throw new RangeError("There are too many open blocks.");
    this.close(index, chunks);
    this.#completePending(chunks);
    this.#blocks.set(index, block);
    this.hasBlocks = true;
    if (block.kind === "input") this.#inputs.push(block);
    this.#push(block.start?.(), chunks);
  }

  /** Adds a delta to the block at `index`. False when the delta is malformed, or its block is not known. */
  delta(index: unknown, delta: Fields, chunks: Chunks): boolean {
    const block = this.#blockFor(index, this.#reader.kindOf(delta), chunks);
    if (block === undefined) return false;
    const change = block.delta(delta);
    if (change === false) return false;
    this.#push(change, chunks);
    return true;
  }

  close(index: unknown, chunks: Chunks): void {
    const block = this.#blocks.get(index);
    if (block === undefined) return;
    this.#blocks.delete(index);
    if (block.lacksArguments === true) {
      this.#completePending(chunks);
      this.#pending = block;
    } else this.#push(block.stop?.(), chunks);
  }

  closeAll(chunks: Chunks): void {
    for (const index of this.#blocks.keys()) this.close(index, chunks);
  }

  /**
   * Ends the message, once: closes what is open, delivers text that was held back, and makes the chunk with the finish
   * reason. Throws when the model stopped for a tool call that was lost, and when a message without content has an unknown
   * reason.
   */
  end({ reason, finish, refusal }: Ending, chunks: Chunks): void {
    if (this.complete) return;
    this.#check({ reason, finish, refusal });
    this.closeAll(chunks);
    // A tool call that was cut before its first argument is not one without arguments.
    if (!isTruncated(finish)) this.#completePending(chunks);
    this.complete = true;
    if (this.heldText !== undefined) chunks.push(this.answer.choice({ content: this.heldText }));
    if (refusal !== undefined) chunks.push(this.answer.choice({ refusal }));
    chunks.push(this.answer.choice({}, this.legacy && finish === "tool_calls" ? "function_call" : finish));
  }

  #check({ reason, finish, refusal }: Ending): void {
    const isLost = this.lostToolCall || (this.#unknownInput && this.toolCalls === 0);
    if (isLost && reason === CALLS_TOOLS)
      throw noAnswer("sent the input of a tool without the tool's name.", this.#target, this.#headers);
    if (!this.hasContent && refusal === undefined && !isKnownEnding(finish))
      throw noAnswer("ended without content, and for an unknown reason.", this.#target, this.#headers);
  }

  /** The type of a block is what its deltas carry: its start may be lost or unknown, and not every wire sends one. */
  #blockFor(index: unknown, kind: BlockKind | undefined, chunks: Chunks): OpenBlock | undefined {
    const known = this.#blocks.get(index);
    if (known !== undefined && (kind === undefined || known.kind === kind)) return known;
    const block = this.#reader.unannounced(kind, this);
    if (block !== undefined) {
      this.open(index, block, chunks);
      return block;
    }
    if (known !== undefined && known.kind === undefined && this.#reader.hasServerTools) {
      this.#unknownInput = true;
      return known;
    }
    if (kind === "input") this.lostToolCall = true;
    return undefined;
  }

  #completePending(chunks: Chunks): void {
    this.#push(this.#pending?.stop?.(), chunks);
    this.#pending = undefined;
  }

  #push(delta: Delta | undefined, chunks: Chunks): void {
    if (delta === undefined) return;
    this.#hasDeltas = true;
    chunks.push(this.answer.choice(delta));
  }
}
