/**
 * `work`, or the signal's reason as soon as it aborts: for work that takes no signal, such as a provider of tokens, or that
 * may ignore it. `giveUp` is called when the signal aborts first.
 */
export function untilAborted<T>(signal: AbortSignal, work: T | PromiseLike<T>, giveUp?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      giveUp?.();
      reject(signal.reason);
    };
    const settled = (): void => signal.removeEventListener("abort", onAbort);
    // Work that fails after the abort is handled here too, so that it is no unhandled rejection.
    Promise.resolve(work).then(
      (value) => {
        settled();
        resolve(value);
      },
      (cause: unknown) => {
        settled();
        reject(cause);
      },
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
