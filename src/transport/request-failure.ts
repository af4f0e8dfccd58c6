import type { APIConnectionError } from "../errors.ts";
import type { Recipient } from "./http.ts";
import type { Address } from "./address.ts";
import { connectionError, errorCode } from "./connection-error.ts";
import type { Proxy } from "./proxy.ts";
import { TunnelError } from "./tunnel.ts";

/** The error for a request without an answer: says how far it came, and through which proxy. */
export function requestFailure(
  cause: unknown,
  connected: boolean,
  route: { readonly address: Address; readonly proxy: Proxy | undefined },
  target: Recipient,
): APIConnectionError {
  const { origin } = route.address.url;
  const through = route.proxy === undefined ? "" : ` through the proxy ${route.proxy.url.origin}`;
  if (cause instanceof TunnelError) {
    return connectionError(
      `Could not connect to ${origin}${through}, which refused with status ${cause.status}`,
      target,
      { cause },
    );
  }
  const code = errorCode(cause);
  if (code === "ERR_INVALID_CHAR") {
    return connectionError(
      `Nothing was sent to ${origin}: ${invalidHeader(cause)} has a character that HTTP does not allow`,
      target,
      { cause },
    );
  }
  if (code?.startsWith("HPE_")) return connectionError(`${origin} did not answer in HTTP`, target, { cause });
  if (!connected) return connectionError(`Could not connect to ${origin}${through}`, target, { cause });
  return connectionError(`${origin} closed the connection before an answer came`, target, { cause });
}

/** Node's message names the header in quotes, never its value. */
function invalidHeader(cause: unknown): string {
  const name = cause instanceof Error ? /\["([^"]+)"\]/.exec(cause.message)?.[1] : undefined;
  return name === undefined ? "a header" : `the header ${name}`;
}
