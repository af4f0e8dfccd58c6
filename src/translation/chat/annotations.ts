/** The web pages a text cites, as OpenAI's annotations. */
import type { Message } from "../../types/openai.ts";
import { listOf } from "../json.ts";

export type Annotation = NonNullable<Message["annotations"]>[number];

/** A web page that a text cites. */
export interface Source {
  readonly url: string;
  readonly title: string;
}

/** The web pages among `citations`. `sourceOf` reads one in the provider's shape; `undefined` for one without a web page. */
export function sourcesIn(citations: unknown, sourceOf: (citation: unknown) => Source | undefined): Source[] {
  return listOf(citations).flatMap((citation) => sourceOf(citation) ?? []);
}

/** Annotations of the text from `start_index` to `end_index`, one for each source. */
export function annotationsOf(sources: readonly Source[], start_index: number, end_index: number): Annotation[] {
  return sources.map((source) => ({ type: "url_citation", url_citation: { start_index, end_index, ...source } }));
}
