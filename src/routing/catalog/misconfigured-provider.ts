import { BadRequestError, ConfigurationError, type ConfigurationProblem } from "../../errors.ts";
import type { AttemptContext, Provider } from "../../provider.ts";

/**
 * Stands in for the provider of a name that a wildcard matched and that cannot be served: its key is missing, or there
 * is no such provider. Every attempt fails with the reason, and sends nothing; siblings and fallbacks go on as ever.
 * A caller who brings the missing key is served by `real`.
 */
export function misconfigured(name: string, problems: readonly ConfigurationProblem[], real?: Provider): Provider {
  const refuse = (): Promise<never> => Promise.reject(new ConfigurationError(problems));
  const served = ({ target }: AttemptContext): Provider | undefined =>
    target.api_key === undefined ? undefined : real;
  return {
    name,
    resolve: (params, env, pattern) =>
      real?.resolve(params, env, pattern) ?? { api_base: "", api_key: undefined, problems },
    maskError: (error, privy) => real?.maskError?.(error, privy),
    unsupported: (request, target) => real?.unsupported(request, target) ?? [],
    complete: (request, context) => served(context)?.complete(request, context) ?? refuse(),
    stream: (request, context) => served(context)?.stream(request, context) ?? refuse(),
    embed: (request, context) => served(context)?.embed?.(request, context) ?? refuse(),
  };
}

/** Stands in for the provider of a name that no model can have. Nobody is asked, whoever's key the call brings. */
export function misnamed(name: string, message: string): Provider {
  const refuse = (_: unknown, { target }: AttemptContext): Promise<never> => {
    const { deployment_id, model_group, provider, model } = target;
    const facts = { llm_provider: provider, model, model_group, deployment_id, param: "model", code: "invalid_value" };
    return Promise.reject(new BadRequestError(`Nothing was sent. model: ${message}.`, facts));
  };
  return {
    name,
    resolve: () => ({ api_base: "", api_key: undefined, problems: [{ path: "model", message, is_name: true }] }),
    unsupported: () => [],
    complete: refuse,
    stream: refuse,
    embed: refuse,
  };
}
