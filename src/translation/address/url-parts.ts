/**
 * The checked form of every text that becomes part of an address, whoever wrote it: a setting, a variable of the
 * environment, or the model name of a call under a wildcard. What has it means the same to every reader of the address:
 * nothing in it ends a host, a path or a query, and no parser takes anything away.
 */

/** Longest name of a model, in characters: Amazon's own limit for an ARN. */
const LONGEST_NAME = 2048;

/** Longest label of a host's name, in characters. */
const LONGEST_LABEL = 63;

/** Letters, digits and what vendors' names have between them. A star stands in the settings of a wildcard, never in a call. */
const NAME = /^[\w.~:@+*/-]+$/;

/** A part of a host's name: a region, a location. */
export function isHostLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^[a-z0-9-]+$/.test(text) && !text.startsWith("-") && !text.endsWith("-");
}

/** A region of Amazon's: `us-east-1`, `us-gov-west-1`. */
export function isAwsRegion(text: string): boolean {
  return isHostLabel(text) && /^[a-z]{2,}-(?:[a-z]+-)+\d+$/.test(text);
}

/** One segment of a path: the name of a deployment, a project. Not `.` and not `..`, which name other places. */
export function isPathSegment(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !text.includes("/") && !isDots(text);
}

/** A model's name that becomes a path with its slashes, none of whose segments is empty or made of dots. */
export function isModelPath(text: string): boolean {
  if (text.length > LONGEST_NAME || !NAME.test(text)) return false;
  return text.split("/").every((segment) => segment !== "" && !isDots(segment));
}

/** A version of an API: `2024-10-21`, `2025-01-01-preview`, `v1`, `latest`. */
export function isApiVersion(text: string): boolean {
  return text.length <= 64 && /^[\w.-]+$/.test(text) && !isDots(text);
}

/** What is wrong with an address; `undefined` for one that requests can be sent to as it is written. */
export function addressProblem(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return NO_ADDRESS;
  return isLiteral(address, url) ? undefined : NOT_LITERAL;
}

const NO_ADDRESS = "is not an http or https address";
const NOT_LITERAL =
  'is an address that would be sent in another form than it is written: leave out "..", "\\" and "#", and percent-encode blanks, line breaks and foreign letters';

/** Whether a parsed address asks for exactly the path and query that stand in its text. */
export function isLiteral(text: string, url: URL): boolean {
  // A parser drops these wherever they stand, takes a backslash for a slash, and sends nothing behind a `#`.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0020\u007f\\#]/.test(text)) return false;
  const written = behindHost(text);
  const sent = behindHost(url.href);
  if (written === undefined || sent === undefined) return false;
  return sent === written || sent === `/${written}`;
}

/** Path and query of an address, as they are written. */
function behindHost(address: string): string | undefined {
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
