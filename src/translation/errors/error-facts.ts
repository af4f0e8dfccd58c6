/** What stands in every error about a deployment. Apart from the classes of errors, which only an answer needs. */
import type { ErrorFacts } from "../../errors.ts";
import { namesAmong } from "../../secrets.ts";
import type { Target } from "../../provider.ts";
import { Mask, type Names } from "./mask-secrets.ts";
import { secretsOf } from "./secrets-of.ts";
import type { Headers } from "../../transport/http.ts";
import { requestId } from "../../transport/request-id.ts";

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

const UUID_LENGTH = 36;

/** The same as the id of an answer. Amazon's are UUIDs; what is none was made by somebody on the way, and may repeat a key. */
export function answerId(headers: Headers, target: Target): string {
  const id = requestId(headers) ?? "";
  return id.length <= UUID_LENGTH && /^[0-9a-f-]*$/i.test(id) ? id : quote(id, target);
}

/** Longest quotation of a provider's words, in characters. */
const LONGEST_QUOTE = 2000;

/** A provider's words, fit to stand in a message: without keys, and not endless. */
export function quote(text: string, target: Target): string {
  return text === "" ? "" : quoting(target)(text);
}

/** The same for several texts of one target. */
export function quoting(target: Target): (text: string) => string {
  const mask = new Mask(secretsOf(target), namesOf(target));
  return (text) => quoted(text, mask);
}

function quoted(text: string, mask: Mask): string {
  // Masked before it is cut, so that no half of a key remains at the end; and cut before, so that there is an end to it.
  const masked = mask.text(text.slice(0, LONGEST_QUOTE * 4)).trim();
  return masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked;
}

/** What things are called: it may look like a key. */
export function namesOf({ deployment_id, model_group, model, provider }: Target): Names {
  const own = namesAmong([deployment_id, provider]);
  return { own, all: [...own, ...namesAmong([model_group, model])] };
}
