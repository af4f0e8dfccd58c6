/** What a stream has delivered so far, as a message: to continue it, for errors, and for `finalCompletion()`. */
import type { ChatCompletion, ChatCompletionChunk, Choice, CompletionUsage, Message } from "../../types/openai.ts";
import { KNOWN_FIELDS } from "../attempt/vendor-fields.ts";
import { VendorValues } from "./vendor-values.ts";
import { PartialChoice } from "./partial-choice.ts";

export class Transcript {
  id = "";
  #model = "";
  #created = 0;
  readonly #extra: Partial<Pick<ChatCompletion, "service_tier" | "system_fingerprint">> = {};
  readonly #vendor = new VendorValues();
  readonly #choices = new Map<number, PartialChoice>();

  add(chunk: ChatCompletionChunk): void {
    if (this.id === "") this.id = chunk.id;
    if (chunk.model) this.#model = chunk.model;
    if (chunk.created) this.#created = chunk.created;
    if (chunk.service_tier) this.#extra.service_tier = chunk.service_tier;
    if (chunk.system_fingerprint) this.#extra.system_fingerprint = chunk.system_fingerprint;
    this.#vendor.add(chunk, KNOWN_FIELDS.chunk);
    for (const choice of chunk.choices) this.choice(choice.index).add(choice);
  }

  choice(index: number): PartialChoice {
    let choice = this.#choices.get(index);
    if (choice === undefined) this.#choices.set(index, (choice = new PartialChoice()));
    return choice;
  }

  /** The choices (`n`) so far. */
  get choices(): ReadonlyMap<number, PartialChoice> {
    return this.#choices;
  }

  get hasMedia(): boolean {
    return [...this.#choices.values()].some((choice) => choice.hasMedia);
  }

  /** The message of the first choice so far. */
  message(): Message {
    return this.choice(0).message();
  }

  /** The answer as if it had not been streamed. */
  completion(usage: CompletionUsage | undefined): ChatCompletion {
    const indices = [...this.#choices.keys()].toSorted((a, b) => a - b);
    const [first = this.#finished(0), ...others] = indices.map((index) => this.#finished(index));
    const completion: ChatCompletion = {
      ...this.#vendor.fields,
      id: this.id,
      object: "chat.completion",
      created: this.#created,
      model: this.#model,
      choices: [first, ...others],
      ...this.#extra,
    };
    if (usage !== undefined) completion.usage = usage;
    return completion;
  }

  #finished(index: number): Choice {
    const choice = this.choice(index);
    return {
      ...choice.vendorFields,
      index,
      message: choice.message(),
      finish_reason: choice.finishReason ?? "stop",
      logprobs: choice.logprobs,
    };
  }

  /** Forgets everything: the answer starts again. */
  clear(): void {
    this.#choices.clear();
    this.#vendor.clear();
  }
}
