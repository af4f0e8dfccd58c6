/** What follows from a failure: the contract's table of failures, and the waits. Pure. */
import {
  AnswerRejectedError,
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
  /** Whether the same deployment is tried again: after a back-off, only when no other is left, or not. */
  readonly same: "back_off" | "last_resort" | "no";
  /** Whether another deployment of the group is tried, at once. */
  readonly sibling: "any" | "larger_window" | "no";
  /** Which fallbacks apply. */
  readonly fallback: "general" | "context_window" | "content_policy" | "validation";
}

const TRANSIENT: Reaction = { same: "back_off", sibling: "any", fallback: "general" };
/** Silence: a silent route stays silent. */
const SILENCE: Reaction = { same: "last_resort", sibling: "any", fallback: "general" };
/** The deployment is misconfigured, or its quota is used up. */
const UNUSABLE: Reaction = { same: "no", sibling: "any", fallback: "general" };
/** The request itself is wrong. */
const INVALID: Reaction = { same: "no", sibling: "no", fallback: "general" };
const TOO_LONG: Reaction = { same: "no", sibling: "larger_window", fallback: "context_window" };
const POLICY: Reaction = { same: "no", sibling: "no", fallback: "content_policy" };

/** The model would answer alike elsewhere. */
const NOT_GOOD: Reaction = { same: "no", sibling: "no", fallback: "validation" };

/** By class; the first that matches counts, so subclasses stand before their parents. */
const REACTIONS: readonly (readonly [abstract new (...args: never[]) => RouterError, Reaction])[] = [
  [ContextWindowExceededError, TOO_LONG],
  [AnswerRejectedError, NOT_GOOD],
  [ContentPolicyViolationError, POLICY],
  [UnsupportedParamsError, UNUSABLE],
  [ConfigurationError, UNUSABLE],
  [BadRequestError, INVALID],
  [UnprocessableEntityError, INVALID],
  [AuthenticationError, UNUSABLE],
  [PermissionDeniedError, UNUSABLE],
  [NotFoundError, UNUSABLE],
  [BudgetExceededError, UNUSABLE],
];

export function reactionTo(error: RouterError): Reaction {
  if (error instanceof Timeout) return error.phase === undefined ? TRANSIENT : SILENCE;
  if (error instanceof APIError) return isInvalidRequest(error.status) ? INVALID : TRANSIENT;
  return REACTIONS.find(([type]) => error instanceof type)?.[1] ?? TRANSIENT;
}

function isInvalidRequest(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 429;
}

/** Seconds: the call does not wait longer while another group can serve. */
const PATIENCE = 5;
/** Seconds: no call waits longer. */
export const LONGEST_WAIT = 60;

/** The longest time that a call waits, in seconds. */
export function patience(anotherGroupCanServe: boolean): number {
  return anotherGroupCanServe ? PATIENCE : LONGEST_WAIT;
}

/** What follows from a provider's `Retry-After`. */
export interface Pause {
  /** Seconds before the deployment is tried again; `undefined`: the router's own back-off. */
  readonly wait: number | undefined;
  /** It is longer than a call waits while another group can serve: the deployment goes into cooldown. */
  readonly cools: boolean;
}

/**
 * A rate limit is a fact: a pause of more than a minute is respected by not trying again. For any other failure such a
 * pause is a guess: a deployment that is the only hope, and so does not cool, is tried after the router's own back-off.
 */
export function pauseFor(error: RouterError): Pause {
  const seconds = error.retry_after ?? 0;
  if (seconds <= 0) return { wait: undefined, cools: false };
  const isRespected = seconds <= LONGEST_WAIT || error instanceof RateLimitError;
  return { wait: isRespected ? seconds : undefined, cools: seconds > PATIENCE };
}

/**
 * Seconds before a deployment that failed is tried again: the provider's `Retry-After`, else exponential with full
 * jitter. `failures` counts the failures before this one.
 */
export function backOff(error: RouterError, failures: number, floor: number, random: () => number): number {
  return Math.max(pauseFor(error).wait ?? random() * Math.min(8, 0.5 * 2 ** failures), floor);
}

/** Seconds added to a `Retry-After`, up to a tenth of it, so that a burst does not come back in one millisecond. */
export function spread(error: RouterError | undefined, random: () => number): number {
  const wait = error && pauseFor(error).wait;
  return wait === undefined ? 0 : (wait / 10) * random();
}

/** The provider named the moment of the retry after this failure. */
export function isNamed(error: RouterError | undefined): boolean {
  return error !== undefined && pauseFor(error).wait !== undefined;
}

/** The entry of a policy for the error's class, else for the class it extends. */
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
