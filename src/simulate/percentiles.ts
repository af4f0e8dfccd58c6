import { nearestRank } from "../nearest-rank.ts";
import type { Percentiles } from "../types/simulation.ts";
import { roundMs } from "./draw.ts";

/** Nearest-rank percentiles. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number | null => {
    const value = nearestRank(sorted, share);
    return value === undefined ? null : roundMs(value);
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
