/** A place that is looked up is counted from the last of these before it: there is one in every so many bytes. */
const STRIDE = 1024;

/** Places in a text: Gemini counts them in bytes of UTF-8, OpenAI in UTF-16 units. */
export class BytePlaces {
  readonly #bytes: Buffer;
  /** How many units stand before the first whole character at or behind each multiple of the stride, and where that is. */
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

  /** The place, in units, of the byte at `offset`. */
  unitAt(offset: number): number {
    const end = Math.min(Math.max(0, offset), this.#bytes.length);
    let index = Math.min(Math.floor(end / STRIDE), this.#marks.length - 1);
    while (index > 0 && (this.#marks[index]?.byte ?? 0) > end) index -= 1;
    const { byte, unit } = this.#marks[index] ?? { byte: 0, unit: 0 };
    return unit + this.#bytes.subarray(byte, end).toString("utf8").length;
  }
}
