import { BadRequestError } from "../../errors.ts";
import type { Target } from "../provider.ts";
import { factsOf } from "./error-facts.ts";

/** What `extra_headers` cannot set: the credential of any provider, and what frames the request. */
const RESERVED: ReadonlySet<string> = new Set([
  "authorization",
  "api-key",
  "x-api-key",
  "x-goog-api-key",
  "x-amz-content-sha256",
  "x-amz-date",
  "x-amz-security-token",
  "proxy-authorization",
  "cookie",
  "host",
  "content-length",
  "content-type",
  "transfer-encoding",
  "connection",
  "upgrade",
  "te",
  "trailer",
  "expect",
]);

const NAME = /^[!#$%&'*+\-.^_`|~0-9a-z]+$/;
// oxlint-disable-next-line no-control-regex -- a line break in a value would end the header
const UNSENDABLE = /[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/;

/** `headers` with the caller's own added; those that are reserved stay as they were. Refuses what is not a header. */
export function withExtraHeaders(
  headers: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, unknown>> | null | undefined,
  target: Target,
): Record<string, string> {
  const all = { ...headers };
  for (const [written, value] of Object.entries(extra ?? {})) {
    const name = written.toLowerCase();
    if (RESERVED.has(name)) continue;
    if (typeof value !== "string" || !NAME.test(name) || UNSENDABLE.test(value)) {
      throw new BadRequestError(`extra_headers: "${written}" is not a header that can be sent.`, {
        ...factsOf(target, {}),
        param: "extra_headers",
      });
    }
    all[name] = value;
  }
  return all;
}
