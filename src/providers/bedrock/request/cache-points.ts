import { isFields } from "../../../translation/json.ts";
import type { CachePoint } from "../wire.ts";

/** Most cache points that the API takes in one request. */
const MOST_POINTS = 4;

/** Anthropic's marker on a part, message or tool as the cache point that stands behind it. */
export function cachePoint(from: unknown): CachePoint[] {
  const marker = isFields(from) ? from["cache_control"] : undefined;
  if (!isFields(marker)) return [];
  const { ttl } = marker;
  return [{ cachePoint: { type: "default", ...(ttl === "5m" || ttl === "1h" ? { ttl } : {}) } }];
}

export function isCachePoint(block: object): block is CachePoint {
  return "cachePoint" in block;
}

/**
 * Keeps the last four cache points of a request, in the order in which the API reads it. A later one covers everything
 * before it, so the earliest are the ones that can go.
 */
export function limitPoints<Lists extends readonly (readonly object[])[]>(
  lists: Lists,
): { [K in keyof Lists]: Lists[K] } {
  let surplus = lists.flat().filter(isCachePoint).length - MOST_POINTS;
  const limited = lists.map((list) => list.filter((block) => !isCachePoint(block) || surplus-- <= 0));
  // Only cache points were left out: each list keeps its type.
  return limited as unknown as { [K in keyof Lists]: Lists[K] };
}
