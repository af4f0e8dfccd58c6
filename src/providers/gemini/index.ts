/** Gemini, as AI Studio's Gemini API serves it. */
import type { Provider } from "../../provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { resolve } from "./resolve.ts";

export function geminiProvider(): Provider {
  // No prefill: a conversation has to end with a user's turn.
  return { name: "gemini", resolve, unsupported: unsupportedParameters, embeds: true };
}
