import { costBasedRouting } from "./cost-based-routing.ts";
import { latencyBasedRouting } from "./latency-based-routing.ts";
import { leastBusy } from "./least-busy.ts";
import { simpleShuffle } from "./simple-shuffle.ts";
import type { Strategy, StrategyArgs } from "./strategy.ts";
import { usageBasedRoutingV1, usageBasedRoutingV2 } from "./usage-based-routing.ts";

/** The strategies by name: the values of `routing_strategy`. */
export function strategies(args: StrategyArgs = {}): ReadonlyMap<string, Strategy> {
  const all = [
    simpleShuffle,
    leastBusy,
    latencyBasedRouting(args),
    costBasedRouting,
    usageBasedRoutingV1,
    usageBasedRoutingV2,
  ];
  return new Map(all.map((strategy) => [strategy.name, strategy]));
}
