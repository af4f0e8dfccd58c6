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

/** How often a body may be compressed: once is usual, and each time takes a decoder with its own memory. */
export const MOST_ENCODINGS: number = 3;
/** The largest window of zstd that is borne, as a power of two: what RFC 8878 asks of every decoder, 8 MiB. */
export const ZSTD_WINDOW: number = 23;

/** A text of JSON that is longer is looked through before it is read, in characters … */
export const LONG_JSON: number = 1024 * 1024;
/** … for more objects, or more lists, than this … */
export const MOST_JSON_OBJECTS: number = 2_000_000;
/** … or more fields. */
export const MOST_JSON_FIELDS: number = 2 * MOST_JSON_OBJECTS;

/** Interim responses (1xx) that are waited through for an answer. */
export const MOST_INTERIM: number = 100;

/** Longest event of an event stream, in bytes: far above any real one, and below what would hurt the process. */
export const LONGEST_EVENT: number = 16 * 1024 * 1024;
/** Most lines of one event. */
export const MOST_LINES: number = 64 * 1024;
/** Most events in a row that cannot be read. */
export const MOST_MALFORMED: number = 10_000;
/** How much of a stream may pass without a chunk, in bytes: comments, pings, events that mean nothing. */
export const LONGEST_NOTHING: number = 64 * 1024 * 1024;
/** A whole stream, in bytes: what a decoder remembers of it is bounded with it. */
export const LONGEST_STREAM: number = 512 * 1024 * 1024;
/** Blocks of a message that may be open at once. */
export const MOST_OPEN_BLOCKS: number = 10_000;
/** Sources of a streamed text. */
export const MOST_CITATIONS: number = 10_000;
/** Choices in one event … */
export const MOST_CHOICES_AT_ONCE: number = 1024;
/** … and tool calls in one choice of it. */
export const MOST_CALLS_AT_ONCE: number = 10_000;
/** Longest frame that Amazon's format allows, in bytes … */
export const LONGEST_FRAME: number = 24 * 1024 * 1024;
/** … and its headers. */
export const LONGEST_FRAME_HEADERS: number = 128 * 1024;

/** As much of an error's words is read, in characters: what it means stands at their beginning. */
export const LONGEST_WORDS: number = 32 * 1024;
/** So many times an error may hold another one in the place of its words. */
export const DEEPEST_WORDS = 8;

/** How long the end of a body that nobody needs may take before its connection is given up, in milliseconds. */
export const RELEASE_MS: number = 1000;

/** How much of a response's body `text()` takes. */
export function bodyLimit(status: number): number {
  return status >= 400 ? LONGEST_ERROR_BODY : LONGEST_BODY;
}

/** What is said of a body that ended too early. */
export const CUT: string = "was cut off before its end";

/** What is said of an answer of more than these. */
export const TOO_MANY_OBJECTS: string = `answered with more than ${MOST_JSON_OBJECTS} objects, or as many lists, or twice as many fields.`;

/** What is said of a body that is longer than `limit` bytes. */
export function tooLong(limit: number): string {
  return `is longer than ${limit / 1024 / 1024} MiB`;
}
