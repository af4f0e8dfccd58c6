/** Embeddings at AI Studio: `batchEmbedContents`, every text with its settings. */
import { type BatchedEmbeddings, inBatches } from "../../../exchange/embed-in-batches.ts";
import { embeddingCall, embeddingPlan } from "./embedding-plan.ts";
import { embeddingReply } from "./embedding-reply.ts";
import { modelPath } from "../host.ts";
import { STUDIO } from "../studio.ts";

/** Texts that one request takes. */
const PER_REQUEST = 100;

/** How AI Studio embeds. */
export const studioEmbeddings: BatchedEmbeddings = {
  requests(request, target) {
    const plan = embeddingPlan(request, target);
    const model = modelPath(target.model, "models");
    return inBatches(plan.texts, PER_REQUEST).map((texts) => {
      const requests = texts.map((text) => ({ model, content: { parts: [{ text }] }, ...plan.settings }));
      return embeddingCall(plan, target, STUDIO.url(target, "batchEmbedContents"), { requests });
    });
  },
  reply: (answers, request, target) => embeddingReply(answers, PER_REQUEST, request, target),
};
