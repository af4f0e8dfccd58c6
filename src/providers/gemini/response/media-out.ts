import type { Delta } from "../../../types/openai.ts";
import { type Fields, someText } from "../../../translation/json.ts";

/** How much of what is not text an answer has so far. */
export interface Media {
  images: number;
}

/** An image as LiteLLM's `images`, audio as OpenAI's `audio`. OpenAI's types of a delta have neither. */
export function mediaDelta({ mimeType, data }: Fields, media: Media): Delta {
  const type = someText(mimeType) ?? "application/octet-stream";
  const base64 = someText(data) ?? "";
  if (type.startsWith("audio/")) return extended({ audio: { data: base64 } });
  const image = { type: "image_url", index: media.images, image_url: { url: `data:${type};base64,${base64}` } };
  media.images += 1;
  return extended({ images: [image] });
}

/** A delta with a field that OpenAI's types of it lack. */
function extended(fields: object): Delta {
  return fields;
}
