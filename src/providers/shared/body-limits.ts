/** Every bound on what comes from a provider before it has a meaning: bytes, pieces, headers, events. */

/** Longest body of an error that is read, in bytes. */
export const LONGEST_ERROR_BODY: number = 1024 * 1024;
/** Longest body of an answer that is read as a whole, in bytes. */
export const LONGEST_BODY: number = 64 * 1024 * 1024;

/** Pieces of a body that are shorter than this, in bytes, are copied together … */
export const SHORT_PIECE: number = 1024;
/** … once there are so many … */
export const FEW_PIECES: number = 16;
/** … into pieces of so many bytes. */
export const COPY_ROOM: number = 16 * 1024;

/** Bytes that a socket reads ahead of a reader that has paused its answer. */
export const READ_AHEAD: number = 16 * 1024;

/** Idle sockets that are kept for one place … */
export const MOST_IDLE_AT_ONE_PLACE: number = 256;
/** … and in all. */
export const MOST_IDLE: number = 1024;

/** How long the end of a body that nobody needs may take before its connection is given up, in milliseconds. */
export const RELEASE_MS: number = 1000;

/** How much of a response's body `text()` takes. */
export function bodyLimit(status: number): number {
  return status >= 400 ? LONGEST_ERROR_BODY : LONGEST_BODY;
}

/** What is said of a body that ended too early. */
export const CUT: string = "was cut off before its end";

/** What is said of a body that is longer than `limit` bytes. */
export function tooLong(limit: number): string {
  return `is longer than ${limit / 1024 / 1024} MiB`;
}
