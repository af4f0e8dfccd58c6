import type { HttpTranslator, Provider } from "../provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { sendViaClient } from "./client.ts";
import { openAiError } from "./errors.ts";
import { unsupportedParameters } from "./parameters.ts";
import { prefilled } from "./prefill.ts";
import { bearerRequest, chatBody, embeddingBody } from "./request.ts";
import { resolveVendor } from "./resolve.ts";
import { readCompletion, readEmbeddings } from "./response.ts";
import { OpenAiChunkDecoder } from "./stream.ts";
import type { Vendor } from "./vendor.ts";

/** The translation for one OpenAI-compatible provider. */
export function openAiTranslator(vendor: Vendor): HttpTranslator {
  const quirks = vendor.quirks ?? {};
  return {
    name: vendor.name,
    resolve: (params, env) => resolveVendor(vendor, params, env),
    unsupported: (request, target) => unsupportedParameters(request, target, quirks),
    prefill: (request, partial) => prefilled(request, partial, quirks),
    chatRequest: (request, target) =>
      bearerRequest("/chat/completions", chatBody(request, target, quirks), request, target),
    chatReply: (body, _request, target) => readCompletion(body, target),
    chunkDecoder: (request, target) => new OpenAiChunkDecoder(request, target),
    error: openAiError,
    embeddingRequest: (request, target) =>
      bearerRequest("/embeddings", embeddingBody(request, target, quirks), request, target),
    embeddingReply: (body, _request, target) => readEmbeddings(body, target),
    viaClient: sendViaClient,
  };
}

/** One OpenAI-compatible provider. */
export function openAiProvider(vendor: Vendor): Provider {
  return httpProvider(openAiTranslator(vendor));
}
