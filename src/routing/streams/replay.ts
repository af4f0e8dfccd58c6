/**
 * A new answer in place of one that broke off: what the consumer has is left out as long as the two are equal. When
 * they differ, the stream fails or, in restart mode, tells the consumer to begin again.
 */
import type { ChatCompletionChunk, ChunkChoice } from "../../types/openai.ts";
import { type Delivered, ExpectedChoice } from "./expected-choice.ts";
import { AnswersDiffer, type Joiner } from "./joiner.ts";

export class Replay implements Joiner {
  readonly #choices: ReadonlyMap<number, ExpectedChoice>;
  readonly #onDifference: "fail" | "restart";
  /** The second answer as it came, in case the consumer needs all of it. */
  #raw: ChatCompletionChunk[] = [];
  #caughtUp = false;
  #restarted = false;

  constructor(delivered: ReadonlyMap<number, Delivered>, onDifference: "fail" | "restart") {
    this.#choices = new Map([...delivered].map(([index, choice]) => [index, new ExpectedChoice(choice)]));
    this.#onDifference = onDifference;
    this.#checkCaughtUp();
  }

  join(chunk: ChatCompletionChunk): readonly ChatCompletionChunk[] {
    if (this.#restarted) return [chunk];
    if (this.#onDifference === "restart" && !this.#caughtUp) this.#raw.push(chunk);
    if (chunk.choices.length === 0) return [chunk];
    const choices: ChunkChoice[] = [];
    for (const choice of chunk.choices) {
      const expected = this.#choices.get(choice.index);
      const fresh = expected === undefined ? choice : expected.newIn(choice);
      if (fresh === "differs") return this.#differ();
      if (fresh !== undefined) choices.push(fresh);
    }
    this.#checkCaughtUp();
    return choices.length === 0 ? [] : [{ ...chunk, choices }];
  }

  end(): readonly ChatCompletionChunk[] {
    return this.#restarted || this.#caughtUp ? [] : this.#differ();
  }

  #checkCaughtUp(): void {
    if (this.#caughtUp) return;
    for (const choice of this.#choices.values()) if (!choice.isCaughtUp) return;
    this.#caughtUp = true;
    this.#raw = [];
  }

  #differ(): readonly ChatCompletionChunk[] {
    if (this.#onDifference === "fail")
      throw new AnswersDiffer("The next deployment's answer differs from what was delivered.");
    this.#restarted = true;
    const raw = this.#raw;
    this.#raw = [];
    const [first] = raw;
    if (first === undefined) return [];
    return [{ ...first, choices: [], router_event: "restart" }, ...raw];
  }
}
