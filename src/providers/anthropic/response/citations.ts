import type { Source } from "../../../translation/chat/annotations.ts";
import { isFields } from "../../../translation/json.ts";

/** The web page that a citation names. Places in the caller's own documents have no counterpart in OpenAI's answers. */
export function sourceOf(citation: unknown): Source | undefined {
  if (!isFields(citation) || citation["type"] !== "web_search_result_location") return undefined;
  const { url, title } = citation;
  return typeof url === "string" ? { url, title: typeof title === "string" ? title : url } : undefined;
}
