/** A tool call that broke off, as it is expected to come again. */
import type { CallPart } from "./tool-call-pieces.ts";
import { ExpectedText } from "./expected-text.ts";

export class ExpectedToolCall {
  readonly #type: CallPart["type"];
  readonly #isNamed: boolean;
  readonly #name: ExpectedText;
  readonly #text: ExpectedText;

  constructor({ type, name, text }: CallPart) {
    this.#type = type;
    this.#isNamed = name !== "";
    this.#name = new ExpectedText(name);
    this.#text = new ExpectedText(text);
  }

  get isCaughtUp(): boolean {
    return this.#name.isEmpty && this.#text.isEmpty;
  }

  /** What is new in a piece of the second call; `undefined` when nothing is. */
  newIn(part: CallPart): CallPart | "differs" | undefined {
    if (part.name === "" && part.text === "") return undefined;
    if (part.type !== this.#type) return "differs";
    const name = this.#name.after(part.name);
    const text = this.#text.after(part.text);
    // A longer name is the name of another tool.
    if (name === undefined || text === undefined || (name !== "" && this.#isNamed)) return "differs";
    return name === "" && text === "" ? undefined : { type: part.type, name, text };
  }
}
