import type { Source } from "../../../translation/chat/annotations.ts";
import { fieldsOf, isFields, someText, textOf } from "../../../translation/json.ts";

/** The web page that a citation names. Places in the caller's own documents have no counterpart in OpenAI's answers. */
export function sourceOf(citation: unknown): Source | undefined {
  const { location, title, source } = fieldsOf(citation);
  const url = isFields(location) ? someText(fieldsOf(location["web"])["url"]) : undefined;
  return url === undefined ? undefined : { url, title: someText(title) ?? (textOf(source) || url) };
}
