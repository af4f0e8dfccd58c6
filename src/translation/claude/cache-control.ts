/** Anthropic's `cache_control` on parts, messages and tools, which Converse writes as cache points. */
import { isFields } from "../json.ts";

/** How long a cached prefix lasts; the provider's default when absent. */
export interface CacheControl {
  readonly ttl?: "5m" | "1h";
}

/** Most markers that either API takes in one request. */
const MOST_MARKERS = 4;

/** The `cache_control` of a part, message or tool. */
export function cacheControlOf(from: unknown): CacheControl | undefined {
  const control = isFields(from) ? from["cache_control"] : undefined;
  if (!isFields(control)) return undefined;
  const { ttl } = control;
  return ttl === "5m" || ttl === "1h" ? { ttl } : {};
}

/** The last part with a `cache_control`, of a result's content: neither API takes markers inside a result. */
export function lastMarkedPart(content: unknown): unknown {
  return Array.isArray(content) ? content.findLast((part: unknown) => cacheControlOf(part) !== undefined) : undefined;
}

/** The markers that are too many, of all in the order the API reads them. A later one covers what an earlier one does. */
export function surplusMarkers<Marker>(markers: readonly Marker[]): readonly Marker[] {
  return markers.slice(0, Math.max(0, markers.length - MOST_MARKERS));
}
