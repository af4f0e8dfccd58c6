/** Embeddings at AI Studio: `batchEmbedContents`, with the settings beside each text. */
import { type BatchedEmbeddings, inBatches } from "../../../exchange/embed-in-batches.ts";
import { embeddingCall, embeddingPlan } from "./embedding-plan.ts";
import { embeddingReply } from "./embedding-reply.ts";
import { modelPath } from "../endpoint.ts";
import { AI_STUDIO } from "../ai-studio.ts";

/** Most texts in one request. */
const PER_REQUEST = 100;

export const studioEmbeddings: BatchedEmbeddings = {
  requests(request, target) {
    const plan = embeddingPlan(request, target);
    const model = modelPath(target.model, "models");
    return inBatches(plan.texts, PER_REQUEST).map((texts) => {
      const requests = texts.map((text) => ({ model, content: { parts: [{ text }] }, ...plan.settings }));
      return embeddingCall(plan, target, AI_STUDIO.url(target, "batchEmbedContents"), { requests });
    });
  },
  reply: (answers, request, target) => embeddingReply(answers, PER_REQUEST, request, target),
};
