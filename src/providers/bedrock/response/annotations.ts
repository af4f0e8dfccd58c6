import { type Annotation, citationsOf, type Source } from "../../../translation/claude/message-builder.ts";
import { fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";

/** The web citations of a text that stands from `start` to `end`. */
export function annotations(citations: unknown, start: number, end: number): Annotation[] {
  return citationsOf(citations, sourceOf, start, end);
}

/** The web page that a citation names. Places in the caller's own documents have no counterpart. */
export function sourceOf(citation: unknown): Source | undefined {
  const { location, title, source } = fieldsOf(citation);
  const url = isFields(location) ? someText(fieldsOf(location["web"])["url"]) : undefined;
  return url === undefined ? undefined : { url, title: someText(title) ?? (textOf(source) || url) };
}
