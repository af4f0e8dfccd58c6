import type { Target } from "../provider.ts";

/** Headers that carry or are part of the credential: only ours to set. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  "authorization",
  "host",
  "x-amz-content-sha256",
  "x-amz-date",
  "x-amz-security-token",
]);

/** The headers of a request, with the caller's own. The credential comes last, when it is sent. */
export function requestHeaders(
  request: { readonly extra_headers?: Readonly<Record<string, string>> },
  target: Target,
  accept: string,
): Record<string, string> {
  const given = Object.entries(request.extra_headers ?? target.params.extra_headers ?? {})
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !CREDENTIALS.has(name));
  return { accept, "content-type": "application/json", ...Object.fromEntries(given) };
}
