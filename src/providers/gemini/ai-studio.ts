import { type GeminiEndpoint, modelPath, queryOf } from "./endpoint.ts";
import { plainBase } from "./resolve.ts";

/** AI Studio's Gemini API. */
export const AI_STUDIO: GeminiEndpoint = {
  name: "gemini",
  callIds: true,
  labels: false,
  tierHeader: undefined,
  routes: {
    path: /^\/v1beta(?:\/[\w.~@+%-]+)+:(?:generateContent|streamGenerateContent|batchEmbedContents)$/,
    copied: /(?:\/v1(?:beta|alpha)?)?(?:\/models)?$/,
  },
  url: (target, method) =>
    `${plainBase(target.api_base)}/v1beta/${modelPath(target.model, "models")}:${method}${queryOf(method)}`,
};
