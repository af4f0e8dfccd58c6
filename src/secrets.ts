/** What is secret, by its name and by its look: the one list for everything that leaves the router. Pure. */

/**
 * Shortest value that counts as a key, in characters: a placeholder such as `"none"` would blank out ordinary words.
 */
export const SHORTEST_KEY = 8;

/** Longest name of the user's that a message repeats whole, in characters. */
const LONGEST_NAME = 200;
/** As far as a text is looked at to see whether it is a key, in characters. */
const LONGEST_KEY = 1000;

/** Length of the secret keys that Amazon issues, in characters. */
const AWS_SECRET_LENGTH = 40;

/** Letters and digits in a row from which on a value is taken for a key, whatever it is called; and a name. */
export const KEY_RUN = 16;
const NAME_RUN = 20;

/** Words that make a name a credential's wherever they stand in it, and those that do at its end. */
const ANYWHERE: ReadonlySet<string> = new Set([
  "apikey",
  "authorization",
  "bearer",
  "cookie",
  "credential",
  "credentials",
  "jwt",
  "passphrase",
  "passwd",
  "password",
  "secret",
]);
const AT_END: ReadonlySet<string> = new Set(["auth", "key", "pass", "pwd", "sig", "signature", "token"]);
/** Credentials whose names do not say so. */
const BY_NAME: ReadonlySet<string> = new Set(["aws_access_key_id", "aws_external_id"]);

/** Whether a setting, a header, a field or a part of a query is a credential, told by its name in any spelling. */
export function isSecretName(name: string): boolean {
  const words = name
    .slice(0, LONGEST_NAME)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== "");
  return BY_NAME.has(words.join("_")) || AT_END.has(words.at(-1) ?? "") || words.some((word) => ANYWHERE.has(word));
}

/** Headers that carry a credential whatever they say: none of a response leaves the router. Names in lower case. */
export function isCredentialHeader(name: string): boolean {
  return /cookie2?$|(?:^|-)authorization$|^(?:x-)?(?:goog-)?api-key$|^x-amz-security-token$/.test(name);
}

/** How keys look, whoever issued them. None of these may need more than one look at a character. */
const KEY_SHAPES: readonly RegExp[] = [
  // Prefixes that vendors start their keys with. Also the halves that OpenAI prints: "sk-5f6ce****acdb".
  /\b(?:sk|pk|rk|gsk|csk|xai|pplx|nvapi|hf|r8|fw|tgp|ghp|github_pat)[-_][A-Za-z0-9*_.-]{6,}/g,
  /\bAIza[A-Za-z0-9_-]{20,}/g,
  /\bya29\.[A-Za-z0-9_-]{8,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  // A web token, also one that was cut in its head.
  /\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_.-]+)?/g,
  // Amazon's: API keys of Bedrock, and the tokens of sessions.
  /\bABSK[A-Za-z0-9+/]{20,}/g,
  /\bbedrock-api-key-[A-Za-z0-9+/_-]{8,}/g,
  /\b(?:IQoJ|FwoG|FQoG)[A-Za-z0-9+/]{20}[A-Za-z0-9+/]*/g,
  // A private key, with its line breaks written in whichever way.
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[A-Za-z0-9+/=\s\\]*/g,
];
const BEARER = /\b([Bb]earer|BEARER|Basic(?=\s+[\w+/]{12,}=*(?:$|[^\w+/=])))\s+[^\s"'`,;)]{8,}/g;
const IN_ADDRESS = /([?&](?:api[-_]?key|key|code|token|access_token|sig|signature|secret|password)=)[^&\s"']+/gi;

/** What stands in the place of a secret. */
export const MASK = "***";

/** `text` with all that looks like a key blanked out, but for what `spared` says is a name. For texts that are not endless. */
export function withoutKeyShapes(text: string, spared: readonly string[] = []): string {
  const blank = (found: string): string => (spared.some((name) => name.includes(found)) ? found : MASK);
  let masked = text;
  for (const shape of KEY_SHAPES) masked = masked.replace(shape, blank);
  return masked.replace(BEARER, `$1 ${MASK}`).replace(IN_ADDRESS, `$1${MASK}`);
}

/**
 * Whether a text that stands where a name or a value belongs may be a key that went astray. Names are made of words; a
 * `run` of that many letters and digits mixed is none.
 */
export function looksLikeKey(text: string, run: number = NAME_RUN): boolean {
  const start = text.slice(0, LONGEST_KEY);
  if (withoutKeyShapes(start) !== start) return true;
  if (hasRun(start, run)) return true;
  // Amazon's secret keys have slashes in them, as some models' names have.
  return (
    start.length === AWS_SECRET_LENGTH &&
    /^[A-Za-z0-9+/]+$/.test(start) &&
    /\d/.test(start) &&
    /[a-z]/.test(start) &&
    /[A-Z]/.test(start)
  );
}

function hasRun(text: string, run: number): boolean {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  return words.some((word) => word.length >= run && /\d/.test(word) && /[A-Za-z]/.test(word));
}

/** Names that may look like keys because they begin as some do. One with a key's random letters in it is none of them. */
export function namesAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => !hasRun(name, KEY_RUN));
}

/** A name of the user's, as a message may show it: in quotes and not endless, or described where it looks like a key. */
export function quotedName(name: string): string {
  if (looksLikeKey(name)) return describedText(name);
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}

/** The part of a name that `whole` is split into: no part of a key is shown either. */
export function quotedPart(part: string, whole: string): string {
  return looksLikeKey(whole) ? describedText(part) : quotedName(part);
}

/** The same in a list or a path, where names stand without quotes. */
export function shownName(name: string): string {
  return looksLikeKey(name) ? `<${describedText(name)}>` : name.slice(0, LONGEST_NAME);
}

/** A text that may be a secret, as a message may speak of it. */
export function describedText(text: string): string {
  return `a text of ${text.length} character${text.length === 1 ? "" : "s"}`;
}
