import { geminiTranslator } from "../gemini/translator.ts";
import type { HttpTranslator, Target } from "../provider.ts";
import { VertexCredentials } from "./access-token.ts";
import { claude } from "./claude.ts";
import { VERTEX } from "./host.ts";
import { familyOf } from "./model-family.ts";

/** All that is Vertex AI's about a chat. Gemini's wire, or Anthropic's for Claude, with Google's credentials. */
export function vertexTranslator(credentials: VertexCredentials = new VertexCredentials()): HttpTranslator {
  const gemini = geminiTranslator(VERTEX);
  const forModel = ({ model }: Target): Pick<HttpTranslator, keyof typeof claude> =>
    familyOf(model) === "claude" ? claude : gemini;
  return {
    ...gemini,
    resolve: (params, env) => credentials.resolve(params, env),
    unsupported: (request, target) => forModel(target).unsupported(request, target),
    prefill: (request, partial, target) => forModel(target).prefill?.(request, partial, target),
    chatRequest: (request, target) => forModel(target).chatRequest(request, target),
    chatReply: (body, request, target, headers) => forModel(target).chatReply(body, request, target, headers),
    chunkDecoder: (request, target, headers) => forModel(target).chunkDecoder(request, target, headers),
    error: (reply, target) => forModel(target).error(reply, target),
    authorize: (target, signal) => credentials.authorize(target, signal),
  };
}
