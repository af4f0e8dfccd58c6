/** Shortest stored key that is looked for: a placeholder such as `"none"` would blank out ordinary words. */
const SHORTEST_KEY = 8;

const KEY_SHAPES: readonly RegExp[] = [
  // Prefixes that vendors start their keys with. Also the halves that OpenAI prints: "sk-5f6ce****acdb".
  /\b(?:sk|pk|rk|gsk|csk|xai|pplx|nvapi|hf|r8|fw|tgp)[-_][A-Za-z0-9*_.-]{6,}/g,
  /\bAIza[A-Za-z0-9_-]{20,}/g,
  /\bya29\.[A-Za-z0-9_-]{8,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  // With or without its dots: an end that has to be there would be looked for from every beginning anew.
  /\beyJ[A-Za-z0-9_.-]{10,}/g,
];
const BEARER = /\b([Bb]earer|BEARER|Basic(?=\s+[\w+/]{12,}=*(?:$|[^\w+/=])))\s+[^\s"'`,;)]{8,}/g;
const IN_ADDRESS = /([?&](?:api[-_]?key|key|token|access_token|sig|signature)=)[^&\s"']+/gi;

/** `text` with everything that is a key, or looks like one, blanked out. `secrets` are blanked out wherever they stand. */
export function maskSecrets(text: string, secrets: readonly (string | undefined)[] = []): string {
  let masked = text;
  for (const secret of secrets) {
    if (secret !== undefined && secret.length >= SHORTEST_KEY) masked = masked.replaceAll(secret, "***");
  }
  for (const shape of KEY_SHAPES) masked = masked.replace(shape, "***");
  return masked.replace(BEARER, "$1 ***").replace(IN_ADDRESS, "$1***");
}
