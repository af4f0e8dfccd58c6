/** What stands in every error about a deployment. Apart from the classes of errors, which only an answer needs. */
import type { ErrorFacts } from "../../errors.ts";
import type { Headers, Target } from "../provider.ts";
import { maskSecrets } from "./mask-secrets.ts";

/** What every error says of where it happened. */
export function factsOf(target: Target, headers: Headers): ErrorFacts {
  return {
    llm_provider: target.provider,
    model: target.model,
    model_group: target.model_group,
    deployment_id: target.deployment_id,
    request_id: requestId(headers),
    headers,
  };
}

/** The provider's id of the request, under whichever name it uses. */
export function requestId(headers: Headers): string | undefined {
  return (
    headers["x-request-id"] ??
    headers["request-id"] ??
    headers["x-amzn-requestid"] ??
    headers["apim-request-id"] ??
    headers["cf-ray"]
  );
}

/** Longest quotation of a provider's words, in characters. */
const LONGEST_QUOTE = 2000;

/** A provider's words, fit to stand in a message: without keys, and not endless. */
export function quote(text: string, target: Target): string {
  const { api_key, params } = target;
  // Masked whole before it is cut, so that no half of a key remains at the end.
  const masked = maskSecrets(text.slice(0, LONGEST_QUOTE * 4), [api_key, params.api_key, params.azure_ad_token]).trim();
  return masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked;
}
