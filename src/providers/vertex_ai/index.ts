/** Gemini, Claude and embeddings, as Google's Vertex AI serves them. */
import type { Provider } from "../provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { vertexTranslator } from "./translator.ts";

/** Vertex AI. Each one keeps the credentials of its own deployments. */
export function vertexAiProvider(): Provider {
  return httpProvider(vertexTranslator());
}
