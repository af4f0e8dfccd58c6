import { COPY_ROOM, FEW_PIECES, SHORT_PIECE } from "./body-limits.ts";

/** Keeps nothing between two texts, so that one serves all. */
const UTF_8 = new TextDecoder();

/**
 * Pieces of a body that wait for those that follow. Each costs a few hundred bytes beside its own: once there are some, short
 * ones are copied together, so that a body that comes byte by byte takes no more memory than another.
 */
export class ByteQueue {
  #list: Uint8Array[] = [];
  #length = 0;
  /** Where short pieces are copied to. What stands before `#start` is in the list already. */
  #room: Uint8Array | undefined;
  #start = 0;
  #end = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** How many there are, as they are kept. */
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

  /** Takes all, as they are. */
  take(): readonly Uint8Array[] {
    this.#close();
    this.#room = undefined;
    const list = this.#list;
    this.#list = [];
    this.#length = 0;
    return list;
  }

  /** Takes all as one; a single piece is not copied. `room`: makes room for so many bytes, or more. */
  takeJoined(room: (length: number) => Uint8Array = (length) => new Uint8Array(length)): Uint8Array {
    const length = this.#length;
    const pieces = this.take();
    const [only] = pieces;
    if (only !== undefined && pieces.length === 1) return only;
    const whole = room(length);
    let end = 0;
    for (const piece of pieces) {
      whole.set(piece, end);
      end += piece.length;
    }
    return whole.subarray(0, length);
  }

  #copy(piece: Uint8Array): void {
    if (this.#room === undefined || this.#end + piece.length > this.#room.length) {
      this.#close();
      this.#room = new Uint8Array(COPY_ROOM);
      this.#start = 0;
      this.#end = 0;
    }
    this.#room.set(piece, this.#end);
    this.#end += piece.length;
  }

  /** What has been copied together is a piece. */
  #close(): void {
    if (this.#room === undefined || this.#end === this.#start) return;
    this.#list.push(this.#room.subarray(this.#start, this.#end));
    this.#start = this.#end;
  }

  /** Takes all as text in UTF-8, without a byte order mark. */
  takeText(): string {
    return UTF_8.decode(this.takeJoined());
  }
}
