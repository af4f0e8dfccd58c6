/** Recognises secrets by their names and by their form: one list for messages, errors, logs and URLs. Pure. */

/** Shortest value that counts as a key, in characters: masking a placeholder such as `"none"` would mask ordinary words. */
export const SHORTEST_KEY = 8;

/** Longest name that a message shows in full, in characters. */
const LONGEST_NAME = 200;
/** A text is examined up to this length, in characters. */
const LONGEST_KEY = 1000;

/** Length of Amazon's secret keys, in characters. */
const AWS_SECRET_LENGTH = 40;

/** A value with this many letters and digits in a row counts as a key, whatever its name. */
export const KEY_RUN = 16;
/** The same for a name. */
const NAME_RUN = 20;

/** Words that mark a name as a credential's, anywhere in it or at its end. */
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
/** Credentials whose names contain none of those words. */
const BY_NAME: ReadonlySet<string> = new Set(["aws_access_key_id", "aws_external_id"]);

/** Whether a setting, a header, a field or a query parameter is a credential, by its name in any casing. */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  return BY_NAME.has(words.join("_")) || AT_END.has(words.at(-1) ?? "") || words.some((word) => ANYWHERE.has(word));
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== "");
}

/** True for a name that can only be a credential's. A vendor's parameter may end in `key` or `token` as well (`bos_token`). */
export function isCredentialName(name: string): boolean {
  const [last = "", before = ""] = wordsOf(name).toReversed();
  if (wordsOf(name).some((word) => ANYWHERE.has(word)) || last === "apikeys") return true;
  if (before === "") return last === "key" || last === "token";
  if (last === "key") return /^(?:api|access|auth|private|secret|subscription)$/.test(before);
  return last === "token" && /^(?:access|api|auth|bearer|id|refresh|session)$/.test(before);
}

/** True for headers that always carry a credential. Those of responses never leave the router. `name` is in lower case. */
export function isCredentialHeader(name: string): boolean {
  return /cookie2?$|(?:^|-)authorization$|^(?:x-)?(?:goog-)?api-key$|^x-amz-security-token$/.test(name);
}

/** The forms of known keys. Every expression must run in linear time. */
const KEY_SHAPES: readonly RegExp[] = [
  // Keys with a vendor's prefix, also in the shortened form in OpenAI's errors: "sk-5f6ce****acdb".
  /\b(?:sk|pk|rk|gsk|csk|xai|pplx|nvapi|hf|r8|fw|tgp|ghp|github_pat)[-_][A-Za-z0-9*_.-]{6,}/g,
  /\bAIza[A-Za-z0-9_-]{20,}/g,
  /\bya29\.[A-Za-z0-9_-]{8,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  // A JWT, also one that was cut within its header.
  /\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_.-]+)?/g,
  // Amazon's: API keys of Bedrock, and session tokens.
  /\bABSK[A-Za-z0-9+/]{20,}/g,
  /\bbedrock-api-key-[A-Za-z0-9+/_-]{8,}/g,
  /\b(?:IQoJ|FwoG|FQoG)[A-Za-z0-9+/]{20}[A-Za-z0-9+/]*/g,
  // A private key, with its line breaks in any encoding.
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[A-Za-z0-9+/=\s\\]*/g,
];
const BEARER = /\b([Bb]earer|BEARER|Basic(?=\s+[\w+/]{12,}=*(?:$|[^\w+/=])))\s+[^\s"'`,;)]{8,}/g;
const IN_ADDRESS = /([?&](?:api[-_]?key|key|code|token|access_token|sig|signature|secret|password)=)[^&\s"']+/gi;

/** Replaces a secret. */
export const MASK = "***";

/** `text` with everything masked that looks like a key, except for names in `spared`. For texts of limited length. */
export function withoutKeyShapes(text: string, spared: readonly string[] = []): string {
  const blank = (found: string): string => (spared.some((name) => name.includes(found)) ? found : MASK);
  let masked = text;
  for (const shape of KEY_SHAPES) masked = masked.replace(shape, blank);
  return masked.replace(BEARER, `$1 ${MASK}`).replace(IN_ADDRESS, `$1${MASK}`);
}

/**
 * Whether a text in the place of a name or a value may be a misplaced key. Names consist of words, and do not have `run`
 * mixed letters and digits in a row.
 */
export function looksLikeKey(text: string, run: number = NAME_RUN): boolean {
  const start = text.slice(0, LONGEST_KEY);
  if (withoutKeyShapes(start) !== start) return true;
  if (hasRun(start, run)) return true;
  // Amazon's secret keys may contain slashes, as names of models do: the length tells them apart.
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

/** The names that may be shown although they begin like a key. A name with random letters and digits may not. */
export function namesAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => !hasRun(name, KEY_RUN));
}

/** A user's name as a message shows it: quoted and cut, or described when it looks like a key. */
export function quotedName(name: string): string {
  if (looksLikeKey(name)) return describedText(name);
  return JSON.stringify(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
}

/** A part of the name `whole`, as a message shows it: described when `whole` looks like a key. */
export function quotedPart(part: string, whole: string): string {
  return looksLikeKey(whole) ? describedText(part) : quotedName(part);
}

/** A user's name as a list or a path shows it, without quotes. */
export function shownName(name: string): string {
  return looksLikeKey(name) ? `<${describedText(name)}>` : name.slice(0, LONGEST_NAME);
}

/** Stands in a message for a string that may be secret. */
export function describedText(text: string): string {
  return `a string of ${text.length} character${text.length === 1 ? "" : "s"}`;
}
