/** What all providers that speak JSON and event streams over HTTP are made of. */
import type { ChatCompletion } from "../../types/openai.ts";
import type { HttpTranslator, Provider } from "../provider.ts";
import { knowingHeaders } from "./answer-headers.ts";
import { openEvents } from "./open-events.ts";
import { askForText, written } from "./send-request.ts";

/** The provider that `translator` describes. */
export function httpProvider(translator: HttpTranslator): Provider {
  return {
    name: translator.name,
    resolve: (params, env) => translator.resolve(params, env),
    unsupported: (request, target) => translator.unsupported(request, target),
    ...prefillOf(translator),
    async complete(request, context) {
      const { target } = context;
      const { body, headers } = await askForText(
        translator,
        written(() => translator.chatRequest(request, target), target),
        context,
      );
      const read = (): ChatCompletion => translator.chatReply(body, request, target, headers);
      return { body: knowingHeaders(headers, read, context.clock), headers };
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
    async embed(request, context) {
      const { target } = context;
      const { body, headers } = await askForText(
        translator,
        written(() => toWire(request, target), target),
        context,
      );
      return { body: knowingHeaders(headers, () => fromWire(body, request, target), context.clock), headers };
    },
  };
}
