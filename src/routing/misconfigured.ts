import { ConfigurationError, type ConfigurationProblem } from "../errors.ts";
import type { AttemptContext, Provider } from "../providers/provider.ts";

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
    resolve: (params, env) => real?.resolve(params, env) ?? { api_base: "", api_key: undefined, problems },
    maskError: (error, privy) => real?.maskError?.(error, privy),
    unsupported: (request, target) => real?.unsupported(request, target) ?? [],
    complete: (request, context) => served(context)?.complete(request, context) ?? refuse(),
    stream: (request, context) => served(context)?.stream(request, context) ?? refuse(),
    embed: (request, context) => served(context)?.embed?.(request, context) ?? refuse(),
  };
}
