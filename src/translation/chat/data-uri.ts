/** The content of a `data:` URI. */
export interface EmbeddedData {
  /** In lower case, without parameters. */
  readonly media_type: string;
  readonly base64: string;
}

/** Longest media type with its parameters, in characters: what stands before the comma. */
const LONGEST_HEAD = 1000;

/** Reads a `data:` URI, base64 or percent-encoded; `undefined` for any other string. */
export function parseDataUri(address: string): EmbeddedData | undefined {
  if (!/^data:/i.test(address)) return undefined;
  // A pattern over the whole address would read megabytes of base64.
  const comma = address.slice(0, LONGEST_HEAD).indexOf(",");
  if (comma === -1) return undefined;
  const [type = "", ...parameters] = address.slice("data:".length, comma).split(";");
  const payload = address.slice(comma + 1);
  const isBase64 = parameters.some((parameter) => parameter.trim().toLowerCase() === "base64");
  return {
    media_type: type.trim().toLowerCase() || "text/plain",
    base64: isBase64 ? payload : Buffer.from(decode(payload), "utf8").toString("base64"),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
