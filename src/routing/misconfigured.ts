import { ConfigurationError, type ConfigurationProblem } from "../errors.ts";
import type { Provider } from "../providers/provider.ts";

/**
 * Stands in for the provider of a name that a wildcard matched and that cannot be served: its key is missing, or there
 * is no such provider. Every attempt fails with the reason, and sends nothing; siblings and fallbacks go on as ever.
 */
export function misconfigured(name: string, problems: readonly ConfigurationProblem[]): Provider {
  const refuse = (): Promise<never> => Promise.reject(new ConfigurationError(problems));
  return {
    name,
    resolve: () => ({ api_base: "", api_key: undefined, problems }),
    unsupported: () => [],
    complete: refuse,
    stream: refuse,
    embed: refuse,
  };
}
