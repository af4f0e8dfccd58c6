/** The web sources that Perplexity and xAI send beside their answers, as annotations of the text. */
import { MOST_CITATIONS } from "../../../transport/body-limits.ts";
import { type Annotation, annotationsOf, type Source } from "../../../translation/chat/annotations.ts";
import { type Fields, fieldsOf, isFields, listOf, someText } from "../../../translation/json.ts";

/** The mark of a source in a text: `[1]` is the first. */
const MARK = /\[(\d{1,4})\]/g;

/** In the order in which marks count them; one without an address keeps its place as `undefined`. */
export type CountedSources = readonly (Source | undefined)[];

/** The sources beside an answer or in a chunk; empty when none has an address. */
export function sourcesBeside({ citations, search_results: results }: Fields): CountedSources {
  const found = listOf(results);
  const titles = new Map(found.filter(isFields).map(({ url, title }) => [url, someText(title)]));
  const listed = listOf(citations).length > 0 ? listOf(citations) : found;
  const sources = listed.slice(0, MOST_CITATIONS).map((source): Source | undefined => {
    const url = someText(source) ?? someText(fieldsOf(source)["url"]);
    return url === undefined
      ? undefined
      : { url, title: titles.get(url) ?? someText(fieldsOf(source)["title"]) ?? url };
  });
  return sources.some((source) => source !== undefined) ? sources : [];
}

/**
 * An annotation of each mark; a source without a mark is one of the whole text, which has `length` characters. `marked`: the
 * text from `start` on, in which marks are searched.
 */
export function annotationsBeside(
  sources: CountedSources,
  length: number,
  { marked, start }: { readonly marked: string; readonly start: number },
): Annotation[] {
  const annotations: Annotation[] = [];
  const used = new Set<Source>();
  for (const { index, 0: mark, 1: place } of marked.matchAll(MARK)) {
    const source = sources[Number(place) - 1];
    if (source === undefined || annotations.length >= MOST_CITATIONS) continue;
    used.add(source);
    annotations.push(...annotationsOf([source], start + index, start + index + mark.length));
  }
  const others = sources.filter((source) => source !== undefined).filter((source) => !used.has(source));
  return [...annotations, ...annotationsOf(others, 0, length)];
}
