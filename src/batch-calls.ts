/** Batches without a router. The names are LiteLLM's. */
import type { CompletionStream } from "./calls/completion-stream.ts";
import type { Fields } from "./fields.ts";
import { completion, prepared } from "./one-call.ts";
import type { CompletionParams } from "./router/call-signatures.ts";
import type { BatchOptions, BatchResult, BatchSettings, ModelsBatch, Prompt, PromptsBatch } from "./types/batches.ts";
import type { ChatCompletion, Routed } from "./types/openai.ts";
import type { CallOptions, LitellmParamsOptions } from "./types/options.ts";

/**
 * Several prompts for one `"provider/model"`. Resolves to a list in their order; a call that fails stands there as its error.
 * At most `max_workers` calls (100) are made at once; a `signal` ends all, and the batch rejects with its reason.
 */
export async function batch_completion(params: PromptsBatch, options?: BatchOptions): Promise<readonly BatchResult[]> {
  const { batchOfPrompts } = await import("./batch/batches.ts");
  // One router for all, so that they share its sockets and its limits on retries.
  const { router, own } = prepared(params, () => []);
  try {
    return await batchOfPrompts((call, settings) => router.completion(plain(call), settings), own, options);
  } finally {
    router.close();
  }
}

/** One prompt for several models, or for several `deployments`, each with `litellm_params` of its own. */
export type RacedModels = Omit<ModelsBatch<string, Prompt>, "models" | "stream" | keyof BatchSettings> &
  ({ models: readonly string[] } | { deployments: readonly LitellmParamsOptions[] });

/**
 * One prompt for several `"provider/model"`, or for several `deployments`: the first answer, and the other calls are ended.
 * Rejects when all of them fail.
 */
export function batch_completion_models(
  params: RacedModels & { stream: true },
  options?: CallOptions,
): Promise<CompletionStream>;
export function batch_completion_models(
  params: RacedModels & { stream?: false | null },
  options?: CallOptions,
): Promise<Routed<ChatCompletion>>;
export async function batch_completion_models(
  params: RacedModels & { stream?: boolean | null },
  options?: CallOptions,
): Promise<Routed<ChatCompletion> | CompletionStream> {
  const { raceOfModels } = await import("./batch/batches.ts");
  return raceOfModels((call, settings) => completion(anyCall(call), settings), params, options);
}

/**
 * One prompt for several `"provider/model"`: the answers of all that succeed, in the order of `models`; empty when none does.
 * @throws BadRequestError when `models` is no list.
 */
export async function batch_completion_models_all_responses(
  params: ModelsBatch<string, Prompt>,
  options?: BatchOptions,
): Promise<readonly Routed<ChatCompletion>[]> {
  const { batchOfModels } = await import("./batch/batches.ts");
  const results = await batchOfModels((call, settings) => completion(plain(call), settings), params, options);
  return results.flat().filter(isAnswer);
}

function isAnswer(result: BatchResult): result is Routed<ChatCompletion> {
  return !(result instanceof Error);
}

/** What the call holds is checked when it is made. */
function anyCall(call: Fields): CompletionParams {
  return call as CompletionParams;
}

function plain(call: Fields): CompletionParams & { stream: false } {
  return { ...anyCall(call), stream: false };
}
