import type { Annotation } from "../../../translation/chat/annotations.ts";
import { isFields, listOf } from "../../../translation/json.ts";
import { countOf, placeOf } from "../../../translation/numbers.ts";
import { BytePlaces } from "./byte-places.ts";
import { type WireGrounding } from "../wire.ts";

/** The sources of parts of `text`. Gemini's offsets are in bytes, OpenAI's in characters. */
export function annotationsOf(grounding: unknown, text: string): Annotation[] {
  if (!isFields(grounding)) return [];
  const { groundingChunks: chunks, groundingSupports: supports } = grounding as WireGrounding;
  const places = new BytePlaces(text);
  const unitAt = (offset: unknown): number => places.unitAt(countOf(offset) ?? 0);
  return listOf(supports).flatMap((support): Annotation[] => {
    if (!isFields(support) || !isFields(support["segment"])) return [];
    const { startIndex, endIndex } = support["segment"];
    const [start_index, end_index] = [unitAt(startIndex), unitAt(endIndex)];
    return listOf(support["groundingChunkIndices"]).flatMap((index): Annotation[] => {
      const place = placeOf(index);
      const source = place === undefined ? undefined : sourceOf(listOf(chunks)[place]);
      if (source === undefined) return [];
      return [
        {
          type: "url_citation",
          url_citation: { start_index, end_index, ...source },
        },
      ];
    });
  });
}

function sourceOf(chunk: unknown): { url: string; title: string } | undefined {
  if (!isFields(chunk)) return undefined;
  const page = [chunk["web"], chunk["maps"], chunk["retrievedContext"]].find(isFields);
  const { uri, title } = page ?? {};
  return typeof uri === "string" ? { url: uri, title: typeof title === "string" ? title : uri } : undefined;
}
