/** Converse's kinds and formats of images, documents and videos. */
import { entryIn } from "../../../translation/json.ts";
import type { DocumentFormat, ImageFormat, VideoFormat } from "../wire.ts";

export type Medium =
  | { readonly kind: "image"; readonly format: ImageFormat }
  | { readonly kind: "document"; readonly format: DocumentFormat }
  | { readonly kind: "video"; readonly format: VideoFormat };

const image = (format: ImageFormat): Medium => ({ kind: "image", format });
const document = (format: DocumentFormat): Medium => ({ kind: "document", format });
const video = (format: VideoFormat): Medium => ({ kind: "video", format });

const BY_TYPE: Readonly<Record<string, Medium>> = {
  "image/png": image("png"),
  "image/jpeg": image("jpeg"),
  "image/jpg": image("jpeg"),
  "image/gif": image("gif"),
  "image/webp": image("webp"),
  "application/pdf": document("pdf"),
  "application/msword": document("doc"),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": document("docx"),
  "application/vnd.ms-excel": document("xls"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": document("xlsx"),
  "text/csv": document("csv"),
  "text/html": document("html"),
  "text/markdown": document("md"),
  "application/json": document("txt"),
  "application/xml": document("txt"),
  "video/mp4": video("mp4"),
  "video/quicktime": video("mov"),
  "video/x-matroska": video("mkv"),
  "video/webm": video("webm"),
  "video/x-flv": video("flv"),
  "video/mpeg": video("mpeg"),
  "video/x-ms-wmv": video("wmv"),
  "video/3gpp": video("three_gp"),
};

const BY_ENDING: Readonly<Record<string, Medium>> = {
  png: image("png"),
  jpg: image("jpeg"),
  jpeg: image("jpeg"),
  gif: image("gif"),
  webp: image("webp"),
  pdf: document("pdf"),
  doc: document("doc"),
  docx: document("docx"),
  xls: document("xls"),
  xlsx: document("xlsx"),
  csv: document("csv"),
  html: document("html"),
  htm: document("html"),
  md: document("md"),
  txt: document("txt"),
  json: document("txt"),
  xml: document("txt"),
  mp4: video("mp4"),
  mov: video("mov"),
  mkv: video("mkv"),
  webm: video("webm"),
  flv: video("flv"),
  mpeg: video("mpeg"),
  mpg: video("mpg"),
  wmv: video("wmv"),
  "3gp": video("three_gp"),
};

/** By media type, such as `image/png`. Any text is a text document. */
export function mediumOfType(type: string): Medium | undefined {
  return entryIn(BY_TYPE, type) ?? (type.startsWith("text/") ? document("txt") : undefined);
}

/** By the ending of a name or an address. */
export function mediumOfName(name: string): Medium | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return entryIn(BY_ENDING, ending);
}
