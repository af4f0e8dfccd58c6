/**
 * Names for a router's calls. Not secrets, only unlikely to repeat: sixty random bits say which router it is, and the rest
 * which of its calls.
 */
export function callIds(random: () => number): () => string {
  const part = (): number => Math.floor(random() * 2 ** 30);
  const router = `call_${part()}${part()}`;
  let calls = 0;
  return () => `${router}_${++calls}`;
}
