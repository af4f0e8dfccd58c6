/** Embeddings at Vertex AI: most models take `predict`, the newest `embedContent` with one input. */
import { type EmbeddingPlan, embeddingCall, embeddingPlan } from "../gemini/embeddings/embedding-plan.ts";
import { embeddingReply } from "../gemini/embeddings/embedding-reply.ts";
import type { Method } from "../gemini/endpoint.ts";
import type { Target } from "../../provider.ts";
import { type BatchedEmbeddings, inBatches } from "../../exchange/embed-in-batches.ts";
import type { Fields } from "../../translation/json.ts";
import { VERTEX } from "./host.ts";

/** How requests to a model are made. */
interface RequestForm {
  readonly method: Method;
  /** Inputs that one request takes. */
  readonly batch: number;
  readonly body: (texts: readonly string[], settings: Fields) => Fields;
}

const PREDICTS: RequestForm = { method: "predict", batch: 250, body: instances };
const PREDICTS_ONE: RequestForm = { ...PREDICTS, batch: 1 };
const EMBEDS_CONTENT: RequestForm = { method: "embedContent", batch: 1, body: content };

/** Vertex AI's embeddings. */
export const vertexEmbeddings: BatchedEmbeddings = {
  requests(request, target) {
    const plan: EmbeddingPlan = embeddingPlan(request, target);
    const { method, batch, body } = formOf(target);
    const url = VERTEX.url(target, method);
    return inBatches(plan.texts, batch).map((texts) => embeddingCall(plan, target, url, body(texts, plan.settings)));
  },
  reply: (answers, request, target) => embeddingReply(answers, formOf(target).batch, request, target),
};

/** The same distinction as in Google's SDK. */
function formOf({ model, model_info }: Target): RequestForm {
  const name = (model_info.base_model ?? model).replace(/^.*\//, "");
  if (!name.includes("gemini")) return PREDICTS;
  return name === "gemini-embedding-001" ? PREDICTS_ONE : EMBEDS_CONTENT;
}

/** `task_type` and `title` are fields of each input, all other settings are common to all. */
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
