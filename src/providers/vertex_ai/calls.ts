/** Calls to Vertex AI: loaded with the first of them. */
import type { Calls } from "../shared/lazy-provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import type { VertexCredentials } from "./access-token.ts";
import { vertexTranslator } from "./translator.ts";

/** Calls that are made with the tokens of `credentials`. */
export function callsWith(credentials: VertexCredentials): Calls {
  return httpProvider(vertexTranslator(credentials));
}
