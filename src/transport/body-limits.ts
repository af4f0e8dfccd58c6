/** Every limit on what a provider sends, before its meaning is read: bytes, pieces, headers, events. */

/** Longest body of an error response, in bytes. */
export const LONGEST_ERROR_BODY: number = 1024 * 1024;
/** Longest body of an answer that is not streamed, in bytes. */
export const LONGEST_BODY: number = 64 * 1024 * 1024;

/** Pieces of a body shorter than this, in bytes, are copied together … */
export const SHORT_PIECE: number = 1024;
/** … once this many pieces are queued … */
export const FEW_PIECES: number = 16;
/** … into buffers of this many bytes. */
export const COPY_BYTES: number = 16 * 1024;

/** Bytes that a socket reads ahead while its answer is paused. */
export const READ_AHEAD: number = 16 * 1024;

/** Most idle sockets to one address … */
export const MOST_IDLE_PER_ADDRESS: number = 256;
/** … and in all. */
export const MOST_IDLE: number = 1024;

/** Most encodings of one body: one is usual, and each needs a decoder with memory of its own. */
export const MOST_ENCODINGS: number = 3;
/** Largest window of zstd, as a power of two: 8 MiB, which RFC 8878 asks every decoder to support. */
export const ZSTD_WINDOW: number = 23;

/** JSON longer than this, in characters, is scanned before it is parsed … */
export const LONG_JSON: number = 1024 * 1024;
/** … and refused with more objects, or more lists, than this … */
export const MOST_JSON_OBJECTS: number = 2_000_000;
/** … or with more fields than this. */
export const MOST_JSON_FIELDS: number = 2 * MOST_JSON_OBJECTS;

/** Most interim responses (1xx) before an answer. */
export const MOST_INTERIM: number = 100;

/** Longest event of an event stream, in bytes: far above real ones, and harmless to the process. */
export const LONGEST_EVENT: number = 16 * 1024 * 1024;
/** Most lines of one event. */
export const MOST_LINES: number = 64 * 1024;
/** Most malformed events in a row. */
export const MOST_MALFORMED: number = 10_000;
/** Most bytes of a stream without a chunk: comments, pings, events that are ignored. */
export const LONGEST_NOTHING: number = 64 * 1024 * 1024;
/** Longest stream, in bytes. It bounds what a decoder remembers. */
export const LONGEST_STREAM: number = 512 * 1024 * 1024;
/** Most blocks of a message that are open at once. */
export const MOST_OPEN_BLOCKS: number = 10_000;
/** Most citations in a streamed text. */
export const MOST_CITATIONS: number = 10_000;
/** Most choices in one event … */
export const MOST_CHOICES_AT_ONCE: number = 1024;
/** … and tool calls in one of them. */
export const MOST_CALLS_AT_ONCE: number = 10_000;
/** Longest frame that Amazon's event stream format allows, in bytes … */
export const LONGEST_FRAME: number = 24 * 1024 * 1024;
/** … and its headers. */
export const LONGEST_FRAME_HEADERS: number = 128 * 1024;

/** How much of an error's text is read, in characters: its meaning is at the beginning. */
export const LONGEST_WORDS: number = 32 * 1024;
/** How many levels of errors inside an error's text are read. */
export const DEEPEST_WORDS = 8;

/** How long the end of a released body may take before its connection is closed, in milliseconds. */
export const RELEASE_MS: number = 1000;

/** The longest body that `text()` reads for a response of this status, in bytes. */
export function bodyLimit(status: number): number {
  return status >= 400 ? LONGEST_ERROR_BODY : LONGEST_BODY;
}

/** Says in an error that a body ended too early. */
export const CUT: string = "was cut off before its end";

/** Says in an error that an answer exceeds `MOST_JSON_OBJECTS`. */
export const TOO_MANY_OBJECTS: string = `answered with more than ${MOST_JSON_OBJECTS} objects, or as many lists, or twice as many fields.`;

/** Says in an error that a body is longer than `limit` bytes. */
export function tooLong(limit: number): string {
  return `is longer than ${limit / 1024 / 1024} MiB`;
}
