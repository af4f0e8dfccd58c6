import { isAbsent } from "../numbers.ts";

/**
 * `later` over `earlier`, of the fields `names` alone: a provider tells its counts again and again, and what else it says
 * beside them would pile up.
 */
export function latestCounts<T extends object>(
  names: readonly (keyof T)[],
  earlier: Partial<T> | undefined,
  later: Partial<T>,
): Partial<T> {
  const counts: Partial<T> = { ...earlier };
  for (const name of names) if (!isAbsent(later[name])) counts[name] = later[name];
  return counts;
}
