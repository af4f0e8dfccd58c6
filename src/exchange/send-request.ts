/** Sends a request, and tells apart what comes back: an answer, an error response, an empty body. */
import { BadRequestError, isRouterError, locationOf } from "../errors.ts";
import type { Answer, AttemptContext, Target } from "../provider.ts";
import { addAnswerHeaders } from "./answer-headers.ts";
import { connectionError } from "../transport/connection-error.ts";
import type { GuardedTranslator } from "./destination.ts";
import { readErrorResponseBody } from "./error-response-body.ts";
import type { HttpRequest, HttpResponse } from "../transport/http.ts";
import type { HttpTranslator, Exchange } from "./translator.ts";

/**
 * Runs `translate`. A request that cannot be translated (a message without its fields, a number that JSON does not have)
 * is the caller's fault: it becomes a 400.
 */
export function translated<T>(translate: () => T, target: Target): T {
  try {
    return translate();
  } catch (cause) {
    if (isRouterError(cause)) throw cause;
    const why = cause instanceof Error ? cause.message : "its translation failed";
    const what = `Nothing was sent. The request cannot be written for ${target.provider} deployment "${target.deployment_id}"`;
    throw new BadRequestError(`${what}: ${why}`, { ...locationOf(target), cause });
  }
}

/** Sends one request and reads its whole answer. */
export async function exchange<T>(
  translator: GuardedTranslator,
  exchange: Exchange<T>,
  context: AttemptContext,
): Promise<Answer<T>> {
  const { target, clock } = context;
  const response = await sendRequest(translator, exchange.request, context);
  if (!isAnswer(response)) throw await errorResponse(translator, response, context);
  const { headers } = response;
  const body = await response.text();
  if (!/\S/.test(body)) throw emptyAnswer(response, target);
  try {
    return { body: exchange.reply(body, headers, clock.now()), headers };
  } catch (error) {
    addAnswerHeaders(error, headers, clock.now());
    throw error;
  }
}

function withHeaders(request: HttpRequest, headers: Readonly<Record<string, string>>): HttpRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}

/**
 * Sends a request with its credentials: through the caller's own SDK client where one was given, else through the router's
 * transport. Resolves for any status. A request that would go to another address is refused before a token is fetched.
 */
export async function sendRequest(
  translator: GuardedTranslator,
  request: HttpRequest,
  context: AttemptContext,
): Promise<HttpResponse> {
  const { target, signal, transport } = context;
  translator.destinations.check(request, target);
  let sent = request;
  if (translator.authorize !== undefined) sent = withHeaders(sent, await translator.authorize(target, signal));
  const { client } = target.params;
  if (client !== undefined && translator.viaClient !== undefined)
    return await translator.viaClient(client, sent, context);
  if (translator.sign !== undefined) sent = withHeaders(sent, await translator.sign(sent, context));
  return await transport.send(sent, context);
}

/** Only status 2xx is an answer. */
export function isAnswer({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

/** The error that an error response stands for. */
export async function errorResponse(
  translator: HttpTranslator,
  response: HttpResponse,
  context: AttemptContext,
): Promise<Error> {
  const { status, headers } = response;
  const received_at = context.clock.now();
  const body = await readErrorResponseBody(response, context);
  return translator.error({ status, headers, body, received_at }, context.target);
}

export function emptyAnswer({ status, headers }: HttpResponse, target: Target): Error {
  return connectionError(`The provider answered with status ${status} and an empty body`, target, { status, headers });
}
