/** The facts in every error about an exchange with a deployment, and quotations that repeat no secret. */
import { type ErrorFacts, locationOf } from "../../errors.ts";
import { namesAmong } from "../../secrets.ts";
import type { Target } from "../../provider.ts";
import { Mask, type Names } from "./mask-secrets.ts";
import { secretsOf } from "./secrets-of.ts";
import type { Headers } from "../../transport/http.ts";
import { requestId } from "../../transport/request-id.ts";

/** Where the error happened, and what the response's headers say. */
export function errorFacts(target: Target, headers: Headers): ErrorFacts {
  return { ...locationOf(target), request_id: requestId(headers), headers };
}

const UUID_LENGTH = 36;

/** The request id as the id of an answer. Amazon's ids are UUIDs; any other comes from a gateway and may contain a key. */
export function answerId(headers: Headers, target: Target): string {
  const id = requestId(headers) ?? "";
  return id.length <= UUID_LENGTH && /^[0-9a-f-]*$/i.test(id) ? id : quote(id, target);
}

/** Longest quotation of a provider's text, in characters. */
const LONGEST_QUOTE = 2000;

/** A provider's text as a message quotes it: masked and cut. */
export function quote(text: string, target: Target): string {
  return text === "" ? "" : quoting(target)(text);
}

/** A `quote` for several texts about one target. */
export function quoting(target: Target): (text: string) => string {
  const mask = new Mask(secretsOf(target), namesOf(target));
  return (text) => quoted(text, mask);
}

function quoted(text: string, mask: Mask): string {
  // Masked before the final cut, so that no half of a key remains at the end. The first cut bounds the work.
  const masked = mask.text(text.slice(0, LONGEST_QUOTE * 4)).trim();
  return masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked;
}

/** Names that a message may contain although they look like keys. */
export function namesOf({ deployment_id, model_group, model, provider }: Target): Names {
  const own = namesAmong([deployment_id, provider]);
  return { own, all: [...own, ...namesAmong([model_group, model])] };
}
