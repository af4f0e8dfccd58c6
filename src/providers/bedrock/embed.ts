import type { EmbeddingRequest, EmbeddingResponse } from "../../types/openai.ts";
import type { Answer, AttemptContext, HttpRequest } from "../provider.ts";
import { askForText } from "../shared/http-provider.ts";
import { embeddingReply, embeddingRequests } from "./embeddings.ts";
import { translator } from "./translator.ts";

/** Requests of one call in flight at once: Titan embeds one text at a time. */
const AT_ONCE = 8;

/** Embeds all texts, in as many requests as the model needs. The first that fails ends the others. */
export async function embed(request: EmbeddingRequest, context: AttemptContext): Promise<Answer<EmbeddingResponse>> {
  const answers = await askAll(embeddingRequests(request, context.target), context);
  return { body: embeddingReply(answers, request, context.target), headers: answers.at(-1)?.headers ?? {} };
}

async function askAll(requests: readonly HttpRequest[], context: AttemptContext): Promise<Answer<string>[]> {
  const controller = new AbortController();
  const signal = AbortSignal.any([context.signal, controller.signal]);
  const own: AttemptContext = { ...context, signal, progress: (step) => context.progress(step) };
  const answers: Answer<string>[] = [];
  const waiting = requests.entries();
  const work = async (): Promise<void> => {
    // One iterator for all: each takes the next that nobody has.
    for (const [index, request] of waiting) answers[index] = await askForText(translator, request, own);
  };
  const workers = Array.from({ length: Math.min(AT_ONCE, requests.length) }, work);
  try {
    await Promise.all(workers);
  } catch (error) {
    controller.abort(error);
    await Promise.allSettled(workers);
    throw error;
  }
  return answers;
}
