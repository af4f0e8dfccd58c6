import { type CacheMarker, isFields } from "../wire.ts";

/** Most cache markers that the API takes in one request. */
const MOST_MARKERS = 4;

/** The cache marker of a part, message or tool, ready to be spread into a block. */
export function cacheMarker(from: unknown): { cache_control?: CacheMarker } {
  const marker = isFields(from) ? from["cache_control"] : undefined;
  if (!isFields(marker)) return {};
  const { ttl } = marker;
  return { cache_control: { type: "ephemeral", ...(ttl === "5m" || ttl === "1h" ? { ttl } : {}) } };
}

/** `blocks` with the message's own marker on the last block that can bear one. */
export function markLast<Block extends object>(blocks: readonly Block[], message: unknown): readonly Block[] {
  const marker = cacheMarker(message);
  if (marker.cache_control === undefined) return blocks;
  const last = blocks.findLastIndex((block) => !("type" in block) || !/thinking/.test(String(block.type)));
  return blocks.map((block, index) => (index === last ? { ...block, ...marker } : block));
}

/**
 * Keeps the last four markers of a request, in the order in which the API reads it. A later marker covers everything
 * before it, so the earliest are the ones that can go.
 */
export function limitMarkers(lists: readonly (readonly object[] | undefined)[]): void {
  const marked = lists.flatMap((list) => list ?? []).filter((block) => "cache_control" in block);
  for (const block of marked.slice(0, Math.max(0, marked.length - MOST_MARKERS)))
    Reflect.deleteProperty(block, "cache_control");
}
