/** The batches of a router, and those without one. Each call is an ordinary call with its own retries and fallbacks. */
import type { CompletionStream } from "../calls/completion-stream.ts";
import type { Fields } from "../fields.ts";
import type { BatchResult } from "../types/batches.ts";
import type { ChatCompletion, Routed } from "../types/openai.ts";
import {
  type Batch,
  progressOf,
  readDeployments,
  readBatch,
  readLists,
  readModels,
  readNames,
  readPrompts,
  refuseStream,
} from "./batch-params.ts";
import { type Job, runBatch } from "./batch-run.ts";
import { fastest } from "./fastest.ts";

/** One call that is not streamed. */
export type Ask = (params: Fields, options: Fields) => Promise<Routed<ChatCompletion>>;
/** One call, streamed or not. */
export type AskAnyhow = (params: Fields, options: Fields) => PromiseLike<Routed<ChatCompletion> | CompletionStream>;

/** Several models: `[j]` for one prompt, `[i][j]` for several. */
export async function batchOfModels(
  ask: Ask,
  params: unknown,
  options: unknown,
): Promise<readonly BatchResult[] | readonly (readonly BatchResult[])[]> {
  const batch = readBatch(params, options);
  refuseStream(batch.params);
  const models = readModels(params);
  const { prompts, isOne } = readPrompts(params);
  const calls = prompts.flatMap((messages) => models.map((model) => ({ model, messages })));
  const results = await run(ask, batch, calls);
  if (isOne) return results;
  return prompts.map((_, row) => results.slice(row * models.length, (row + 1) * models.length));
}

/** Several prompts for one model, in order. */
export async function batchOfPrompts(ask: Ask, params: unknown, options: unknown): Promise<readonly BatchResult[]> {
  const batch = readBatch(params, options);
  refuseStream(batch.params);
  const [model = ""] = readNames({ model: [Object(params).model] });
  return run(
    ask,
    batch,
    readLists(params).map((messages) => ({ model, messages })),
  );
}

/** One prompt for several models: the first answer, or the first stream with content. */
export async function batchForFastest(
  ask: AskAnyhow,
  params: unknown,
  options: unknown,
): Promise<Routed<ChatCompletion> | CompletionStream> {
  const { params: shared, options: own, signal } = readBatch(params, options);
  const { messages } = Object(params);
  const jobs = readNames(params).map((model): Job<Routed<ChatCompletion> | CompletionStream> => {
    return async (ending) => await ask({ ...shared, model, messages }, { ...own, signal: ending });
  });
  const won = await fastest(jobs, signal);
  won.router_metadata.fastest_response_batch_completion = true;
  return won;
}

/** The same for LiteLLM's `batch_completion_models`, whose calls may each have settings of their own. */
export async function raceOfModels(
  ask: AskAnyhow,
  params: unknown,
  options: unknown,
): Promise<Routed<ChatCompletion> | CompletionStream> {
  const { deployments, ...others }: Fields = Object(params);
  if (deployments === undefined) return batchForFastest(ask, { ...others, model: readModels(params) }, options);
  const own = readDeployments(deployments);
  const call: AskAnyhow = ({ model, ...shared }, settings) => ask({ ...shared, ...own.get(String(model)) }, settings);
  return batchForFastest(call, { ...others, model: [...own.keys()] }, options);
}

function run(ask: Ask, batch: Batch, calls: readonly { model: string; messages: unknown }[]): Promise<BatchResult[]> {
  const { params, options, limit, signal } = batch;
  const jobs = calls.map((own): Job<Routed<ChatCompletion>> => {
    return (ending) => ask({ ...params, ...own }, { ...options, signal: ending });
  });
  const ended = progressOf(
    batch,
    calls.map(({ model }) => model),
  );
  return runBatch(jobs, { limit, signal, ended });
}
