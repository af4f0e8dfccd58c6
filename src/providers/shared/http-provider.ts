/** What all providers that speak JSON and event streams over HTTP are made of. */
import type { HttpTranslator, Provider } from "../provider.ts";
import { openEvents } from "./open-events.ts";
import { ask } from "./send-request.ts";

/** The provider that `translator` describes. */
export function httpProvider(translator: HttpTranslator): Provider {
  return {
    name: translator.name,
    resolve: (params, env) => translator.resolve(params, env),
    unsupported: (request, target) => translator.unsupported(request, target),
    ...prefillOf(translator),
    complete(request, context) {
      const { target } = context;
      return ask(translator, context, {
        write: () => translator.chatRequest(request, target),
        read: (body, headers) => translator.chatReply(body, request, target, headers),
      });
    },
    stream: (request, context) => openEvents(translator, request, context),
    ...embedOf(translator),
  };
}

function prefillOf(translator: HttpTranslator): Pick<Provider, "prefill"> {
  if (translator.prefill === undefined) return {};
  return { prefill: (request, partial, target) => translator.prefill?.(request, partial, target) };
}

function embedOf(translator: HttpTranslator): Pick<Provider, "embed"> {
  if (translator.embeddingRequest === undefined || translator.embeddingReply === undefined) return {};
  const toWire = translator.embeddingRequest.bind(translator);
  const fromWire = translator.embeddingReply.bind(translator);
  return {
    embed(request, context) {
      const { target } = context;
      return ask(translator, context, {
        write: () => toWire(request, target),
        read: (body) => fromWire(body, request, target),
      });
    },
  };
}
