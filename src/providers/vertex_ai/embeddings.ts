/** Embeddings at Vertex AI: the models of today predict, the newest embed one content at a time. */
import { type EmbeddingPlan, embeddingCall, embeddingPlan } from "../gemini/embeddings/embedding-plan.ts";
import { embeddingReply } from "../gemini/embeddings/embedding-reply.ts";
import type { Method } from "../gemini/host.ts";
import type { Target } from "../../provider.ts";
import { type BatchedEmbeddings, inBatches } from "../../exchange/embed-in-batches.ts";
import type { Fields } from "../../translation/json.ts";
import { VERTEX } from "./host.ts";

/** How a model is asked. */
interface Manner {
  readonly method: Method;
  /** Texts that one request takes. */
  readonly batch: number;
  readonly body: (texts: readonly string[], settings: Fields) => Fields;
}

const PREDICTS: Manner = { method: "predict", batch: 250, body: instances };
const PREDICTS_ONE: Manner = { ...PREDICTS, batch: 1 };
const EMBEDS_CONTENT: Manner = { method: "embedContent", batch: 1, body: content };

/** How Vertex AI embeds. */
export const vertexEmbeddings: BatchedEmbeddings = {
  requests(request, target) {
    const plan: EmbeddingPlan = embeddingPlan(request, target);
    const { method, batch, body } = mannerOf(target);
    const url = VERTEX.url(target, method);
    return inBatches(plan.texts, batch).map((texts) => embeddingCall(plan, target, url, body(texts, plan.settings)));
  },
  reply: (answers, request, target) => embeddingReply(answers, mannerOf(target).batch, request, target),
};

/** As Google's own SDK tells them apart. */
function mannerOf({ model, model_info }: Target): Manner {
  const name = (model_info.base_model ?? model).replace(/^.*\//, "");
  if (!name.includes("gemini")) return PREDICTS;
  return name === "gemini-embedding-001" ? PREDICTS_ONE : EMBEDS_CONTENT;
}

/** What a text is for is said beside it, all else of all texts together. */
function instances(texts: readonly string[], { taskType, title, ...parameters }: Fields): Fields {
  const purpose = {
    ...(taskType === undefined ? {} : { task_type: taskType }),
    ...(title === undefined ? {} : { title }),
  };
  return {
    instances: texts.map((text) => ({ content: text, ...purpose })),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}

function content([text = ""]: readonly string[], settings: Fields): Fields {
  return {
    content: { role: "user", parts: [{ text }] },
    ...(Object.keys(settings).length === 0 ? {} : { embedContentConfig: settings }),
  };
}
