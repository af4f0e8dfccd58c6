/** `address` without the slashes at its end. Counted from the end: as an expression this would begin anew at every slash. */
export function withoutEndSlashes(address: string): string {
  let end = address.length;
  while (address.endsWith("/", end)) end -= 1;
  return address.slice(0, end);
}
