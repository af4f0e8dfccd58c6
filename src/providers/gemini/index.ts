/** Gemini, as AI Studio's Gemini API serves it. */
import type { Provider } from "../../provider.ts";
import { lazyProvider } from "../../exchange/lazy-provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { resolve } from "./resolve.ts";

/** Gemini, with a key of AI Studio's. */
export function geminiProvider(): Provider {
  return lazyProvider(
    // No prefill: a conversation has to end with the user's words.
    { name: "gemini", resolve, unsupported: unsupportedParameters, prefill: () => undefined, embeddings: true },
    async () => (await import("./translator.ts")).calls,
  );
}
