/** Calls to Vertex AI: loaded with the first of them. */
import { embedInBatches } from "../shared/embed-in-batches.ts";
import type { Calls } from "../shared/lazy-provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import type { VertexCredentials } from "./access-token.ts";
import { vertexEmbeddings } from "./embeddings.ts";
import { vertexTranslator } from "./translator.ts";

/** Calls that are made with the tokens of `credentials`. */
export function callsWith(credentials: VertexCredentials): Calls {
  const translator = vertexTranslator(credentials);
  return { ...httpProvider(translator), embed: embedInBatches(translator, vertexEmbeddings) };
}
