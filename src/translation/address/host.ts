/** Host names, to decide which addresses may get a key from the environment. */
import { withoutEndSlashes } from "../../end-slashes.ts";

/** The host of an address in lower case; `undefined` when it is not an http(s) address. */
export function hostName(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url.hostname.toLowerCase() : undefined;
}

/** Whether both are the same http(s) address, in any spelling. */
export function isSameAddress(one: string, other: string): boolean {
  const address = normalized(one);
  return address !== undefined && address === normalized(other);
}

/** With the host in lower case, without the default port and without trailing slashes. */
function normalized(address: string): string | undefined {
  const url = hostName(address) === undefined ? null : URL.parse(address);
  if (url === null) return undefined;
  url.pathname = withoutEndSlashes(url.pathname);
  return url.href;
}

/**
 * Whether an address is at one of a vendor's own hosts, over TLS. A star in a pattern stands for one label of the name, or
 * for a part of one (`*-aiplatform`). Patterns never cover a whole domain: below most of them anybody can rent a name.
 */
export function isAt(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url === null || url.protocol !== "https:" || url.port !== "") return false;
  return isOneOf(url.hostname.toLowerCase(), hosts);
}

/** The same of a host name in lower case. */
export function isOneOf(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => (pattern.includes("*") ? matchesAll(host, pattern) : host === pattern));
}

function matchesAll(host: string, pattern: string): boolean {
  const labels = host.split(".");
  const parts = pattern.split(".");
  return parts.length === labels.length && parts.every((part, index) => matches(labels[index] ?? "", part));
}

/** Whether a label matches a label of a pattern. */
function matches(label: string, pattern: string): boolean {
  const star = pattern.indexOf("*");
  if (star === -1) return label === pattern;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return label.length > before.length + after.length && label.startsWith(before) && label.endsWith(after);
}
