import { embedInBatches } from "../../exchange/embed-in-batches.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import type { Calls } from "../../exchange/lazy-provider.ts";
import { viaClient } from "./client.ts";
import { Connection } from "./credentials/authorization.ts";
import { embeddingReply } from "./embeddings/embedding-reply.ts";
import { embeddingRequests, batchOf } from "./embeddings/embeddings.ts";
import { errorFromReply } from "./errors.ts";
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
  async sign(request, context) {
    const { api_key, connection } = context.target;
    if (connection instanceof Connection) return connection.authorization(request, context);
    return api_key === undefined ? {} : { authorization: `Bearer ${api_key}` };
  },
  viaClient,
};

/** Titan embeds one text at a time, and gets several requests at once. */
export const calls: Calls = {
  ...httpCalls(translator),
  embed: embedInBatches(translator, {
    requests: embeddingRequests,
    reply: (answers, request, target) => embeddingReply(answers, batchOf(target), request, target),
  }),
};
