/** Embeds more strings than a provider takes at once: several requests for one call, and one answer. */
import type { EmbeddingRequest, EmbeddingResponse } from "../types/openai.ts";
import type { Answer, AttemptContext, ProviderCalls, Target } from "../provider.ts";
import { withResponseHeaders } from "./answer-headers.ts";
import { guarded, type GuardedTranslator } from "./destination.ts";
import { exchange, translated } from "./send-request.ts";
import type { HttpRequest } from "../transport/http.ts";
import type { HttpTranslator } from "./translator.ts";

/** Requests of one call in flight at once. */
const AT_ONCE = 8;

/** How a provider translates embeddings into several requests. */
export interface BatchedEmbeddings {
  /** In the order of their inputs. Throws for an input that cannot be embedded. */
  requests(request: EmbeddingRequest, target: Target): HttpRequest[];
  /** Makes one answer of all, which stand in the order of their requests. */
  reply(
    answers: readonly Answer<string>[],
    request: EmbeddingRequest,
    target: Target,
  ): Omit<Answer<EmbeddingResponse>, "headers">;
}

/** Embeds all inputs, in as many requests as the model needs. The first that fails ends the others. */
export function embedInBatches(
  translator: HttpTranslator,
  wire: BatchedEmbeddings,
): NonNullable<ProviderCalls["embed"]> {
  const sender = guarded(translator);
  return async (request, context) => {
    const { target } = context;
    const answers = await sendAll(
      sender,
      translated(() => wire.requests(request, target), target),
      context,
    );
    const { headers = {} } = answers.at(-1) ?? {};
    return { ...withResponseHeaders(headers, () => wire.reply(answers, request, target), context.clock), headers };
  };
}

/** `list` cut into pieces of at most `size`. */
export function inBatches<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

async function sendAll(
  translator: GuardedTranslator,
  requests: readonly HttpRequest[],
  context: AttemptContext,
): Promise<Answer<string>[]> {
  const controller = new AbortController();
  const signal = AbortSignal.any([context.signal, controller.signal]);
  const own: AttemptContext = { ...context, signal, progress: (step) => context.progress(step) };
  const answers: Answer<string>[] = [];
  const waiting = requests.entries();
  const work = async (): Promise<void> => {
    // The workers share one iterator: each takes the next request.
    for (const [index, request] of waiting)
      answers[index] = await exchange(translator, { request, reply: (body) => body }, own);
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
