/**
 * Makes ids for a router's calls: sixty random bits for the router, and the number of the call. Unlikely to repeat, but
 * not secret.
 */
export function callIds(random: () => number): () => string {
  const part = (): number => Math.floor(random() * 2 ** 30);
  const router = `call_${part()}${part()}`;
  let calls = 0;
  return () => `${router}_${++calls}`;
}
