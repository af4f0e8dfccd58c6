import type { HttpTranslator } from "../provider.ts";
import { httpCalls } from "../shared/http-provider.ts";
import type { Calls } from "../shared/lazy-provider.ts";
import { sendViaClient } from "../shared/sdk-client.ts";
import { ANTHROPIC_CLIENT } from "./client.ts";
import { errorFromReply } from "./errors.ts";
import { planOf } from "./plan.ts";
import { chatRequest } from "./request.ts";
import { chatReply } from "./response.ts";
import { chunkDecoder } from "./stream.ts";

/** All that is Anthropic's about a call; sending is everybody's. */
export const translator: HttpTranslator = {
  name: "anthropic",
  routes: { path: /^\/v1\/messages$/, copied: /\/v1(?:\/messages)?$/ },
  translate(request, target) {
    const plan = planOf(request, target);
    return {
      request: chatRequest(plan, request, target),
      reply: (body) => chatReply(body, plan, target),
      decoder: () => chunkDecoder(plan, target),
    };
  },
  error: errorFromReply,
  viaClient: (client, request, options) => sendViaClient(client, request, options, ANTHROPIC_CLIENT),
};

export const calls: Calls = httpCalls(translator);
