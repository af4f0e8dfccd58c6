import type { Annotation } from "../../../translation/claude/message-builder.ts";
import { fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";

/** The web citations of a text that stands from `start` to `end`. Places in the caller's own documents have no counterpart. */
export function annotations(citations: unknown, start: number, end: number): Annotation[] {
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown): Annotation[] => {
    const { location, title, source } = fieldsOf(citation);
    const url = isFields(location) ? someText(fieldsOf(location["web"])["url"]) : undefined;
    if (url === undefined) return [];
    const name = someText(title) ?? (textOf(source) || url);
    return [{ type: "url_citation", url_citation: { start_index: start, end_index: end, url, title: name } }];
  });
}
