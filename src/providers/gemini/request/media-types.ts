/** Media types by file extension. */
const BY_ENDING: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  heic: "image/heic",
  heif: "image/heif",
  pdf: "application/pdf",
  txt: "text/plain",
  md: "text/plain",
  csv: "text/csv",
  html: "text/html",
  xml: "text/xml",
  json: "application/json",
  wav: "audio/wav",
  mp3: "audio/mp3",
  aac: "audio/aac",
  flac: "audio/flac",
  ogg: "audio/ogg",
  m4a: "audio/mp4",
  mp4: "video/mp4",
  mpeg: "video/mpeg",
  mpg: "video/mpeg",
  mov: "video/quicktime",
  avi: "video/x-msvideo",
  webm: "video/webm",
  wmv: "video/x-ms-wmv",
  "3gp": "video/3gpp",
};

/** The media type for the extension of a file name or an address; `undefined` when unknown. */
export function typeByEnding(name: string): string | undefined {
  const path = name.split(/[?#]/, 1)[0] ?? "";
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === undefined || !Object.hasOwn(BY_ENDING, ending) ? undefined : BY_ENDING[ending];
}

/** The media type of one of OpenAI's audio formats. */
export function audioType(format: string): string {
  return typeByEnding(`.${format}`) ?? `audio/${format}`;
}
