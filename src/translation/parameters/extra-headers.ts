import { BadRequestError } from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { Target } from "../../provider.ts";
import { factsOf } from "../errors/error-facts.ts";
import { isHeaderName, isHeaderValue } from "../address/header-form.ts";

/** What frames a request or belongs to its connection: no caller sets these. */
const FRAMING: ReadonlySet<string> = new Set([
  "host",
  "content-length",
  "content-type",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "proxy-connection",
  "keep-alive",
  "proxy-authorization",
  "upgrade",
  "http2-settings",
  "te",
  "trailer",
  "expect",
]);

/**
 * `headers` with the caller's own added; those of `credential` (names in lower case, whether the provider sends them this
 * time or not) and those that frame the request stay as they were. A number is sent as its digits; null, as a setting that
 * is not there, is left out. Refuses what is not a header.
 */
export function withExtraHeaders(
  headers: Record<string, string>,
  extra: Readonly<Record<string, unknown>> | null | undefined,
  credential: readonly string[],
  target: Target,
): Record<string, string> {
  if (extra === undefined || extra === null) return headers;
  const all = { ...headers };
  for (const [written, value] of Object.entries(extra)) {
    const name = written.toLowerCase();
    if (value === null || value === undefined || FRAMING.has(name) || credential.includes(name)) continue;
    const text = textOf(value);
    if (text === undefined || !isHeaderName(name)) {
      throw new BadRequestError(`extra_headers: ${quotedName(written)} is not a header that can be sent.`, {
        ...factsOf(target, {}),
        param: "extra_headers",
      });
    }
    all[name] = text;
  }
  return all;
}

/** A value as it is sent; `undefined` for one that cannot be. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
  return typeof text === "string" && isHeaderValue(text) ? text : undefined;
}
