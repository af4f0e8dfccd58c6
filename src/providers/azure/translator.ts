import { withExtraHeaders } from "../../translation/parameters/extra-headers.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import type { ProviderCalls } from "../../provider.ts";
// Azure serves OpenAI's models over OpenAI's wire: it builds on OpenAI's folder.
import { openAiTranslator } from "../openai/translator.ts";
import { commonHeaders, type WriteRequest } from "../openai/request/request.ts";
import { setting } from "../../translation/parameters/call-setting.ts";
import { AZURE_ROUTES, azureAddress } from "./address.ts";
import { credentialHeader, tokenHeader } from "./credential.ts";
import { AZURE } from "./vendor.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** OpenAI's translation, with Azure's addresses and credentials. Content filter results stay in the answers. */
export function azureTranslator(): HttpTranslator {
  return { ...openAiTranslator(AZURE, azureRequest), routes: AZURE_ROUTES, authorize: tokenHeader };
}

const azureRequest: WriteRequest = (endpoint, body, request, target) => ({
  url: azureAddress(target, endpoint),
  headers: withExtraHeaders(
    { ...commonHeaders(body), ...credentialHeader(target) },
    setting("extra_headers", request, target),
    ["authorization", "api-key"],
    target,
  ),
  body: JSON.stringify(body),
});

export function azureCalls(): ProviderCalls {
  return httpCalls(azureTranslator());
}
