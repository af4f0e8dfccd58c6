/** Which proxy a request uses, by curl's environment variables. Pure. */
import { basicAuthorization } from "./basic-authorization.ts";
import { isExempt } from "./no-proxy.ts";
import type { Environment } from "../types/environment.ts";

/** A proxy; its credential is not in its address. */
export interface Proxy {
  /** Without user and password, so messages may quote it. */
  readonly url: URL;
  /** Value of `proxy-authorization`. */
  readonly authorization: string | undefined;
}

/** An invalid proxy variable: only requests that it applies to fail. */
export interface UnusableProxy {
  readonly problem: string;
}

/** The proxies of an environment. */
export interface ProxyRules {
  readonly http: Proxy | UnusableProxy | undefined;
  readonly https: Proxy | UnusableProxy | undefined;
  readonly no_proxy: string;
}

/** Reads `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`; the lower-case name wins, and an empty value means none. */
export function readProxyRules(env: Environment): ProxyRules {
  return {
    http: readProxy(env, "http_proxy"),
    https: readProxy(env, "https_proxy"),
    no_proxy: read(env, "no_proxy")?.value ?? "",
  };
}

/** The proxy for `url`, or `undefined` to connect directly. Loopback addresses are exempt only if `NO_PROXY` says so. */
export function proxyFor(url: URL, rules: ProxyRules): Proxy | UnusableProxy | undefined {
  const proxy = url.protocol === "https:" ? rules.https : rules.http;
  if (proxy === undefined || isExempt(url, rules.no_proxy)) return undefined;
  return proxy;
}

function read(env: Environment, lowerCase: string): { name: string; value: string } | undefined {
  for (const name of [lowerCase, lowerCase.toUpperCase()]) {
    const value = env[name];
    if (value !== undefined) return { name, value: value.trim() };
  }
  return undefined;
}

function readProxy(env: Environment, variable: string): Proxy | UnusableProxy | undefined {
  const found = read(env, variable) ?? read(env, "all_proxy");
  if (found === undefined || found.value === "") return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(found.value) ? found.value : `http://${found.value}`);
  if (url === null || url.hostname === "") return { problem: `${found.name} is not an address` };
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return {
      problem: `${found.name} names a proxy of the kind ${url.protocol}//, but only http:// and https:// proxies are supported`,
    };
  }
  const authorization = basicAuthorization(url);
  return { url: new URL(url.origin), authorization };
}
