/** What an image costs in tokens at OpenAI, from the size in its first bytes. Nothing is fetched. Pure. */

const BASE = 85;
const FOR_EACH_TILE = 170;
const TILE = 512;
/** Larger images are made smaller first. */
const LONGEST_SIDE = 2000;
const LONGEST_SHORT_SIDE = 768;

/** As much of an image as is read, in characters of base64: a JPEG's size may stand behind a preview. */
const READ = 131_072;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** 85 at low and automatic detail. At high detail by tiles; `undefined` where the size is not in the address. */
export function tokensOfImage(url: unknown, detail: unknown): number | undefined {
  if (detail !== "high") return BASE;
  const size = typeof url === "string" ? sizeOf(url) : undefined;
  if (size === undefined || size.width < 1 || size.height < 1) return undefined;
  const { width, height } = shrunk(size);
  return BASE + FOR_EACH_TILE * Math.ceil(width / TILE) * Math.ceil(height / TILE);
}

function shrunk({ width, height }: Size): Size {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  const factor = Math.min(1, LONGEST_SIDE / long, LONGEST_SHORT_SIDE / short);
  return { width: Math.floor(width * factor), height: Math.floor(height * factor) };
}

/** The size of a PNG, GIF or JPEG in a data address. */
function sizeOf(url: string): Size | undefined {
  const start = /^data:image\/[a-z.+-]{1,20};base64,/i.exec(url.slice(0, 64))?.[0].length;
  if (start === undefined) return undefined;
  const bytes = Buffer.from(url.slice(start, start + READ), "base64");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes.length >= 10 && bytes.toString("latin1", 0, 4) === "GIF8")
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return bytes.length >= 4 && view.getUint16(0) === 0xffd8 ? sizeOfJpeg(view) : undefined;
}

/** Segments follow each other, each with its length; that of a frame has the size. */
function sizeOfJpeg(view: DataView): Size | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker < 0xff01) return undefined;
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}
