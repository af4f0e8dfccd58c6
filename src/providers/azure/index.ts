/** Azure OpenAI: OpenAI's wire at another address, with another credential. */
import { unsupportedParameters } from "../openai/plan.ts";
import { prefilled } from "../openai/prefill.ts";
import type { Provider } from "../provider.ts";
import { lazyProvider } from "../shared/lazy-provider.ts";
import { QUIRKS } from "./quirks.ts";
import { resolveAzure } from "./resolve.ts";

/** Azure OpenAI. */
export function azureProvider(): Provider {
  return lazyProvider(
    {
      name: "azure",
      resolve: resolveAzure,
      unsupported: (request, target) => unsupportedParameters(request, target, QUIRKS),
      prefill: (request, partial) => prefilled(request, partial, QUIRKS),
      embeddings: true,
    },
    async () => (await import("./calls.ts")).calls,
  );
}
