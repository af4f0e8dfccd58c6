/** `work`, or the signal's reason as soon as it aborts: for work that takes no signal, such as a provider of tokens. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  // What fails when nobody waits for it any more, or never did, is nobody's concern.
  work.catch(() => undefined);
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
