/** Which texts to embed with which settings, at AI Studio and at Vertex AI. */
import type { EmbeddingRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { requestedParameters } from "../../../translation/parameters/accepted-request.ts";
import type { Fields } from "../../../translation/json.ts";
import { TRANSLATED_IN_EMBEDDINGS } from "../../../translation/parameters/known-parameters.ts";
import { badMessage, unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { camelCase, camelDeep } from "../request/camel-case.ts";
import { requestHeaders } from "../request/headers.ts";
import type { HttpRequest } from "../../../transport/http.ts";

const TRANSLATED: ReadonlySet<string> = new Set(TRANSLATED_IN_EMBEDDINGS);

/** What a request for embeddings comes to. */
export interface EmbeddingPlan {
  /** Without absent (`null`) and dropped parameters. */
  readonly request: EmbeddingRequest;
  readonly texts: readonly string[];
  /** `outputDimensionality`, `taskType`, `title` and other parameters of Gemini, in camelCase. */
  readonly settings: Fields;
}

/** Reads a request. Throws for input that is not text. */
export function embeddingPlan(given: EmbeddingRequest, target: Target): EmbeddingPlan {
  const request = requestedParameters(given, target);
  const { dimensions } = request;
  const own = Object.entries(request)
    .filter(([name]) => !TRANSLATED.has(name) && !name.startsWith("vertex_"))
    .map(([name, value]) => [camelCase(name), camelDeep(value)] as const);
  const outputDimensionality = dimensions === undefined ? {} : { outputDimensionality: dimensions };
  return {
    request,
    texts: textsOf(request, target),
    settings: { ...outputDimensionality, ...Object.fromEntries(own) },
  };
}

/** The texts to embed. Token ids belong to OpenAI's models and mean nothing to Gemini. */
function textsOf({ input }: EmbeddingRequest, target: Target): string[] {
  const given: unknown = input;
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (texts.length === 0) throw badMessage("input", "is empty", target);
  return texts.map((text) => {
    if (typeof text === "string") return text;
    throw unsupportedError(["input (as tokens)"], target);
  });
}

/** One request of a plan. */
export function embeddingCall({ request }: EmbeddingPlan, target: Target, url: string, body: Fields): HttpRequest {
  return {
    url,
    headers: requestHeaders(request, false, target),
    body: JSON.stringify({ ...body, ...(request.extra_body ?? target.params.extra_body) }),
  };
}
