import type { HttpTranslator } from "../provider.ts";
import { sendViaClient } from "../shared/sdk-client.ts";
import { OPENAI_CLIENT } from "./client.ts";
import { readEmbeddings } from "./embeddings.ts";
import { openAiError } from "./errors.ts";
import { unsupportedParameters } from "./plan.ts";
import { prefilled } from "./prefill.ts";
import { quirksFinder } from "./quirks.ts";
import { bearerRequest, chatBody, embeddingBody } from "./request.ts";
import { resolveVendor } from "./resolve.ts";
import { readCompletion } from "./response.ts";
import { OpenAiChunkDecoder } from "./stream.ts";
import type { Vendor } from "./vendor.ts";

/** The translation for one OpenAI-compatible provider. */
export function openAiTranslator(vendor: Vendor): HttpTranslator {
  const quirksOf = quirksFinder(vendor);
  return {
    name: vendor.name,
    resolve: (params, env) => resolveVendor(vendor, params, env),
    unsupported: (request, target) => unsupportedParameters(request, target, quirksOf(target)),
    prefill: (request, partial, target) => prefilled(request, partial, quirksOf(target)),
    chatRequest: (request, target) =>
      bearerRequest("/chat/completions", chatBody(request, target, quirksOf(target)), request, target),
    chatReply: (body, _request, target) => readCompletion(body, target),
    chunkDecoder: (request, target) => new OpenAiChunkDecoder(request, target),
    error: openAiError,
    embeddingRequest: (request, target) =>
      bearerRequest("/embeddings", embeddingBody(request, target, quirksOf(target)), request, target),
    embeddingReply: readEmbeddings,
    viaClient: (client, request, options) => sendViaClient(client, request, options, OPENAI_CLIENT),
  };
}
