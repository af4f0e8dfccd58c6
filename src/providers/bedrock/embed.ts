import { embedInBatches } from "../shared/embed-in-batches.ts";
import type { Provider } from "../provider.ts";
import { embeddingReply } from "./embedding-reply.ts";
import { embeddingRequests } from "./embeddings.ts";
import { translator } from "./translator.ts";

/** Embeds all texts; Titan takes one at a time, and gets several requests at once. */
export const embed: NonNullable<Provider["embed"]> = embedInBatches(translator, {
  requests: embeddingRequests,
  reply: embeddingReply,
});
