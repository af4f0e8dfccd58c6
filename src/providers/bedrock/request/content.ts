/** Parts of messages as Converse's blocks. */
import type { Target } from "../../../provider.ts";
import { parseDataUri } from "../../../translation/chat/data-uri.ts";
import { type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import { cachePoint } from "./cache-points.ts";
import type { DocumentNames } from "./document-names.ts";
import { type Medium, mediumOfName, mediumOfType } from "./media.ts";
import type { Block, DocumentBlock, ImageBlock, NativeBlock, Source, TextBlock, VideoBlock } from "../wire.ts";

/** Where parts stand, who they are for, and what decides how they are put. */
export interface Place {
  readonly path: string;
  readonly target: Target;
  readonly names: DocumentNames;
  /** Whether the model takes cache points. */
  readonly cache: boolean;
}

type Content = TextBlock | ImageBlock | DocumentBlock | VideoBlock | NativeBlock;

/** Blocks of Converse's own that may stand among OpenAI's parts and go on as they are. */
const NATIVE = ["image", "document", "video", "guardContent", "cachePoint", "searchResult"] as const;

/** Text as blocks; none for text the API would refuse, which is all that is empty or only white space. */
export function textBlocks(text: string): TextBlock[] {
  return text.trim() === "" ? [] : [{ text }];
}

/** A message's content, a string or parts, as blocks. */
export function contentBlocks(content: unknown, place: Place): Block[] {
  if (typeof content === "string") return textBlocks(content);
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown, index) => {
    const blocks = partBlocks(part, { ...place, path: `${place.path}[${index}]` });
    return blocks.length === 0 || !place.cache ? blocks : [...blocks, ...cachePoint(part)];
  });
}

function partBlocks(part: unknown, place: Place): Block[] {
  if (typeof part === "string") return textBlocks(part);
  const fields = fieldsOf(part);
  const type = textOf(fields["type"]);
  switch (type) {
    case "text":
    case "input_text":
      return textBlocks(textOf(fields["text"]));
    case "refusal":
      return textBlocks(textOf(fields["refusal"]));
    case "guarded_text":
      return [{ guardContent: { text: { text: textOf(fields["text"]) } } }];
    case "image_url":
    case "video_url":
      return [linked(fields[type], place)];
    case "file":
      return [file(fieldsOf(fields["file"]), place)];
    default:
      // The wire boundary: the caller speaks Converse's language here, and answers for it.
      if (type === "" && NATIVE.some((name) => isFields(fields[name]))) return [{ ...fields }];
      throw badMessage(place.path, `has the type "${type.slice(0, 40)}", which Converse does not take`, place.target);
  }
}

/** What stands behind an address: a `data:` URI is sent along, Amazon fetches from its own S3, and nobody from the web. */
function linked(value: unknown, place: Place): Content {
  const address = textOf(isFields(value) ? value["url"] : value);
  const format = isFields(value) ? someText(value["format"]) : undefined;
  return sourced(address, format, undefined, place);
}

function file({ file_data, file_id, filename, format }: Fields, place: Place): Content {
  const name = someText(filename);
  const data = someText(file_data);
  const address = data ?? someText(file_id);
  if (address === undefined) throw badMessage(place.path, "has neither file_data nor file_id", place.target);
  if (/^(?:data|s3|https?):/i.test(address)) return sourced(address, someText(format), name, place);
  if (data === undefined)
    throw badMessage(
      place.path,
      "has a file_id of another provider's: Bedrock takes bytes or an s3:// address",
      place.target,
    );
  // Without a `data:` prefix it is base64 alone, and only the name can say of what.
  const medium = mediumOf(someText(format), undefined, name ?? "file.pdf");
  return block(medium, { bytes: data }, name, place);
}

function sourced(address: string, format: string | undefined, name: string | undefined, place: Place): Content {
  if (/^s3:\/\//i.test(address)) {
    const title = name ?? address.slice(address.lastIndexOf("/") + 1);
    return block(mediumOf(format, undefined, address), { s3Location: { uri: address } }, title, place);
  }
  const data = parseDataUri(address);
  if (data === undefined) throw badMessage(place.path, "is neither a data: URI nor an s3:// address", place.target);
  return block(mediumOf(format, data.media_type, name), { bytes: data.base64 }, name, place);
}

/** What it is: as the caller says, else as the data says, else as its name ends. */
function mediumOf(format: string | undefined, type: string | undefined, name: string | undefined): Medium | undefined {
  const said = format === undefined ? undefined : (mediumOfType(format.toLowerCase()) ?? mediumOfName(`.${format}`));
  const typed = type === undefined || type === "application/octet-stream" ? undefined : mediumOfType(type);
  return said ?? typed ?? mediumOfName(name ?? "");
}

function block(medium: Medium | undefined, source: Source, name: string | undefined, place: Place): Content {
  switch (medium?.kind) {
    case "image":
      return { image: { format: medium.format, source } };
    case "video":
      return { video: { format: medium.format, source } };
    case "document":
      return { document: { format: medium.format, name: place.names.name(name), source } };
    case undefined:
      throw badMessage(
        place.path,
        "is of a kind that Converse does not take: it takes png, jpeg, gif, webp, pdf, csv, doc, docx, xls, xlsx, html, txt, md and videos",
        place.target,
      );
  }
}

/** What no setting can make Converse take: what stands on the web, and audio. */
export function refusedPart(part: Fields): string | undefined {
  const { type } = part;
  if (type === "input_audio") return "input_audio";
  if (type === "image_url" || type === "video_url") {
    const value = part[type];
    return isOnTheWeb(isFields(value) ? value["url"] : value) ? `${type}.url` : undefined;
  }
  if (type !== "file") return undefined;
  const { file_data, file_id } = fieldsOf(part["file"]);
  return isOnTheWeb(file_data) ? "file.file_data" : isOnTheWeb(file_id) ? "file.file_id" : undefined;
}

function isOnTheWeb(address: unknown): boolean {
  return typeof address === "string" && /^https?:/i.test(address);
}
