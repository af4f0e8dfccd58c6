import type { CallRequest } from "../routing/call.ts";
import type { CallView } from "../types/experiments.ts";

/** A call as functions of the user see it. */
export function callViewOf({ model, params, options, team }: CallRequest): CallView {
  return Object.freeze({ model, params, tags: options.tags ?? [], team });
}
