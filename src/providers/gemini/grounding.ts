import type { Annotation } from "../shared/gathered.ts";
import { isFields } from "../shared/fields.ts";
import { countOf, placeOf } from "../shared/numbers.ts";
import { listOf, type WireGrounding } from "./wire.ts";

/** The web pages that pieces of `text` rest on. Gemini counts places in bytes, OpenAI in characters. */
export function annotationsOf(grounding: unknown, text: string): Annotation[] {
  if (!isFields(grounding)) return [];
  const { groundingChunks: chunks, groundingSupports: supports } = grounding as WireGrounding;
  const bytes = Buffer.from(text, "utf8");
  const character = (offset: unknown): number => bytes.subarray(0, countOf(offset) ?? 0).toString("utf8").length;
  return listOf(supports).flatMap((support): Annotation[] => {
    if (!isFields(support) || !isFields(support["segment"])) return [];
    const { startIndex, endIndex } = support["segment"];
    return listOf(support["groundingChunkIndices"]).flatMap((index): Annotation[] => {
      const place = placeOf(index);
      const source = place === undefined ? undefined : sourceOf(listOf(chunks)[place]);
      if (source === undefined) return [];
      return [
        {
          type: "url_citation",
          url_citation: { start_index: character(startIndex), end_index: character(endIndex), ...source },
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
