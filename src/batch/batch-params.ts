/** Reads the parameters of a batch: what is the batch's, and what is each call's. */
import { BadRequestError } from "../errors.ts";
import { type Fields, isFields } from "../fields.ts";
import type { BatchProgress, BatchResult } from "../types/batches.ts";

/** LiteLLM's number of workers. */
const MOST_AT_ONCE = 100;

/** A batch, read. */
export interface Batch {
  /** Parameters and options of each call, without its model and its messages. */
  readonly params: Fields;
  readonly options: Fields;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  readonly report: ((progress: BatchProgress) => void) | undefined;
}

/** What each call has of its own. */
const OF_ONE_CALL: readonly string[] = ["model", "models", "messages"];

/** @throws BadRequestError */
export function readBatch(params: unknown, options: unknown): Batch {
  if (!isFields(params)) throw refused("params", "the parameters of a batch must be an object");
  const given = options ?? {};
  if (!isFields(given)) throw refused("options", "the options of a batch must be an object");
  const { max_workers, on_progress, signal, ...body } = params;
  const { max_workers: workers, on_progress: progress, signal: ownSignal, ...own } = given;
  return {
    params: Object.fromEntries(Object.entries(body).filter(([key]) => !OF_ONE_CALL.includes(key))),
    options: own,
    limit: limitOf(workers ?? max_workers ?? MOST_AT_ONCE),
    report: reportOf(progress ?? on_progress ?? undefined),
    signal: signalOf(ownSignal ?? signal ?? undefined),
  };
}

function limitOf(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  throw refused("max_workers", "must be an integer of at least 1");
}

function reportOf(value: unknown): Batch["report"] {
  if (value === undefined) return undefined;
  if (typeof value !== "function") throw refused("on_progress", "must be a function");
  return (progress) => {
    const result: unknown = Reflect.apply(value, undefined, [progress]);
    // It is not waited for, and must not end the process as an unhandled rejection.
    if (result instanceof Promise) result.catch(() => undefined);
  };
}

function signalOf(value: unknown): AbortSignal | undefined {
  if (value === undefined || value instanceof AbortSignal) return value;
  throw refused("signal", "must be an AbortSignal");
}

/** @throws BadRequestError when a batch is to be streamed: a list cannot be. */
export function refuseStream(params: Fields): void {
  if (params["stream"] === true) throw refused("stream", "the answers of a batch cannot be streamed");
}

/** Names of models. @throws BadRequestError */
export function readModels(params: unknown): readonly string[] {
  const models = isFields(params) ? params["models"] : undefined;
  if (Array.isArray(models) && models.every(isName)) return models;
  throw refused("models", "must be a list of models");
}

/** The names in `"a, b"` or in a list. @throws BadRequestError */
export function readNames(params: unknown): readonly string[] {
  const model = isFields(params) ? params["model"] : undefined;
  const written = typeof model === "string" ? model.split(",").map((name) => name.trim()) : model;
  const names: readonly unknown[] = Array.isArray(written) ? written.filter((name) => name !== "") : [];
  if (names.length > 0 && names.every(isName)) return names;
  throw refused("model", 'must be a list of models, or a text such as "a, b"');
}

/** The `deployments` of a race, each by its place. @throws BadRequestError */
export function readDeployments(deployments: unknown): ReadonlyMap<string, Fields> {
  if (!Array.isArray(deployments) || !deployments.every(isFields) || deployments.length === 0)
    throw refused("deployments", "must be a list of litellm_params");
  return new Map(deployments.map((own, index) => [String(index), own]));
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** One prompt, or several: lists of messages. @throws BadRequestError */
export function readPrompts(params: unknown): { readonly prompts: readonly unknown[]; readonly isOne: boolean } {
  const messages = isFields(params) ? params["messages"] : undefined;
  if (!Array.isArray(messages)) throw refused("messages", "must be a list of messages, or of lists of messages");
  const isOne = messages.length > 0 && !messages.some(Array.isArray);
  return { prompts: isOne ? [messages] : messages, isOne };
}

/** The same where several are needed. @throws BadRequestError */
export function readLists(params: unknown): readonly unknown[] {
  const { prompts, isOne } = readPrompts(params);
  if (isOne) throw refused("messages", "must be a list of lists of messages: one for each call");
  return prompts;
}

/** The error of a batch that is wrong as a whole. */
export function refused(param: string, problem: string): BadRequestError {
  return new BadRequestError(`Nothing was sent. ${param}: ${problem}.`, { param, code: "invalid_value" });
}

/** Counts the calls that have ended, and tells the caller's callback, whose errors are its own. */
export function progressOf({ report }: Batch, models: readonly string[]): (index: number, result: BatchResult) => void {
  let done = 0;
  let failed = 0;
  const total = models.length;
  return (index, result) => {
    done += 1;
    if (result instanceof Error) failed += 1;
    try {
      report?.({ index, model: models[index] ?? "", result, done, failed, total });
    } catch {
      // A callback that fails must not cost the answers of the batch.
    }
  };
}
