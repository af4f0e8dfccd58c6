/** Bytes between two marks. A lookup counts from the last mark before the offset. */
const STRIDE = 1024;

/** Converts offsets in a text: Gemini counts bytes of UTF-8, OpenAI UTF-16 units. */
export class BytePlaces {
  readonly #bytes: Buffer;
  /** For each multiple of the stride, the first character at or after it: its offset in bytes and in units. */
  readonly #marks: { readonly byte: number; readonly unit: number }[] = [];

  constructor(text: string) {
    this.#bytes = Buffer.from(text, "utf8");
    let unit = 0;
    for (let byte = 0; byte < this.#bytes.length; byte += 1) {
      const value = this.#bytes[byte] ?? 0;
      const isFirst = (value & 0xc0) !== 0x80;
      if (isFirst && byte >= this.#marks.length * STRIDE) this.#marks.push({ byte, unit });
      // Four bytes are two units.
      if (isFirst) unit += value >= 0xf0 ? 2 : 1;
    }
  }

  /** The offset in units of the byte at `offset`. */
  unitAt(offset: number): number {
    const end = Math.min(Math.max(0, offset), this.#bytes.length);
    let index = Math.min(Math.floor(end / STRIDE), this.#marks.length - 1);
    while (index > 0 && (this.#marks[index]?.byte ?? 0) > end) index -= 1;
    const { byte, unit } = this.#marks[index] ?? { byte: 0, unit: 0 };
    return unit + this.#bytes.subarray(byte, end).toString("utf8").length;
  }
}
