/** Which texts can be sent in a header: one rule for every provider, and for settings, calls and the environment. */
import { type Found, withVariable } from "./environment.ts";

const NAME = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i;
// oxlint-disable-next-line no-control-regex -- a line break in a value would end the header
const UNSENDABLE = /[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/;

export function isHeaderName(text: string): boolean {
  return NAME.test(text);
}

/** True for a value on one line, in the characters of a header. */
export function isHeaderValue(text: string): boolean {
  return !UNSENDABLE.test(text);
}

/** True for a key or a token that a header can carry, also behind a word such as `Bearer`. */
export function isCredential(text: string): boolean {
  return /^[\u0021-\u007e]+$/.test(text);
}

/** What is wrong with a credential; `undefined` when a header can carry it, or there is none. It is never quoted. */
export function credentialProblem(credential: Found | string | undefined): string | undefined {
  if (credential === undefined) return undefined;
  const found = typeof credential === "string" ? { text: credential, variable: undefined } : credential;
  return isCredential(found.text)
    ? undefined
    : withVariable(found, "contains characters that cannot be sent in a header");
}
