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

/** Translates between OpenAI's shapes and Converse. */
export const translator: HttpTranslator = {
  name: "bedrock",
  routes: { path: /^\/model\/[\w.~%+-]+\/(?:converse|converse-stream|invoke)$/ },
  translate(request, target) {
    const plan = planOf(request, target);
    return {
      request: chatRequest(plan, request, target),
      reply: (body, headers, received_at) => chatReply(body, plan, target, headers, received_at),
      decoder: (headers, received_at) => chunkDecoder(plan, target, headers, received_at),
    };
  },
  eventDecoder: () => new FrameDecoder(),
  error: errorFromReply,
  async sign(request, { target, signal }) {
    const { api_key, connection } = target;
    // A bearer token wins over keys to sign with: it may be the caller's.
    if (api_key !== undefined) return { authorization: `Bearer ${api_key}` };
    if (!(connection instanceof Connection)) return {};
    const keys = await connection.keys(target, signal);
    // oxlint-disable-next-line house/clock -- Amazon refuses a date that is five minutes off: it must follow corrections of the machine's clock
    return signatureHeaders(request, { keys, region: connection.region, now: Date.now() });
  },
  viaClient,
};

/** Embeddings are sent in batches, because Titan takes one string at a time. */
export function bedrockCalls(): ProviderCalls {
  return {
    ...httpCalls(translator),
    embed: embedInBatches(translator, {
      requests: embeddingRequests,
      reply: (answers, request, target) => embeddingReply(answers, batchOf(target), request, target),
    }),
  };
}
