/**
 * Checks of every text that becomes part of an address: a setting, an environment variable, or the model name of a call
 * under a wildcard. A text that passes cannot end a host, a path or a query, and every URL parser keeps it as it is.
 */

/** Longest name of a model, in characters: Amazon's limit for an ARN. */
const LONGEST_NAME = 2048;

/** Longest label of a host name, in characters. */
const LONGEST_LABEL = 63;

/** The characters of vendors' names. Only the settings of a wildcard have a star, never a call. */
const NAME = /^[\w.~:@+*/-]+$/;

/** A label of a host name: a region, a location. */
export function isHostLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^[a-z0-9-]+$/.test(text) && !text.startsWith("-") && !text.endsWith("-");
}

/** A region of AWS: `us-east-1`, `us-gov-west-1`. */
export function isAwsRegion(text: string): boolean {
  return isHostLabel(text) && /^[a-z]{2,}-(?:[a-z]+-)+\d+$/.test(text);
}

/** One segment of a path: the name of a deployment, a project. `.` and `..` would lead elsewhere. */
export function isPathSegment(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !text.includes("/") && !isDots(text);
}

/** The name of a model whose slashes become those of a path. No segment is empty or consists of dots. */
export function isModelPath(text: string): boolean {
  if (text.length > LONGEST_NAME || !NAME.test(text)) return false;
  return text.split("/").every((segment) => segment !== "" && !isDots(segment));
}

/** A version of an API: `2024-10-21`, `2025-01-01-preview`, `v1`, `latest`. */
export function isApiVersion(text: string): boolean {
  return text.length <= 64 && /^[\w.-]+$/.test(text) && !isDots(text);
}

/** What is wrong with an address; `undefined` when requests can be sent to it exactly as it is written. */
export function addressProblem(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return NO_ADDRESS;
  return isLiteral(address, url) ? undefined : NOT_LITERAL;
}

const NO_ADDRESS = "is not an http or https address";
const NOT_LITERAL =
  'is an address that a URL parser would change: leave out "..", "\\" and "#", and percent-encode spaces, line breaks and letters outside ASCII';

/** Whether the parsed address has exactly the path and query of the text. */
export function isLiteral(text: string, url: URL): boolean {
  // A parser removes control characters, reads a backslash as a slash, and does not send what follows a `#`.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\#]/.test(text)) return false;
  const written = afterHost(text);
  const sent = afterHost(url.href);
  if (written === undefined || sent === undefined) return false;
  return sent === written || sent === `/${written}`;
}

/** The path and query of an address, as they are written. */
function afterHost(address: string): string | undefined {
  const scheme = /^[a-z]+:(?:\/\/)?/i.exec(address)?.[0];
  if (scheme === undefined) return undefined;
  const rest = address.slice(scheme.length);
  if (!scheme.endsWith("//")) return rest;
  const end = rest.search(/[/?#]/);
  return end === -1 ? "" : rest.slice(end);
}

function isDots(text: string): boolean {
  return /^\.+$/.test(text);
}
