import type { HttpTranslator } from "../provider.ts";
import { viaClient } from "./client.ts";
import { errorFromReply } from "./errors.ts";
import type { Host } from "./host.ts";
import { unsupportedParameters } from "./plan.ts";
import { chatRequest } from "./request.ts";
import { resolve } from "./resolve.ts";
import { chatReply } from "./response.ts";
import { chunkDecoder } from "./stream.ts";
import { STUDIO } from "./studio.ts";

/** All that is Gemini's about a chat, wherever it is served. */
export function geminiTranslator(host: Host): HttpTranslator {
  return {
    name: host.name,
    resolve,
    unsupported: unsupportedParameters,
    // A conversation has to end with the user's words.
    prefill: () => undefined,
    chatRequest: (request, target) => chatRequest(request, target, host),
    chatReply,
    chunkDecoder,
    error: errorFromReply,
    viaClient,
  };
}

/** AI Studio's. */
export const translator: HttpTranslator = geminiTranslator(STUDIO);
