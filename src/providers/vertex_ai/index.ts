/** Gemini, Claude and embeddings, as Google's Vertex AI serves them. */
// Vertex AI serves Anthropic's models over Anthropic's wire, and asks of a request what Anthropic does.
import { unsupportedParameters as unsupportedByClaude } from "../anthropic/request/plan.ts";
import { prefill as prefillForClaude } from "../anthropic/request/prefill.ts";
import { unsupportedParameters as unsupportedByGemini } from "../gemini/request/plan.ts";
import type { Provider } from "../../provider.ts";
import { connect } from "./access-token.ts";
import { familyOf } from "./model-family.ts";

/** Vertex AI. */
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
