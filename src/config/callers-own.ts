/** What a call, or a fallback entry, may bring along of a connection: its key, its address, its headers. */
import { isCredential, isHeaderName, isHeaderValue } from "../translation/address/header-form.ts";
import { addressProblem } from "../translation/address/url-parts.ts";
import { type Check, isPlainObject, mustSecretly, type PlainObject, type Report } from "./check.ts";

/** A key that a header can carry. */
export const ownKey: Check = mustSecretly(
  "a text that is not empty and can be sent in a header",
  (value) => typeof value === "string" && isCredential(value.trim()),
);

/** An address. It may hold a password, so it is not printed. */
export const ownAddress: Check = (value, path, report) => {
  if (typeof value !== "string") return report(path, "must be a URL");
  const problem = addressProblem(value.trim());
  if (problem !== undefined) report(path, problem);
};

/**
 * Headers by which gateways on the way to a provider are told where to send a request on: the key that is stored for the
 * gateway, or for who is behind it, would go along. And Google's, which says whose project pays for a token. They belong in a
 * deployment's settings.
 */
const STEERING: ReadonlySet<string> = new Set([
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

function isSteering(header: string): boolean {
  const name = header.toLowerCase();
  return STEERING.has(name) || name.startsWith("x-envoy-");
}

/** `extra_headers` of a call. Names alone are printed: headers carry credentials. A number, and `null`, pass as well. */
export const ownHeaders: Check = headersThat((name, value) => {
  if (isSteering(name))
    return "says where a request goes on, or who pays for it: it belongs in a deployment's litellm_params";
  const isNumber = typeof value === "number" && Number.isFinite(value);
  return value === null || value === undefined || isNumber ? undefined : valueProblem(value);
});

/** `extra_headers` of a deployment. */
export const storedHeaders: Check = headersThat((_, value) => valueProblem(value));

function headersThat(problemOf: (name: string, value: unknown) => string | undefined): Check {
  return (value, path, report) => {
    if (!isPlainObject(value)) return report(path, "must be an object of texts");
    for (const [name, header] of Object.entries(value)) {
      const problem = isHeaderName(name) ? problemOf(name, header) : "is not the name of a header";
      if (problem !== undefined) report(path, `must be an object of texts: ${shortName(name)} ${problem}`);
    }
  };
}

function valueProblem(value: unknown): string | undefined {
  if (typeof value !== "string") return "has a value that is no text";
  return isHeaderValue(value) ? undefined : "has a value that cannot be sent in a header";
}

function shortName(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}

export const NEEDS_KEY = "needs an api_key beside it, so that no stored key is sent to another address";

/** An address without a key would be no use, or would be sent somebody else's. */
export function checkOwnAddress(entry: PlainObject, path: string, report: Report): void {
  const isThere = (name: string): boolean => entry[name] !== undefined && entry[name] !== null;
  if (isThere("api_base") && !isThere("api_key")) report(path, NEEDS_KEY);
}
