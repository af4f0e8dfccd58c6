/** How an answer is written. One of these for each of the vendors' formats. */
export interface Wire {
  /** The body of a whole answer. */
  whole(text: string, usage: WireUsage): string;
  /** What a stream begins with, before its first content. */
  begin(usage: WireUsage): string | Uint8Array;
  /** An event with a part of the text. */
  piece(text: string): string | Uint8Array;
  /** What a stream ends with. */
  end(usage: WireUsage): string | Uint8Array;
  /** The body of an answer with that status. */
  error(status: number): string;
  readonly streamType: string;
}

export interface WireUsage {
  readonly prompt_tokens: number;
  readonly answer_tokens: number;
}

/** The words of a failure. */
export function failureText(status: number): string {
  return `Simulated failure with status ${status}.`;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
