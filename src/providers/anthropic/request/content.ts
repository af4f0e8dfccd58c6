import type { Target } from "../../../provider.ts";
import { cacheMarker } from "./cache-markers.ts";
import { parseDataUri } from "../../../translation/chat/data-uri.ts";
import { entryIn, type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import type { Block, DocumentBlockParam, ImageBlockParam, TextBlockParam } from "../wire.ts";

/** Anthropic's own block types: callers may put them among OpenAI's parts, and they are sent unchanged. */
const NATIVE: ReadonlySet<string> = new Set(["image", "document", "search_result", "container_upload"]);

const TYPES_BY_ENDING: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  txt: "text/plain",
  md: "text/plain",
  csv: "text/plain",
  json: "text/plain",
  html: "text/plain",
  xml: "text/plain",
};

/** Where a part stands, and which deployment it is for: for error messages. */
export interface PartLocation {
  readonly path: string;
  readonly target: Target;
}

/** Text as blocks. The API refuses empty and blank text, so there is no block for it. */
export function textBlocks(text: string, part: unknown = {}): TextBlockParam[] {
  return text.trim() === "" ? [] : [{ type: "text", text, ...cacheMarker(part) }];
}

/** A message's content, a string or a list of parts, as blocks. */
export function contentBlocks(content: unknown, location: PartLocation): Block[] {
  if (typeof content === "string") return textBlocks(content);
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown, index) =>
    partBlocks(part, { ...location, path: `${location.path}[${index}]` }),
  );
}

function partBlocks(part: unknown, location: PartLocation): Block[] {
  if (typeof part === "string") return textBlocks(part);
  const fields = fieldsOf(part);
  const type = textOf(fields["type"]);
  switch (type) {
    case "text":
    case "input_text":
      return textBlocks(textOf(fields["text"]), fields);
    case "refusal":
      return textBlocks(textOf(fields["refusal"]), fields);
    case "image_url":
      return [{ ...linked(addressOf(fields["image_url"], location), location), ...cacheMarker(fields) }];
    case "file":
      return [{ ...file(fieldsOf(fields["file"]), location), ...cacheMarker(fields) }];
    default:
      // The wire boundary: Anthropic checks its own block types.
      if (NATIVE.has(type)) return [{ ...fields } as unknown as Block];
      throw badMessage(
        location.path,
        `has the type "${type.slice(0, 40)}", which Claude does not take`,
        location.target,
      );
  }
}

function addressOf(value: unknown, location: PartLocation): string {
  const address = isFields(value) ? value["url"] : value;
  if (typeof address === "string" && address !== "") return address;
  throw badMessage(location.path, "has no url", location.target);
}

/** The content of an address: a `data:` URI is sent along, a web address is fetched by Anthropic. */
function linked(address: string, location: PartLocation, format?: string): ImageBlockParam | DocumentBlockParam {
  if (/^https?:\/\//i.test(address)) {
    const source = { type: "url", url: address } as const;
    return isDocumentAddress(address, format) ? { type: "document", source } : { type: "image", source };
  }
  const data = parseDataUri(address);
  if (data === undefined)
    throw badMessage(location.path, "is neither an http(s) address nor a data: URI", location.target);
  return embedded(data.base64, data.media_type, location);
}

function isDocumentAddress(address: string, format: string | undefined): boolean {
  return format === undefined ? /\.pdf(?:[?#]|$)/i.test(address) : !format.startsWith("image/");
}

function embedded(data: string, mediaType: string, location: PartLocation): ImageBlockParam | DocumentBlockParam {
  switch (mediaType) {
    case "image/jpeg":
    case "image/png":
    case "image/gif":
    case "image/webp":
      return { type: "image", source: { type: "base64", media_type: mediaType, data } };
    case "image/jpg":
      return { type: "image", source: { type: "base64", media_type: "image/jpeg", data } };
    case "application/pdf":
      return { type: "document", source: { type: "base64", media_type: "application/pdf", data } };
    default:
      break;
  }
  if (mediaType.startsWith("text/") || mediaType === "application/json") {
    const text = Buffer.from(data, "base64").toString("utf8");
    return { type: "document", source: { type: "text", media_type: "text/plain", data: text } };
  }
  throw badMessage(
    location.path,
    `is of type ${mediaType}; Claude takes jpeg, png, gif, webp, pdf and text`,
    location.target,
  );
}

function file({ file_data, file_id, filename, format }: Fields, location: PartLocation): Block {
  const block = fileBlock(someText(file_data), someText(file_id), someText(format) ?? typeByName(filename), location);
  const title = someText(filename);
  return block.type === "document" && title !== undefined ? { ...block, title } : block;
}

function fileBlock(
  data: string | undefined,
  id: string | undefined,
  format: string,
  location: PartLocation,
): ImageBlockParam | DocumentBlockParam {
  const address = data ?? (id !== undefined && /^https?:/i.test(id) ? id : undefined);
  if (address !== undefined) {
    // Without a `data:` prefix it is plain base64, and only the file's name tells its type.
    return /^(?:data|https?):/i.test(address) ? linked(address, location, format) : embedded(address, format, location);
  }
  if (id === undefined) throw badMessage(location.path, "has neither file_data nor file_id", location.target);
  const source = { type: "file", file_id: id } as const;
  return format.startsWith("image/") ? { type: "image", source } : { type: "document", source };
}

/** The media type for a file's name; a file without a known ending is taken for a PDF. */
function typeByName(filename: unknown): string {
  const ending = /\.(\w+)$/.exec(textOf(filename))?.[1]?.toLowerCase() ?? "";
  return entryIn(TYPES_BY_ENDING, ending) ?? "application/pdf";
}
