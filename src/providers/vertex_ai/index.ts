/** Gemini, Claude and embeddings, as Google's Vertex AI serves them. */
// Vertex AI serves Claude over Anthropic's wire, with Anthropic's rules for requests.
import { unsupportedParameters as unsupportedByClaude } from "../anthropic/request/plan.ts";
import { prefill as prefillForClaude } from "../anthropic/request/prefill.ts";
import { unsupportedParameters as unsupportedByGemini } from "../gemini/request/plan.ts";
import type { Provider } from "../../provider.ts";
import { connect } from "./access-token.ts";
import { familyOf } from "./model-family.ts";

export function vertexAiProvider(): Provider {
  return {
    name: "vertex_ai",
    resolve: connect,
    unsupported: (request, target) =>
      (familyOf(target.model) === "claude" ? unsupportedByClaude : unsupportedByGemini)(request, target),
    prefill: (request, partial, target) =>
      familyOf(target.model) === "claude" ? prefillForClaude(request, partial, target) : undefined,
    embeds: true,
  };
}
