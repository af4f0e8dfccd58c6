/** What is to be embedded and how, and what is common to all requests for it, wherever Gemini is served. */
import type { EmbeddingRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { acceptedRequest } from "../../../translation/parameters/accepted-request.ts";
import type { Fields } from "../../../translation/json.ts";
import { TRANSLATED_IN_EMBEDDINGS } from "../../../translation/parameters/known-parameters.ts";
import { badMessage, unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { camelCase, camelDeep } from "../request/camel-case.ts";
import { requestHeaders } from "../request/headers.ts";
import type { HttpRequest } from "../../../transport/http.ts";

const SPOKEN_FOR: ReadonlySet<string> = new Set(TRANSLATED_IN_EMBEDDINGS);

/** A request for embeddings, read once. */
export interface EmbeddingPlan {
  /** Without what is absent (`null`) and what is to be dropped. */
  readonly request: EmbeddingRequest;
  readonly texts: readonly string[];
  /** `outputDimensionality`, `taskType`, `title`, and all else that the caller says to Gemini, in Gemini's spelling. */
  readonly settings: Fields;
}

/** Reads a request. Throws for what cannot be embedded. */
export function embeddingPlan(given: EmbeddingRequest, target: Target): EmbeddingPlan {
  const { request } = acceptedRequest(given, target, () => []);
  const { dimensions } = request;
  const own = Object.entries(request)
    .filter(([name]) => !SPOKEN_FOR.has(name) && !name.startsWith("vertex_"))
    .map(([name, value]) => [camelCase(name), camelDeep(value)] as const);
  const outputDimensionality = dimensions === undefined ? {} : { outputDimensionality: dimensions };
  return {
    request,
    texts: textsOf(request, target),
    settings: { ...outputDimensionality, ...Object.fromEntries(own) },
  };
}

/** The texts to embed. OpenAI's tokens are those of its own models, and mean nothing here. */
function textsOf({ input }: EmbeddingRequest, target: Target): string[] {
  const given: unknown = input;
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (texts.length === 0) throw badMessage("input", "is empty", target);
  return texts.map((text) => {
    if (typeof text === "string") return text;
    throw unsupportedError(["input (as tokens)"], target);
  });
}

/** One of the requests that a plan comes to. */
export function embeddingCall({ request }: EmbeddingPlan, target: Target, url: string, body: Fields): HttpRequest {
  return {
    url,
    headers: requestHeaders(request, false, target),
    body: JSON.stringify({ ...body, ...(request.extra_body ?? target.params.extra_body) }),
  };
}
