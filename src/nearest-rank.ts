/** The value below which that share (from 0 to 1) of the sorted values lies: by nearest rank, the largest of few. `undefined` for none. */
export function nearestRank(sorted: ArrayLike<number>, share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
