import type { Delta } from "../../../types/openai.ts";
import { type Fields, someText } from "../../../translation/json.ts";

/** How many images an answer has so far. */
export interface Media {
  images: number;
}

/** An image as LiteLLM's `images`, audio as OpenAI's `audio`. */
export function mediaDelta({ mimeType, data }: Fields, media: Media): Delta {
  const type = someText(mimeType) ?? "application/octet-stream";
  const base64 = someText(data) ?? "";
  if (type.startsWith("audio/")) return extended({ audio: { data: base64 } });
  const image = { type: "image_url", index: media.images, image_url: { url: `data:${type};base64,${base64}` } };
  media.images += 1;
  return extended({ images: [image] });
}

/** OpenAI's type of a delta lacks these fields. */
function extended(fields: object): Delta {
  return fields;
}
