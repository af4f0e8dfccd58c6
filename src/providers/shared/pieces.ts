/** Keeps nothing between two texts, so that one serves all. */
const UTF_8 = new TextDecoder();

/** Pieces of a body that wait for those that follow. */
export class Pieces {
  #list: Uint8Array[] = [];
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    this.#list.push(piece);
    this.#length += piece.length;
  }

  addAll(pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) this.add(piece);
  }

  /** Takes all, as they are. */
  take(): readonly Uint8Array[] {
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

  /** Takes all as text in UTF-8, without a byte order mark. */
  takeText(): string {
    return UTF_8.decode(this.takeJoined());
  }
}
