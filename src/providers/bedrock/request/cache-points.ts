import { cacheControlOf, surplusMarkers } from "../../../translation/claude/cache-control.ts";
import type { CachePoint } from "../wire.ts";

/** The cache point to put behind a part, message or tool with Anthropic's `cache_control`. */
export function cachePoint(from: unknown): CachePoint[] {
  const control = cacheControlOf(from);
  return control === undefined ? [] : [{ cachePoint: { type: "default", ...control } }];
}

export function isCachePoint(block: object): block is CachePoint {
  return "cachePoint" in block;
}

/** `lists` without the cache points that are too many. `lists`: a request's blocks, in the order the API reads them. */
export function limitPoints<Lists extends readonly (readonly object[])[]>(
  lists: Lists,
): { [K in keyof Lists]: Lists[K] } {
  const surplus = new Set<object>(surplusMarkers(lists.flat().filter(isCachePoint)));
  const limited = lists.map((list) => list.filter((block) => !surplus.has(block)));
  // Only cache points were left out: each list keeps its type.
  return limited as unknown as { [K in keyof Lists]: Lists[K] };
}
