import type { HttpTranslator } from "../provider.ts";
import { embedInBatches } from "../shared/embed-in-batches.ts";
import { httpCalls } from "../shared/http-provider.ts";
import type { Calls } from "../shared/lazy-provider.ts";
import { viaClient } from "./client.ts";
import { Connection } from "./connection.ts";
import { embeddingReply } from "./embedding-reply.ts";
import { embeddingRequests } from "./embeddings.ts";
import { errorFromReply } from "./errors.ts";
import { FrameDecoder } from "./frames.ts";
import { planOf } from "./plan.ts";
import { chatRequest } from "./request.ts";
import { chatReply } from "./response.ts";
import { chunkDecoder } from "./stream.ts";

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
  embed: embedInBatches(translator, { requests: embeddingRequests, reply: embeddingReply }),
};
