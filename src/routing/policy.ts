/** What follows from a failure. Pure: the contract's table of failures, and the waits. */
import {
  APIError,
  AuthenticationError,
  BadRequestError,
  BudgetExceededError,
  ConfigurationError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type RouterError,
  Timeout,
  UnprocessableEntityError,
  UnsupportedParamsError,
} from "../errors.ts";
import type { AllowedFailsPolicy, RetryPolicy } from "../types/options.ts";

export interface Reaction {
  /** The same deployment again: after a back-off, only when nothing else is left, or not. */
  readonly same: "back_off" | "last_resort" | "no";
  /** Another deployment of the group, at once. */
  readonly sibling: "any" | "larger_window" | "no";
  /** Which fallbacks apply. */
  readonly fallback: "general" | "context_window" | "content_policy";
}

const TRANSIENT: Reaction = { same: "back_off", sibling: "any", fallback: "general" };
/** A silent route stays silent. */
const SILENCE: Reaction = { same: "last_resort", sibling: "any", fallback: "general" };
/** That deployment is misconfigured, or its quota is gone. */
const UNUSABLE: Reaction = { same: "no", sibling: "any", fallback: "general" };
/** The request itself is wrong. */
const REFUSED: Reaction = { same: "no", sibling: "no", fallback: "general" };
const TOO_LONG: Reaction = { same: "no", sibling: "larger_window", fallback: "context_window" };
const POLICY: Reaction = { same: "no", sibling: "no", fallback: "content_policy" };

/** By class, the first that fits; subclasses before their parents. */
const REACTIONS: readonly (readonly [abstract new (...args: never[]) => RouterError, Reaction])[] = [
  [ContextWindowExceededError, TOO_LONG],
  [ContentPolicyViolationError, POLICY],
  [UnsupportedParamsError, UNUSABLE],
  [ConfigurationError, UNUSABLE],
  [BadRequestError, REFUSED],
  [UnprocessableEntityError, REFUSED],
  [AuthenticationError, UNUSABLE],
  [PermissionDeniedError, UNUSABLE],
  [NotFoundError, UNUSABLE],
  [BudgetExceededError, UNUSABLE],
];

export function reactionTo(error: RouterError): Reaction {
  if (error instanceof Timeout) return error.phase === undefined ? TRANSIENT : SILENCE;
  if (error instanceof APIError) return isRefusal(error.status) ? REFUSED : TRANSIENT;
  return REACTIONS.find(([type]) => error instanceof type)?.[1] ?? TRANSIENT;
}

function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 429;
}

/** Seconds: a longer wait is not taken while another group can serve. */
const PATIENCE = 5;
/** Seconds: no wait is longer than this. */
export const LONGEST_WAIT = 60;

/** The longest wait worth taking, in seconds. */
export function patience(anotherGroupCanServe: boolean): number {
  return anotherGroupCanServe ? PATIENCE : LONGEST_WAIT;
}

/** What a provider's `Retry-After` comes to. */
export interface Pause {
  /** Seconds before the deployment is asked again; `undefined`: the router's own back-off. */
  readonly wait: number | undefined;
  /** Longer than a call waits while somebody else can serve: the deployment is left alone for all calls meanwhile. */
  readonly cools: boolean;
}

/**
 * A limit is a fact, and a minute or more of it is kept to by not asking again. Of any other failure so long a pause is
 * a guess: a deployment that is not cooled for it, being the only hope, is asked again after the router's own back-off.
 */
export function pauseFor(error: RouterError): Pause {
  const seconds = error.retry_after ?? 0;
  if (seconds <= 0) return { wait: undefined, cools: false };
  const isKeptTo = seconds <= LONGEST_WAIT || error instanceof RateLimitError;
  return { wait: isKeptTo ? seconds : undefined, cools: seconds > PATIENCE };
}

/**
 * Seconds before a deployment that failed is visited again: what the provider asked for, else exponential with full
 * jitter. `repeat` counts from 0.
 */
export function backOff(error: RouterError, repeat: number, floor: number, random: () => number): number {
  return Math.max(pauseFor(error).wait ?? random() * Math.min(8, 0.5 * 2 ** repeat), floor);
}

/** The entry of a per-class policy for an error: that of its own class, else of the class it extends. */
function entryFor<Suffix extends string>(policy: object, error: RouterError, suffix: Suffix): number | undefined {
  for (let type: object | null = Object.getPrototypeOf(error); type !== null; type = Object.getPrototypeOf(type)) {
    const name: unknown = type.constructor.name;
    if (typeof name !== "string" || name === "RouterError") return undefined;
    const value: unknown = Reflect.get(policy, `${name === "Timeout" ? "TimeoutError" : name}${suffix}`);
    if (typeof value === "number") return value;
  }
  return undefined;
}

export function retriesIn(policy: RetryPolicy | undefined, error: RouterError): number | undefined {
  return policy && entryFor(policy, error, "Retries");
}

export function allowedFailsIn(policy: AllowedFailsPolicy | undefined, error: RouterError): number | undefined {
  return policy && entryFor(policy, error, "AllowedFails");
}
