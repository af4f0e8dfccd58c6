/** Follows the JSON text of a call's arguments piece by piece, without keeping it. */
export class ArgumentsProgress {
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #isEmpty = true;
  #isComplete = false;

  /** Only white space has come. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** The object has been closed. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Some of the arguments have come, and not all. */
  get isOpen(): boolean {
    return !this.#isEmpty && !this.#isComplete;
  }

  add(text: string): void {
    for (const character of text) this.#take(character);
  }

  #take(character: string): void {
    if (this.#inString) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (character === "\\") this.#isEscaped = true;
      else this.#inString = character !== '"';
      return;
    }
    if (character.trim() === "") return;
    this.#isEmpty = false;
    if (character === '"') this.#inString = true;
    else if (character === "{" || character === "[") this.#depth += 1;
    else if (character === "}" || character === "]") this.#isComplete = --this.#depth <= 0;
  }
}
