/** Requests for embeddings, through InvokeModel, whose body is different for each family of models. */
import { BadRequestError, UnsupportedParamsError } from "../../../errors.ts";
import type { EmbeddingRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { inBatches } from "../../../exchange/embed-in-batches.ts";
import { errorFacts } from "../../../translation/errors/error-facts.ts";
import {
  type Accepted,
  acceptedRequest,
  requestedParameters,
} from "../../../translation/parameters/accepted-request.ts";
import { defined, type Fields } from "../../../translation/json.ts";
import { TRANSLATED_IN_EMBEDDINGS } from "../../../translation/parameters/known-parameters.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { requestHeaders } from "../request/headers.ts";
import { modelUrl, parseModel } from "../model-id.ts";
import type { HttpRequest } from "../../../transport/http.ts";

/** How requests to a family of models are made. */
interface Family {
  /** Texts that one request takes. */
  readonly batch: number;
  readonly dimensions: boolean;
  body(texts: readonly string[], request: EmbeddingRequest): Fields;
}

const TRANSLATED: ReadonlySet<string> = new Set(TRANSLATED_IN_EMBEDDINGS);

const TITAN_V1: Family = { batch: 1, dimensions: false, body: ([inputText = ""]) => ({ inputText }) };
const TITAN_V2: Family = {
  batch: 1,
  dimensions: true,
  body: ([inputText = ""], { dimensions }) => ({ inputText, ...defined({ dimensions }) }),
};
const TITAN_IMAGE: Family = {
  batch: 1,
  dimensions: true,
  body: ([inputText = ""], { dimensions }) => ({
    inputText,
    ...(dimensions === undefined ? {} : { embeddingConfig: { outputEmbeddingLength: dimensions } }),
  }),
};
const COHERE_V3: Family = {
  batch: 96,
  dimensions: false,
  body: (texts) => ({ texts, input_type: "search_document" }),
};
const COHERE_V4: Family = {
  batch: 96,
  dimensions: true,
  body: (texts, { dimensions }) => ({
    texts,
    input_type: "search_document",
    embedding_types: ["float"],
    ...(dimensions === undefined ? {} : { output_dimension: dimensions }),
  }),
};

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/titan-embed-image/, TITAN_IMAGE],
  [/titan-embed-text-v2/, TITAN_V2],
  [/titan-embed/, TITAN_V1],
  [/cohere\.embed-v4/, COHERE_V4],
  [/cohere\.embed/, COHERE_V3],
];

/** The requests of one embedding call, each with as many texts as the model takes at once. */
export function embeddingRequests(request: EmbeddingRequest, target: Target): HttpRequest[] {
  const family = familyOf(target);
  const { request: wanted, forcedUnsupported } = accepted(request, family, target);
  const texts = textsOf(wanted, target);
  const url = modelUrl(target.api_base, target.model, "invoke");
  const headers = requestHeaders(request, target, "application/json");
  const extra = { ...modelFields(wanted, forcedUnsupported), ...(request.extra_body ?? target.params.extra_body) };
  return inBatches(texts, family.batch).map((part) => ({
    url,
    headers,
    body: JSON.stringify({ ...family.body(part, wanted), ...extra }),
  }));
}

/** Texts that one request takes. */
export function batchOf(target: Target): number {
  return familyOf(target).batch;
}

function familyOf(target: Target): Family {
  const name = (target.model_info.base_model ?? parseModel(target.model).id).toLowerCase();
  const family = FAMILIES.find(([pattern]) => pattern.test(name))?.[1];
  if (family !== undefined) return family;
  throw new BadRequestError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) is not a known embedding model: ` +
      "Titan's and Cohere's are. For an ARN, set model_info.base_model.",
    errorFacts(target, {}),
  );
}

/** Without dropped parameters. Throws for unsupported ones. */
function accepted(given: EmbeddingRequest, family: Family, target: Target): Accepted<EmbeddingRequest> {
  const requested = requestedParameters(given, target);
  const unsupported = requested.dimensions === undefined || family.dimensions ? [] : ["dimensions"];
  const request = acceptedRequest(requested, unsupported, given, target);
  if (request.unsupported.length > 0) throw unsupportedError(request.unsupported, target);
  return request;
}

function textsOf({ input }: EmbeddingRequest, target: Target): readonly string[] {
  const texts: readonly unknown[] = Array.isArray(input) ? input : [input];
  const isText = (text: unknown): text is string => typeof text === "string";
  if (texts.every(isText)) return texts;
  throw new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) embeds strings, not tokens: "input" must be a string or a list of strings.`,
    { ...errorFacts(target, {}), param: "input" },
  );
}

/** The model's own parameters (`input_type`, `normalize`, `truncate`), and forced ones. */
function modelFields(request: EmbeddingRequest, insisted: ReadonlySet<string>): Fields {
  const entries = Object.entries(request).filter(
    ([name, value]) => (!TRANSLATED.has(name) || insisted.has(name)) && value !== undefined && value !== null,
  );
  return Object.fromEntries(entries);
}
