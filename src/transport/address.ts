import type { Recipient } from "./http.ts";
import { basicAuthorization } from "./basic-authorization.ts";
import { connectionError } from "./connection-error.ts";

/**
 * Where a request goes, without the user and password that the URL may carry, and the header they become where the
 * request has none of its own.
 */
export interface Address {
  readonly url: URL;
  readonly authorization: string | undefined;
}

/** Reads the URL of a request. Throws `APIConnectionError` for one that cannot be sent to; the URL itself is never quoted. */
export function parseAddress(address: string, target: Recipient): Address {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw connectionError("api_base is not an http:// or https:// address", target);
  }
  const authorization = basicAuthorization(url);
  url.username = "";
  url.password = "";
  return { url, authorization };
}

/** The host as a socket wants it: IPv6 addresses without brackets. */
export function socketHost(url: URL): string {
  return url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
}

/** The port, also when it is the scheme's own. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}
