import { type GeminiEndpoint, queryOf } from "../gemini/endpoint.ts";
import { vertexUrl } from "./address.ts";

/** Vertex AI. Its tool calls have no ids: results come in the calls' order. */
export const VERTEX: GeminiEndpoint = {
  name: "vertex_ai",
  callIds: false,
  labels: true,
  routes: {
    path: /^(?:\/[\w.~@+%-]+)+:(?:generateContent|streamGenerateContent|predict|embedContent|rawPredict|streamRawPredict)$/,
    // A model's name may have a project of its own.
    copied: /\/projects\/[^]*/,
  },
  tierHeader: "x-vertex-ai-llm-shared-request-type",
  url: (target, method) => `${vertexUrl(target.api_base, target.model, method)}${queryOf(method)}`,
};
