import type { Provider } from "../../src/provider.ts";
import type { Providers } from "../../src/routing/catalog/resolve-deployment.ts";

const ADDRESSES: Readonly<Record<string, string>> = {
  openai: "https://api.openai.com/v1",
  anthropic: "https://api.anthropic.com",
  azure: "",
  groq: "https://api.groq.com/openai/v1",
};

/** A provider that resolves as the real ones do and is never sent anything. */
function provider(name: string): Provider {
  return {
    name,
    resolve(params, env) {
      const variable = `${name.toUpperCase()}_API_KEY`;
      const api_key = params.api_key ?? env[variable];
      const missing = { path: "api_key", message: `is missing: set it, or the environment variable ${variable}` };
      return {
        api_base: params.api_base ?? ADDRESSES[name] ?? "",
        api_key,
        problems: api_key === undefined && params.client === undefined ? [missing] : [],
      };
    },
    unsupported: () => [],
    embeds: false,
  };
}

const table = new Map(Object.keys(ADDRESSES).map((name) => [name, provider(name)]));

/** A small table of providers, for what reads configurations. */
export const someProviders: Providers = {
  findProvider: (name) => table.get(name),
  providerNames: () => [...table.keys()],
  splitModel(model, custom_llm_provider) {
    if (custom_llm_provider !== undefined) return { provider: custom_llm_provider, model };
    const slash = model.indexOf("/");
    if (slash === -1) return { provider: "openai", model };
    return { provider: model.slice(0, slash), model: model.slice(slash + 1) };
  },
};
