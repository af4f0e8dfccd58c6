import type { Target } from "../../../provider.ts";
import { withExtraHeaders } from "../../../translation/parameters/extra-headers.ts";

/** Headers of a key, or of a signature. */
const CREDENTIAL = ["authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"] as const;

/** The headers of a request, with the caller's own. The credential is added when the request is sent. */
export function requestHeaders(
  request: { readonly extra_headers?: Readonly<Record<string, string>> | undefined },
  target: Target,
  accept: string,
): Record<string, string> {
  const own = { accept, "content-type": "application/json" };
  return withExtraHeaders(own, request.extra_headers ?? target.params.extra_headers, CREDENTIAL, target);
}
