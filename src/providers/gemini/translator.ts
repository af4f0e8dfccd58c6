import { embedInBatches } from "../../exchange/embed-in-batches.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import type { ProviderCalls } from "../../provider.ts";
import { viaClient } from "./client.ts";
import { studioEmbeddings } from "./embeddings/embeddings.ts";
import { errorFromReply } from "./errors.ts";
import type { Host } from "./host.ts";
import { planOf } from "./request/plan.ts";
import { chatRequest } from "./request/request.ts";
import { chatReply } from "./response/response.ts";
import { chunkDecoder } from "./response/stream.ts";
import { STUDIO } from "./studio.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** Translates between OpenAI's shapes and Gemini's, for AI Studio and for Vertex AI. */
export function geminiTranslator(host: Host): HttpTranslator {
  return {
    name: host.name,
    routes: host.routes,
    translate(request, target) {
      const plan = planOf(request, target);
      return {
        request: chatRequest(plan, request, target, host),
        reply: (body, _headers, received_at) => chatReply(body, plan, target, received_at),
        decoder: (_headers, received_at) => chunkDecoder(plan, target, received_at),
      };
    },
    error: errorFromReply,
    viaClient,
  };
}

export const translator: HttpTranslator = geminiTranslator(STUDIO);

export function geminiCalls(): ProviderCalls {
  return { ...httpCalls(translator), embed: embedInBatches(translator, studioEmbeddings) };
}
