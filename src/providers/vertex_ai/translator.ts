import { geminiTranslator } from "../gemini/translator.ts";
import type { Target } from "../../provider.ts";
import { embedInBatches } from "../../exchange/embed-in-batches.ts";
import { httpCalls } from "../../exchange/http-provider.ts";
import type { Calls } from "../../exchange/lazy-provider.ts";
import { VertexCredentials } from "./access-token.ts";
import { claude } from "./claude.ts";
import { vertexEmbeddings } from "./embeddings.ts";
import { VERTEX } from "./host.ts";
import { familyOf } from "./model-family.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

/** All that is Vertex AI's about a chat. Gemini's wire, or Anthropic's for Claude, with Google's credentials. */
export function vertexTranslator(credentials: VertexCredentials = new VertexCredentials()): HttpTranslator {
  const gemini = geminiTranslator(VERTEX);
  const forModel = ({ model }: Target): typeof claude => (familyOf(model) === "claude" ? claude : gemini);
  return {
    ...gemini,
    translate: (request, target) => forModel(target).translate(request, target),
    error: (reply, target) => forModel(target).error(reply, target),
    authorize: (target, signal) => credentials.authorize(target, signal),
  };
}

/** Calls that are made with the tokens of `credentials`. */
export function callsWith(credentials: VertexCredentials): Calls {
  const translator = vertexTranslator(credentials);
  return { ...httpCalls(translator), embed: embedInBatches(translator, vertexEmbeddings) };
}
