import type { ModelGroup } from "../deployment.ts";
import type { Destination } from "../group-progress.ts";

/** A place on a call's way: a group, and what a fallback entry changes there. */
export interface Stop {
  readonly destination: Destination;
  readonly group: ModelGroup;
}

/**
 * How many attempts it takes to try each deployment once, and once more with each further key that the router's options
 * bring for it. One that a call brings counts once for all of a group: so a call cannot multiply its attempts.
 */
export function attemptsAt(stops: readonly Stop[]): number {
  const counted = new Set<ModelGroup>();
  let count = 0;
  for (const { destination, group } of stops) {
    const { overrides, isCallers } = destination;
    if (counted.has(group) && overrides["api_key"] === undefined) continue;
    count += counted.has(group) && isCallers ? 1 : group.deployments.length;
    counted.add(group);
  }
  return count;
}
