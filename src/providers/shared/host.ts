/** Host names, for deciding who may be sent a key from the environment. */

/** The host of an address in lower case; `undefined` when it is no http(s) address. */
export function hostOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== "" ? url.hostname.toLowerCase() : undefined;
}

/** Whether `host` is `domain` or lies below it. */
export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
