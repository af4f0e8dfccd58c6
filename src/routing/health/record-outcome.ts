/** What an attempt's outcome does to its deployment's health. Driven by the attempt loop, never by observers. */
import type { RouterError } from "../../errors.ts";
import { type Announcer, factsOf } from "../../hooks.ts";
import { cooldownAfter, countsAgainst } from "./cooldown.ts";
import type { Deployment } from "../deployment.ts";
import type { Settings } from "../settings.ts";

/** An attempt as far as its deployment's health is concerned. */
export interface AttemptUse {
  readonly deployment: Deployment;
  /** It probes whether a cooled deployment is back. */
  readonly probe: boolean;
  /**
   * It was made with the caller's own key, perhaps at an address of the caller's: how that fares, how long it takes and what
   * it uses up says nothing of the deployment.
   */
  readonly usesCallersKey: boolean;
  /** See `cooldown.ts`. */
  readonly is_only_hope: boolean;
}

/** Takes a slot. In the same tick as the choice, so that calls choosing together see each other. */
export function enter(deployment: Deployment, now: number, usesCallersKey: boolean, announcer: Announcer): boolean {
  const { health } = deployment;
  health.in_flight += 1;
  if (deployment.rpm !== undefined && !usesCallersKey) health.usage.add(now, "requests");
  const probe = !usesCallersKey && health.circuit.enter(now);
  if (probe) announcer.tell(() => ({ type: "probe_started", ...named(deployment, now) }));
  return probe;
}

export function countAnswer(
  use: AttemptUse,
  now: number,
  latency_ms: number,
  stream: boolean,
  announcer: Announcer,
): void {
  const { health } = use.deployment;
  if (use.usesCallersKey) return;
  (stream ? health.first_token_ms : health.latency_ms).add(latency_ms);
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
  const { deployment, probe, usesCallersKey } = use;
  const { health } = deployment;
  if (usesCallersKey) return;

  health.outcomes.add(now, error.name);
  if (countsAgainst(error)) health.outcomes.add(now, "failure");
  const seconds = cooldownSeconds(use, error, settings, now);
  // A refusal of the request itself is an answer too: the deployment is back.
  if (seconds === undefined) return backInRotation(use, now, announcer);

  const length = health.circuit.trip(now, seconds, error, probe);
  if (length === undefined) return;
  health.outcomes.clear();
  announcer.tell(() => ({
    type: "cooldown_started",
    ...named(deployment, now),
    seconds: length,
    error: factsOf(error),
  }));
}

/** A failed probe cools its deployment again, whatever the counts say. */
function cooldownSeconds(use: AttemptUse, error: RouterError, settings: Settings, now: number): number | undefined {
  const { deployment, is_only_hope, probe } = use;
  const seconds = cooldownAfter(error, deployment, settings, now, is_only_hope);
  if (seconds !== undefined || !probe || !countsAgainst(error)) return seconds;
  return deployment.model_info.cooldown_time ?? deployment.litellm_params.cooldown_time ?? settings.cooldown_time;
}

function backInRotation({ deployment, probe }: AttemptUse, now: number, announcer: Announcer): void {
  if (!deployment.health.circuit.answered(probe)) return;
  deployment.health.outcomes.clear();
  announcer.tell(() => ({ type: "cooldown_ended", ...named(deployment, now) }));
}

function named(deployment: Deployment, at: number): { at: number; deployment_id: string; model_group: string } {
  return { at, deployment_id: deployment.id, model_group: deployment.model_name };
}
