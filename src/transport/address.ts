import type { Recipient } from "./http.ts";
import { basicAuthorization } from "./basic-authorization.ts";
import { connectionError } from "./connection-error.ts";

/** The URL of a request without user and password, and the `authorization` header that these become. */
export interface Address {
  readonly url: URL;
  readonly authorization: string | undefined;
}

/** Reads the URL of a request. Throws `APIConnectionError` when it is invalid; the message never quotes the URL. */
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

/** The host as sockets take it: IPv6 addresses without brackets. */
export function socketHost(url: URL): string {
  return url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
}

/** The port; the scheme's default when the URL has none. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}
