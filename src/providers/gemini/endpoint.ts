/** The differences between the two services for Gemini: AI Studio's Gemini API and Vertex AI. */
import type { Target } from "../../provider.ts";
import type { Routes } from "../../exchange/translator.ts";

/** A method of a model. */
export type Method = "generateContent" | "streamGenerateContent" | "batchEmbedContents" | "predict" | "embedContent";

export interface GeminiEndpoint {
  readonly name: string;
  /** Tool calls and their results have ids, for the models that make any. */
  readonly callIds: boolean;
  /** Supports labels, into which OpenAI's `user` is translated. */
  readonly labels: boolean;
  /** The header with the service tier; `undefined` when the tier is in the body. */
  readonly tierHeader: string | undefined;
  readonly routes: Routes;
  /** The address of a method of the deployment's model. */
  url(target: Target, method: Method): string;
}

/** The query that makes a stream one of events; without it a stream is one JSON list. */
export function queryOf(method: Method): string {
  return method === "streamGenerateContent" ? "?alt=sse" : "";
}

/** The name of a model as a path, in `collection` unless the name contains one. Slashes stay. */
export function modelPath(model: string, collection: string): string {
  const path = /^(?:models|tunedModels|publishers|projects|endpoints)\//.test(model) ? model : `${collection}/${model}`;
  return path.split("/").map(encodeURIComponent).join("/").replaceAll("%40", "@");
}
