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
