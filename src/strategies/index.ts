import { latencyBasedRouting } from "./latency-based-routing.ts";
import { leastBusy } from "./least-busy.ts";
import { simpleShuffle } from "./simple-shuffle.ts";
import type { Strategy } from "./strategy.ts";

/** The values of `routing_strategy`. */
export const STRATEGIES: Readonly<Record<"simple-shuffle" | "least-busy" | "latency-based-routing", Strategy>> = {
  "simple-shuffle": simpleShuffle,
  "least-busy": leastBusy,
  "latency-based-routing": latencyBasedRouting,
};

/** LiteLLM's strategies that are not implemented yet. */
export const MISSING_STRATEGIES: readonly string[] = [
  "usage-based-routing",
  "usage-based-routing-v2",
  "cost-based-routing",
];

/** The names of all strategies. */
export function strategyNames(): readonly string[] {
  return Object.keys(STRATEGIES);
}

/** The strategy of that name. */
export function findStrategy(name: string): Strategy | undefined {
  return Object.values(STRATEGIES).find((strategy) => strategy.name === name);
}
