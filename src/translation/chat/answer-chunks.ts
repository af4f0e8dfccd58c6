import type { ChatCompletionChunk, Delta, FinishReason } from "../../types/openai.ts";
import { placeholderTime } from "./missing-fields.ts";

/** Makes the chunks of an answer with one choice. */
export class AnswerChunks {
  id: string;
  model: string;
  readonly #created: number;

  /** `received_at`: when the answer came, in milliseconds since the epoch. */
  constructor(id: string, model: string, received_at: number) {
    this.id = id;
    this.model = model;
    this.#created = placeholderTime(received_at);
  }

  choice(delta: Delta, finish_reason: FinishReason | null = null): ChatCompletionChunk {
    return {
      id: this.id,
      object: "chat.completion.chunk",
      created: this.#created,
      model: this.model,
      choices: [{ index: 0, delta, finish_reason, logprobs: null }],
    };
  }

  /** A chunk without choices, for what concerns the whole answer: its usage. */
  summary(fields: Partial<ChatCompletionChunk>): ChatCompletionChunk {
    const { id, model } = this;
    return { id, object: "chat.completion.chunk", created: this.#created, model, choices: [], ...fields };
  }
}
