/** Calls to an OpenAI-compatible provider: loaded with the first of them. */
import type { Calls } from "../shared/lazy-provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { openAiTranslator } from "./translator.ts";
import type { Vendor } from "./vendor.ts";

/** Calls over the vendor's own variant of OpenAI's wire. */
export function callsTo(vendor: Vendor): Calls {
  return httpProvider(openAiTranslator(vendor));
}
