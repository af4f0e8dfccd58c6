import { type Host, modelPath, queryOf } from "./host.ts";
import { plainBase } from "./resolve.ts";

/** AI Studio's Gemini API. */
export const STUDIO: Host = {
  name: "gemini",
  callIds: true,
  labels: false,
  tierHeader: undefined,
  url: (target, method) =>
    `${plainBase(target.api_base)}/v1beta/${modelPath(target.model, "models")}:${method}${queryOf(method)}`,
};
