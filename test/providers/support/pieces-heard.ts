/** What the decoders of streams are given: whether the pieces that a server sent apart also arrived apart. */
import { expect } from "vitest";
import { FrameDecoder } from "../../../src/providers/bedrock/response/frames.ts";
import { EventStreamDecoder } from "../../../src/transport/event-stream.ts";
import type { EventDecoder } from "../../../src/transport/http.ts";

/** Listens to every decoder of this process until it is disposed of. */
export class PiecesHeard implements Disposable {
  readonly #streams = new Map<object, number[]>();
  readonly #undo: readonly (() => void)[];

  constructor() {
    this.#undo = [EventStreamDecoder.prototype, FrameDecoder.prototype].map((decoder) => this.#listenTo(decoder));
  }

  /** Takes what was heard so far: the lengths of each stream's pieces, in bytes. */
  take(): readonly (readonly number[])[] {
    const heard = [...this.#streams.values()];
    this.#streams.clear();
    return heard;
  }

  [Symbol.dispose](): void {
    for (const undo of this.#undo) undo();
  }

  #listenTo(decoder: EventDecoder): () => void {
    const streams = this.#streams;
    const push = decoder.push;
    decoder.push = function (this: EventDecoder, pieces, events) {
      const heard = streams.get(this);
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      if (heard === undefined) streams.set(this, [length]);
      else heard.push(length);
      push.call(this, pieces, events);
    };
    return () => void (decoder.push = push);
  }
}

/**
 * The streams were heard in these pieces, however many were under way at a time. Only what follows a stream's last event,
 * which nobody waits for, may be missing.
 */
export function expectApart(heard: readonly (readonly number[])[], sent: readonly (readonly Uint8Array[])[]): void {
  const firsts = (streams: readonly (readonly number[])[]): number[] =>
    streams.map(([first = 0]) => first).toSorted((a, b) => a - b);
  const count = (streams: readonly (readonly unknown[])[]): number =>
    streams.reduce((sum, { length }) => sum + length, 0);
  expect(firsts(heard)).toEqual(firsts(sent.map((pieces) => pieces.map(({ length }) => length))));
  expect(count(sent) - count(heard)).toBeGreaterThanOrEqual(0);
  expect(count(sent) - count(heard)).toBeLessThanOrEqual(sent.length);
}
