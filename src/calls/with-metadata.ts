import { attachMetadata, isRouterError } from "../errors.ts";
import { emptyMetadata } from "../routing/call-record.ts";
import { shownName } from "../secrets.ts";
import type { RouterMetadata } from "../types/metadata.ts";
import type { Routed } from "../types/openai.ts";

/** Has the metadata of a call. */
export interface Shown {
  readonly shown: RouterMetadata;
}

/** Adds `router_metadata` to an answer. `JSON.stringify` leaves it out. */
export function withMetadata<T extends object>(body: T, record: Shown): Routed<T> {
  return Object.defineProperty(body, "router_metadata", {
    get: () => record.shown,
    enumerable: false,
    configurable: true,
  }) as Routed<T>;
}

/** The metadata of a call that was refused before it was routed. They are attached to `thrown`. */
export function unrouted(thrown: unknown, params: unknown, callId: () => string): RouterMetadata {
  const metadata = emptyMetadata(modelIn(params), callId());
  if (isRouterError(thrown)) attachMetadata(thrown, metadata, []);
  return metadata;
}

/** `""` when it is missing or cannot be read. */
function modelIn(params: unknown): string {
  try {
    const model: unknown = Object(params).model;
    return typeof model === "string" ? shownName(model) : "";
  } catch {
    return "";
  }
}
