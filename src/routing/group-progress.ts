import { ContextWindowExceededError, type RouterError } from "../errors.ts";
import type { Redirect } from "./catalog/redirect.ts";
import { type Deployment, ModelGroup } from "./deployment.ts";

/** Of the requested group. */
export const NO_OVERRIDES: Readonly<Record<string, unknown>> = Object.freeze({});

/** A group a call is to go to. */
export interface Destination {
  readonly model: string;
  /** 0 for the requested group, 1 for its fallbacks, … */
  readonly depth: number;
  /** Parameters that the fallback entry changes. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** Equal for equal overrides, 0 for none: see `EntryContents`. */
  readonly content: number;
  /** It is the requested group, at first or with the parameters of a fallback entry. */
  readonly isRequested: boolean;
  /** The overrides come from the call, not from the router's options. */
  readonly isCallers: boolean;
  /** The group that failed, and its error; `undefined` for the requested group. */
  readonly from: { readonly group: string; readonly error: RouterError } | undefined;
  /** The redirects that were followed on the way here: they are not followed again. */
  readonly via: readonly Redirect[];
  /** By whose names fallbacks are looked up, too: those that led here from a name that was called, or that is a fallback. */
  readonly led: readonly { readonly name: string }[];
  /** It is what is left of a redirect after what was chosen has failed. */
  readonly isAlternative: boolean;
}

export const NO_REDIRECTS: readonly never[] = Object.freeze([]);

/** The group that a call asks for. */
export function requestedDestination(model: string): Destination {
  return {
    model,
    depth: 0,
    overrides: NO_OVERRIDES,
    content: 0,
    isRequested: true,
    isCallers: false,
    from: undefined,
    via: NO_REDIRECTS,
    led: NO_REDIRECTS,
    isAlternative: false,
  };
}

/** What the destination's name stands for. A redirect that has been followed leads to the group of its name. */
export function groupAt(
  { model, via }: Destination,
  resolve: (model: string) => ModelGroup | undefined,
): ModelGroup | undefined {
  let group = resolve(model);
  while (group?.redirect !== undefined && via.includes(group.redirect)) group = group.plain;
  return group;
}

/** A deployment that failed during this call. */
export interface Tried {
  readonly deployment: Deployment;
  readonly error: RouterError;
  readonly failures: number;
  /** When its back-off is over. */
  readonly readyAt: number;
}

/** A call's time at one group: what it tried there and what may still be tried. */
export interface GroupProgress {
  readonly destination: Destination;
  /** As the router has it now: deployments are added and removed during a call. */
  group: ModelGroup;
  readonly tried: Map<string, Tried>;
  /** Deployments that do not support the request's parameters, with the names of these. */
  readonly unsupported: Map<string, readonly string[]>;
  /** By deployment, the paths of parameters that it has refused; none where it did not say which. */
  readonly dropped: Map<string, readonly string[]>;
  /** Retries granted so far, the one being waited for included. */
  retries: number;
  /** A retry has been granted and not been made: the call waits for it since then. */
  waiting: { readonly since: number } | undefined;
  /** The call has waited here until a deployment had room, and does not any more; the error, if it was not worth waiting. */
  queueEnd: { readonly error: RouterError | undefined } | undefined;
  /** The failure of the last attempt here. */
  last: { readonly deployment: Deployment; readonly error: RouterError } | undefined;
  /** The largest context window that was too small; 0 when its size is unknown; `undefined` when none was. */
  overflowed: number | undefined;
}

export function enterGroup(destination: Destination, group: ModelGroup): GroupProgress {
  return {
    destination,
    group,
    tried: new Map(),
    unsupported: new Map(),
    dropped: new Map(),
    retries: 0,
    waiting: undefined,
    queueEnd: undefined,
    last: undefined,
    overflowed: undefined,
  };
}

/**
 * Brings the progress up to date: `group` is what its name stands for now. A deployment that sends its requests
 * elsewhere than the one that was tried under its id has not been tried.
 */
export function refresh(progress: GroupProgress, group: ModelGroup | undefined): void {
  if (group === progress.group) return;
  progress.group = group ?? new ModelGroup(progress.group.name, []);
  progress.unsupported.clear();
  for (const { id, health } of progress.group.deployments) {
    if (progress.tried.get(id)?.deployment.health !== health) progress.tried.delete(id);
  }
}

/** Records a failed attempt; `readyAt` is when its back-off is over. */
export function noteFailure(progress: GroupProgress, failure: Omit<Tried, "failures">): void {
  const { deployment, error } = failure;
  const failures = (progress.tried.get(deployment.id)?.failures ?? 0) + 1;
  progress.tried.set(deployment.id, { ...failure, failures });
  progress.last = { deployment, error };
  if (error instanceof ContextWindowExceededError) {
    progress.overflowed = Math.max(progress.overflowed ?? 0, deployment.known.max_input_tokens ?? 0);
  }
}
