/** The time of an answer that came without one, in seconds. A label: nothing is ever decided by it. */
export function madeUpTime(): number {
  return Math.floor(Date.now() / 1000);
}
