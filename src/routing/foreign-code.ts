/**
 * Calls into the user's code, and reads of the caller's objects. What they throw ends the call with one typed error; it
 * does not count as a deployment's failure.
 */
import { APIError, BadRequestError, isRouterError, type RouterError } from "../errors.ts";
import { withoutKeyShapes } from "../secrets.ts";
import type { Deployment } from "./deployment.ts";
import { located } from "./located.ts";

/** The longest message of a thrown value that is repeated, in characters. */
const LONGEST_MESSAGE = 200;

/**
 * The answer of a user's filter, strategy or token counter. `isValid` checks it; a promise never is valid, and its
 * rejection is handled.
 */
export function answerOf<T>(
  who: "filter" | "strategy" | "token_counter" | "sticky_by" | "tenant_by",
  name: string,
  call: () => T,
  isValid: (answer: T) => boolean,
): T {
  let answer: T;
  try {
    answer = call();
  } catch (cause) {
    throw acceptsMetadata(cause) ? cause : callbackError(`the ${who}${named(name)} threw: ${messageOf(cause)}`, cause);
  }
  if (isValid(answer)) return answer;
  if (answer instanceof Promise) answer.catch(() => undefined);
  const what = answer instanceof Promise ? "a promise, but it is called synchronously" : "an invalid value";
  throw callbackError(`the ${who}${named(name)} returned ${what}`);
}

function named(name: string): string {
  return name === "" ? "" : ` "${name}"`;
}

/** The error of a call that the user's code ended. */
export function callbackError(what: string, cause?: unknown): APIError {
  return new APIError(`The call was given up, because ${what}`, { cause: shownCause(cause) });
}

/** Reads from an object of the caller's. A getter that throws is the caller's fault: a 400. */
export function readFrom<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (acceptsMetadata(cause)) throw cause;
    throw new BadRequestError(`Nothing was sent. ${what} cannot be read: ${messageOf(cause)}`, {
      code: "invalid_value",
      cause: shownCause(cause),
    });
  }
}

/** An error of this library's to which metadata can be added. A frozen one is wrapped like any other error. */
function acceptsMetadata(thrown: unknown): thrown is RouterError {
  return isRouterError(thrown) && Object.isExtensible(thrown);
}

/** The thrown value as the cause of an error; `undefined` when it cannot be read or may contain a key. */
function shownCause(thrown: unknown): unknown {
  try {
    if (typeof thrown === "string") return isShowable(thrown) ? thrown : undefined;
    if (!(thrown instanceof Error)) return thrown;
    return [thrown.name, thrown.message, thrown.stack ?? ""].every(isShowable) ? thrown : undefined;
  } catch {
    return undefined;
  }
}

/** The longest text that is searched for keys, in characters. */
const LONGEST_SHOWN = 100_000;

function isShowable(text: string): boolean {
  return text.length <= LONGEST_SHOWN && withoutKeyShapes(text) === text;
}

/** The message of a thrown value, without keys. */
export function messageOf(thrown: unknown): string {
  try {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    // Cut before it is searched: a part of a key still looks like one.
    return message.length > LONGEST_MESSAGE
      ? `${withoutKeyShapes(message.slice(0, LONGEST_MESSAGE))}…`
      : withoutKeyShapes(message);
  } catch {
    return "a value that cannot be shown was thrown";
  }
}

/**
 * The error for a defect in a translator, an SDK client or a custom `fetch`: the call goes on at another deployment.
 */
export function notHandled(deployment: Deployment, cause: unknown): RouterError {
  const message = `The exchange with ${deployment.provider} deployment ${deployment.id} could not be handled: ${messageOf(cause)}`;
  return new APIError(message, { ...located(deployment), cause });
}
