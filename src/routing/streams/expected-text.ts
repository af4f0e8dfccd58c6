/** Text that is still expected to come again. */
export class ExpectedText {
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#text === "";
  }

  /** The part of `text` beyond the expected text; `undefined` when the two differ. */
  after(text: string | null | undefined): string | undefined {
    if (!text) return "";
    const expected = this.#text.slice(0, text.length);
    if (!text.startsWith(expected)) return undefined;
    this.#text = this.#text.slice(expected.length);
    return text.slice(expected.length);
  }
}
