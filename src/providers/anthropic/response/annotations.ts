import type { Annotation } from "../../../translation/claude/message-builder.ts";
import { isFields } from "../wire.ts";

/** The web citations of a text that stands from `start` to `end`. Places in the caller's own documents have no counterpart. */
export function annotations(citations: unknown, start: number, end: number): Annotation[] {
  if (!Array.isArray(citations)) return [];
  return citations.flatMap((citation: unknown): Annotation[] => {
    if (!isFields(citation) || citation["type"] !== "web_search_result_location" || typeof citation["url"] !== "string")
      return [];
    const { url, title } = citation;
    const cited = { start_index: start, end_index: end, url, title: typeof title === "string" ? title : url };
    return [{ type: "url_citation", url_citation: cited }];
  });
}
