/** Host names, for deciding who may be sent a key from the environment. */
import { withoutEndSlashes } from "../../types/end-slashes.ts";

/** The host of an address in lower case; `undefined` when it is no http(s) address. */
export function hostOf(address: string): string | undefined {
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
  const url = hostOf(address) === undefined ? null : URL.parse(address);
  if (url === null) return undefined;
  url.pathname = withoutEndSlashes(url.pathname);
  return url.href;
}

/** Whether `host` is `domain` or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
