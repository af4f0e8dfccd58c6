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

/** Settings of a deployment that are as good as a key. */
const SECRETS = ["api_key", "azure_ad_token", "vertex_access_token"] as const;

/** A provider's words, fit to stand in a message: without keys, and not endless. */
export function quote(text: string, { api_key, params, connection }: Target): string {
  const secrets = [api_key, ...SECRETS.map((name) => params[name]), ...(connection?.secrets?.() ?? [])];
  // Masked whole before it is cut, so that no half of a key remains at the end.
  const masked = maskSecrets(text.slice(0, LONGEST_QUOTE * 4), secrets).trim();
  return masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked;
}
