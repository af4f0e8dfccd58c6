/** Many calls at once. The names are LiteLLM's. */
import type { ChatCompletion, ChatParams, RequestMessage, Routed } from "./openai.ts";
import type { CallOptions } from "./options.ts";

/** What one call of a batch came to: its answer, or the error with which it rejected (`instanceof Error`). */
export type BatchResult = Routed<ChatCompletion> | Error;

/** One call of a batch has ended. */
export interface BatchProgress {
  /** Its place in the batch, from 0. With several models and several prompts, all models of a prompt stand together. */
  readonly index: number;
  /** The model that it called. */
  readonly model: string;
  readonly result: BatchResult;
  /** How many calls have ended, this one included. */
  readonly done: number;
  /** How many of them failed. */
  readonly failed: number;
  /** How many calls the batch has. */
  readonly total: number;
}

/** How a batch is made. The options may also stand among the parameters. */
export interface BatchSettings {
  /** The most calls that are in flight at once; an integer of at least 1. LiteLLM's name. Default 100. */
  max_workers?: number | undefined;
  /** Is called when a call has ended. What it throws is ignored. */
  on_progress?: ((progress: BatchProgress) => void) | undefined;
}

/** Options of a batch: those of each call, how many are made at once, and a `signal` that ends all. */
export interface BatchOptions extends CallOptions, BatchSettings {}

/** The parameters of each call of a batch, without its model and its prompt. */
type CallParams = Omit<ChatParams, "messages"> & Omit<CallOptions, "signal"> & { stream?: false | null | undefined };

/** One prompt, or several, for several models. */
export type ModelsBatch<Model extends string = string, Prompts = Prompt | readonly Prompt[]> = CallParams &
  BatchSettings & { models: readonly Model[]; messages: Prompts };

/** Several prompts for one model. */
export type PromptsBatch<Model extends string = string> = CallParams &
  BatchSettings & { model: Model; messages: readonly Prompt[] };

/** One prompt for several models, of which the first to answer wins: their names in a list, or in a text with commas. */
export type FastestBatch<Model extends string = string> = Omit<CallParams, "stream"> & {
  model: Model | readonly Model[];
  messages: Prompt;
};

/** The messages of one call. */
export type Prompt = readonly RequestMessage[];
