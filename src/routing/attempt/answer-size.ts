/**
 * Limits on the size of one streamed answer, far above every real one. Its bytes are limited where they arrive, but an
 * object takes many times the memory of its JSON, and the transcript of a stream keeps the objects.
 */
import { APIConnectionError } from "../../errors.ts";
import type { ChatCompletionChunk, ChunkChoice, Delta } from "../../types/openai.ts";
import { located } from "../located.ts";
import { isQuiet } from "./chunk-content.ts";
import {
  type ChunkPart,
  hasVendorFields,
  type Known,
  KNOWN_FIELDS,
  reasoningDetailsOf,
  vendorFieldsOf,
} from "./vendor-fields.ts";
import type { Deployment } from "../deployment.ts";

type Batch = readonly ChatCompletionChunk[];

/** Chunks without content, such as those that keep a connection alive. Further ones are dropped. */
export const MOST_QUIET_CHUNKS = 1000;
/** Chunks that are kept until the first content. */
export const MOST_BEFORE_CONTENT: number = 2 * MOST_QUIET_CHUNKS;
/** Bytes that may come before the first content. */
export const LONGEST_BEFORE_CONTENT: number = 8 * 1024 * 1024;
/** Chunks with content. */
export const MOST_CHUNKS = 1_000_000;
/** Choices (`n`). */
export const MOST_CHOICES = 1024;
/** Tool calls, of all choices together. */
export const MOST_TOOL_CALLS = 10_000;
/** Annotations, images and thinking blocks. */
export const MOST_PARTS = 100_000;
/** Tokens with their probabilities. */
export const MOST_LOGPROBS = 1_000_000;
/** Objects and lists in all of these. Vendors may put anything into them, and they are kept as they are. */
export const MOST_OBJECTS = 4_000_000;
/** This many fields or items take as much memory as an object. */
const FIELDS_OF_ONE = 8;
/** Characters of text, reasoning, arguments and media, and of everything that is kept beside them. */
export const LONGEST_ANSWER: number = 64 * 1024 * 1024;

interface Weight {
  readonly objects: number;
  readonly characters: number;
}

const NO_WEIGHT: Weight = { objects: 0, characters: 0 };

/** Counts what has come of one answer. */
export class AnswerSize {
  readonly #deployment: Deployment;
  #quiet = 0;
  #chunks = 0;
  #characters = 0;
  #parts = 0;
  #logprobs = 0;
  #objects = 0;
  /** Indexes other than 0, which nearly every answer has. */
  #choices: Set<number> | undefined;
  #calls: Set<string> | undefined;
  /** The weight of the latest value of each of the vendor's fields. */
  #vendor: Map<string, Weight> | undefined;

  constructor(deployment: Deployment) {
    this.#deployment = deployment;
  }

  /** Of text, reasoning, arguments and media. */
  get characters(): number {
    return this.#characters;
  }

  /**
   * Counts the chunks of `batch`. Returns them, without those that have no content once there were too many of these.
   * @throws APIConnectionError when the answer is too large.
   */
  take(batch: Batch): Batch {
    let quiet = 0;
    for (const chunk of batch) {
      const text = plainText(chunk);
      if (text !== undefined) this.#characters += text.length;
      else {
        if (isQuiet(chunk)) quiet += 1;
        this.#count(chunk);
      }
    }
    this.#chunks += batch.length - quiet;
    this.#check();
    this.#quiet += quiet;
    return quiet > 0 && this.#quiet > MOST_QUIET_CHUNKS ? batch.filter((chunk) => !isQuiet(chunk)) : batch;
  }

  /** @throws APIConnectionError when that is too much before the first content. */
  beforeContent(chunks: number, bytes: number): void {
    if (chunks > MOST_BEFORE_CONTENT) this.#refuse(`${MOST_BEFORE_CONTENT} chunks before the first content`);
    if (bytes > LONGEST_BEFORE_CONTENT) this.#refuse("8 MiB before the first content");
  }

  #count(chunk: ChatCompletionChunk): void {
    this.#countVendorFields("", chunk, KNOWN_FIELDS.chunk);
    for (const choice of chunk.choices) {
      this.#countVendorFields(`${choice.index}`, choice, KNOWN_FIELDS.choice);
      if (choice.index !== 0) (this.#choices ??= new Set()).add(choice.index);
      if (choice.logprobs) {
        const { content, refusal } = choice.logprobs;
        this.#logprobs += lengthOf(content) + lengthOf(refusal);
        this.#weigh(content);
        this.#weigh(refusal);
      }
      if (choice.delta) this.#countDelta(choice, choice.delta);
    }
  }

