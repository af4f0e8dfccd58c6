/** What an attempt's outcome does to its deployment's health. Called by attempts, never by hooks. */
import type { RouterError } from "../../errors.ts";
import { type Announcer, factsOf } from "../../hooks.ts";
import { cooldownAfter, countsAgainst, type Spare } from "./cooldown.ts";
import type { Probe } from "./circuit.ts";
import type { Deployment } from "../deployment.ts";
import type { Settings } from "../settings.ts";

/** An attempt as far as its deployment's health is concerned. */
export interface AttemptUse {
  readonly deployment: Deployment;
  /** Its number, if it probes whether a cooled deployment is back. */
  readonly probe: Probe;
  /**
   * It was made with a key of the caller's or of a fallback entry, perhaps at another address: its outcome, its latency
   * and what it uses up say nothing about the deployment.
   */
  readonly usesCallersKey: boolean;
  readonly spare: Spare;
}

/**
 * Takes a slot. In the same tick as the choice, so that calls that choose together see each other. Returns the number of
 * the probe when the attempt is one.
 */
export function enter(deployment: Deployment, now: number, usesCallersKey: boolean, announcer: Announcer): Probe {
  const { health } = deployment;
  health.inFlight += 1;
  const probe = usesCallersKey ? undefined : health.circuit.enter(now);
  if (probe !== undefined) announcer.tell(() => ({ type: "probe_started", ...named(deployment, now) }));
  return probe;
}

/** The first content of a stream. It counts for nothing yet, but a probe lets other calls in. */
export function admitOthers({ deployment, probe }: AttemptUse, now: number, announcer: Announcer): void {
  if (deployment.health.circuit.admit(probe)) endCooldown(deployment, now, announcer);
}

/** The attempt ended with an answer, whose whole or whose first content came after `latencyMs`. `tokens`: of the answer, 0 where unknown. */
export function countAnswer(
  use: AttemptUse,
  now: number,
  latencyMs: number,
  { stream, tokens }: { readonly stream: boolean; readonly tokens: number },
  announcer: Announcer,
): void {
  const { health } = use.deployment;
  health.tally.success += 1;
  if (use.usesCallersKey) return;
  (stream ? health.firstTokenMs : health.latencyMs).add(latencyMs);
  if (stream) health.recent.addFirstToken(now, latencyMs / 1000);
  else health.recent.addAnswer(now, latencyMs / 1000, tokens);
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
  const { deployment, probe, usesCallersKey, spare } = use;
  const { health } = deployment;
  health.tally.failure += 1;
  if (usesCallersKey) return;

  health.outcomes.add(now, error.name);
  if (countsAgainst(error)) {
    health.outcomes.add(now, "failure");
    health.recent.addFailure(now);
  }
  const isProbe = health.circuit.isDecidedBy(probe);
  const seconds = cooldownAfter({ error, deployment, settings, now, spare, isProbe });
  // An error about the request itself is an answer too: the deployment is back.
  if (seconds === undefined) return backInRotation(use, now, announcer);

  const length = health.circuit.trip(now, seconds, error, probe);
  if (length === undefined) return;
  health.outcomes.clear();
  // After the cooldown strategies treat it like a deployment of which nothing is known.
  health.recent.clear();
  announcer.tell(() => ({
    type: "cooldown_started",
    ...named(deployment, now),
    seconds: length,
    error: factsOf(error),
  }));
}

function backInRotation({ deployment, probe }: AttemptUse, now: number, announcer: Announcer): void {
  if (deployment.health.circuit.answered(probe)) endCooldown(deployment, now, announcer);
}

function endCooldown(deployment: Deployment, now: number, announcer: Announcer): void {
  deployment.health.outcomes.clear();
  announcer.tell(() => ({ type: "cooldown_ended", ...named(deployment, now) }));
}

function named(deployment: Deployment, at: number): { at: number; deployment_id: string; model_group: string } {
  return { at, deployment_id: deployment.id, model_group: deployment.model_name };
}
