/** Runs many calls, some at once. */
import { APIError } from "../errors.ts";

/** One call. It ends when the signal aborts. */
export type Job<T> = (signal: AbortSignal) => Promise<T>;

/** How a batch is run. */
export interface Run<T> {
  /** The most calls at once. */
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
  /** A call has ended. */
  ended(index: number, result: T | Error): void;
}

/** The result of each job in its place; a failure stands there as an error. Rejects with the signal's reason. */
export async function runBatch<T>(jobs: readonly Job<T>[], run: Run<T>): Promise<(T | Error)[]> {
  const { signal } = run;
  signal?.throwIfAborted();
  const results: (T | Error)[] = [];
  // Not the caller's signal itself: it would get a listener for each call.
  const controllers = new Set<AbortController>();
  const abortAll = (): void => {
    for (const controller of controllers) controller.abort(signal?.reason);
  };
  const entries = jobs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, job] of entries) {
      const controller = new AbortController();
      controllers.add(controller);
      const result = await settledJob(job, controller.signal);
      controllers.delete(controller);
      if (signal?.aborted === true) return;
      results[index] = result;
      run.ended(index, result);
      // A progress callback may abort, too.
      if (isAborted(signal)) return;
    }
  };
  signal?.addEventListener("abort", abortAll, { once: true });
  try {
    await Promise.all(Array.from({ length: Math.min(run.limit, jobs.length) }, worker));
  } finally {
    signal?.removeEventListener("abort", abortAll);
  }
  signal?.throwIfAborted();
  return results;
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

async function settledJob<T>(job: Job<T>, signal: AbortSignal): Promise<T | Error> {
  try {
    return await job(signal);
  } catch (cause) {
    // A hook may throw anything; a list of results tells failures by their class.
    return cause instanceof Error ? cause : new APIError("The call ended with something that is no error.", { cause });
  }
}
