import type { CallRequest, Endpoint } from "../routing/call.ts";
import type { Hook } from "../types/events.ts";

/** A hook with a `before`. */
export type AskingHook = Hook & Required<Pick<Hook, "before">>;

export function isAsking(hook: Hook): hook is AskingHook {
  return hook.before !== undefined;
}

/** What a call is about, and who may still change it. */
export interface Asked {
  readonly ask: CallRequest;
  readonly endpoint: Endpoint;
  readonly before: Before | undefined;
}

/** The hooks that are asked before a call is made, and what they see. */
export interface Before {
  readonly hooks: readonly AskingHook[];
  /** The caller's first argument: a copy, which the hooks may change. */
  readonly params: Record<string, unknown>;
  readonly options: unknown;
}
