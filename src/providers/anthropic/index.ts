/** Anthropic's Messages API. */
import type { Provider } from "../provider.ts";
import { lazyProvider } from "../shared/lazy-provider.ts";
import { unsupportedParameters } from "./plan.ts";
import { prefill } from "./prefill.ts";
import { resolve } from "./resolve.ts";

/** Anthropic. */
export function anthropicProvider(): Provider {
  return lazyProvider(
    { name: "anthropic", resolve, unsupported: unsupportedParameters, prefill, embeddings: false },
    async () => (await import("./translator.ts")).calls,
  );
}
