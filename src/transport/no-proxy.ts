/** Which hosts `NO_PROXY` exempts, by curl's rules. Pure. */
import { socketHost, portOf } from "./address.ts";

/**
 * True when an entry of `list` (separated by commas or spaces) names the host of `url`: `*` names all; `example.com` and
 * `.example.com` the domain and what is below it; an IP address itself, `10.0.0.0/8` a range; `host:port` one port.
 */
export function isExempt(url: URL, list: string): boolean {
  const host = socketHost(url).toLowerCase().replace(/\.$/, "");
  const port = portOf(url);
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== "" && matches(entry, host, port));
}

function matches(entry: string, host: string, port: number): boolean {
  if (entry === "*") return true;
  const { name, entryPort } = splitPort(entry);
  if (entryPort !== undefined && entryPort !== port) return false;
  if (name.includes("/")) return inRange(host, name);
  const domain = name.replace(/^\*?\./, "").replace(/\.$/, "");
  if (domain === "") return false;
  if (host === domain) return true;
  return !isAddress(host) && host.endsWith(`.${domain}`);
}

/** `[::1]:80`, `host:80` and `::1`: a bare IPv6 address has more than one colon and no port. */
function splitPort(entry: string): { name: string; entryPort: number | undefined } {
  const bracketed = /^\[(.+)\](?::(\d+))?$/.exec(entry);
  const plain = /^([^:]+):(\d+)$/.exec(entry);
  const [, name = entry, port] = bracketed ?? plain ?? [];
  return { name, entryPort: port === undefined ? undefined : Number(port) };
}

function isAddress(host: string): boolean {
  return host.includes(":") || ipv4(host) !== undefined;
}

function inRange(host: string, range: string): boolean {
  const [base = "", length = ""] = range.split("/");
  const [network, address, bits] = [ipv4(base), ipv4(host), Number(length)];
  if (network === undefined || address === undefined || !/^\d+$/.test(length) || bits > 32) return false;
  const size = 2 ** (32 - bits);
  return Math.floor(network / size) === Math.floor(address / size);
}

/** An IPv4 address as a number; `undefined` for anything else. */
function ipv4(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}
