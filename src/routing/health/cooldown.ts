/** Whether a failure puts a deployment in cooldown, and for how long. Pure but for the counts it reads. */
import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  BudgetExceededError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type RouterError,
} from "../../errors.ts";
import type { Deployment } from "../deployment.ts";
import { allowedFailsIn, pauseFor } from "../policy.ts";
import type { Settings } from "../settings.ts";

/** The error-rate rule: over half of at least this many calls of the last minute. */
const MINIMUM_SAMPLE = 5;
/** Seconds: the longest Retry-After that is believed. */
const LONGEST_RETRY_AFTER = 3600;

/**
 * What can take the calls while a deployment is in cooldown: another deployment of the group or a fallback; a fallback
 * entry for the same deployment with another key; or nothing, so that a cooldown would help no call.
 */
export type Spare = "deployment" | "key" | "none";

/** A failed attempt, already counted in its deployment's health. */
export interface Failure {
  readonly error: RouterError;
  readonly deployment: Deployment;
  readonly settings: Settings;
  readonly now: number;
  readonly spare: Spare;
  /** The attempt probed whether a cooled deployment is back. */
  readonly isProbe: boolean;
}

/** True for a failure that says something about the deployment. One that the request itself caused never does. */
export function countsAgainst(error: RouterError): boolean {
  if (error instanceof BudgetExceededError) return true;
  // No whole answer came: refused, reset, cut, empty. Also where the status was 200.
  if (error instanceof APIConnectionError) return true;
  const { status } = error;
  if (status === undefined) return error instanceof APIError;
  return status === 401 || status === 404 || status === 408 || status === 429 || status >= 500;
}

/** The seconds for which the deployment is in cooldown after the failure; `undefined` when it stays in rotation. */
export function cooldownAfter(failure: Failure): number | undefined {
  if (!cools(failure)) return undefined;
  const { error, deployment, settings } = failure;
  const own = deployment.model_info.cooldown_time ?? deployment.litellm_params.cooldown_time;
  const seconds = own ?? retryAfterOf(error) ?? settings.cooldown_time;
  return seconds > 0 ? seconds : undefined;
}

function retryAfterOf(error: RouterError): number | undefined {
  if (error.retry_after === undefined || error.retry_after <= 0) return undefined;
  return Math.min(error.retry_after, LONGEST_RETRY_AFTER);
}

/** A failed probe cools its deployment again, whatever the counts are. */
function cools(failure: Failure): boolean {
  if (failure.isProbe && countsAgainst(failure.error)) return true;
  return !failure.settings.disable_cooldowns && trips(failure);
}

function trips({ error, deployment, settings, now, spare }: Failure): boolean {
  const { outcomes } = deployment.health;
  const isOnlyHope = helpsNobody(spare, error);

  const allowedForClass = allowedByPolicy(error, deployment, settings);
  if (allowedForClass !== undefined) return outcomes.count(now, error.name) > allowedForClass;

  if (!countsAgainst(error)) return false;
  // That one name under a wildcard does not exist says nothing about the other names.
  if (error instanceof NotFoundError && deployment.fromWildcard) return false;
  if (isCertain(error) && !isOnlyHope) return true;

  const failures = outcomes.count(now, "failure");
  const allowed = deployment.model_info.allowed_fails ?? settings.allowed_fails;
  if (allowed !== undefined) return failures > allowed;
  if (isOnlyHope) return false;

  const calls = failures + outcomes.count(now, "success");
  return calls >= MINIMUM_SAMPLE && failures > calls / 2;
}

/** A cooldown after the error would leave nothing to take the calls. */
function helpsNobody(spare: Spare, error: RouterError): boolean {
  return spare === "none" || (spare === "key" && !isAboutTheKey(error));
}

/** 429, 401 and 404 are certain, and so is a provider that says when to come back: they cool at once. */
function isCertain(error: RouterError): boolean {
  const isOfClass = [RateLimitError, AuthenticationError, NotFoundError].some((type) => error instanceof type);
  return isOfClass || pauseFor(error).cools;
}

/** Another key may be taken where this one was refused, is used up, or has no access to the model. */
export function isAboutTheKey(error: RouterError): boolean {
  return KEY_ERRORS.some((type) => error instanceof type);
}

const KEY_ERRORS = [RateLimitError, AuthenticationError, PermissionDeniedError, NotFoundError, BudgetExceededError];

/** The deployment's own settings win over the router's: its plain `allowed_fails` over the router's policy too. */
function allowedByPolicy(error: RouterError, { model_info }: Deployment, settings: Settings): number | undefined {
  const general = model_info.allowed_fails === undefined ? settings.allowed_fails_policy : undefined;
  return allowedFailsIn(model_info.allowed_fails_policy, error) ?? allowedFailsIn(general, error);
}
