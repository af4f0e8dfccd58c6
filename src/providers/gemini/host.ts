/** What differs between the two places that serve Gemini: AI Studio's Gemini API and Vertex AI. */
import type { Target } from "../../provider.ts";
import type { Routes } from "../../exchange/translator.ts";

/** Something that a model can be asked to do. */
export type Method = "generateContent" | "streamGenerateContent" | "batchEmbedContents" | "predict" | "embedContent";

export interface Host {
  readonly name: string;
  /** Calls and their results carry ids, with the models that give them any. */
  readonly callIds: boolean;
  /** Takes labels, which stand for OpenAI's `metadata` and `user`. */
  readonly labels: boolean;
  /** Where the service tier is said: in the body, or in a header of this name. */
  readonly tierHeader: string | undefined;
  readonly routes: Routes;
  /** The address of a method of the deployment's model. */
  url(target: Target, method: Method): string;
}

/** The query that makes a stream one of events rather than one long list. */
export function queryOf(method: Method): string {
  return method === "streamGenerateContent" ? "?alt=sse" : "";
}

/** A model's name as a path: it may name the collection that it stands in, and its slashes stay. */
export function modelPath(model: string, collection: string): string {
  const path = /^(?:models|tunedModels|publishers|projects|endpoints)\//.test(model) ? model : `${collection}/${model}`;
  return path.split("/").map(encodeURIComponent).join("/").replaceAll("%40", "@");
}
