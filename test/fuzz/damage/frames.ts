/** Damage to what frames a body: HTTP's lengths and chunks, compression, and Amazon's frames. */
import { brotliCompressSync, crc32, gzipSync } from "node:zlib";
import type { Dice } from "../dice.ts";
import type { Coding, Draft } from "../draft.ts";
import type { Damage } from "./damage.ts";

const CODINGS: readonly Coding[] = ["gzip", "br", "deflate", "zstd"];

const coded = (draft: Draft, dice: Dice): void => void (draft.coding = dice.pick(CODINGS));

/** The lines of HTTP's own that say how long a chunk is, changed. */
function chunkLines(bytes: Buffer, change: (line: string) => string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf("\r\n", at);
    if (end === -1) break;
    const line = bytes.toString("latin1", at, end);
    const length = Number.parseInt(line, 16);
    const next = length > 0 ? end + length + 4 : bytes.length;
    parts.push(Buffer.from(change(line)), bytes.subarray(end, next));
    at = next;
  }
  return Buffer.concat(parts);
}

function bend(bytes: Buffer, dice: Dice): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(0) ^ (1 << dice.int(0, 7)));
  return copy;
}

/** One byte of one of Amazon's frames: of its lengths, a checksum, the headers or the payload. */
function bentFrame(draft: Draft, dice: Dice): void {
  const at = dice.int(0, draft.parts.length - 1);
  const part = draft.parts[at];
  if (part === undefined) return;
  const place = dice.pick([
    dice.int(0, 11),
    dice.int(12, 40),
    part.bytes.length - dice.int(1, 4),
    dice.int(0, part.bytes.length - 1),
  ]);
  const bytes = Buffer.concat([
    part.bytes.subarray(0, place),
    bend(part.bytes.subarray(place, place + 1), dice),
    part.bytes.subarray(place + 1),
  ]);
  draft.parts[at] = { ...part, bytes };
}

const LENGTHS = [0, 1, 12, 15, 16, 17, 1_000, 0xffff, 25_000_000, 0x7fff_ffff, 0xffff_ffff];

/** A length that is wrong, under a checksum that is right. */
function wrongLength(draft: Draft, dice: Dice): void {
  const at = dice.int(0, draft.parts.length - 1);
  const part = draft.parts[at];
  if (part === undefined || part.bytes.length < 16) return;
  const bytes = Buffer.from(part.bytes);
  bytes.writeUInt32BE(dice.pick(LENGTHS), dice.pick([0, 4]));
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8);
  if (dice.chance(0.5)) bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
  draft.parts[at] = { ...part, bytes };
}

