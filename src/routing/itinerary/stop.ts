import type { ModelGroup } from "../deployment.ts";
import type { Destination } from "../group-progress.ts";

/** A place on a call's way: a group, and what a fallback entry changes there. */
export interface Stop {
  readonly destination: Destination;
  readonly group: ModelGroup;
}

/** True when one of them is such a stop. Looks no further than the first. */
export function some(stops: Iterable<Stop>, holds: (stop: Stop) => boolean = () => true): boolean {
  for (const stop of stops) if (holds(stop)) return true;
  return false;
}
