/**
 * Code and objects that are not ours, where a call meets them: what they throw ends the call in one typed error. It is no
 * failure of any deployment.
 */
import { APIError, BadRequestError, isRouterError, type RouterError } from "../errors.ts";
import { withoutKeyShapes } from "../secrets.ts";

/** Most of what is repeated of a thrown error's own words, in characters. */
const LONGEST_WORDS = 200;

/**
 * What a filter, a strategy or a token counter of the user's says. `isRight` tells whether it is of the kind that was asked
 * for; a promise never is, and does not go unheard when it rejects.
 */
export function answerOf<T>(
  who: "filter" | "strategy" | "token_counter",
  name: string,
  ask: () => T,
  isRight: (answer: T) => boolean,
): T {
  let answer: T;
  try {
    answer = ask();
  } catch (cause) {
    throw isOpen(cause) ? cause : ofOwnCode(`the ${who}${named(name)} threw: ${wordsOf(cause)}`, cause);
  }
  if (isRight(answer)) return answer;
  if (answer instanceof Promise) answer.catch(() => undefined);
  const what = answer instanceof Promise ? "a promise, and it is asked synchronously" : "something it may not";
  throw ofOwnCode(`the ${who}${named(name)} returned ${what}`);
}

function named(name: string): string {
  return name === "" ? "" : ` "${name}"`;
}

/** The error of a call that something of the user's ended. */
export function ofOwnCode(what: string, cause?: unknown): APIError {
  return new APIError(`The call was given up, because ${what}`, { cause: shownCause(cause) });
}

/** What `read` finds in an object of the caller's. One that throws when it is looked at is the caller's to mend. */
export function readFrom<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (isOpen(cause)) throw cause;
    throw new BadRequestError(`Nothing was sent. ${what} cannot be read: ${wordsOf(cause)}`, {
      code: "invalid_value",
      cause: shownCause(cause),
    });
  }
}

/** An error of this library's that what the router did can be written on. A frozen one is told of like any other. */
function isOpen(thrown: unknown): thrown is RouterError {
  return isRouterError(thrown) && Object.isExtensible(thrown);
}

/** What was thrown, where whoever prints the error may print it too: it can be looked at, and holds nothing like a key. */
function shownCause(thrown: unknown): unknown {
  try {
    if (typeof thrown === "string") return isShowable(thrown) ? thrown : undefined;
    if (!(thrown instanceof Error)) return thrown;
    return [thrown.name, thrown.message, thrown.stack ?? ""].every(isShowable) ? thrown : undefined;
  } catch {
    return undefined;
  }
}

/** Longest text that is looked through, in characters. */
const LONGEST_SHOWN = 100_000;

function isShowable(text: string): boolean {
  return text.length <= LONGEST_SHOWN && withoutKeyShapes(text) === text;
}

/** What a thrown value says of itself. */
export function wordsOf(thrown: unknown): string {
  try {
    const words = thrown instanceof Error ? thrown.message : String(thrown);
    // Cut before it is looked through, and a part of a key still looks like one.
    return words.length > LONGEST_WORDS
      ? `${withoutKeyShapes(words.slice(0, LONGEST_WORDS))}…`
      : withoutKeyShapes(words);
  } catch {
    return "something that cannot be shown was thrown";
  }
}
