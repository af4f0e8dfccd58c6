import { attachMetadata, isRouterError } from "../errors.ts";
import { emptyMetadata } from "../routing/call.ts";
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

/** Adds the metadata of a call that was given up before it was routed to what it threw. Returns what it is given. */
export function unrouted(thrown: unknown, params: unknown, callId: () => string): unknown {
  const model: unknown = Object(params).model;
  if (isRouterError(thrown))
    attachMetadata(thrown, emptyMetadata(typeof model === "string" ? model : "", callId()), []);
  return thrown;
}
