import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { ByteQueue } from "../../src/transport/byte-queue.ts";

const joined = (pieces: readonly Uint8Array[]): number[] => pieces.flatMap((piece) => [...piece]);

describe("Pieces", () => {
  it("come out as they were added, in order, whatever their lengths and however they are taken", () => {
    const lengths = fc.array(fc.oneof(fc.constantFrom(0, 1, 2, 1023, 1024, 1025), fc.nat(3000)), { maxLength: 80 });
    fc.assert(
      fc.property(fc.array(lengths, { maxLength: 3 }), fc.boolean(), (rounds, atOnce) => {
        const pieces = new ByteQueue();
        let byte = 0;
        for (const round of rounds) {
          const added: number[] = [];
          for (const length of round) {
            const piece = Uint8Array.from({ length }, () => (byte += 1) % 256);
            added.push(...piece);
            pieces.add(piece);
            // The queue has copied the bytes: overwriting them changes nothing.
            piece.fill(0, 0, piece.length < 1024 && pieces.count > 17 ? piece.length : 0);
          }
          expect(pieces.length).toBe(added.length);
          expect(atOnce ? [...pieces.takeJoined()] : joined(pieces.take())).toEqual(added);
          expect([pieces.length, pieces.count]).toEqual([0, 0]);
        }
      }),
    );
  });

  it("of one byte each are kept as a few, however many arrive", () => {
    const pieces = new ByteQueue();
    for (let byte = 0; byte < 1024 * 1024; byte += 1) pieces.add(Uint8Array.of(byte % 256));
    expect(pieces.count).toBeLessThanOrEqual(16 + 64);
    expect(new Set(pieces.take().map(({ buffer }) => buffer)).size).toBeLessThanOrEqual(16 + 64);
  });

  it("that are short and long in turn share one buffer", () => {
    const pieces = new ByteQueue();
    const long = new Uint8Array(2048);
    for (let turn = 0; turn < 1000; turn += 1) {
      pieces.add(Uint8Array.of(turn % 256));
      pieces.add(long);
    }
    const buffers = new Set(pieces.take().map(({ buffer }) => buffer));
    expect(buffers.size).toBeLessThanOrEqual(1 + 16 + 1);
  });
});
