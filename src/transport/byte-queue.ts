import { COPY_BYTES, FEW_PIECES, SHORT_PIECE } from "./body-limits.ts";

/** Shared: it keeps no state between two texts. */
const UTF_8 = new TextDecoder();

/**
 * A queue of the pieces of a body. A piece costs a few hundred bytes beside its content, so short ones are copied together
 * once there are several: a body that arrives byte by byte takes no more memory than any other.
 */
export class ByteQueue {
  #list: Uint8Array[] = [];
  #length = 0;
  /** The buffer for short pieces. Its bytes before `#start` are in the list already. */
  #copies: Uint8Array | undefined;
  #start = 0;
  #end = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** The number of pieces that are kept. */
  get count(): number {
    return this.#list.length + (this.#end > this.#start ? 1 : 0);
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (piece.length < SHORT_PIECE && this.#list.length >= FEW_PIECES) return this.#copy(piece);
    this.#close();
    this.#list.push(piece);
  }

  addAll(pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) this.add(piece);
  }

  /** Empties the queue. */
  take(): readonly Uint8Array[] {
    this.#close();
    this.#copies = undefined;
    const list = this.#list;
    this.#list = [];
    this.#length = 0;
    return list;
  }

  /** Empties the queue into one array; a single piece is not copied. `allocate` returns an array of at least `length` bytes. */
  takeJoined(allocate: (length: number) => Uint8Array = (length) => new Uint8Array(length)): Uint8Array {
    const length = this.#length;
    const pieces = this.take();
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1) return only;
    const whole = allocate(length);
    let end = 0;
    for (const piece of pieces) {
      whole.set(piece, end);
      end += piece.length;
    }
    return whole.subarray(0, length);
  }

  #copy(piece: Uint8Array): void {
    if (this.#copies === undefined || this.#end + piece.length > this.#copies.length) {
      this.#close();
      this.#copies = new Uint8Array(COPY_BYTES);
      this.#start = 0;
      this.#end = 0;
    }
    this.#copies.set(piece, this.#end);
    this.#end += piece.length;
  }

  /** Puts what has been copied together into the list, as one piece. */
  #close(): void {
    if (this.#copies === undefined || this.#end === this.#start) return;
    this.#list.push(this.#copies.subarray(this.#start, this.#end));
    this.#start = this.#end;
  }

  /** Empties the queue into a text: UTF-8, without a byte order mark. */
  takeText(): string {
    return UTF_8.decode(this.takeJoined());
  }
}
