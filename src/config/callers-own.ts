/** The parts of a connection that a call or a fallback entry may bring: key, address and headers. */
import { isCredential, isHeaderName, isHeaderValue } from "../translation/address/header-form.ts";
import { addressProblem } from "../translation/address/url-parts.ts";
import { type Check, isPlainObject, mustSecretly, type PlainObject, type Report } from "./check.ts";

export const ownKey: Check = mustSecretly(
  "a non-empty string that can be sent in a header",
  (value) => typeof value === "string" && isCredential(value.trim()),
);

/** An address may contain a password, so messages do not show it. */
export const ownAddress: Check = (value, path, report) => {
  if (typeof value !== "string") return report(path, "must be a URL");
  const problem = addressProblem(value.trim());
  if (problem !== undefined) report(path, problem);
};

/**
 * Headers that tell a gateway where to forward a request, which would send a stored key there; and Google's header that says
 * whose project pays. They belong in a deployment's settings.
 */
const ROUTING_HEADERS: ReadonlySet<string> = new Set([
  "forwarded",
  ...["host", "server", "port", "proto", "scheme", "prefix", "path", "uri"].map((what) => `x-forwarded-${what}`),
  ...["url", "uri", "host"].map((what) => `x-original-${what}`),
  "x-rewrite-url",
  "x-host",
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
  "x-goog-user-project",
  "helicone-target-url",
  "helicone-target-provider",
  "helicone-openai-api-base",
  ...["custom-host", "config", "provider", "virtual-key"].map((what) => `x-portkey-${what}`),
]);

function isRoutingHeader(header: string): boolean {
  const name = header.toLowerCase();
  return ROUTING_HEADERS.has(name) || name.startsWith("x-envoy-");
}

/** `extra_headers` of a call. Messages show names only: values may be credentials. Numbers and `null` are accepted. */
export const ownHeaders: Check = headersThat((name, value) => {
  if (isRoutingHeader(name))
    return "tells where to forward a request, or who pays for it: it belongs in a deployment's litellm_params";
  const isNumber = typeof value === "number" && Number.isFinite(value);
  return value === null || value === undefined || isNumber ? undefined : valueProblem(value);
});

/** `extra_headers` of a deployment. */
export const storedHeaders: Check = headersThat((_, value) => (value === null ? undefined : valueProblem(value)));

function headersThat(problemOf: (name: string, value: unknown) => string | undefined): Check {
  return (value, path, report) => {
    if (!isPlainObject(value)) return report(path, "must be an object of strings");
    for (const [name, header] of Object.entries(value)) {
      const problem = isHeaderName(name) ? problemOf(name, header) : "is not the name of a header";
      if (problem !== undefined) report(path, `must be an object of strings: ${shortName(name)} ${problem}`);
    }
  };
}

function valueProblem(value: unknown): string | undefined {
  if (typeof value !== "string") return "has a value that is not a string";
  return isHeaderValue(value) ? undefined : "has a value that cannot be sent in a header";
}

function shortName(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}

const MISSING_KEY = "needs an api_key beside it, so that no stored key is sent to another address";

/** Without a key of its own, an address would get no key, or another party's. */
export function checkOwnAddress(entry: PlainObject, path: string, report: Report): void {
  const isThere = (name: string): boolean => entry[name] !== undefined && entry[name] !== null;
  if (isThere("api_base") && !isThere("api_key")) report(path, MISSING_KEY);
}
