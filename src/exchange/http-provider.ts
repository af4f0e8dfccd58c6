/** Calls a provider that speaks JSON and event streams over HTTP. */
import { guarded } from "./destination.ts";
import type { ProviderCalls } from "../provider.ts";
import { openEvents } from "./stream-request.ts";
import { exchange, translated } from "./send-request.ts";
import type { HttpTranslator } from "./translator.ts";

/** The calls of the provider that `described` translates for. */
export function httpCalls(described: HttpTranslator): ProviderCalls {
  const translator = guarded(described);
  const embedding = translator.translateEmbedding?.bind(translator);
  return {
    async complete(request, context) {
      const { target } = context;
      const translation = translated(() => translator.translate(request, target), target);
      return await exchange(translator, translation, context);
    },
    stream: (request, context) => openEvents(translator, request, context),
    ...(embedding && {
      async embed(request, context) {
        const { target } = context;
        const translation = translated(() => embedding(request, target), target);
        return await exchange(translator, translation, context);
      },
    }),
  };
}
