/** The web sources that Perplexity and xAI send beside their answers, as annotations of the text. */
import { MOST_CITATIONS } from "../../../transport/body-limits.ts";
import { type Annotation, annotationsOf, type Source } from "../../../translation/chat/annotations.ts";
import { type Fields, fieldsOf, isFields, listOf, someText } from "../../../translation/json.ts";

/** The mark of a source in a text: `[1]` is the first. */
const MARK = /\[(\d{1,4})\]/g;

/** The sources beside an answer or in a chunk, in the order in which marks count them. */
export function sourcesBeside({ citations, search_results: results }: Fields): readonly Source[] {
  const found = listOf(results).filter(isFields);
  const titles = new Map(found.map(({ url, title }) => [url, someText(title)]));
  const listed = listOf(citations).length > 0 ? listOf(citations) : found;
  return listed.slice(0, MOST_CITATIONS).flatMap((source): Source[] => {
    const url = someText(source) ?? someText(fieldsOf(source)["url"]);
    if (url === undefined) return [];
    return [{ url, title: titles.get(url) ?? someText(fieldsOf(source)["title"]) ?? url }];
  });
}

/**
 * An annotation of each mark; a source without a mark is one of the whole text, which has `length` characters. `marked`: the
 * text from `start` on, in which marks are searched.
 */
export function annotationsBeside(
  sources: readonly Source[],
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
  const others = sources.filter((source) => !used.has(source));
  return [...annotations, ...annotationsOf(others, 0, length)];
}
