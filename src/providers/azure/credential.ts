import { AuthenticationError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { errorFacts } from "../../translation/errors/error-facts.ts";
import { isCredential } from "../../translation/address/header-form.ts";
import { untilAborted } from "../../until-aborted.ts";
import { FetchedTokens } from "./fetched-tokens.ts";

/** The header for a stored credential: a token as `Bearer`, a key as `api-key`. None where a token is fetched. */
export function credentialHeader(target: Target): Readonly<Record<string, string>> {
  const { azure_ad_token: token, azure_ad_token_provider: provide } = target.params;
  if (provide !== undefined) return {};
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  const { api_key: key } = target;
  if (key === undefined) return {};
  // The key may come from AZURE_AD_TOKEN: Entra's tokens are JWTs, and Azure's keys never look like one.
  return /^eyJ[\w-]+\.[\w-]+\./.test(key) ? { authorization: `Bearer ${key}` } : { "api-key": key };
}

/** The header for a token from `azure_ad_token_provider`, which is called for each request; none without a provider. */
export async function tokenHeader(target: Target, signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
  const { azure_ad_token_provider: provide } = target.params;
  if (provide === undefined) return {};
  const token = await untilAborted(signal, fetched(provide, target));
  if (typeof token !== "string" || token === "") throw noToken("returned no token", target);
  if (!isCredential(token)) throw noToken("returned a token that cannot be sent in a header", target);
  if (target.connection instanceof FetchedTokens) target.connection.remember(token);
  return { authorization: `Bearer ${token}` };
}

async function fetched(provide: () => string | Promise<string>, target: Target): Promise<unknown> {
  try {
    return await provide();
  } catch (cause) {
    throw noToken("failed", target, cause);
  }
}

function noToken(what: string, target: Target, cause?: unknown): AuthenticationError {
  // The message of the cause is not quoted: it may contain the secret that the token is requested with.
  return new AuthenticationError(`The azure_ad_token_provider of deployment "${target.deployment_id}" ${what}.`, {
    ...errorFacts(target, {}),
    cause,
  });
}
