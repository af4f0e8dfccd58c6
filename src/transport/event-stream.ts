import { APIConnectionError, type ErrorFacts } from "../errors.ts";
import { LONGEST_EVENT, MOST_LINES } from "./body-limits.ts";
import { ByteQueue } from "./byte-queue.ts";
import { parsedJson } from "../translation/json.ts";
import type { ServerSentEvent } from "./http.ts";

/** Largest buffer that a stream keeps for joining pieces, in bytes: two reads of a socket. */
const LARGEST_BUFFER = 128 * 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A line of the event stream itself, which ends a block of bare JSON. */
const FIELD = /^(?:data|event|id|retry|error)?:/;

/**
 * Turns the bytes of an event stream into events, however they are split. Bytes are decoded up to their last line end, so
 * that only whole lines and whole characters are decoded.
 *
 * Beyond the standard, bare JSON (lines without `data:`) is an event too: Gemini reports an error in the middle of a stream
 * like this. Such a block starts with `{` or `[`. It ends with its first line if that is valid JSON, else with a blank line,
 * a line of the event stream, or the end of the stream.
 *
 * A field `error` is an event of that name: llama.cpp reports its errors so.
 */
export class EventStreamDecoder {
  readonly #facts: ErrorFacts;
  readonly #text = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Bytes of an unfinished line. */
  readonly #pending = new ByteQueue();
  #buffer: Uint8Array = new Uint8Array(0);
  #started = false;
  /** The last line ended with a carriage return: a line feed that follows belongs to it. */
  #afterReturn = false;
  #event: string | undefined;
  #data: string | undefined;
  #bare: string | undefined;
  /** Lines of the current event. */
  #lineCount = 0;

  /** `facts` are put on the error for an event that is too long. */
  constructor(facts: ErrorFacts = {}) {
    this.#facts = facts;
  }

  /** Appends to `events` those that `pieces` complete. */
  push(pieces: readonly Uint8Array[], events: ServerSentEvent[]): void {
    let end = 0;
    for (const piece of pieces) {
      const own = endOfLastLine(piece);
      if (own > 0) end = this.#pending.length + own;
      this.#pending.add(piece);
    }
    if (end > 0) {
      const whole = this.#pending.takeJoined(this.#allocate);
      this.#lines(this.#decode(whole.subarray(0, end)), events);
      // A copy, because the buffer is reused.
      if (end < whole.length) this.#pending.add(new Uint8Array(whole.subarray(end)));
    }
    this.#check(0);
  }

  /** Appends the last event, whose blank line servers often leave out. */
  end(events: ServerSentEvent[]): void {
    this.#lines(`${this.#decode(this.#pending.takeJoined(this.#allocate))}\n\n`, events);
  }

  /** The same buffer every time: its bytes are decoded before it is needed again. */
  readonly #allocate = (length: number): Uint8Array => {
    if (length > LARGEST_BUFFER) return new Uint8Array(length);
    if (length > this.#buffer.length) this.#buffer = new Uint8Array(Math.min(length * 2, LARGEST_BUFFER));
    return this.#buffer;
  };

  /** The text of `bytes`, with line feeds as line ends. */
  #decode(bytes: Uint8Array): string {
    let text = this.#text.decode(bytes);
    if (!this.#started && text !== "") {
      this.#started = true;
      if (text.startsWith("\uFEFF")) text = text.slice(1);
    }
    if (this.#afterReturn && text.startsWith("\n")) text = text.slice(1);
    this.#afterReturn = text.endsWith("\r");
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  }

  #lines(text: string, events: ServerSentEvent[]): void {
    for (let start = 0, end = text.indexOf("\n"); end !== -1; start = end + 1, end = text.indexOf("\n", start)) {
      if (start === end) this.#dispatch(events);
      else if (this.#bare === undefined && text.startsWith("data:", start)) this.#addData(text, start + 5, end);
      else this.#line(text.slice(start, end), events);
    }
  }

  /** Adds a line of data, without one space after the colon. */
  #addData(text: string, start: number, end: number): void {
    const value = text.slice(text.charCodeAt(start) === 32 && start < end ? start + 1 : start, end);
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    this.#lineCount += 1;
    this.#check(this.#data.length);
  }

  #line(line: string, events: ServerSentEvent[]): void {
    if (this.#bare !== undefined) {
      if (!FIELD.test(line)) return this.#addBare(line);
      this.#dispatch(events);
    }
    if (line.startsWith("{") || line.startsWith("[")) return this.#startBare(line, events);
    if (line.startsWith("data:")) return this.#addData(line, 5, line.length);
    if (line === "data") return this.#addData("", 0, 0);
    if (line.startsWith("event:")) this.#event = line.slice(line.startsWith(" ", 6) ? 7 : 6);
    if (line.startsWith("error:")) this.#addError(line.slice(6).trim(), events);
  }

  #addError(error: string, events: ServerSentEvent[]): void {
    if (error === "" || error === "null") return;
    this.#dispatch(events);
    this.#event = "error";
    this.#addData(error, 0, error.length);
  }

  #startBare(line: string, events: ServerSentEvent[]): void {
    if (this.#data !== undefined) this.#dispatch(events);
    this.#bare = line;
    if (parsedJson(line) !== undefined) this.#dispatch(events);
  }

  #addBare(line: string): void {
    this.#bare = `${this.#bare ?? ""}\n${line}`;
    this.#lineCount += 1;
    this.#check(this.#bare.length);
  }

  #dispatch(events: ServerSentEvent[]): void {
    const data = this.#bare ?? this.#data;
    if (data !== undefined && data !== "") events.push({ event: this.#event, data });
    this.#event = undefined;
    this.#data = undefined;
    this.#bare = undefined;
    this.#lineCount = 0;
  }

  #check(length: number): void {
    if (this.#lineCount > MOST_LINES) throw this.#tooLarge(`of more than ${MOST_LINES} lines`);
    if (length + this.#pending.length > LONGEST_EVENT) throw this.#tooLarge("of more than 16 MiB");
  }

  #tooLarge(what: string): APIConnectionError {
    return new APIConnectionError(`The provider sent an event ${what}`, this.#facts);
  }
}

/** The index after the last line end; 0 without one. */
function endOfLastLine(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    const byte = bytes[index];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return index + 1;
  }
  return 0;
}
