import { ContextWindowExceededError, type RouterError } from "../errors.ts";
import { type Deployment, ModelGroup } from "./deployment.ts";

/** A group a call is to go to. */
export interface Destination {
  readonly model: string;
  /** 0 for the group asked for, 1 for its fallbacks, … */
  readonly depth: number;
  /** Parameters that the fallback entry changes. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** They are the call's own, not the router's. */
  readonly is_callers: boolean;
  /** The group that failed, and how. */
  readonly from: { readonly group: string; readonly error: RouterError } | undefined;
}

/** A failed attempt, as far as going there again is concerned. */
export interface Tried {
  readonly deployment: Deployment;
  readonly error: RouterError;
  readonly failures: number;
  /** When the back-off is over. */
  readonly ready_at: number;
}

/** A call's time at one group: what it tried there and what may still be tried. */
export interface GroupProgress {
  readonly destination: Destination;
  /** As the router has it now: deployments come and go while a call is under way. */
  group: ModelGroup;
  readonly tried: Map<string, Tried>;
  readonly unsupported: Map<string, readonly string[]>;
  /** Repeat visits so far, the one being waited for included. */
  repeats: number;
  /** When a repeat visit was granted that is being waited for. */
  granted_at: number | undefined;
  /** The failure of the last attempt here. */
  last: { readonly deployment: Deployment; readonly error: RouterError } | undefined;
  /** The largest window that was too small, when one was; 0 when nobody knows its size. */
  overflowed: number | undefined;
}

export function enterGroup(destination: Destination, group: ModelGroup): GroupProgress {
  return {
    destination,
    group,
    tried: new Map(),
    unsupported: new Map(),
    repeats: 0,
    granted_at: undefined,
    last: undefined,
    overflowed: undefined,
  };
}

/**
 * Brings a stay up to date: `group` is what its name stands for now. A deployment that sends its requests elsewhere than
 * the one that was tried under its id has not been tried.
 */
export function refresh(stay: GroupProgress, group: ModelGroup | undefined): void {
  if (group === stay.group) return;
  stay.group = group ?? new ModelGroup(stay.group.name, []);
  stay.unsupported.clear();
  for (const { id, health } of stay.group.deployments) {
    if (stay.tried.get(id)?.deployment.health !== health) stay.tried.delete(id);
  }
}

/** An attempt here failed; `ready_at` is when its back-off is over. */
export function noteFailure(stay: GroupProgress, deployment: Deployment, error: RouterError, ready_at: number): void {
  const failures = (stay.tried.get(deployment.id)?.failures ?? 0) + 1;
  stay.tried.set(deployment.id, { deployment, error, failures, ready_at });
  stay.last = { deployment, error };
  if (error instanceof ContextWindowExceededError) {
    stay.overflowed = Math.max(stay.overflowed ?? 0, deployment.model_info.max_input_tokens ?? 0);
  }
}
