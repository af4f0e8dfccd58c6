import type { RouterMetadata } from "../types/metadata.ts";
import type { Routed } from "../types/openai.ts";

/** Adds what the router did, where `JSON.stringify` does not see it. */
export function withMetadata<T extends object>(body: T, metadata: RouterMetadata): Routed<T> {
  return Object.defineProperty(body, "router_metadata", {
    value: metadata,
    enumerable: false,
    configurable: true,
  }) as Routed<T>;
}