export const FRAMES: readonly Damage[] = [
  { name: "frames.chunked", stage: "draft", effect: "harmless", apply: (draft) => void (draft.framing = "chunked") },
  { name: "frames.until_closed", stage: "draft", effect: "harmless", apply: (draft) => void (draft.framing = "close") },
  {
    name: "frames.with_a_length",
    stage: "draft",
    effect: "harmless",
    apply: (draft) => void (draft.framing = "length"),
  },
  {
    name: "frames.chunk_extensions",
    stage: "framed",
    effect: "harmless",
    apply: (bytes, dice, draft) =>
      draft.framing === "chunked"
        ? chunkLines(bytes, (line) => `${line.toUpperCase()}${dice.pick(["", ";a=b", ";c"])}`)
        : bytes,
  },
  {
    name: "frames.trailers",
    stage: "framed",
    effect: "harmless",
    apply: (bytes, _, draft) =>
      draft.framing === "chunked" ? Buffer.concat([bytes.subarray(0, -2), Buffer.from("x-trailer: y\r\n\r\n")]) : bytes,
  },
  {
    name: "frames.no_last_chunk",
    stage: "framed",
    effect: "any",
    weight: 2,
    apply: (bytes, _, draft) => (draft.framing === "chunked" ? bytes.subarray(0, -5) : bytes),
  },
  {
    name: "frames.wrong_chunk_lengths",
    stage: "framed",
    effect: "any",
    weight: 2,
    apply: (bytes, dice, draft) => {
      if (draft.framing !== "chunked") return bytes;
      const wrong = dice.pick(["", "-1", "zz", "ffffffffffffffffff", "0", "1", "5 ", "00000000000000000000005"]);
      return chunkLines(bytes, (line) => (dice.chance(0.2) ? wrong : line));
    },
  },
  {
    name: "frames.length_too_long",
    stage: "sent",
    effect: "any",
    weight: 2,
    apply: ({ bytes, end }, head, dice) => ({
      bytes: lengthChanged(bytes, head, (length) => length + dice.int(1, 5_000)),
      end,
    }),
  },
  {
    name: "frames.length_too_short",
    stage: "sent",
    effect: "any",
    weight: 2,
    apply: ({ bytes, end }, head, dice) => ({
      bytes: lengthChanged(bytes, head, (length) => dice.int(0, Math.max(0, length - 1))),
      end,
    }),
  },
  {
    name: "frames.length_of_another_sort",
    stage: "sent",
    effect: "any",
    apply: ({ bytes, end }, head, dice) => ({
      bytes: lengthChanged(bytes, head, (length) =>
        dice.pick(["-1", "x", "1e3", "99999999999999999999999", `${length}, ${length}`, "0x10", ""]),
      ),
      end,
    }),
  },
  {
    name: "frames.both_framings",
    stage: "draft",
    effect: "any",
    apply: (draft) => {
      draft.headers.push(draft.framing === "length" ? ["transfer-encoding", "chunked"] : ["content-length", "10"]);
    },
  },
  { name: "coding.compressed", stage: "draft", effect: "harmless", weight: 2, apply: coded },
  {
    name: "coding.twice",
    stage: "coded",
    effect: "harmless",
    own_transport: true,
    apply: (bytes, dice, draft) => {
      if (draft.coding !== undefined) return bytes;
      draft.headers.push(["content-encoding", dice.pick(["gzip, br", "GZIP,br", "identity, gzip, br"])]);
      return brotliCompressSync(gzipSync(bytes));
    },
  },
  {
    name: "coding.wrong_label",
    stage: "draft",
    effect: "any",
    apply: (draft, dice) =>
      void draft.headers.push([
        "content-encoding",
        dice.pick(["gzip", "br", "zstd", "deflate", "compress", "x", "identity", "gzip;q=1"]),
      ]),
  },
  {
    name: "coding.cut",
    stage: "coded",
    effect: "any",
    weight: 2,
    apply: (bytes, dice, draft) => codedFirst(bytes, draft, (all) => all.subarray(0, dice.int(0, all.length - 1))),
  },
  {
    name: "coding.bent",
    stage: "coded",
    effect: "any",
    weight: 2,
    apply: (bytes, dice, draft) =>
      codedFirst(bytes, draft, (all) => {
        const at = dice.int(0, all.length - 1);
        return Buffer.concat([all.subarray(0, at), bend(all.subarray(at, at + 1), dice), all.subarray(at + 1)]);
      }),
  },
  {
    name: "coding.with_a_tail",
    stage: "coded",
    effect: "any",
    apply: (bytes, dice, draft) => codedFirst(bytes, draft, (all) => Buffer.concat([all, dice.bytes(5)])),
  },
  {
    name: "amazon.bent",
    stage: "draft",
    mode: "stream",
    dialects: ["bedrock"],
    effect: "any",
    weight: 8,
    apply: bentFrame,
  },
  {
    name: "amazon.wrong_length",
    stage: "draft",
    mode: "stream",
    dialects: ["bedrock"],
    effect: "any",
    weight: 5,
    apply: wrongLength,
  },
];

/** Compresses what is not compressed yet, says so, and damages it. */
function codedFirst(bytes: Buffer, draft: Draft, change: (bytes: Buffer) => Buffer): Buffer {
  if (draft.coding !== undefined) return change(bytes);
  draft.headers.push(["content-encoding", "gzip"]);
  return change(gzipSync(bytes));
}

function lengthChanged(bytes: Buffer, head: number, change: (length: number) => number | string): Buffer {
  const text = bytes.toString("latin1", 0, head);
  const other = text.replace(/(?<=content-length: )\d+/, (length) => String(change(Number(length))));
  return Buffer.concat([Buffer.from(other, "latin1"), bytes.subarray(head)]);
}
