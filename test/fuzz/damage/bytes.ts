/** Damage to bytes, whatever they mean. */
import type { Dice } from "../dice.ts";
import type { Damage } from "./damage.ts";

type Change = (bytes: Buffer, dice: Dice) => Buffer;

const splice = (bytes: Buffer, from: number, to: number, ...middle: Buffer[]): Buffer =>
  Buffer.concat([bytes.subarray(0, from), ...middle, bytes.subarray(to)]);

/** A stretch of the bytes, mostly a short one. */
function stretch(bytes: Buffer, dice: Dice): [from: number, to: number] {
  const from = dice.int(0, Math.max(0, bytes.length - 1));
  const length = dice.weighted([
    [5, dice.int(1, 4)],
    [3, dice.int(1, 60)],
    [1, dice.int(1, bytes.length)],
  ]);
  return [from, Math.min(bytes.length, from + length)];
}

const flipBit: Change = (bytes, dice) => {
  const copy = Buffer.from(bytes);
  for (let left = dice.int(1, 3); left > 0 && copy.length > 0; left -= 1) {
    const at = dice.int(0, copy.length - 1);
    copy.writeUInt8(copy.readUInt8(at) ^ (1 << dice.int(0, 7)), at);
  }
  return copy;
};

const drop: Change = (bytes, dice) => splice(bytes, ...stretch(bytes, dice));

const insert: Change = (bytes, dice) => {
  const at = dice.int(0, bytes.length);
  return splice(bytes, at, at, dice.bytes(dice.int(1, 20)));
};

const repeat: Change = (bytes, dice) => {
  const [from, to] = stretch(bytes, dice);
  return splice(bytes, to, to, bytes.subarray(from, to));
};

const invalidUtf8: Change = (bytes, dice) => {
  const at = dice.int(0, bytes.length);
  const wrong = dice.pick([[0xc3], [0xff], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98], [0x80], [0xc0, 0xaf]]);
  return splice(bytes, at, at, Buffer.from(wrong));
};

const nul: Change = (bytes, dice) => {
  const at = dice.int(0, bytes.length);
  return splice(bytes, at, at, Buffer.alloc(dice.int(1, 3)));
};

const zeroes: Change = (bytes, dice) => {
  const copy = Buffer.from(bytes);
  return copy.fill(0, ...stretch(bytes, dice));
};

const bom: Change = (bytes, dice) => {
  const at = dice.chance(0.5) ? 0 : dice.int(0, bytes.length);
  return splice(bytes, at, at, Buffer.from("\uFEFF"));
};

const lineEnds: Change = (bytes, dice) => {
  const at = dice.int(0, bytes.length);
  return splice(bytes, at, at, Buffer.from(dice.pick(["\n", "\r", "\r\n", "\n\n", "\r\n\r\n"])));
};

const CHANGES: Readonly<Record<string, Change>> = {
  flip: flipBit,
  drop,
  insert,
  repeat,
  invalid_utf8: invalidUtf8,
  nul,
  zeroes,
  bom,
  line_ends: lineEnds,
};

export const BYTES: readonly Damage[] = [
  ...Object.entries(CHANGES).map(([name, apply]): Damage => ({
    name: `bytes.${name}`,
    stage: "body",
    effect: "any",
    weight: 2,
    apply,
  })),
  {
    name: "bytes.truncate",
    stage: "body",
    mode: "plain",
    effect: "breaking",
    weight: 2,
    apply: (bytes, dice) => bytes.subarray(0, dice.int(0, bytes.length - 1)),
  },
  {
    name: "bytes.truncate_stream",
    stage: "body",
    mode: "stream",
    effect: "any",
    weight: 10,
    apply: (bytes, dice) => bytes.subarray(0, dice.int(0, bytes.length - 1)),
  },
];
