import type { Clock } from "../clock.ts";
import type { Workshop } from "./attempt/attempt.ts";
import type { HedgeBudget } from "./attempt/hedge-budget.ts";
import type { Surroundings } from "./itinerary/itinerary.ts";

/** Everything of a router that its calls share. */
export interface RouterContext extends Surroundings, Workshop {
  readonly hedges: HedgeBudget;
  readonly clock: Clock;
  /** A name for the next call. */
  readonly callId: () => string;
}
