import { geminiTranslator } from "../gemini/translator.ts";
import type { ProviderCalls, Target } from "../../provider.ts";
import { embedInBatches } from "../../exchange/embed-in-batches.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import { VertexConnection } from "./access-token.ts";
import { claude } from "./claude.ts";
import { vertexEmbeddings } from "./embeddings.ts";
import { VERTEX } from "./host.ts";
import { familyOf } from "./model-family.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** Gemini's wire, or Anthropic's for Claude, with Google's addresses and credentials. */
export function vertexTranslator(): HttpTranslator {
  const gemini = geminiTranslator(VERTEX);
  const forModel = ({ model }: Target): typeof claude => (familyOf(model) === "claude" ? claude : gemini);
  return {
    ...gemini,
    translate: (request, target) => forModel(target).translate(request, target),
    error: (reply, target) => forModel(target).error(reply, target),
    authorize: async (target, signal) =>
      target.connection instanceof VertexConnection ? target.connection.authorize(target, signal) : {},
  };
}

export function vertexAiCalls(): ProviderCalls {
  const translator = vertexTranslator();
  return { ...httpCalls(translator), embed: embedInBatches(translator, vertexEmbeddings) };
}
