/** Anthropic's Messages API. */
import type { Provider } from "../../provider.ts";
import { lazyProvider } from "../../exchange/lazy-provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { prefill } from "./request/prefill.ts";
import { resolve } from "./resolve.ts";

/** Anthropic. */
export function anthropicProvider(): Provider {
  return lazyProvider(
    { name: "anthropic", resolve, unsupported: unsupportedParameters, prefill, embeddings: false },
    async () => (await import("./translator.ts")).calls,
  );
}