  #countDelta({ index }: ChunkChoice, delta: Delta): void {
    this.#characters += lengthOf(delta.content) + lengthOf(delta.reasoning_content) + lengthOf(delta.refusal);
    this.#characters += lengthOf(delta.function_call?.arguments) + lengthOfAudio(delta);
    this.#parts += lengthOf(delta.annotations) + lengthOf(delta.images) + lengthOf(delta.thinking_blocks);
    this.#weigh(delta.annotations);
    this.#weigh(delta.images);
    this.#weigh(delta.thinking_blocks);
    this.#weigh(reasoningDetailsOf(delta));
    this.#countVendorFields(`${index} delta`, delta, KNOWN_FIELDS.delta);
    if (!delta.tool_calls) return;
    for (const call of delta.tool_calls) {
      (this.#calls ??= new Set()).add(`${index} ${call.index}`);
      this.#countVendorFields(`${index} call ${call.index}`, call, KNOWN_FIELDS.call);
      this.#characters += lengthOf(call.function?.arguments);
    }
  }

  /** Of each of these fields the latest value is kept, so its weight replaces that of the one before. */
  #countVendorFields(place: string, part: ChunkPart, known: Known): void {
    if (!hasVendorFields(part, known)) return;
    for (const [name, value] of vendorFieldsOf(part, known)) {
      const key = `${place} ${name}`;
      this.#vendor ??= new Map();
      const before = this.#vendor.get(key) ?? NO_WEIGHT;
      const [objects, characters] = [this.#objects, this.#characters];
      this.#objects += 1;
      this.#characters += name.length;
      this.#weigh(value);
      this.#vendor.set(key, { objects: this.#objects - objects, characters: this.#characters - characters });
      this.#objects -= before.objects;
      this.#characters -= before.characters;
    }
  }

  /** Counts the objects in `value`; stops where the limit is exceeded. */
  #weigh(value: unknown): void {
    if (typeof value === "string") this.#characters += value.length;
    if (typeof value !== "object" || value === null || this.#objects > MOST_OBJECTS) return;
    const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    this.#objects += 1 + items.length / FIELDS_OF_ONE;
    for (const item of items) this.#weigh(item);
  }

  #check(): void {
    if (this.#chunks > MOST_CHUNKS) this.#refuse(`${MOST_CHUNKS} chunks`);
    if (this.#characters > LONGEST_ANSWER) this.#refuse("64 Mi characters");
    if (this.#choices !== undefined && this.#choices.size >= MOST_CHOICES) this.#refuse(`${MOST_CHOICES} choices`);
    if (this.#calls !== undefined && this.#calls.size > MOST_TOOL_CALLS) this.#refuse(`${MOST_TOOL_CALLS} tool calls`);
    if (this.#parts > MOST_PARTS) this.#refuse(`${MOST_PARTS} annotations, images and thinking blocks`);
    if (this.#objects > MOST_OBJECTS) this.#refuse(`${MOST_OBJECTS} objects beside its text`);
    if (this.#logprobs > MOST_LOGPROBS) this.#refuse(`${MOST_LOGPROBS} logprobs`);
  }

  #refuse(limit: string): never {
    const { provider, id } = this.#deployment;
    throw new APIConnectionError(
      `${provider} deployment ${id} sent more than ${limit} in one answer`,
      located(this.#deployment),
    );
  }
}

/** The text of a chunk that has nothing else. Most are like that, and are counted without a loop. */
function plainText(chunk: ChatCompletionChunk): string | undefined {
  const { choices } = chunk;
  const choice = choices[0];
  if (choice === undefined || choices.length > 1 || choice.index !== 0 || choice.logprobs) return undefined;
  if (hasVendorFields(chunk, KNOWN_FIELDS.chunk) || hasVendorFields(choice, KNOWN_FIELDS.choice)) return undefined;
  const { delta } = choice;
  return delta?.content && hasOnlyText(delta) ? delta.content : undefined;
}

function hasOnlyText(delta: Delta): boolean {
  const { refusal, reasoning_content, tool_calls, function_call } = delta;
  if (refusal || reasoning_content || tool_calls || function_call) return false;
  return !(
    delta.annotations ||
    delta.thinking_blocks ||
    delta.images ||
    "audio" in delta ||
    "reasoning_details" in delta ||
    hasVendorFields(delta, KNOWN_FIELDS.delta)
  );
}

function lengthOf(value: { readonly length: number } | null | undefined): number {
  return value?.length ?? 0;
}

/** The length of audio data, which is base64, and of its transcript. */
function lengthOfAudio(delta: Delta): number {
  if (!("audio" in delta)) return 0;
  const { data, transcript } = Object(delta.audio) as { data?: unknown; transcript?: unknown };
  return [data, transcript].reduce((sum: number, text) => sum + (typeof text === "string" ? text.length : 0), 0);
}
