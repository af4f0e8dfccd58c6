import { APIConnectionError, type ErrorFacts } from "../errors.ts";
import { LONGEST_EVENT, MOST_LINES } from "./body-limits.ts";
import { ByteQueue } from "./byte-queue.ts";
import { parsedJson } from "../translation/json.ts";
import type { ServerSentEvent } from "./http.ts";

/** The most room for joining pieces that a stream keeps, in bytes: two reads of a socket. */
const MOST_ROOM = 128 * 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A line that belongs to the event stream, and so cannot go on a block of bare JSON. */
const FIELD = /^(?:data|event|id|retry)?:/;

/**
 * Turns the bytes of an event stream into events, however they are split. Bytes are cut behind their last line end, so
 * that what is decoded always consists of whole lines and whole characters, in one go.
 *
 * Beyond the standard, JSON on lines of its own (without `data:`) is an event too: that is how Gemini reports an error in
 * the middle of a stream. Such a block starts with `{` or `[` and ends with its first line when that is whole, else with a blank
 * line, with a line of the event stream, or with the stream.
 */
export class EventStreamDecoder {
  readonly #facts: ErrorFacts;
  readonly #text = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Bytes of a line whose end has not come. */
  readonly #pending = new ByteQueue();
  #kept: Uint8Array = new Uint8Array(0);
  #started = false;
  /** The last line ended with a carriage return: a line feed that comes next belongs to it. */
  #afterReturn = false;
  #event: string | undefined;
  #data: string | undefined;
  #bare: string | undefined;
  /** Of the event so far. */
  #lineCount = 0;

  /** `facts` go on the error that an endless event ends in. */
  constructor(facts: ErrorFacts = {}) {
    this.#facts = facts;
  }

  /** Appends to `events` those that `pieces`, one after the other, complete. */
  push(pieces: readonly Uint8Array[], events: ServerSentEvent[]): void {
    let end = 0;
    for (const piece of pieces) {
      const own = endOfLastLine(piece);
      if (own > 0) end = this.#pending.length + own;
      this.#pending.add(piece);
    }
    if (end > 0) {
      const whole = this.#pending.takeJoined(this.#room);
      this.#lines(this.#decode(whole.subarray(0, end)), events);
      // A copy, for the room is written over.
      if (end < whole.length) this.#pending.add(new Uint8Array(whole.subarray(end)));
    }
    this.#check(0);
  }

  /** Appends the last event, which servers often leave without its blank line. */
  end(events: ServerSentEvent[]): void {
    this.#lines(`${this.#decode(this.#pending.takeJoined(this.#room))}\n\n`, events);
  }

  /** The same room every time: what is joined in it is text before it is needed again. */
  readonly #room = (length: number): Uint8Array => {
    if (length > MOST_ROOM) return new Uint8Array(length);
    if (length > this.#kept.length) this.#kept = new Uint8Array(Math.min(length * 2, MOST_ROOM));
    return this.#kept;
  };

  /** The text of `bytes`, its line ends made line feeds. */
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
      else if (this.#bare === undefined && text.startsWith("data:", start)) this.#take(text, start + 5, end);
      else this.#line(text.slice(start, end), events);
    }
  }

  /** Adds a line of data; one space after the colon does not count. */
  #take(text: string, start: number, end: number): void {
    const value = text.slice(text.charCodeAt(start) === 32 && start < end ? start + 1 : start, end);
    this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    this.#lineCount += 1;
    this.#check(this.#data.length);
  }

  #line(line: string, events: ServerSentEvent[]): void {
    if (this.#bare !== undefined) {
      if (!FIELD.test(line)) return this.#goOn(line);
      this.#dispatch(events);
    }
    if (line.startsWith("{") || line.startsWith("[")) return this.#startBare(line, events);
    if (line.startsWith("data:")) return this.#take(line, 5, line.length);
    if (line === "data") return this.#take("", 0, 0);
    if (line.startsWith("event:")) this.#event = line.slice(line.startsWith(" ", 6) ? 7 : 6);
  }

  #startBare(line: string, events: ServerSentEvent[]): void {
    if (this.#data !== undefined) this.#dispatch(events);
    this.#bare = line;
    if (parsedJson(line) !== undefined) this.#dispatch(events);
  }

  #goOn(line: string): void {
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
    if (this.#lineCount > MOST_LINES) throw this.#tooMuch(`of more than ${MOST_LINES} lines`);
    if (length + this.#pending.length > LONGEST_EVENT) throw this.#tooMuch("of more than 16 MiB");
  }

  #tooMuch(what: string): APIConnectionError {
    return new APIConnectionError(`The provider sent an event ${what}`, this.#facts);
  }
}

/** The index behind the last line end; 0 when there is none. */
function endOfLastLine(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index >= 0; index -= 1) {
    const byte = bytes[index];
    if (byte === LINE_FEED || byte === CARRIAGE_RETURN) return index + 1;
  }
  return 0;
}
