/** Parts of messages as Converse's blocks. */
import type { Target } from "../../../provider.ts";
import { parseDataUri } from "../../../translation/chat/data-uri.ts";
import { type Fields, fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import { cachePoint } from "./cache-points.ts";
import type { DocumentNames } from "./document-names.ts";
import { type Medium, mediumOfName, mediumOfType } from "./media.ts";
import type { Block, DocumentBlock, ImageBlock, NativeBlock, Source, TextBlock, VideoBlock } from "../wire.ts";

/** Where a part stands, which deployment it is for, and what its translation depends on. */
export interface PartContext {
  readonly path: string;
  readonly target: Target;
  readonly names: DocumentNames;
  /** The model takes cache points. */
  readonly cache: boolean;
}

type Content = TextBlock | ImageBlock | DocumentBlock | VideoBlock | NativeBlock;

/** Converse's own block types: callers may put them among OpenAI's parts, and they are sent unchanged. */
const NATIVE = ["image", "document", "video", "guardContent", "cachePoint", "searchResult"] as const;

/** Text as blocks. The API refuses empty and blank text, so there is no block for it. */
export function textBlocks(text: string): TextBlock[] {
  return text.trim() === "" ? [] : [{ text }];
}

/** A message's content, a string or a list of parts, as blocks. */
export function contentBlocks(content: unknown, context: PartContext): Block[] {
  if (typeof content === "string") return textBlocks(content);
  if (!Array.isArray(content)) return [];
  return content.flatMap((part: unknown, index) => {
    const blocks = partBlocks(part, { ...context, path: `${context.path}[${index}]` });
    return blocks.length === 0 || !context.cache ? blocks : [...blocks, ...cachePoint(part)];
  });
}

function partBlocks(part: unknown, context: PartContext): Block[] {
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
      return [linked(fields[type], context)];
    case "file":
      return [file(fieldsOf(fields["file"]), context)];
    default:
      // The wire boundary: Converse checks its own block types.
      if (type === "" && NATIVE.some((name) => isFields(fields[name]))) return [{ ...fields }];
      throw badMessage(
        context.path,
        `has the type "${type.slice(0, 40)}", which Converse does not take`,
        context.target,
      );
  }
}

/** The content of an address: a `data:` URI is sent along, Amazon fetches from S3, and nothing is fetched from the web. */
function linked(value: unknown, context: PartContext): Content {
  const address = textOf(isFields(value) ? value["url"] : value);
  const format = isFields(value) ? someText(value["format"]) : undefined;
  return sourced(address, format, undefined, context);
}

function file({ file_data, file_id, filename, format }: Fields, context: PartContext): Content {
  const name = someText(filename);
  const data = someText(file_data);
  const address = data ?? someText(file_id);
  if (address === undefined) throw badMessage(context.path, "has neither file_data nor file_id", context.target);
  if (/^(?:data|s3|https?):/i.test(address)) return sourced(address, someText(format), name, context);
  if (data === undefined)
    throw badMessage(
      context.path,
      "has a file_id of another provider: Bedrock takes bytes or an s3:// address",
      context.target,
    );
  // Without a `data:` prefix it is plain base64, and only the file's name tells its type.
  const medium = mediumOf(someText(format), undefined, name ?? "file.pdf");
  return block(medium, { bytes: data }, name, context);
}

function sourced(address: string, format: string | undefined, name: string | undefined, context: PartContext): Content {
  if (/^s3:\/\//i.test(address)) {
    const title = name ?? address.slice(address.lastIndexOf("/") + 1);
    return block(mediumOf(format, undefined, address), { s3Location: { uri: address } }, title, context);
  }
  const data = parseDataUri(address);
  if (data === undefined) throw badMessage(context.path, "is neither a data: URI nor an s3:// address", context.target);
  return block(mediumOf(format, data.media_type, name), { bytes: data.base64 }, name, context);
}

/** The kind of a file: by the caller's `format`, else by the data's media type, else by its name. */
function mediumOf(format: string | undefined, type: string | undefined, name: string | undefined): Medium | undefined {
  const stated = format === undefined ? undefined : (mediumOfType(format.toLowerCase()) ?? mediumOfName(`.${format}`));
  const typed = type === undefined || type === "application/octet-stream" ? undefined : mediumOfType(type);
  return stated ?? typed ?? mediumOfName(name ?? "");
}

function block(medium: Medium | undefined, source: Source, name: string | undefined, context: PartContext): Content {
  switch (medium?.kind) {
    case "image":
      return { image: { format: medium.format, source } };
    case "video":
      return { video: { format: medium.format, source } };
    case "document":
      return { document: { format: medium.format, name: context.names.name(name), source } };
    case undefined:
      throw badMessage(
        context.path,
        "is of a kind that Converse does not take: it takes png, jpeg, gif, webp, pdf, csv, doc, docx, xls, xlsx, html, txt, md and videos",
        context.target,
      );
  }
}

/** The name of a part that Converse takes in no form: audio, and files on the web. */
export function unsupportedPart(part: Fields): string | undefined {
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
