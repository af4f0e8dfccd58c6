/** Calls to Azure OpenAI: loaded with the first of them. */
import type { Calls } from "../shared/lazy-provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { azureTranslator } from "./translator.ts";

export const calls: Calls = httpProvider(azureTranslator());
