/** Calls to a provider that speaks JSON and event streams over HTTP. */
import type { HttpTranslator } from "../provider.ts";
import type { Calls } from "./lazy-provider.ts";
import { maskError } from "./masked-error.ts";
import { openEvents } from "./open-events.ts";
import { ask, translated } from "./send-request.ts";

/** The calls that `translator` describes. */
export function httpCalls(translator: HttpTranslator): Calls {
  const embedding = translator.translateEmbedding?.bind(translator);
  return {
    async complete(request, context) {
      const { target } = context;
      return ask(
        translator,
        translated(() => translator.translate(request, target), target),
        context,
      );
    },
    stream: (request, context) => openEvents(translator, request, context),
    ...(embedding && {
      async embed(request, context) {
        const { target } = context;
        return ask(
          translator,
          translated(() => embedding(request, target), target),
          context,
        );
      },
    }),
    maskError,
  };
}
