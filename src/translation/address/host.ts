/** Host names, for deciding who may be sent a key from the environment. */
import { withoutEndSlashes } from "../../end-slashes.ts";

/** The host of an address in lower case; `undefined` when it is no http(s) address. */
export function hostName(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url.hostname.toLowerCase() : undefined;
}

/** Whether both are the same http(s) address, however each is written. */
export function isSameAddress(one: string, other: string): boolean {
  const address = normalized(one);
  return address !== undefined && address === normalized(other);
}

/** With the host in lower case, without the scheme's own port, and without slashes at the end of the path. */
function normalized(address: string): string | undefined {
  const url = hostName(address) === undefined ? null : URL.parse(address);
  if (url === null) return undefined;
  url.pathname = withoutEndSlashes(url.pathname);
  return url.href;
}

/**
 * Whether an address is one of a vendor's own, where only the vendor answers: one of these hosts, over TLS. A star in a
 * pattern stands for one label of the name, or for what is left of one (`*-aiplatform`). A whole domain is none of them:
 * below most of them anybody can rent a name.
 */
export function isAt(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url === null || url.protocol !== "https:" || url.port !== "") return false;
  const labels = url.hostname.toLowerCase().split(".");
  return hosts.some((pattern) => {
    const wanted = pattern.split(".");
    return wanted.length === labels.length && wanted.every((label, index) => matches(labels[index] ?? "", label));
  });
}

/** One label against one label of a pattern. */
function matches(label: string, pattern: string): boolean {
  const star = pattern.indexOf("*");
  if (star === -1) return label === pattern;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return label.length > before.length + after.length && label.startsWith(before) && label.endsWith(after);
}
