/** What an attempt's outcome does to its deployment's health. Called by attempts, never by hooks. */
import type { RouterError } from "../../errors.ts";
import { type Announcer, factsOf } from "../../hooks.ts";
import { cooldownAfter, countsAgainst } from "./cooldown.ts";
import type { Deployment } from "../deployment.ts";
import type { Settings } from "../settings.ts";

/** An attempt as far as its deployment's health is concerned. */
export interface AttemptUse {
  readonly deployment: Deployment;
  /** It probes whether a cooled deployment is back. */
  readonly isProbe: boolean;
  /**
   * It was made with the caller's own key, perhaps at an address of the caller's: its outcome, its latency and what it
   * uses up say nothing about the deployment.
   */
  readonly usesCallersKey: boolean;
  /** See `cooldown.ts`. */
  readonly isOnlyHope: boolean;
}

/**
 * Takes a slot. In the same tick as the choice, so that calls that choose together see each other. True for a probe.
 */
export function enter(deployment: Deployment, now: number, usesCallersKey: boolean, announcer: Announcer): boolean {
  const { health } = deployment;
  health.inFlight += 1;
  if (deployment.rpm !== undefined && !usesCallersKey) health.usage.add(now, "requests");
  const probe = !usesCallersKey && health.circuit.enter(now);
  if (probe) announcer.tell(() => ({ type: "probe_started", ...named(deployment, now) }));
  return probe;
}

export function countAnswer(
  use: AttemptUse,
  now: number,
  latencyMs: number,
  stream: boolean,
  announcer: Announcer,
): void {
  const { health } = use.deployment;
  if (use.usesCallersKey) return;
  (stream ? health.firstTokenMs : health.latencyMs).add(latencyMs);
  health.outcomes.add(now, "success");
  backInRotation(use, now, announcer);
}

export function countFailure(
  use: AttemptUse,
  error: RouterError,
  now: number,
  settings: Settings,
  announcer: Announcer,
): void {
  const { deployment, isProbe, usesCallersKey, isOnlyHope } = use;
  const { health } = deployment;
  if (usesCallersKey) return;

  health.outcomes.add(now, error.name);
  if (countsAgainst(error)) health.outcomes.add(now, "failure");
  const seconds = cooldownAfter({ error, deployment, settings, now, isOnlyHope, isProbe });
  // An error about the request itself is an answer too: the deployment is back.
  if (seconds === undefined) return backInRotation(use, now, announcer);

  const length = health.circuit.trip(now, seconds, error, isProbe);
  if (length === undefined) return;
  health.outcomes.clear();
  announcer.tell(() => ({
    type: "cooldown_started",
    ...named(deployment, now),
    seconds: length,
    error: factsOf(error),
  }));
}

function backInRotation({ deployment, isProbe }: AttemptUse, now: number, announcer: Announcer): void {
  if (!deployment.health.circuit.answered(isProbe)) return;
  deployment.health.outcomes.clear();
  announcer.tell(() => ({ type: "cooldown_ended", ...named(deployment, now) }));
}

function named(deployment: Deployment, at: number): { at: number; deployment_id: string; model_group: string } {
  return { at, deployment_id: deployment.id, model_group: deployment.model_name };
}
