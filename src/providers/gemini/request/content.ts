import type { Target } from "../../../provider.ts";
import { parseDataUri } from "../../../translation/chat/data-uri.ts";
import { audioType, typeByEnding } from "./media-types.ts";
import { badMessage, unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { capabilitiesOf } from "../models.ts";
import { type Fields, fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
import { type WirePart } from "../wire.ts";

/** The place of a part, for errors about it. */
export interface Place {
  readonly path: string;
  readonly target: Target;
}

/** A text part; none for empty text. */
export function textParts(text: unknown): WirePart[] {
  return typeof text === "string" && text !== "" ? [{ text }] : [];
}

/** The content of a message, a string or parts, as Gemini's parts. */
export function contentParts(content: unknown, place: Place): WirePart[] {
  if (typeof content === "string") return textParts(content);
  return listOf(content).flatMap((part, index) => wireParts(part, { ...place, path: `${place.path}[${index}]` }));
}

function wireParts(part: unknown, place: Place): WirePart[] {
  if (typeof part === "string") return textParts(part);
  const fields = fieldsOf(part);
  switch (fields["type"]) {
    case "text":
    case "input_text":
      return textParts(fields["text"]);
    case "refusal":
      return textParts(fields["refusal"]);
    case "image_url":
      return [linked(fields["image_url"], "image/jpeg", fields, place)];
    case "video_url":
      return [linked(fields["video_url"], "video/mp4", fields, place)];
    case "input_audio":
      return [audio(fieldsOf(fields["input_audio"]), place)];
    case "file":
      return [file(fieldsOf(fields["file"]), place)];
    default:
      throw badMessage(
        place.path,
        `has the type "${String(fields["type"]).slice(0, 40)}", which Gemini does not support`,
        place.target,
      );
  }
}

/** A file at an address. A `data:` URI is sent as bytes; Google fetches any other. `usual`: the media type, if unknown. */
function linked(value: unknown, usual: string, { format }: Fields, place: Place): WirePart {
  const fields: Fields = isFields(value) ? value : { url: value };
  const address = someText(fields["url"]);
  if (address === undefined) throw badMessage(place.path, "has no url", place.target);
  const type = someText(fields["format"]) ?? someText(format);
  const clip = isFields(fields["video_metadata"]) ? { videoMetadata: fields["video_metadata"] } : {};
  return { ...addressed(address, type, usual, place), ...clip };
}

function addressed(address: string, type: string | undefined, usual: string, place: Place): WirePart {
  const data = parseDataUri(address);
  if (data !== undefined) return inline(type ?? data.media_type, data.base64);
  if (!/^(?:https?|gs):\/\//i.test(address)) {
    throw badMessage(place.path, "is neither an address nor a data: URI", place.target);
  }
  if (isPublic(address) && !capabilitiesOf(place.target).fetches) throw unsupportedError([place.path], place.target);
  const mimeType = type ?? (isVideoSite(address) ? "video/mp4" : typeByEnding(address)) ?? usual;
  return { fileData: { mimeType, fileUri: address } };
}

/** True for an address outside Google's services. Not every model fetches those. */
export function isPublic(address: string): boolean {
  return /^https?:\/\//i.test(address) && !isVideoSite(address) && !isUploaded(address);
}

function isVideoSite(address: string): boolean {
  return /^https?:\/\/(?:www\.|m\.)?(?:youtube\.com|youtu\.be)\//i.test(address);
}

function isUploaded(address: string): boolean {
  return /^https:\/\/generativelanguage\.googleapis\.com\//i.test(address);
}

function inline(mimeType: string, data: string): WirePart {
  return { inlineData: { mimeType: mimeType === "image/jpg" ? "image/jpeg" : mimeType, data } };
}

function audio({ data, format }: Fields, place: Place): WirePart {
  const text = someText(data);
  if (text === undefined) throw badMessage(place.path, "has no data", place.target);
  const parsed = parseDataUri(text);
  return inline(parsed?.media_type ?? audioType(someText(format) ?? "wav"), parsed?.base64 ?? text);
}

/** A file in the request, or one that was uploaded before: `file_id` is its address or its name (`files/abc`). */
function file({ file_data, file_id, filename, format }: Fields, place: Place): WirePart {
  const type = someText(format) ?? typeByEnding(someText(filename) ?? "");
  const data = someText(file_data);
  if (data !== undefined) {
    // Without a `data:` prefix it is plain base64, and only the file's name tells the type.
    if (/^(?:data|https?|gs):/i.test(data)) return addressed(data, type, "application/pdf", place);
    return inline(type ?? "application/pdf", data);
  }
  const id = someText(file_id);
  if (id === undefined) throw badMessage(place.path, "has neither file_data nor file_id", place.target);
  if (!id.startsWith("files/")) return addressed(id, type, "application/pdf", place);
  const fileUri = `https://generativelanguage.googleapis.com/v1beta/${id}`;
  return { fileData: { fileUri, ...(type === undefined ? {} : { mimeType: type }) } };
}
