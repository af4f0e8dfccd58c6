/** The batches of a router. What runs them is loaded with the first of them. */
import type { Ask, AskAnyhow } from "../batch/batches.ts";
import type { CompletionStream } from "../calls/completion-stream.ts";
import { CallHandle, PendingStream } from "../calls/pending-stream.ts";
import { asksForStream } from "../calls/read-call.ts";
import type { RouterCalls } from "../calls/router-calls.ts";
import type { BatchOptions, BatchResult, FastestBatch, ModelsBatch, Prompt, PromptsBatch } from "../types/batches.ts";
import type { ChatCompletion, Routed } from "../types/openai.ts";
import type { CallOptions } from "../types/options.ts";
import type { BatchOfModels, BatchOfPrompts, FastestOfModels } from "./call-signatures.ts";

interface BatchMethods {
  readonly ofModels: BatchOfModels;
  readonly ofPrompts: BatchOfPrompts;
  readonly fastest: FastestOfModels;
}

export function batchesWith(calls: RouterCalls): BatchMethods {
  const ask: Ask = (params, options) => calls.complete(params, options);
  const askAnyhow: AskAnyhow = (params, options) => {
    if (!asksForStream(params)) return calls.complete(params, options);
    const handle = new CallHandle();
    return new PendingStream(calls.stream(params, options, handle), handle);
  };

  function ofModels(params: ModelsBatch<string, Prompt>, options?: BatchOptions): Promise<readonly BatchResult[]>;
  function ofModels(
    params: ModelsBatch<string, readonly Prompt[]>,
    options?: BatchOptions,
  ): Promise<readonly (readonly BatchResult[])[]>;
  async function ofModels(
    params: ModelsBatch,
    options?: BatchOptions,
  ): Promise<readonly BatchResult[] | readonly (readonly BatchResult[])[]> {
    const { batchOfModels } = await import("../batch/batches.ts");
    return batchOfModels(ask, params, options);
  }

  async function ofPrompts(params: PromptsBatch, options?: BatchOptions): Promise<readonly BatchResult[]> {
    const { batchOfPrompts } = await import("../batch/batches.ts");
    return batchOfPrompts(ask, params, options);
  }

  function fastest(params: FastestBatch & { stream: true }, options?: CallOptions): Promise<CompletionStream>;
  function fastest(
    params: FastestBatch & { stream?: false | null | undefined },
    options?: CallOptions,
  ): Promise<Routed<ChatCompletion>>;
  async function fastest(
    params: FastestBatch & { stream?: boolean | null | undefined },
    options?: CallOptions,
  ): Promise<Routed<ChatCompletion> | CompletionStream> {
    const { batchForFastest } = await import("../batch/batches.ts");
    return batchForFastest(askAnyhow, params, options);
  }

  return { ofModels, ofPrompts, fastest };
}
