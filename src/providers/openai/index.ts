/** OpenAI, and every provider that speaks its wire. */
import type { Provider } from "../../provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { prefilled } from "./request/prefill.ts";
import { quirksFinder } from "./quirks.ts";
import { resolveVendor } from "./resolve.ts";
import type { Vendor } from "./vendor.ts";

export function openAiProvider(vendor: Vendor): Provider {
  const quirksOf = quirksFinder(vendor);
  return {
    name: vendor.name,
    resolve: (params, env) => resolveVendor(vendor, params, env),
    unsupported: (request, target) => unsupportedParameters(request, target, quirksOf(target)),
    prefill: (request, partial, target) => prefilled(request, partial, quirksOf(target)),
    embeds: true,
  };
}
