/** Azure OpenAI: OpenAI's wire at another address, with other credentials. */
import { unsupportedParameters } from "../openai/request/plan.ts";
import { prefilled } from "../openai/request/prefill.ts";
import { quirksFinder } from "../openai/quirks.ts";
import type { Provider } from "../../provider.ts";
import { resolveAzure } from "./resolve.ts";
import { AZURE } from "./vendor.ts";

export function azureProvider(): Provider {
  const quirksOf = quirksFinder(AZURE);
  return {
    name: AZURE.name,
    resolve: resolveAzure,
    unsupported: (request, target) => unsupportedParameters(request, target, quirksOf(target)),
    prefill: (request, partial, target) => prefilled(request, partial, quirksOf(target)),
    embeds: true,
  };
}
