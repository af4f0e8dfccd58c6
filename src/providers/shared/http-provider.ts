/** What all providers that speak JSON and event streams over HTTP share: send, tell errors from answers, read the answer. */
import { attachResponse, BadRequestError, isRouterError } from "../../errors.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type {
  Answer,
  AttemptContext,
  ChunkSource,
  Headers,
  HttpRequest,
  HttpResponse,
  HttpTranslator,
  Provider,
  Target,
} from "../provider.ts";
import { decodeText, LONGEST_BODY, tooLong } from "./body-text.ts";
import { EventChunkSource, ReadyChunkSource } from "./chunk-source.ts";
import { chunksFromCompletion } from "./chunks-from-completion.ts";
import { connectionError, targetFacts } from "./connection-error.ts";
import { requestId } from "./error-facts.ts";
import { readRefusedBody } from "./refused-body.ts";

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
      return { body: knowingHeaders(headers, () => translator.chatReply(body, request, target, headers)), headers };
    },
    stream: (request, context) => openStream(translator, request, context),
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
      return { body: knowingHeaders(headers, () => fromWire(body, request, target)), headers };
    },
  };
}

/**
 * What cannot be put into the provider's words, such as a message without its fields or a number that JSON does not have,
 * is the caller's to mend: nobody else would be able to send it.
 */
function written(write: () => HttpRequest, target: Target): HttpRequest {
  try {
    return write();
  } catch (cause) {
    if (isRouterError(cause)) throw cause;
    const why = cause instanceof Error ? cause.message : "its translation failed";
    const what = `Nothing was sent. The request cannot be written for ${target.provider} deployment "${target.deployment_id}"`;
    throw new BadRequestError(`${what}: ${why}`, { ...targetFacts(target), cause });
  }
}

/** One exchange and the whole body of its answer. For providers that need several for one call. */
export async function askForText(
  translator: HttpTranslator,
  request: HttpRequest,
  context: AttemptContext,
): Promise<Answer<string>> {
  const response = await send(translator, request, context);
  return { body: await readBody(response, context), headers: response.headers };
}

function withHeaders(request: HttpRequest, headers: Readonly<Record<string, string>> | undefined): HttpRequest {
  return headers === undefined ? request : { ...request, headers: { ...request.headers, ...headers } };
}

/** Sends, and takes only a 2xx for an answer: whatever else comes back is read and thrown. */
async function send(translator: HttpTranslator, request: HttpRequest, context: AttemptContext): Promise<HttpResponse> {
  const { target, signal } = context;
  const authorized = withHeaders(request, await translator.authorize?.(target, signal));
  const response = await transmit(translator, authorized, context);
  const { status, headers } = response;
  if (status >= 200 && status < 300) return response;
  throw translator.error({ status, headers, body: await readRefusedBody(response, context) }, target);
}

/** Through the caller's own SDK client where there is one, else through the router's transport. */
function transmit(translator: HttpTranslator, request: HttpRequest, context: AttemptContext): Promise<HttpResponse> {
  const { client } = context.target.params;
  if (client !== undefined && translator.viaClient !== undefined) {
    return translator.viaClient(client, request, context);
  }
  if (translator.sign === undefined) return context.transport.send(request, context);
  const signed = translator.sign(request, context);
  return signed.then((headers) => context.transport.send(withHeaders(request, headers), context));
}

async function readBody(response: HttpResponse, { target }: AttemptContext): Promise<string> {
  const body = await response.text();
  if (!/\S/.test(body)) throw emptyAnswer(response, target);
  return body;
}

async function openStream(
  translator: HttpTranslator,
  request: ChatRequest,
  context: AttemptContext,
): Promise<ChunkSource> {
  const { target } = context;
  const response = await send(
    translator,
    written(() => translator.chatRequest(request, target), target),
    context,
  );
  const events = (first?: Uint8Array): ChunkSource =>
    new EventChunkSource(response, translator.chunkDecoder(request, target, response.headers), context, {
      first,
      events: translator.eventDecoder?.(),
    });
  if (response.headers["content-type"]?.includes("json") !== true) return events();
  // JSON is announced: an error, or a server that does not know `stream`. But some announce it and send events all the same.
  const first = await response.read();
  if (first === undefined) throw emptyAnswer(response, target);
  if (!startsLikeJson(first)) return events(first);
  const body = await readRest(response, first, target);
  const completion = knowingHeaders(response.headers, () =>
    translator.chatReply(body, request, target, response.headers),
  );
  return new ReadyChunkSource(response.headers, chunksFromCompletion(completion, true));
}

/** An error inside a good status is read from the body alone; its headers hold the id that support will ask for. */
function knowingHeaders<T>(headers: Headers, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (isRouterError(error)) attachResponse(error, headers, requestId(headers));
    throw error;
  }
}

/** The first character that is no white space opens an object, an array or a string. */
function startsLikeJson(bytes: Uint8Array): boolean {
  return /^[\uFEFF\s]*(?:[{["]|$)/.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

async function readRest(response: HttpResponse, first: Uint8Array, target: Target): Promise<string> {
  const pieces = [first];
  let length = first.length;
  for (let piece = await response.read(); piece !== undefined; piece = await response.read()) {
    pieces.push(piece);
    length += piece.length;
    if (length <= LONGEST_BODY) continue;
    response.cancel();
    throw connectionError(`The answer ${tooLong(LONGEST_BODY)}`, target, {
      status: response.status,
      headers: response.headers,
    });
  }
  const body = decodeText(pieces, length);
  if (!/\S/.test(body)) throw emptyAnswer(response, target);
  return body;
}

function emptyAnswer({ status, headers }: HttpResponse, target: Target): Error {
  return connectionError(`The provider answered with status ${status} and an empty body`, target, { status, headers });
}
