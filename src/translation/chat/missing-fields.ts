/** What answers lack when a vendor left it out. */

/** An id for an answer that came without one. */
export function placeholderId(): string {
  return `chatcmpl-${crypto.randomUUID().replaceAll("-", "")}`;
}

/** An id for a tool call that came without one. */
export function placeholderToolCallId(): string {
  return `call_${crypto.randomUUID().replaceAll("-", "")}`;
}

/**
 * The `created` of an answer that came without one, in seconds. A label: nothing is ever decided by it. `received_at`: when
 * the answer came, in milliseconds since the epoch.
 */
export function placeholderTime(received_at: number): number {
  return Math.floor(received_at / 1000);
}
