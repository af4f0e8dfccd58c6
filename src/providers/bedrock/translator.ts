import { embedInBatches } from "../../exchange/embed-in-batches.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import type { ProviderCalls } from "../../provider.ts";
import { viaClient } from "./client.ts";
import { Connection } from "./credentials/authorization.ts";
import { embeddingReply } from "./embeddings/embedding-reply.ts";
import { embeddingRequests, batchOf } from "./embeddings/embeddings.ts";
import { errorFromReply } from "./errors.ts";
import { signatureHeaders } from "./credentials/signature.ts";
import { FrameDecoder } from "./response/frames.ts";
import { planOf } from "./request/plan.ts";
import { chatRequest } from "./request/request.ts";
import { chatReply } from "./response/response.ts";
import { chunkDecoder } from "./response/stream.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** All that is Bedrock's about a call; sending is everybody's. */
export const translator: HttpTranslator = {
  name: "bedrock",
  routes: { path: /^\/model\/[\w.~%+-]+\/(?:converse|converse-stream|invoke)$/ },
  translate(request, target) {
    const plan = planOf(request, target);
    return {
      request: chatRequest(plan, request, target),
      reply: (body, headers) => chatReply(body, plan, target, headers),
      decoder: (headers) => chunkDecoder(plan, target, headers),
    };
  },
  eventDecoder: () => new FrameDecoder(),
  error: errorFromReply,
  async sign(request, { target, signal }) {
    const { api_key, connection } = target;
    // A key that the call itself brought wins over all the deployment has.
    if (api_key !== undefined) return { authorization: `Bearer ${api_key}` };
    if (!(connection instanceof Connection)) return {};
    const keys = await connection.keys(target, signal);
    // The machine's own clock, corrections and all: a signature that is five minutes off is refused.
    return signatureHeaders(request, { keys, region: connection.region, now: Date.now() });
  },
  viaClient,
};

/** Titan embeds one text at a time, and gets several requests at once. */
export function bedrockCalls(): ProviderCalls {
  return {
    ...httpCalls(translator),
    embed: embedInBatches(translator, {
      requests: embeddingRequests,
      reply: (answers, request, target) => embeddingReply(answers, batchOf(target), request, target),
    }),
  };
}
