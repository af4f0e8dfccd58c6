import { type Annotation, citationsOf, type Source } from "../../../translation/claude/message-builder.ts";
import { isFields } from "../wire.ts";

/** The web citations of a text that stands from `start` to `end`. */
export function annotations(citations: unknown, start: number, end: number): Annotation[] {
  return citationsOf(citations, sourceOf, start, end);
}

/** The web page that a citation names. Places in the caller's own documents have no counterpart. */
export function sourceOf(citation: unknown): Source | undefined {
  if (!isFields(citation) || citation["type"] !== "web_search_result_location") return undefined;
  const { url, title } = citation;
  return typeof url === "string" ? { url, title: typeof title === "string" ? title : url } : undefined;
}
