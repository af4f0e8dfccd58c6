import { ArgumentsProgress } from "./arguments-progress.ts";
import { isWholeInput } from "../../../translation/chat/tool-arguments.ts";
import { argumentsIn, nameIn, type VendorToolCall } from "./tool-calls.ts";

/** A tool call of a stream that has begun, and which fragments continue it. */
export class ToolCallSlot {
  readonly id: string;
  /** Empty until it comes. */
  name: string;
  /** The arguments so far. Input of custom tools is any text, and is not followed. */
  #text = "";
  readonly #progress: ArgumentsProgress = new ArgumentsProgress();
  /** Its name has come again behind its arguments: the head of another call, if arguments follow. */
  isNamedAgain = false;
  /** Its arguments come under other indexes than its own. */
  isMoved = false;
  /** The index that it began with. */
  readonly #index: unknown;

  constructor(id: string, index: unknown, first: VendorToolCall) {
    this.id = id;
    this.name = nameIn(first);
    this.#index = index;
    this.add(argumentsIn(first));
  }

  /** More of its arguments. */
  add(text: string): void {
    this.#text += text;
    this.#progress.add(text);
  }

  /** It has all its arguments. */
  get isWhole(): boolean {
    return isWholeInput(this.#text);
  }

  /** A fragment with this call's index or id is more of it, and not the beginning of the next call. */
  continues(fragment: VendorToolCall, id: string | undefined): boolean {
    const [name, text] = [nameIn(fragment), argumentsIn(fragment)];
    const isSameId = id === undefined || id === this.id;
    if (this.#progress.isComplete) return text.trim() === "" && (name === "" || this.#isNamedBy(name, isSameId));
    // Arguments under its own index after others: the beginning of another call was lost.
    if (this.isMoved && text !== "" && fragment.index === this.#index) return false;
    if (name === "") return true;
    if (!this.#progress.isOpen) return isSameId;
    // In the middle of the arguments, a new call has another name, or another id and an object of its own.
    return this.#isNamedBy(name, isSameId || !text.trimStart().startsWith("{"));
  }

  /** For a fragment with a new index and no id: arguments belong to a call that has none, or had only such. */
  takesUnderNewIndex(fragment: VendorToolCall): boolean {
    if (this.name === "" || nameIn(fragment) !== "" || argumentsIn(fragment) === "") return false;
    return this.isMoved ? this.#progress.isOpen : this.#progress.isEmpty;
  }

  /** For a fragment without index and id: a name begins a call, unless it is repeated in the middle of the arguments. */
  takesWithoutIndex(fragment: VendorToolCall): boolean {
    const name = nameIn(fragment);
    return name === "" ? this.continues(fragment, undefined) : this.#progress.isOpen && name === this.name;
  }

  /** `isSame`: nothing else shows another call. */
  #isNamedBy(name: string, isSame: boolean): boolean {
    return isSame && (this.name === "" || name === this.name);
  }
}
