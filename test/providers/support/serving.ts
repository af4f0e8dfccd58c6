/** A server of recorded bytes that splits or cuts them where each request says, so that many can be under way at a time. */
import { byteByByte, type Received, type Replay, ReplayServer } from "./replay-server.ts";

/** Where a body is split: in two, there; between all bytes; or behind its first bytes, and from there on every few. */
export type Split = number | "bytes" | `${number} and on`;

/** Split, or broken off at a place, by the socket or by an early end. */
export type Play = { readonly split: Split } | { readonly cut: number; readonly end: "cut" | "end" };

/** The length of the pieces of a body that is split every few bytes. */
const STRIDE = 13;

/** How many exchanges are under way at a time. */
const AT_ONCE = 16;

export function serving(bytes: Uint8Array, headers: Readonly<Record<string, string>>): Promise<ReplayServer> {
  return ReplayServer.start((request) => ({ headers, ...piecesFor(request, bytes) }));
}

/** The headers that tell the server how to answer. */
export function headersFor(play: Play | undefined): Readonly<Record<string, string>> {
  if (play === undefined) return {};
  return "split" in play ? { "x-split": String(play.split) } : { "x-cut": String(play.cut), "x-end": play.end };
}

function piecesFor({ headers }: Received, bytes: Uint8Array): Pick<Replay, "pieces" | "end"> {
  const { "x-split": split, "x-cut": cut, "x-end": end } = headers;
  if (typeof split === "string")
    return { pieces: piecesOf(bytes, isNaN(Number(split)) ? (split as Split) : Number(split)) };
  if (typeof cut !== "string") return { pieces: [bytes] };
  return { pieces: [bytes.subarray(0, Number(cut))], end: end === "cut" ? "cut" : undefined };
}

/** A body in the pieces it is sent in. */
export function piecesOf(bytes: Uint8Array, split: Split): Uint8Array[] {
  if (split === "bytes") return byteByByte(bytes);
  const first = Number.parseInt(String(split), 10);
  const places = typeof split === "number" ? [first] : everyByte(bytes).filter((at) => at % STRIDE === first % STRIDE);
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index]));
}

/** Works on several items at a time. */
export async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

/** Every place between two bytes. */
export function everyByte(bytes: Uint8Array): readonly number[] {
  return Array.from({ length: bytes.length - 1 }, (_, index) => index + 1);
}

/** Some of them, among them the middle of each character and of the first event's end. */
export function somePlaces(bytes: Uint8Array): readonly number[] {
  const step = Math.ceil(bytes.length / 8);
  const firstEnd = bytes.indexOf(10) + 1;
  return everyByte(bytes).filter((at) => at % step === 0 || at === firstEnd || (bytes[at] ?? 0) >= 0x80);
}

/** Split at every byte: at all of them at once, and at every few of them, from each of the first. */
export function inPieces(): readonly Split[] {
  return ["bytes", ...Array.from({ length: STRIDE }, (_, index) => `${index + 1} and on` as const)];
}

/** Before the first event and behind each, by a broken socket and by an early end. */
export function cutsOf(prefixes: readonly Uint8Array[]): readonly { cut: number; end: "cut" | "end" }[] {
  return [0, ...prefixes.map(({ length }) => length)].flatMap((cut) => [
    { cut, end: "cut" },
    { cut, end: "end" },
  ]);
}
