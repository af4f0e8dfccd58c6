const PRIME = 0x01000193;
/** No character has this code. */
const END_OF_TEXT = 0x10000;

/**
 * A hash of texts that come one after the other, with its value after each of them. It keeps equal texts apart from others, but
 * not from those that somebody makes to collide: use it where a collision does no harm.
 */
export class RunningHash {
  // Four sums side by side, each of every fourth character: a processor computes them at the same time.
  #a = 0x811c9dc5;
  #b = 0x9e3779b9;
  #c = 0x243f6a88;
  #d = 0x85ebca77;
  /** Of all texts so far, in UTF-8. */
  bytes = 0;

  /** Adds a text. `["ab", "c"]` differs from `["a", "bc"]`. */
  add(text: string): void {
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    const { length } = text;
    let index = 0;
    for (; index + 4 <= length; index += 4) {
      a = Math.imul(a ^ text.charCodeAt(index), PRIME);
      b = Math.imul(b ^ text.charCodeAt(index + 1), PRIME);
      c = Math.imul(c ^ text.charCodeAt(index + 2), PRIME);
      d = Math.imul(d ^ text.charCodeAt(index + 3), PRIME);
    }
    for (; index < length; index += 1) a = Math.imul(a ^ text.charCodeAt(index), PRIME);
    // Mixed with each other, so that a character at another place makes another sum.
    this.#a = Math.imul(a ^ (b >>> 15) ^ END_OF_TEXT, PRIME);
    this.#b = Math.imul(b ^ (c >>> 13), PRIME) ^ length;
    this.#c = Math.imul(c ^ (d >>> 15), PRIME);
    this.#d = Math.imul(d ^ (a >>> 13), PRIME);
    this.bytes += Buffer.byteLength(text);
  }

  get value(): string {
    return [this.#a, this.#b, this.#c, this.#d].map((sum) => (sum >>> 0).toString(36)).join(".");
  }
}
