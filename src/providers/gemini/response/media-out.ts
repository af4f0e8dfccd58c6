import type { Delta } from "../../../types/openai.ts";
import { type Fields, someText } from "../../../translation/json.ts";

/** The images and the audio of one choice. */
export class MediaOut {
  #images = 0;
  #hasFinal = false;
  /** Interim media, which a model that thinks in images sends before the answer. */
  readonly #drafts: Fields[] = [];

  /** An image as LiteLLM's `images`, audio as OpenAI's `audio`. Nothing for a draft. */
  add(media: Fields, isDraft: boolean): Delta[] {
    if (isDraft) {
      if (!this.#hasFinal) this.#drafts.push(media);
      return [];
    }
    this.#hasFinal = true;
    this.#drafts.length = 0;
    return [this.#delta(media)];
  }

  /** The drafts, when the answer ended with nothing else. */
  end(): Delta[] {
    return this.#drafts.splice(0).map((media) => this.#delta(media));
  }

  #delta({ mimeType, data }: Fields): Delta {
    const type = someText(mimeType) ?? "application/octet-stream";
    const base64 = someText(data) ?? "";
    if (type.startsWith("audio/")) return extended({ audio: { data: base64 } });
    const image = { type: "image_url", index: this.#images, image_url: { url: `data:${type};base64,${base64}` } };
    this.#images += 1;
    return extended({ images: [image] });
  }
}

/** OpenAI's type of a delta lacks these fields. */
function extended(fields: object): Delta {
  return fields;
}
