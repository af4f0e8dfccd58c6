/** Deployments that cannot be called: every attempt at one fails with the reason, and sends nothing. */
import { BadRequestError, ConfigurationError, type ConfigurationProblem, type RouterError } from "../../errors.ts";
import type { Provider, Target } from "../../provider.ts";

/** Why nothing may be sent to `target`; `undefined` when it may be called after all. */
export type Refusal = (target: Target) => RouterError | undefined;

/**
 * A wildcard's deployment whose key is missing, or whose provider does not exist (`isKnown` false). A caller who brings
 * the missing key is served.
 */
export function misconfigured(problems: readonly ConfigurationProblem[], isKnown: boolean): Refusal {
  return ({ api_key }) => (isKnown && api_key !== undefined ? undefined : new ConfigurationError(problems));
}

/**
 * A name that no model of the provider can have. Refused whoever's key the call brings; with `api_base` only at that address.
 */
export function misnamed(message: string, api_base?: string): Refusal {
  return ({ deployment_id, model_group, provider, model, api_base: called }) => {
    if (api_base !== undefined && called !== api_base) return undefined;
    const facts = { llm_provider: provider, model, model_group, deployment_id, param: "model", code: "invalid_value" };
    return new BadRequestError(`Nothing was sent. model: ${message}.`, facts);
  };
}

/** Stands in for a provider that is never called. */
export function noProvider(name: string, problems: readonly ConfigurationProblem[]): Provider {
  return {
    name,
    resolve: () => ({ api_base: "", api_key: undefined, problems }),
    unsupported: () => [],
    embeds: true,
  };
}
