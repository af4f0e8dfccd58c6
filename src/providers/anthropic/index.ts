/** Anthropic's Messages API. */
import type { Provider } from "../../provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { prefill } from "./request/prefill.ts";
import { resolve } from "./resolve.ts";

export function anthropicProvider(): Provider {
  return { name: "anthropic", resolve, unsupported: unsupportedParameters, prefill, embeds: false };
}
