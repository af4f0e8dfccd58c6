import { httpCalls } from "../../exchange/http-provider.ts";
import type { ProviderCalls } from "../../provider.ts";
import { sendViaClient } from "../../exchange/sdk-client.ts";
import { OPENAI_CLIENT } from "./client.ts";
import { readEmbeddings } from "./response/embeddings.ts";
import { openAiError } from "./errors.ts";
import { quirksFinder } from "./quirks.ts";
import { bearerRequest, chatBody, embeddingBody, type WriteRequest } from "./request/request.ts";
import { readCompletion } from "./response/response.ts";
import { OpenAiChunkDecoder } from "./response/stream.ts";
import type { Vendor } from "./vendor.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** Calls to one vendor that speaks OpenAI's wire. */
export function openAiCalls(vendor: Vendor): ProviderCalls {
  return httpCalls(openAiTranslator(vendor));
}

/** The translation for one vendor. `write` makes the HTTP request of a body: address, headers, credential. */
export function openAiTranslator(vendor: Vendor, write: WriteRequest = bearerRequest): HttpTranslator {
  const quirksOf = quirksFinder(vendor);
  return {
    name: vendor.name,
    routes: { path: /^\/(?:chat\/completions|embeddings)$/ },
    translate: (request, target) => ({
      request: write("/chat/completions", chatBody(request, target, quirksOf(target)), request, target),
      reply: (body, _headers, received_at) => readCompletion(body, target, received_at),
      decoder: (_headers, received_at) => new OpenAiChunkDecoder(request, target, received_at),
    }),
    translateEmbedding: (request, target) => ({
      request: write("/embeddings", embeddingBody(request, target, quirksOf(target)), request, target),
      reply: (body) => readEmbeddings(body, request, target),
    }),
    error: openAiError,
    viaClient: (client, request, options) => sendViaClient(client, request, options, OPENAI_CLIENT),
  };
}
