import type { Target } from "../../../provider.ts";
import { cacheMarker } from "./cache-markers.ts";
import { parseDataUri } from "../../../translation/chat/data-uri.ts";
import { entryIn } from "../../../translation/json.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import {
  type Block,
  type DocumentBlockParam,
  type Fields,
  fieldsOf,
  type ImageBlockParam,
  someText,
  type TextBlockParam,
  textOf,
  isFields,
} from "../wire.ts";

/** Blocks of Anthropic's own that may stand among OpenAI's parts and go on as they are. */
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

/** Where a part stands and who it is for: what an error about it says. */
export interface Place {
  readonly path: string;
  readonly target: Target;
}

/** Text as blocks; none for text the API would refuse, which is all that is empty or only white space. */
export function textBlocks(text: string, part: unknown = {}): TextBlockParam[] {
  return text.trim() === "" ? [] : [{ type: "text", text, ...cacheMarker(part) }];
}

/** A message's content, a string or parts, as blocks. */
export function contentBlocks(content: unknown, place: Place): Block[] {
  if (typeof content === "string") return textBlocks(content);
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown, index) => partBlocks(part, { ...place, path: `${place.path}[${index}]` }));
}

function partBlocks(part: unknown, place: Place): Block[] {
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
      return [{ ...linked(addressOf(fields["image_url"], place), place), ...cacheMarker(fields) }];
    case "file":
      return [{ ...file(fieldsOf(fields["file"]), place), ...cacheMarker(fields) }];
    default:
      // The wire boundary: the caller speaks Anthropic's language here, and answers for it.
      if (NATIVE.has(type)) return [{ ...fields } as unknown as Block];
      throw badMessage(place.path, `has the type "${type.slice(0, 40)}", which Claude does not take`, place.target);
  }
}

function addressOf(value: unknown, place: Place): string {
  const address = isFields(value) ? value["url"] : value;
  if (typeof address === "string" && address !== "") return address;
  throw badMessage(place.path, "has no url", place.target);
}

/** What stands behind an address: a `data:` URI is sent along, a web address is left for Anthropic to fetch. */
function linked(address: string, place: Place, format?: string): ImageBlockParam | DocumentBlockParam {
  if (/^https?:\/\//i.test(address)) {
    const source = { type: "url", url: address } as const;
    return isDocumentAddress(address, format) ? { type: "document", source } : { type: "image", source };
  }
  const data = parseDataUri(address);
  if (data === undefined) throw badMessage(place.path, "is neither an http(s) address nor a data: URI", place.target);
  return embedded(data.base64, data.media_type, place);
}

function isDocumentAddress(address: string, format: string | undefined): boolean {
  return format === undefined ? /\.pdf(?:[?#]|$)/i.test(address) : !format.startsWith("image/");
}

function embedded(data: string, mediaType: string, place: Place): ImageBlockParam | DocumentBlockParam {
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
    place.path,
    `is of type ${mediaType}; Claude takes jpeg, png, gif, webp, pdf and text`,
    place.target,
  );
}

function file({ file_data, file_id, filename, format }: Fields, place: Place): Block {
  const block = fileBlock(someText(file_data), someText(file_id), someText(format) ?? typeByName(filename), place);
  const title = someText(filename);
  return block.type === "document" && title !== undefined ? { ...block, title } : block;
}

function fileBlock(
  data: string | undefined,
  id: string | undefined,
  format: string,
  place: Place,
): ImageBlockParam | DocumentBlockParam {
  const address = data ?? (id !== undefined && /^https?:/i.test(id) ? id : undefined);
  if (address !== undefined) {
    // Without a `data:` prefix it is base64 alone, and only the name can say of what.
    return /^(?:data|https?):/i.test(address) ? linked(address, place, format) : embedded(address, format, place);
  }
  if (id === undefined) throw badMessage(place.path, "has neither file_data nor file_id", place.target);
  const source = { type: "file", file_id: id } as const;
  return format.startsWith("image/") ? { type: "image", source } : { type: "document", source };
}

/** By the ending of its name; a file is a PDF unless something else is said. */
function typeByName(filename: unknown): string {
  const ending = /\.(\w+)$/.exec(textOf(filename))?.[1]?.toLowerCase() ?? "";
  return entryIn(TYPES_BY_ENDING, ending) ?? "application/pdf";
}
