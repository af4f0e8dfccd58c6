/** The checked form of what becomes a header, whoever wrote it: one rule for every provider. */

const NAME = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/i;
// oxlint-disable-next-line no-control-regex -- a line break in a value would end the header
const UNSENDABLE = /[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/;

export function isHeaderName(text: string): boolean {
  return NAME.test(text);
}

/** A value that can be sent as it is: on one line, in letters that a header has. */
export function isHeaderValue(text: string): boolean {
  return !UNSENDABLE.test(text);
}

/** A key or a token: something that a header can carry behind a word such as `Bearer`. Blanks around it are not part of it. */
export function isCredential(text: string): boolean {
  return /^[\u0021-\u007e]+$/.test(text);
}

/** What is said of a credential that is none. It is never quoted. */
export const UNSENDABLE_CREDENTIAL = "contains characters that cannot be sent in a header";
