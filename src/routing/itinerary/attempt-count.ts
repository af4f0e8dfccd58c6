import type { ModelGroup } from "../deployment.ts";
import type { Stop } from "./stop.ts";

/**
 * How many attempts it takes to try each deployment once, and once more with each further key that the router's options
 * bring for it. One that a call brings counts once for all of a group: so a call cannot multiply its attempts.
 */
export function attemptsAt(stops: Iterable<Stop>): number {
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
