import { httpCalls } from "../../exchange/http-provider.ts";
import type { ProviderCalls } from "../../provider.ts";
import { sendViaClient } from "../../exchange/sdk-client.ts";
import { ANTHROPIC_CLIENT } from "./client.ts";
import { errorFromReply } from "./errors.ts";
import { planOf } from "./request/plan.ts";
import { chatRequest } from "./request/request.ts";
import { chatReply } from "./response/response.ts";
import { chunkDecoder } from "./response/stream.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** Translates between OpenAI's shapes and Anthropic's Messages API. */
export const translator: HttpTranslator = {
  name: "anthropic",
  routes: { path: /^\/v1\/messages$/, copied: /\/v1(?:\/messages)?$/ },
  translate(request, target) {
    const plan = planOf(request, target);
    return {
      request: chatRequest(plan, request, target),
      reply: (body, _headers, received_at) => chatReply(body, plan, target, received_at),
      decoder: (_headers, received_at) => chunkDecoder(plan, target, received_at),
    };
  },
  error: errorFromReply,
  viaClient: (client, request, options) => sendViaClient(client, request, options, ANTHROPIC_CLIENT),
};

export function anthropicCalls(): ProviderCalls {
  return httpCalls(translator);
}
