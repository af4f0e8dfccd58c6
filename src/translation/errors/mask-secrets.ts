/** Masks secrets in texts, in every usual encoding. The work is the length of the text times the number of secrets. */
import { MASK, SHORTEST_KEY, withoutKeyShapes } from "../../secrets.ts";
import { formsOf } from "./secret-forms.ts";

/** What a text must not contain. */
export interface Secrets {
  /** Credentials: masked as a whole, in every encoding, and in parts. */
  readonly credentials: readonly string[];
  /** Values that may be secret: masked as a whole, in every encoding. Parts of them may be ordinary words. */
  readonly values: readonly string[];
}

/** Names that messages contain. */
export interface Names {
  /** Names that the operator chose: a key that is a part of one, such as `lm-studio`, is a placeholder. */
  readonly own: readonly string[];
  /** All names, also those in calls. They are shown although they look like keys. */
  readonly all: readonly string[];
}

const NO_NAMES: Names = { own: [], all: [] };

/** Most secrets that are searched for. */
const MOST_SECRETS = 64;
/** A secret is searched for up to this length, in characters. */
const LONGEST_SECRET = 4096;
/** Most pieces of a credential that are searched for. */
const MOST_PIECES = 8;
/** Shortest part of a credential that is masked without a digit in it; a shorter one may be a word. */
const SHORTEST_PART = 12;

/** Masks the secrets of one exchange. */
export class Mask {
  readonly #whole: readonly string[];
  readonly #credentials: readonly string[];
  readonly #names: Names;

  constructor({ credentials, values }: Secrets, names: Names = NO_NAMES) {
    this.#credentials = worthHiding(credentials, names);
    const whole = [...this.#credentials, ...worthHiding(values, names)].flatMap(formsOf);
    // A secret that contains another is masked first, so that nothing of it remains.
    this.#whole = [...new Set(whole)].toSorted((a, b) => b.length - a.length);
    this.#names = names;
  }

  /** `text` with known secrets and everything that looks like a key masked. For texts of limited length. */
  text(text: string): string {
    return withoutKeyShapes(this.known(text), this.#names.all);
  }

  /** `text` with known secrets masked. */
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

/**
 * Errors may contain parts of keys: cut at a limit, or with the middle left out. Searching for pieces finds parts; the first
 * and the last piece also find short ones.
 */
function withoutParts(text: string, secret: string): string {
  const length = Math.max(SHORTEST_KEY, Math.ceil(secret.length / MOST_PIECES));
  let masked = text;
  for (let at = 0; at + length <= secret.length; at += length) masked = withoutPart(masked, secret, at, length);
  return withoutPart(masked, secret, secret.length - length, length);
}

/** `text` with every part of `secret` masked that contains the piece of `length` at `at`. */
function withoutPart(text: string, secret: string, at: number, length: number): string {
  const piece = secret.slice(at, at + length);
  let kept = "";
  let from = 0;
  for (let found = text.indexOf(piece); found !== -1; found = text.indexOf(piece, from)) {
    const before = sameBefore(text, found, secret, at, from);
    const after = sameAfter(text, found + length, secret, at + length);
    const part = text.slice(found - before, found + length + after);
    kept += text.slice(from, found - before) + (isLongEnough(part) ? MASK : part);
    from = found + length + after;
  }
  return from === 0 ? text : kept + text.slice(from);
}

function isLongEnough(part: string): boolean {
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
