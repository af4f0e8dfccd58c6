/** Placeholders for ids and times that a vendor left out of an answer. */

/** An id for an answer: `chatcmpl-` and 32 hexadecimal digits. */
export function placeholderId(): string {
  return `chatcmpl-${randomDigits()}`;
}

/** An id for a tool call: `call_` and 32 hexadecimal digits. OpenAI takes 40 characters. */
export function placeholderToolCallId(): string {
  return `call_${randomDigits()}`;
}

/**
 * The `created` of an answer, in seconds. Only a label: nothing is decided by it. `received_at`: when the answer came, in
 * milliseconds since the epoch.
 */
export function placeholderTime(received_at: number): number {
  return Math.floor(received_at / 1000);
}

function randomDigits(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
