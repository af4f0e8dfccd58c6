/** How a request is sent, and what comes back is told apart: an answer, a refusal, nothing. */
import { BadRequestError, isRouterError } from "../errors.ts";
import type { Answer, AttemptContext, Target } from "../provider.ts";
import { addAnswerHeaders } from "./answer-headers.ts";
import { connectionError, targetFacts } from "../transport/connection-error.ts";
import type { GuardedTranslator } from "./destination.ts";
import { readErrorResponseBody } from "./error-response-body.ts";
import type { HttpRequest, HttpResponse } from "../transport/http.ts";
import type { HttpTranslator, Exchange } from "./translator.ts";

/**
 * What cannot be put into the provider's words, such as a message without its fields or a number that JSON does not have,
 * is the caller's to mend: nobody else would be able to send it.
 */
export function translated<T>(translate: () => T, target: Target): T {
  try {
    return translate();
  } catch (cause) {
    if (isRouterError(cause)) throw cause;
    const why = cause instanceof Error ? cause.message : "its translation failed";
    const what = `Nothing was sent. The request cannot be written for ${target.provider} deployment "${target.deployment_id}"`;
    throw new BadRequestError(`${what}: ${why}`, { ...targetFacts(target), cause });
  }
}

/** One exchange, whose answer is read as a whole. */
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
    return { body: exchange.reply(body, headers), headers };
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
  if (client !== undefined && translator.viaClient !== undefined) return translator.viaClient(client, sent, context);
  if (translator.sign !== undefined) sent = withHeaders(sent, await translator.sign(sent, context));
  return transport.send(sent, context);
}

/** Only a 2xx is an answer. */
export function isAnswer({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

/** The error that a refusal is. */
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
