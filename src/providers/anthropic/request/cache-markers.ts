import { cacheControlOf, surplusMarkers } from "../../../translation/claude/cache-control.ts";
import type { CacheMarker } from "../wire.ts";

/** The cache marker of a part, message or tool, ready to be spread into a block. */
export function cacheMarker(from: unknown): { cache_control?: CacheMarker } {
  const control = cacheControlOf(from);
  return control === undefined ? {} : { cache_control: { type: "ephemeral", ...control } };
}

/** `blocks` with the message's own marker on the last block that takes one. */
export function markLast<Block extends object>(blocks: readonly Block[], message: unknown): readonly Block[] {
  const marker = cacheMarker(message);
  if (marker.cache_control === undefined) return blocks;
  const last = blocks.findLastIndex((block) => !("type" in block) || !/thinking/.test(String(block.type)));
  return blocks.map((block, index) => (index === last ? { ...block, ...marker } : block));
}

/** Removes the markers that are too many from a request. `lists`: its blocks, in the order the API reads them. */
export function limitMarkers(lists: readonly (readonly object[] | undefined)[]): void {
  const marked = lists.flatMap((list) => list ?? []).filter((block) => "cache_control" in block);
  for (const block of surplusMarkers(marked)) Reflect.deleteProperty(block, "cache_control");
}
