/** Azure OpenAI: OpenAI's wire at another address, with another credential. */
import type { HttpRequest, HttpTranslator, Target } from "../provider.ts";
// The one provider that builds on another's folder: Azure serves OpenAI's models over OpenAI's wire.
import { withExtraHeaders } from "../shared/extra-headers.ts";
import { quirksFinder } from "../openai/quirks.ts";
import { openAiTranslator } from "../openai/translator.ts";
import { chatBody, commonHeaders, type Endpoint, embeddingBody } from "../openai/request.ts";
import { setting } from "../openai/setting.ts";
import { azureAddress } from "./address.ts";
import { credentialHeader, tokenHeader } from "./credential.ts";
import { resolveAzure } from "./resolve.ts";
import { AZURE } from "./vendor.ts";

/** The translation for Azure OpenAI. What comes back is OpenAI's, with the filter's verdicts left in it. */
export function azureTranslator(): HttpTranslator {
  const quirksOf = quirksFinder(AZURE);
  return {
    ...openAiTranslator(AZURE),
    resolve: resolveAzure,
    chatRequest: (request, target) =>
      azureRequest("/chat/completions", chatBody(request, target, quirksOf(target)), request, target),
    embeddingRequest: (request, target) =>
      azureRequest("/embeddings", embeddingBody(request, target, quirksOf(target)), request, target),
    authorize: tokenHeader,
  };
}

function azureRequest(
  endpoint: Endpoint,
  body: Record<string, unknown>,
  request: Readonly<Record<string, unknown>>,
  target: Target,
): HttpRequest {
  return {
    url: azureAddress(target, endpoint),
    headers: withExtraHeaders(
      { ...commonHeaders(body), ...credentialHeader(target) },
      setting("extra_headers", request, target),
      ["authorization", "api-key"],
      target,
    ),
    body: JSON.stringify(body),
  };
}
