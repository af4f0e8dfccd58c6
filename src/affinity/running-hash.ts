/**
 * A hash of texts that come one after the other, with its value after each of them. It keeps equal texts apart from others, but
 * not from those that somebody makes to collide: use it where a collision does no harm. Pure.
 */
export class RunningHash {
  #first = 0x9e3779b9;
  #second = 0x243f6a88;
  /** Of all texts so far, in UTF-8, about. */
  bytes = 0;

  /** Adds a text. `["ab", "c"]` differs from `["a", "bc"]`. */
  add(text: string): void {
    let [first, second] = [this.#first, this.#second];
    let bytes = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, 0x85ebca77);
      second = Math.imul(second ^ code, 0xc2b2ae3d);
      first ^= first >>> 15;
      second ^= second >>> 13;
      bytes += code < 0x80 ? 1 : 3;
    }
    // No character has this code.
    this.#first = Math.imul(first ^ 0x10000, 0x85ebca77);
    this.#second = Math.imul(second ^ 0x10000, 0xc2b2ae3d);
    this.bytes += bytes;
  }

  get value(): string {
    return `${(this.#first >>> 0).toString(36)}.${(this.#second >>> 0).toString(36)}`;
  }
}
