import type { Target } from "../provider.ts";

/** Headers that carry the credential: only ours to set. */
const CREDENTIALS: ReadonlySet<string> = new Set(["x-goog-api-key", "authorization"]);

/** The headers of a request, with the caller's own and the key that no one else can replace. */
export function requestHeaders(
  request: { readonly extra_headers?: Record<string, string> },
  stream: boolean,
  target: Target,
): Record<string, string> {
  const given = Object.entries(request.extra_headers ?? target.params.extra_headers ?? {})
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !CREDENTIALS.has(name));
  return {
    accept: stream ? "text/event-stream" : "application/json",
    "content-type": "application/json",
    ...Object.fromEntries(given),
    ...(target.api_key === undefined ? {} : { "x-goog-api-key": target.api_key }),
  };
}
