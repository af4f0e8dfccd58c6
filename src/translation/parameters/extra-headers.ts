import { BadRequestError } from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { Target } from "../../provider.ts";
import { errorFacts } from "../errors/error-facts.ts";
import { isHeaderName, isHeaderValue } from "../address/header-form.ts";

/** Headers that frame a request or belong to its connection: callers cannot set them. */
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
 * `headers` with the caller's added. The headers in `credential` (names in lower case), also absent ones, and those that
 * frame the request cannot be replaced. Numbers are sent as digits; `null` means absent. Throws for an invalid header.
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
    const text = headerText(value);
    if (text === undefined || !isHeaderName(name)) {
      throw new BadRequestError(`extra_headers: ${quotedName(written)} is not a valid header.`, {
        ...errorFacts(target, {}),
        param: "extra_headers",
      });
    }
    all[name] = text;
  }
  return all;
}

/** The value as text; `undefined` when it cannot be sent. */
function headerText(value: unknown): string | undefined {
  const text = typeof value === "number" && Number.isFinite(value) ? String(value) : value;
  return typeof text === "string" && isHeaderValue(text) ? text : undefined;
}
