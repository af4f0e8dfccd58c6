import { embedInBatches } from "../../exchange/embed-in-batches.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import type { ProviderCalls } from "../../provider.ts";
import { viaClient } from "./client.ts";
import { studioEmbeddings } from "./embeddings/embeddings.ts";
import { errorFromReply } from "./errors.ts";
import type { GeminiEndpoint } from "./endpoint.ts";
import { planOf } from "./request/plan.ts";
import { chatRequest } from "./request/request.ts";
import { chatReply } from "./response/response.ts";
import { chunkDecoder } from "./response/stream.ts";
import { AI_STUDIO } from "./ai-studio.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** Translates between OpenAI's shapes and Gemini's, for AI Studio and for Vertex AI. */
export function geminiTranslator(endpoint: GeminiEndpoint): HttpTranslator {
  return {
    name: endpoint.name,
    routes: endpoint.routes,
    translate(request, target) {
      const plan = planOf(request, target);
      return {
        request: chatRequest(plan, request, target, endpoint),
        reply: (body, _headers, received_at) => chatReply(body, plan, target, received_at),
        decoder: (_headers, received_at) => chunkDecoder(plan, target, received_at),
      };
    },
    error: errorFromReply,
    viaClient,
  };
}

export const translator: HttpTranslator = geminiTranslator(AI_STUDIO);

export function geminiCalls(): ProviderCalls {
  return { ...httpCalls(translator), embed: embedInBatches(translator, studioEmbeddings) };
}
