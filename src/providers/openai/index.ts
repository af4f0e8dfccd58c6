import type { HttpTranslator, Provider, Target } from "../provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { sendViaClient } from "../shared/sdk-client.ts";
import { OPENAI_CLIENT } from "./client.ts";
import { openAiError } from "./errors.ts";
import { unsupportedParameters } from "./parameters.ts";
import { prefilled } from "./prefill.ts";
import { bearerRequest, chatBody, embeddingBody } from "./request.ts";
import { isVendorsHost, resolveVendor } from "./resolve.ts";
import { readCompletion, readEmbeddings } from "./response.ts";
import { OpenAiChunkDecoder } from "./stream.ts";
import type { Quirks, Vendor } from "./vendor.ts";

/** The translation for one OpenAI-compatible provider. */
export function openAiTranslator(vendor: Vendor): HttpTranslator {
  const quirksOf = (target: Target): Quirks => quirksAt(vendor, target.api_base);
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
    embeddingReply: (body, _request, target) => readEmbeddings(body, target),
    viaClient: (client, request, options) => sendViaClient(client, request, options, OPENAI_CLIENT),
  };
}

/** One OpenAI-compatible provider. */
export function openAiProvider(vendor: Vendor): Provider {
  return httpProvider(openAiTranslator(vendor));
}

function quirksAt(vendor: Vendor, api_base: string): Quirks {
  const { quirks = {}, elsewhere } = vendor;
  return elsewhere === undefined || isVendorsHost(vendor, api_base) ? quirks : elsewhere;
}
