/** Several calls at once, of which the first to succeed wins. */
import { APIError, ConfigurationError, isRouterError, sameClass } from "../errors.ts";
import type { Job } from "./batch-run.ts";

/**
 * The first success. The other calls are aborted at once. Rejects with the signal's reason, or, when every call fails, with
 * an error of their class, if they have one in common.
 */
export async function fastest<T>(jobs: readonly Job<T>[], signal: AbortSignal | undefined): Promise<T> {
  signal?.throwIfAborted();
  const running = jobs.map((job) => started(job, signal));
  try {
    const winner = await Promise.any(running.map(async (one) => ({ one, value: await one.result })));
    for (const other of running)
      if (other !== winner.one) other.controller.abort(new Error("Another model was faster."));
    return winner.value;
  } catch (failure) {
    signal?.throwIfAborted();
    throw failure instanceof AggregateError ? allFailed(failure.errors) : failure;
  }
}

interface Running<T> {
  readonly controller: AbortController;
  readonly result: Promise<T>;
}

/** A stream that wins goes on, so its signal stays bound to the caller's. */
function started<T>(job: Job<T>, signal: AbortSignal | undefined): Running<T> {
  const controller = new AbortController();
  const both = signal === undefined ? controller.signal : AbortSignal.any([controller.signal, signal]);
  return { controller, result: job(both) };
}

function allFailed(errors: readonly unknown[]): Error {
  const [first] = errors;
  const said = first instanceof Error ? first.message : "something that is no error";
  const message = `All tasks failed. The first of ${errors.length} said: ${said}`;
  const facts = { cause: first };
  if (!isRouterError(first) || first instanceof ConfigurationError) return new APIError(message, facts);
  const isCommon = errors.every((error) => isRouterError(error) && error.constructor === first.constructor);
  return isCommon ? sameClass(first, message, { status: first.status, ...facts }) : new APIError(message, facts);
}
