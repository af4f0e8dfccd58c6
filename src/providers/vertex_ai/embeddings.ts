import type { EmbeddingRequest } from "../../types/openai.ts";
import { embeddingCall, embeddingSettings, textsOf } from "../gemini/embeddings.ts";
import type { Host } from "../gemini/host.ts";
import { badMessage } from "../shared/refusal.ts";
import type { HttpRequest, Target } from "../provider.ts";

/** A request for embeddings: the models of today predict, the newest embed one content at a time. */
export function vertexEmbeddingRequest(request: EmbeddingRequest, target: Target, host: Host): HttpRequest {
  const texts = textsOf(request, target);
  const { taskType, title, outputDimensionality } = embeddingSettings(request);
  if (embedsContent(target.model)) return embedContent(texts, request, target, host);
  const instances = texts.map((content) => ({
    content,
    ...(taskType === undefined ? {} : { task_type: taskType }),
    ...(title === undefined ? {} : { title }),
  }));
  const autoTruncate = request["auto_truncate"] ?? request["autoTruncate"];
  const parameters = {
    ...(outputDimensionality === undefined ? {} : { outputDimensionality }),
    ...(typeof autoTruncate === "boolean" ? { autoTruncate } : {}),
  };
  const body = Object.keys(parameters).length === 0 ? { instances } : { instances, parameters };
  return embeddingCall(request, target, host, "predict", body);
}

/** As Google's own SDK tells the two kinds apart. */
function embedsContent(model: string): boolean {
  return model.includes("gemini") && model !== "gemini-embedding-001";
}

function embedContent(texts: readonly string[], request: EmbeddingRequest, target: Target, host: Host): HttpRequest {
  const [text = "", ...others] = texts;
  if (others.length > 0)
    throw badMessage("input", `has several texts; ${target.model} takes one at a time on Vertex AI`, target);
  const settings = embeddingSettings(request);
  const body = {
    content: { role: "user", parts: [{ text }] },
    ...(Object.keys(settings).length === 0 ? {} : { embedContentConfig: settings }),
  };
  return embeddingCall(request, target, host, "embedContent", body);
}
