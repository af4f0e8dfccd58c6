/** Longest body of an error that is read, in bytes. */
export const LONGEST_ERROR_BODY: number = 1024 * 1024;
/** Longest body of an answer that is read as a whole, in bytes. */
export const LONGEST_BODY: number = 64 * 1024 * 1024;

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
