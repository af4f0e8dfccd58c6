import { type Annotation, annotationsOf, type Source } from "../../../translation/chat/annotations.ts";
import { type Fields, isFields, listOf, someText } from "../../../translation/json.ts";
import { countOf, placeOf } from "../../../translation/numbers.ts";
import { BytePlaces } from "./byte-places.ts";
import { type WireGrounding } from "../wire.ts";

/** A part of the text, in bytes, and its source. */
interface Support {
  readonly start: number;
  readonly end: number;
  readonly source: Source;
}

/**
 * The sources of one choice. A stream sends them in any of its pieces, whole or in part, more than once, and also after the
 * finish reason.
 */
export class Grounding {
  /** The last list of sources: supports name them by their place in it. */
  #chunks: readonly unknown[] = [];
  /** Sources without an annotation, by their address. */
  readonly #sources = new Map<string, Source>();
  /** Supports without an annotation. */
  #supports: Support[] = [];
  /** Addresses and supports that have come. */
  readonly #known = new Set<string>();
  #places: BytePlaces | undefined;

  add(grounding: Fields): void {
    const { groundingChunks: chunks, groundingSupports: supports } = grounding as WireGrounding;
    if (listOf(chunks).length > 0) this.#chunks = listOf(chunks);
    for (const chunk of listOf(chunks)) {
      const source = sourceOf(chunk);
      if (source !== undefined && this.#isNew(source.url)) this.#sources.set(source.url, source);
    }
    for (const support of listOf(supports)) if (isFields(support)) this.#addSupport(support);
  }

  /**
   * The annotations that were not taken before. `text`: the whole text, from the first time on. A source of no part in
   * particular is one of all of it.
   */
  take(text: string): Annotation[] {
    if (this.#supports.length === 0 && this.#sources.size === 0) return [];
    const places = (this.#places ??= new BytePlaces(text));
    const annotations = this.#supports.flatMap(({ start, end, source }) => {
      this.#sources.delete(source.url);
      return annotationsOf([source], places.unitAt(start), places.unitAt(end));
    });
    const others = [...this.#sources.values()];
    this.#supports = [];
    this.#sources.clear();
    return [...annotations, ...annotationsOf(others, 0, text.length)];
  }

  #addSupport({ segment, groundingChunkIndices: indices }: Fields): void {
    if (!isFields(segment)) return;
    const [start, end] = [countOf(segment["startIndex"]) ?? 0, countOf(segment["endIndex"]) ?? 0];
    for (const index of listOf(indices)) {
      const place = placeOf(index);
      const source = place === undefined ? undefined : sourceOf(this.#chunks[place]);
      if (source !== undefined && this.#isNew(`${start} ${end} ${source.url}`))
        this.#supports.push({ start, end, source });
    }
  }

  #isNew(key: string): boolean {
    return !this.#known.has(key) && this.#known.add(key).has(key);
  }
}

function sourceOf(chunk: unknown): Source | undefined {
  if (!isFields(chunk)) return undefined;
  const page = [chunk["web"], chunk["maps"], chunk["retrievedContext"], chunk["image"]].find(isFields) ?? {};
  // The page that an image is on.
  const url = someText(page["uri"]) ?? someText(page["sourceUri"]) ?? someText(page["imageUri"]);
  return url === undefined ? undefined : { url, title: someText(page["title"]) ?? url };
}
