import { isAbsent } from "../numbers.ts";

/**
 * The fields `names` of `later`, over those of `earlier`. A provider sends its counts again and again; other fields beside
 * them would accumulate.
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
