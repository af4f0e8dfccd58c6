import { type Host, modelPath, queryOf } from "./host.ts";
import { plainBase } from "./resolve.ts";

/** AI Studio's Gemini API. */
export const STUDIO: Host = {
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
