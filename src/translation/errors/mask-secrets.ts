/** Takes secrets out of texts, in whatever form they are repeated. Work is the length of a text times that of the list. */
import { MASK, SHORTEST_KEY, withoutKeyShapes } from "../../secrets.ts";
import { toBase64 } from "../chat/base64.ts";

/** What a text may not repeat. */
export interface Secrets {
  /** Credentials: not whole, not in other letters, and not in part. */
  readonly credentials: readonly string[];
  /** Values that may be one: not whole, in whatever letters. A part of them may be a word of any language. */
  readonly values: readonly string[];
}

/** Names that stand in every message. */
export interface Names {
  /** The operator's own: a key that is a part of one, such as `lm-studio`, is a placeholder. */
  readonly own: readonly string[];
  /** All, those that a call chose among them: they may look like keys. */
  readonly all: readonly string[];
}

const NO_NAMES: Names = { own: [], all: [] };

/** How many secrets are looked for. More would be somebody's data. */
const MOST_SECRETS = 64;
/** As far as a secret is looked for, in characters. */
const LONGEST_SECRET = 4096;
/** Into how many pieces a credential is cut at most, to be found in part. */
const MOST_PIECES = 8;
/** Shortest part of a credential that is blanked out without a digit in it: a shorter one is a word. */
const SHORTEST_PART = 12;

/** Blanks out the secrets of one exchange. */
export class Mask {
  readonly #whole: readonly string[];
  readonly #credentials: readonly string[];
  readonly #names: Names;

  constructor({ credentials, values }: Secrets, names: Names = NO_NAMES) {
    this.#credentials = worthHiding(credentials, names);
    const whole = [...this.#credentials, ...worthHiding(values, names)].flatMap(formsOf);
    // A secret that holds another goes first, or a part of it would remain.
    this.#whole = [...new Set(whole)].toSorted((a, b) => b.length - a.length);
    this.#names = names;
  }

  /** `text` without what is a secret, or looks like a key. For texts that are not endless. */
  text(text: string): string {
    return withoutKeyShapes(this.known(text), this.#names.all);
  }

  /** `text` without what is known to be secret. */
  known(text: string): string {
    let masked = text;
    for (const secret of this.#whole) masked = masked.replaceAll(secret, MASK);
    for (const secret of this.#credentials) masked = withoutParts(masked, secret);
    return masked;
  }
}

function worthHiding(secrets: readonly string[], { own }: Names): string[] {
  const isNamed = (secret: string): boolean => own.some((name) => name.includes(secret));
  const long = secrets.filter((secret) => secret.length >= SHORTEST_KEY && !isNamed(secret));
  return [...new Set(long.map((secret) => secret.slice(0, LONGEST_SECRET)))].slice(0, MOST_SECRETS);
}

/** A secret as it is, and as it is written in JSON, in addresses, on pages and as base64. Of most keys there is one form. */
function formsOf(secret: string): string[] {
  // As far as it is the same whatever follows.
  const base64 = toBase64(secret).slice(0, Math.floor(secret.length / 3) * 4);
  if (/^[\w.-]+$/.test(secret)) return [secret, base64];
  const encoded = urlEncoded(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replaceAll("/", String.raw`\/`),
    encoded,
    encoded.replaceAll(/%../g, (code) => code.toLowerCase()),
    encoded.replaceAll("%20", "+"),
    encoded.replaceAll("%2F", "/"),
    inUnicode(json, "lower"),
    inUnicode(json, "upper"),
    onPage(secret),
    base64,
  ].filter((form) => form.length >= SHORTEST_KEY);
}

/** Half a character, which a text that was cut may end in, has no encoding. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Go writes `&`, `<` and `>` so, .NET the plus and quotes as well. */
function inUnicode(text: string, letters: "lower" | "upper"): string {
  const escaped = letters === "lower" ? /[&<>]/g : /[&<>+'`]/g;
  return text.replaceAll(escaped, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return String.raw`\u${letters === "lower" ? code : code.toUpperCase()}`;
  });
}

const ON_PAGES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function onPage(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ON_PAGES[character] ?? character);
}

/**
 * Keys are repeated in halves: cut by a limit of somebody's, or with a part left out. Pieces of them give halves away, the
 * first and the last piece also a short one.
 */
function withoutParts(text: string, secret: string): string {
  const length = Math.max(SHORTEST_KEY, Math.ceil(secret.length / MOST_PIECES));
  let masked = text;
  for (let at = 0; at + length <= secret.length; at += length) masked = withoutPart(masked, secret, at, length);
  return withoutPart(masked, secret, secret.length - length, length);
}

/** `text` without what it repeats of `secret` around the piece of `length` at `at`. */
function withoutPart(text: string, secret: string, at: number, length: number): string {
  const piece = secret.slice(at, at + length);
  let kept = "";
  let from = 0;
  for (let found = text.indexOf(piece); found !== -1; found = text.indexOf(piece, from)) {
    const before = sameBefore(text, found, secret, at, from);
    const after = sameAfter(text, found + length, secret, at + length);
    const part = text.slice(found - before, found + length + after);
    kept += text.slice(from, found - before) + (isTelling(part) ? MASK : part);
    from = found + length + after;
  }
  return from === 0 ? text : kept + text.slice(from);
}

function isTelling(part: string): boolean {
  return part.length >= SHORTEST_PART || /\d/.test(part);
}

function sameBefore(text: string, found: number, secret: string, at: number, from: number): number {
  let same = 0;
  while (found - same > from && same < at && text[found - same - 1] === secret[at - same - 1]) same += 1;
  return same;
}

function sameAfter(text: string, end: number, secret: string, at: number): number {
  let same = 0;
  while (end + same < text.length && at + same < secret.length && text[end + same] === secret[at + same]) same += 1;
  return same;
}
