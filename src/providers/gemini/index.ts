/** Gemini, as AI Studio's Gemini API serves it. */
import type { Provider } from "../provider.ts";
import { lazyProvider } from "../shared/lazy-provider.ts";
import { unsupportedParameters } from "./plan.ts";
import { resolve } from "./resolve.ts";

export const gemini: Provider = lazyProvider(
  // No prefill: a conversation has to end with the user's words.
  { name: "gemini", resolve, unsupported: unsupportedParameters, prefill: () => undefined, embeddings: true },
  async () => (await import("./calls.ts")).calls,
);
