import type { HttpTranslator } from "../provider.ts";
import { embedInBatches } from "../shared/embed-in-batches.ts";
import { httpCalls } from "../shared/http-provider.ts";
import type { Calls } from "../shared/lazy-provider.ts";
import { viaClient } from "./client.ts";
import { studioEmbeddings } from "./embeddings.ts";
import { errorFromReply } from "./errors.ts";
import type { Host } from "./host.ts";
import { planOf } from "./plan.ts";
import { chatRequest } from "./request.ts";
import { chatReply } from "./response.ts";
import { chunkDecoder } from "./stream.ts";
import { STUDIO } from "./studio.ts";

/** All that is Gemini's about a chat, wherever it is served. */
export function geminiTranslator(host: Host): HttpTranslator {
  return {
    name: host.name,
    routes: host.routes,
    translate(request, target) {
      const plan = planOf(request, target);
      return {
        request: chatRequest(plan, request, target, host),
        reply: (body) => chatReply(body, plan, target),
        decoder: () => chunkDecoder(plan, target),
      };
    },
    error: errorFromReply,
    viaClient,
  };
}

/** AI Studio's. */
export const translator: HttpTranslator = geminiTranslator(STUDIO);

export const calls: Calls = { ...httpCalls(translator), embed: embedInBatches(translator, studioEmbeddings) };
