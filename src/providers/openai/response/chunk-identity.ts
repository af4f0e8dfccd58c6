import type { ChatCompletionChunk } from "../../../types/openai.ts";
import { isNumber } from "../../../translation/numbers.ts";
import { placeholderId, placeholderTime } from "../../../translation/chat/missing-fields.ts";

/** The fields that all chunks of an answer share, as vendors send them. */
export interface VendorHead {
  id?: unknown;
  object?: unknown;
  created?: unknown;
  model?: unknown;
  system_fingerprint?: unknown;
  service_tier?: unknown;
}

/** The id, time and model of one answer: from the first chunk that has them, or else placeholders. */
export class ChunkIdentity {
  #id: string | undefined;
  #created: number | undefined;
  #model: string | undefined;
  readonly #requested: string;
  /** When the answer began to come, in milliseconds since the epoch. */
  readonly #received_at: number;

  constructor(requested: string, received_at: number) {
    this.#requested = requested;
    this.#received_at = received_at;
  }

  /** Fills in what `chunk` lacks. */
  stamp(chunk: VendorHead): void {
    if (chunk.object !== "chat.completion.chunk") chunk.object = "chat.completion.chunk";
    if (isNamed(chunk.id)) this.#id ??= chunk.id;
    else chunk.id = this.#id ??= placeholderId();
    if (isNamed(chunk.model)) this.#model ??= chunk.model;
    else chunk.model = this.#model ?? this.#requested;
    if (isNumber(chunk.created) && chunk.created > 0) this.#created ??= chunk.created;
    else chunk.created = this.#created ??= placeholderTime(this.#received_at);
    removeInvalidTexts(chunk);
  }

  /** The head of a chunk that is made here. */
  head(): Pick<ChatCompletionChunk, "id" | "object" | "created" | "model"> {
    return {
      id: (this.#id ??= placeholderId()),
      object: "chat.completion.chunk",
      created: (this.#created ??= placeholderTime(this.#received_at)),
      model: this.#model ?? this.#requested,
    };
  }
}

function isNamed(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Removes the optional fields that are not strings. */
export function removeInvalidTexts(head: VendorHead): void {
  const { system_fingerprint: fingerprint, service_tier: tier } = head;
  if (fingerprint !== undefined && fingerprint !== null && typeof fingerprint !== "string")
    delete head.system_fingerprint;
  if (tier !== undefined && tier !== null && typeof tier !== "string") delete head.service_tier;
}
